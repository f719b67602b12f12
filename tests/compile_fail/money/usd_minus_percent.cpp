// SPDX-License-Identifier: BSL-1.0
// Ten percent of what?
// phrase: write a - a * percent(10), or a * (1 - percent(10))
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto sum = 100_USD - EITHER((100_USD * percent(10)), (percent(10)));
