// SPDX-License-Identifier: BSL-1.0
// Two amounts are no figure: that is a _restatement.
// phrase: a_figure_that_cannot_be_read
// phrase: trailing_text
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto x = EITHER(("5,000億ドル(約77兆円)"_restatement), ("5,000億ドル(約77兆円)"_figure));
