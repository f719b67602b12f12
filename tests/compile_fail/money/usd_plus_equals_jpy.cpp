// SPDX-License-Identifier: BSL-1.0
// Nor added up.
// phrase: amounts of different currencies are not added
// phrase: convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& total) { total += EITHER((5_USD), (5_JPY)); }
