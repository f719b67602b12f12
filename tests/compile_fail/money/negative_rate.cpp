// SPDX-License-Identifier: BSL-1.0
// Nobody is paid for taking dollars.
// phrase: an_exchange_rate_must_be_positive
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = exchange_rate<USD, JPY>::from_ratio(EITHER((154), (-154)));
