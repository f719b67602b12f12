// SPDX-License-Identifier: BSL-1.0
// Nor found different.
// phrase: amounts of different currencies are not compared
// phrase: convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr bool different = EITHER((5_USD != 5_USD), (5_USD != 5_JPY));
