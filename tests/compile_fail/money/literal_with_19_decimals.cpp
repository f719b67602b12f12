// SPDX-License-Identifier: BSL-1.0
// A 64-bit count has 18.
// phrase: a plain decimal with at most 18 decimals
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((0.000000000000000001_USD), (0.0000000000000000001_USD));
