// SPDX-License-Identifier: BSL-1.0
// 5 of what?
// phrase: a bare number has no currency: write a + 5_USD
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto sum = EITHER((10_USD + 5_USD), (10_USD + 5));
