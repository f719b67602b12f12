// SPDX-License-Identifier: BSL-1.0
// Nor on the right.
// phrase: a rounded amount has two parts: write a - round_to(x, mode).amount
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = 1_USD - EITHER((round_to(1_USD * percent(10), rounding::half_even).amount), (round_to(1_USD * percent(10), rounding::half_even)));
