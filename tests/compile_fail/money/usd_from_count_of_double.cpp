// SPDX-License-Identifier: BSL-1.0
// A count is a whole number.
// phrase: no floating point goes into money: write 19.99_USD, money<USD>::from_count(1999) or parse() of a text
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = money<USD>::from_count(EITHER((1999), (1999.0)));
