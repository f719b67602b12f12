// SPDX-License-Identifier: BSL-1.0
// Nothing is free.
// phrase: an_exchange_rate_must_be_positive
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = EITHER((1_JPY), (0_JPY)) / 1_USD;
