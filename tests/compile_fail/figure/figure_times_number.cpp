// SPDX-License-Identifier: BSL-1.0
// phrase: a multiple was not printed: multiply figure.nominal() or figure.claim_interval() by rational(n)
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto twice = EITHER(("3億円"_figure.claim_interval() * rational(2)), ("3億円"_figure * 2));
