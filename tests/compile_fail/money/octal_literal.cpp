// SPDX-License-Identifier: BSL-1.0
// 010 is eight in C++.
// phrase: a plain decimal with at most 18 decimals
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((10_USD), (010_USD));
