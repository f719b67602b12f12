// SPDX-License-Identifier: BSL-1.0
// Yen at a price of dollars in yen.
// phrase: the rate has another base than the amount: turn it with rate.inverse()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto m = convert(EITHER((5_USD), (5_JPY)), rate, rounding::half_even);
