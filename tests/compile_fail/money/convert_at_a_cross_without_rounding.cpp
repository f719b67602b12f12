// SPDX-License-Identifier: BSL-1.0
// At a cross rate neither.
// phrase: a conversion rounds, and the rounding is named at the call: convert(amount, cross, rounding::half_even)
#include <kawase/money.hpp>
#include <kawase/money/cross_rate.hpp>
using namespace kawase;
using namespace kawase::literals;
auto f(const cross_rate<USD, EUR, JPY>& crossed) { return EITHER((convert(5_USD, crossed, rounding::half_even)), (convert(5_USD, crossed))); }
