// SPDX-License-Identifier: BSL-1.0
// The sum of two printed figures is an interval.
// phrase: the sum of two printed figures is an interval
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto sum = EITHER(("3億円"_figure.claim_interval() + "約5億円"_figure.claim_interval()), ("3億円"_figure + "約5億円"_figure));
