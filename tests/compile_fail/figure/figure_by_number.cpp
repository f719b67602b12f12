// SPDX-License-Identifier: BSL-1.0
// phrase: a part was not printed: multiply figure.nominal() or figure.claim_interval() by rational(1, n)
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto half = EITHER(("3億円"_figure.nominal() * rational(1, 2)), ("3億円"_figure / 2));
