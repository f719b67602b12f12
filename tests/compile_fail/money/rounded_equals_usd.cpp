// SPDX-License-Identifier: BSL-1.0
// A rounded amount is not compared as a whole.
// phrase: a rounded amount has two parts: write round_to(x, mode).amount == a
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr bool b = EITHER((round_to(1_USD * percent(10), rounding::half_even).amount), (round_to(1_USD * percent(10), rounding::half_even))) == 1_USD;
