// SPDX-License-Identifier: BSL-1.0
// Who divides by a rate means its inverse.
// phrase: an amount is not divided by a rate: multiply by rate.inverse()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto m = EITHER((5_JPY * rate.inverse()), (5_JPY / rate));
