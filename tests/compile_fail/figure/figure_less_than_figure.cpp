// SPDX-License-Identifier: BSL-1.0
// Is 約3億円 less than 3億円以上? That depends on what is asked.
// phrase: which is asked? surely_less(a, b), may_equal(a, b) and same_nominal(a, b)
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr bool less = EITHER((surely_less("約3億円"_figure, "3億円以上"_figure)), ("約3億円"_figure < "3億円以上"_figure));
