// SPDX-License-Identifier: BSL-1.0
// A conversion rounds, and says how.
// phrase: a conversion rounds, and the rounding is named at the call: convert(amount, rate, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto yen = EITHER((convert(5_USD, rate, rounding::half_even)), (convert(5_USD, rate)));
