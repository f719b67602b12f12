// SPDX-License-Identifier: BSL-1.0
// Yen do not become dollars by assignment.
// phrase: another currency: only convert(amount, rate, rounding::half_even) changes the currency
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<USD> m = EITHER((5_USD), (5_JPY));
