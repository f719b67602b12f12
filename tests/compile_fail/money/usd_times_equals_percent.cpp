// SPDX-License-Identifier: BSL-1.0
// Ten percent of 0.99 is no whole number of cents.
// phrase: an exact product is no money until it is rounded: write m = round_to(m * percent(10), rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& m) { EITHER((m = round_to(m * percent(10), rounding::half_even)), (m *= percent(10))); }
