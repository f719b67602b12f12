// SPDX-License-Identifier: BSL-1.0
// Nothing is rounded without a rounding named.
// phrase: nothing is rounded without a rounding named: round_to<Digits>(amount, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<JPY> m = round_to<0>EITHER(((154.23_JPY, rounding::half_even)), ((154.23_JPY)));
