// SPDX-License-Identifier: BSL-1.0
// In either order.
// phrase: no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((rational(3, 2)), (1.5)) * 5_USD;
