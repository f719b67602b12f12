// SPDX-License-Identifier: BSL-1.0
// The interface of a library that speaks of money. It includes kawase's types and no more; users of it get kawase by CMake.
#pragma once

#include <kawase/money/currencies.hpp>
#include <kawase/money/money.hpp>

namespace shop {

// The price in yen, at the shop's rate and as it rounds: up.
kawase::money<kawase::JPY> price_in_yen(kawase::money<kawase::USD> price);

}  // namespace shop
