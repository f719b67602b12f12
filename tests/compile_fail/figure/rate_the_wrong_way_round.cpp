// SPDX-License-Identifier: BSL-1.0
// Yen are not carried through a rate whose base is the dollar.
// phrase: the rate has another base than the figure
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto r = 154.50_JPY / 1_USD;
constexpr auto x = EITHER(("77兆円"_figure * r.inverse()), ("77兆円"_figure * r));
