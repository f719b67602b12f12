// SPDX-License-Identifier: BSL-1.0
// phrase: an exact amount is rounded by name: write round_to<Digits>(amount, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;

money<USD> tax = EITHER((round_to(10_USD * percent(8), rounding::half_even)), (10_USD * percent(8)));
