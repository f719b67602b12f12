// SPDX-License-Identifier: BSL-1.0
// The rate says into which currency.
// phrase: the rate says into which currency: convert(amount, 154.50_JPY / 1_USD, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto yen = EITHER((convert), (convert<JPY>))(5_USD, 154.50_JPY / 1_USD, rounding::half_even);
