// SPDX-License-Identifier: BSL-1.0
// What was printed is no exact amount.
// phrase: a figure is what was printed, not an amount
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto sum = EITHER(("3億円"_figure.nominal_as<money<JPY>>() + 5_JPY), ("3億円"_figure + 5_JPY));
