// SPDX-License-Identifier: BSL-1.0
// Currencies are in capitals.
// phrase: in capitals, as ISO 4217 prints it: 5_USD
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto price = EITHER((19.99_USD), (19.99_usd));
