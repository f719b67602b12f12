// SPDX-License-Identifier: BSL-1.0
// What / refuses, its twin refuses.
// phrase: which of the two is meant? try_divide(x, rational(3)) is exact
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto third = try_divide(10_USD, EITHER((rational(3)), (3)));
