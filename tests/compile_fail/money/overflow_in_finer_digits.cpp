// SPDX-License-Identifier: BSL-1.0
// Overflow in a constant expression names the operation.
// phrase: money_in_finer_digits_is_out_of_range
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<USD, 18> m = EITHER((9_USD), (10_USD));
