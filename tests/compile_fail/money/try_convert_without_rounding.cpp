// SPDX-License-Identifier: BSL-1.0
// Rounding is named here too.
// phrase: try_convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto yen = EITHER((try_convert(5_USD, 150_JPY / 1_USD, rounding::half_even)), (try_convert(5_USD, 150_JPY / 1_USD)));
