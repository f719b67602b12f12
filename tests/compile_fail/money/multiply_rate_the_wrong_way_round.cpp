// SPDX-License-Identifier: BSL-1.0
// The rate in front.
// phrase: the rate has another base than the amount: turn it with rate.inverse()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto m = rate * EITHER((5_USD), (5_JPY));
