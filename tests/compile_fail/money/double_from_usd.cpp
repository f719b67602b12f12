// SPDX-License-Identifier: BSL-1.0
// An amount is no number.
// phrase: an amount is no number: approximate_double() is one for charts, count() has the units, value() is exact
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
double on_a_chart = (19.99_USD)EITHER((.approximate_double()), ());
