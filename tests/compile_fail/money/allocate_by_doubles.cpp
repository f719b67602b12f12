// SPDX-License-Identifier: BSL-1.0
// Ratios are exact.
// phrase: ratios are whole numbers: {70, 30} for 0.7 and 0.3
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto p = allocate(1_USD, EITHER(({70, 30}), ({0.7, 0.3})), odd_units::to_first);
