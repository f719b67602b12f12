// SPDX-License-Identifier: BSL-1.0
// A fraction has no unit.
// phrase: a number has no unit: exact_money<JPY>::from_value(n) takes it for major units
#include <kawase/money.hpp>
using namespace kawase;
constexpr auto third = exact_money<JPY>EITHER((::from_value), ())(rational(1, 3));
