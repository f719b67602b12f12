// SPDX-License-Identifier: BSL-1.0
// A number by money is no amount.
// phrase: a number by money is no amount: money / money of the same currency is a rational, of another an exchange rate
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto ratio = EITHER((1_USD / 3_USD), (1 / 3_USD));
