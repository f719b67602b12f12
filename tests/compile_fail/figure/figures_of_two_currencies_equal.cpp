// SPDX-License-Identifier: BSL-1.0
// The same digits in two currencies are not the same figure.
// phrase: figures of two measures are never equal
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto a = "5億円"_figure;
constexpr bool b = a == EITHER(("6億円"_figure), ("5億米ドル"_figure));
