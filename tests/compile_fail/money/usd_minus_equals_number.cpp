// SPDX-License-Identifier: BSL-1.0
// Nor taken off.
// phrase: write a -= 5_USD
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& total) { total -= EITHER((5_USD), (5)); }
