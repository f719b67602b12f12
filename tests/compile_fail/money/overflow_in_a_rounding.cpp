// SPDX-License-Identifier: BSL-1.0
// Overflow in a constant expression names the operation.
// phrase: a_rounded_amount_is_out_of_range
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = round_to<18>(EITHER((9_USD), (10_USD)), rounding::half_even);
