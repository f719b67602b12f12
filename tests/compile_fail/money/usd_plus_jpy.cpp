// SPDX-License-Identifier: BSL-1.0
// Dollars and yen are not added.
// phrase: convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase::literals;
constexpr auto sum = EITHER((5_USD + 5_USD), (5_USD + 5_JPY));
