// SPDX-License-Identifier: BSL-1.0
// A rate has its currencies.
// phrase: a rate is exact and has its currencies: convert(amount, 154.50_JPY / 1_USD, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto yen = convert(5_USD, EITHER((154.50_JPY / 1_USD), (154.50)), rounding::half_even);
