// SPDX-License-Identifier: BSL-1.0
// Nor by a floating-point number.
// phrase: no floating point goes into money: write m = round_to(m * percent(10), rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& m) { m *= EITHER((2), (1.5)); }
