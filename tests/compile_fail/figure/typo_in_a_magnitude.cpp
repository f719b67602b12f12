// SPDX-License-Identifier: BSL-1.0
// A typo in a literal: magnitudes descend. The fifth byte (counted from 0) is where reading stopped.
// phrase: magnitudes_do_not_descend
// phrase: at_byte<8
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto f = EITHER(("約3兆2億円"_figure), ("約3億2兆円"_figure));
