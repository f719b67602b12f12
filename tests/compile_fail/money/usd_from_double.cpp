// SPDX-License-Identifier: BSL-1.0
// No floating point goes into money.
// phrase: no floating point goes into money: write 19.99_USD, money<USD>::from_count(1999) or parse() of a text
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<USD> m = EITHER((1.5_USD), (1.5));
