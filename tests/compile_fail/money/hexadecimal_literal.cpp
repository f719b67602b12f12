// SPDX-License-Identifier: BSL-1.0
// Nor is money counted in sixteens.
// phrase: a plain decimal
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((10_USD), (0x10_USD));
