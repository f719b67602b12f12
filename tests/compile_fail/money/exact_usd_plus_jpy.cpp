// SPDX-License-Identifier: BSL-1.0
// Not even exact amounts.
// phrase: amounts of different currencies are not added
// phrase: convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto sum = EITHER((5_USD * percent(10) + 5_USD), (5_USD * percent(10) + 5_JPY));
