// SPDX-License-Identifier: BSL-1.0
// A third of a dollar is no money.
// phrase: a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& m) { m EITHER((*=), (/=)) 3; }
