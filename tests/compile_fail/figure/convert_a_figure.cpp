// SPDX-License-Identifier: BSL-1.0
// phrase: a printed figure is no amount: convert figure.nominal_as<money<USD>>()
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;

constexpr auto loss = "5,000億ドル"_figure;
auto yen = convert(EITHER((loss.nominal_as<money<USD>>()), (loss)), 154_JPY / 1_USD, rounding::half_even);
