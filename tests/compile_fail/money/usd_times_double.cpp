// SPDX-License-Identifier: BSL-1.0
// 1.5 is exact; 1.1 is not, and nobody sees the difference.
// phrase: no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((5_USD * rational(11, 10)), (5_USD * 1.1));
