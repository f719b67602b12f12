// SPDX-License-Identifier: BSL-1.0
// Is an exact third meant, or parts?
// phrase: which of the two is meant? x * rational(1, 3) is exact, allocate(amount, {1, 1, 1}, odd_units::to_first) splits
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr exact_money<USD> x = 10_USD;
constexpr auto third = EITHER((x * rational(1, 3)), (x / 3));
