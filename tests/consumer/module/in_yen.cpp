// SPDX-License-Identifier: BSL-1.0
// Includes what main.cpp imports: both mean the same types.
#include <kawase/money.hpp>

using namespace kawase::literals;

kawase::money<kawase::JPY> in_yen(kawase::money<kawase::USD> m);
kawase::money<kawase::JPY> in_yen(kawase::money<kawase::USD> m) { return kawase::convert(m, 154.50_JPY / 1_USD, kawase::rounding::half_even); }
