// SPDX-License-Identifier: BSL-1.0
// 1e3 is floating point.
// phrase: a plain decimal
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((1000_USD), (1e3_USD));
