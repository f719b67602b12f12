// SPDX-License-Identifier: BSL-1.0
// phrase: a printed figure is no amount: write figure.nominal_as<money<JPY>>()
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;

money<JPY> loss = EITHER(("約92兆円"_figure.nominal_as<money<JPY>>()), ("約92兆円"_figure));
