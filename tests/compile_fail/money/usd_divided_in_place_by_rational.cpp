// SPDX-License-Identifier: BSL-1.0
// Nor is it by an exact number.
// phrase: an exact quotient is no money until it is rounded: write m = round_to(m / r, rounding::half_even)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<USD>& m) { EITHER((m = round_to(m / rational(3), rounding::half_even)), (m /= rational(3))); }
