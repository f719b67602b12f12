// SPDX-License-Identifier: BSL-1.0
// An exact fraction is not made from floating point.
// phrase: an exact fraction is not made from floating point: write rational(3, 2), percent(10) or rational::parse() of a text
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr rational r = EITHER((rational(3, 2)), (1.5));
