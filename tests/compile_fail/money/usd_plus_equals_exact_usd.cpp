// SPDX-License-Identifier: BSL-1.0
// Adding up rounds as little as adding.
// phrase: an exact amount is rounded by name: write m += round_to<Digits>(x, rounding::half_even).amount
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& total) { total += EITHER((round_to(total * percent(10), rounding::half_even).amount), (total * percent(10))); }
