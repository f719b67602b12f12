// SPDX-License-Identifier: BSL-1.0
// Zero of what?
// phrase: an amount is compared with an amount: write a < 5_USD, or a < money<USD>{} for zero
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr bool positive = EITHER((5_USD > money<USD>{}), (5_USD > 0));
