// SPDX-License-Identifier: BSL-1.0
// A bare number is no figure: nothing says what it measures.
// phrase: currency_expected
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto f = EITHER(("3,000億円"_figure), ("3,000億"_figure));
