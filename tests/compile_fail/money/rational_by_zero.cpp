// SPDX-License-Identifier: BSL-1.0
// Nor is anything divided by zero.
// phrase: a_division_by_zero
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto r = EITHER((rational(1, 2)), (rational(1, 0)));
