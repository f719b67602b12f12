// SPDX-License-Identifier: BSL-1.0
// A bracket that is never closed.
// phrase: closing_bracket_expected
// phrase: at_byte<23
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto pair = EITHER(("5億ドル(約740億円)"_restatement), ("5億ドル(約740億円"_restatement));
