// SPDX-License-Identifier: BSL-1.0
// phrase: true of what? report.clean(): no error; report.empty(): nothing at all
#include <kawase/proof.hpp>
using namespace kawase;
constexpr auto report_of_a_text = proofread("5,000億ドル(約77兆円)");
static_assert(EITHER((report_of_a_text.clean()), (report_of_a_text)));
