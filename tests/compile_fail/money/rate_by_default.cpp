// SPDX-License-Identifier: BSL-1.0
// No rate is not a rate of 1.
// phrase: private
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
exchange_rate<USD, JPY> rate EITHER((= 154_JPY / 1_USD), ({}));
