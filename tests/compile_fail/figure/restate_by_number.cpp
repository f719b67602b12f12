// SPDX-License-Identifier: BSL-1.0
// 154.5 of what, for one what? And a double is not 154.5.
// phrase: a rate is exact and has its currencies: restate(figure, 154.50_JPY / 1_USD)
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto yen = restate("5,000億ドル"_figure, EITHER((154.50_JPY / 1_USD), (154.5)));
