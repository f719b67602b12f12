// SPDX-License-Identifier: BSL-1.0
// Overflow in a constant expression names the operation.
// phrase: a_sum_of_money_is_out_of_range
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = money<USD>::highest() + EITHER((0_USD), (0.01_USD));
