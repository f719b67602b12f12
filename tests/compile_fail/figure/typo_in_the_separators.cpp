// SPDX-License-Identifier: BSL-1.0
// A digit too many behind a separator of thousands.
// phrase: separators_not_every_three_digits
// phrase: at_byte<4
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto f = EITHER(("約3,000億円"_figure), ("約3,0000億円"_figure));
