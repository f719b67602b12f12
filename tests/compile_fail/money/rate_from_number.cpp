// SPDX-License-Identifier: BSL-1.0
// A rate has its currencies.
// phrase: a rate is exact and has its currencies: write 154.50_JPY / 1_USD, from_ratio(309, 2) or parse() of a text
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr exchange_rate<USD, JPY> rate = EITHER((154.50_JPY / 1_USD), (154.50));
