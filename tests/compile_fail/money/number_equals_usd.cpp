// SPDX-License-Identifier: BSL-1.0
// Five of what, the other way round.
// phrase: an amount is compared with an amount: write a == 5_USD, or a == money<USD>{} for zero
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr bool same = EITHER((5_USD == 5_USD), (5 == 5_USD));
