// SPDX-License-Identifier: BSL-1.0
// Several countries have pesos.
// phrase: currency_is_ambiguous
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto f = EITHER(("5億メキシコ・ペソ"_figure), ("5億ペソ"_figure));
