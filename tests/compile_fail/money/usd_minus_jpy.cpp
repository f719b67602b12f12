// SPDX-License-Identifier: BSL-1.0
// Dollars and yen are not subtracted.
// phrase: amounts of different currencies are not subtracted
// phrase: convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rest = EITHER((5_USD - 1_USD), (5_USD - 1_JPY));
