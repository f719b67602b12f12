// SPDX-License-Identifier: BSL-1.0
// Yen at a rate for dollars.
// phrase: turn it with rate.inverse()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto yen = EITHER((try_convert(5_USD, 150_JPY / 1_USD, rounding::half_even)), (try_convert(5_JPY, 150_JPY / 1_USD, rounding::half_even)));
