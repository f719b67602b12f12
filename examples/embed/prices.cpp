// SPDX-License-Identifier: BSL-1.0
// The library's inside: here the rest of kawase is included.
#include "prices.hpp"

#include <kawase/money.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace shop {

money<JPY> price_in_yen(money<USD> price) {
  constexpr auto rate = 154.50_JPY / 1_USD;
  return convert(price, rate, rounding::up);
}

}  // namespace shop
