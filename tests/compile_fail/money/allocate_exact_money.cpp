// SPDX-License-Identifier: BSL-1.0
// An exact amount has no units to hand out.
// phrase: only money has units to allocate: round_to<Digits>(x, rounding::half_even).amount first
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto x = 1_USD * percent(7);
constexpr auto p = allocate(EITHER((round_to(x, rounding::half_even).amount), (x)), {70, 30}, odd_units::to_first);
