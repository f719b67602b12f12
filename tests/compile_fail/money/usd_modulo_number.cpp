// SPDX-License-Identifier: BSL-1.0
// Three of what?
// phrase: what is left of which amount? write m % 0.05_USD
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rest = 10_USD % EITHER((3_USD), (3));
