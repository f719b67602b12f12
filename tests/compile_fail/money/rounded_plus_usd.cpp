// SPDX-License-Identifier: BSL-1.0
// What rounding took off is not lost by the way.
// phrase: a rounded amount has two parts: write round_to(x, mode).amount + b
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((round_to(1_USD * percent(10), rounding::half_even).amount), (round_to(1_USD * percent(10), rounding::half_even))) + 1_USD;
