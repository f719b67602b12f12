// SPDX-License-Identifier: BSL-1.0
// 5 of what?
// phrase: a bare number has no currency: write 5_USD - a
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rest = EITHER((5_USD - 1_USD), (5 - 1_USD));
