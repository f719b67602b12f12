// SPDX-License-Identifier: BSL-1.0
// Dollars by dollars are square dollars.
// phrase: money times money is no amount: multiply by a whole number, a rational, percent(10) or an exchange rate
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto product = EITHER((5_USD * 5), (5_USD * 5_USD));
