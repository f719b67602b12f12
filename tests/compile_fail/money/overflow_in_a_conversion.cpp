// SPDX-License-Identifier: BSL-1.0
// Overflow in a constant expression names the operation.
// phrase: a_converted_amount_is_out_of_range
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = convert(money<USD>::highest(), EITHER((100_JPY), (101_JPY)) / 1_USD, rounding::half_even);
