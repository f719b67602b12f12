// SPDX-License-Identifier: BSL-1.0
// Three parts are counted otherwise.
// phrase: equal parts are allocate_evenly<3>(amount, odd_units::to_first)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto parts = EITHER((allocate_evenly<3>(100_USD, odd_units::to_first)), (allocate(100_USD, 3)));
