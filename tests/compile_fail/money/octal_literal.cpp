// SPDX-License-Identifier: BSL-1.0
// 010 is eight in C++.
// phrase: a money literal is a plain decimal with at most 18 decimals: 1'234.50_USD, without exponent, 0x, 0b or a leading 0
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((10_USD), (010_USD));
