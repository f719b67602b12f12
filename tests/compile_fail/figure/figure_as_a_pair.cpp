// SPDX-License-Identifier: BSL-1.0
// phrase: a_figure_that_cannot_be_read
// phrase: restatement_expected
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto x = EITHER(("5,000億ドル"_figure), ("5,000億ドル"_restatement));
