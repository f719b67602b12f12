// SPDX-License-Identifier: BSL-1.0
// Dollars in yen, and euros in dollars.
// phrase: rates chain where the quote of the first is the base of the second: <USD, JPY> * <JPY, EUR>; turn one with .inverse()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto usd_jpy = 154.23_JPY / 1_USD;
constexpr auto eur_jpy = 162_JPY / 1_EUR;
constexpr auto usd_eur = EITHER((usd_jpy * eur_jpy.inverse()), (usd_jpy * eur_jpy));
