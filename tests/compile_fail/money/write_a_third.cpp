// SPDX-License-Identifier: BSL-1.0
// A third has no finite decimal.
// phrase: a_number_has_no_finite_decimal
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto t = write(rational(1, EITHER((4), (3))));
