// SPDX-License-Identifier: BSL-1.0
// What may be nothing is no amount.
// phrase: there may be none: ask has_value(), then take .value()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<USD> sum = EITHER((try_add(5_USD, 5_USD).value()), (try_add(5_USD, 5_USD)));
