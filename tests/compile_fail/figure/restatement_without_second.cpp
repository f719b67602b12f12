// SPDX-License-Identifier: BSL-1.0
// A bracket that is never closed.
// phrase: restatement_expected
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto pair = EITHER(("5億ドル(約740億円)"_restatement), ("5億ドル(約740億円"_restatement));
