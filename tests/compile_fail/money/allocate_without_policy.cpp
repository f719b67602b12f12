// SPDX-License-Identifier: BSL-1.0
// Somebody gets the odd cent.
// phrase: who gets the odd units is named at the call: allocate(amount, {1, 1, 1}, odd_units::to_first)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto p = EITHER((allocate(1_USD, {1, 1, 1}, odd_units::to_first)), (allocate(1_USD, {1, 1, 1})));
