// SPDX-License-Identifier: BSL-1.0
// A sink takes a finding.
// phrase: a sink is called with each finding
#include <kawase/proof.hpp>
const bool complete = kawase::proofread(kawase::text("600万ドル(約9億円)"), kawase::proof_options{}, EITHER(([](const kawase::finding&) {}), ([](int) {})));
