// SPDX-License-Identifier: BSL-1.0
// Nor restated at it.
// phrase: the rate has another base than the figure
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto r = 154.50_JPY / 1_USD;
constexpr auto x = EITHER((restate("77兆円"_figure, r.inverse())), (restate("77兆円"_figure, r)));
