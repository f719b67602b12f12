// SPDX-License-Identifier: BSL-1.0
// A third of ten dollars is no amount of cents.
// phrase: a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it, a * rational(1, 3) keeps it exact
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto third = EITHER((10_USD * rational(1, 3)), (10_USD / 3));
