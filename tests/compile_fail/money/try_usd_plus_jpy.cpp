// SPDX-License-Identifier: BSL-1.0
// Not without an exception either.
// phrase: convert one of them first, try_convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto sum = EITHER((try_add(5_USD, 5_USD)), (try_add(5_USD, 5_JPY)));
