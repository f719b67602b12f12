// SPDX-License-Identifier: BSL-1.0
// Yen do not become dollars by asking for them.
// phrase: this figure is in another currency: take its own with nominal_as, then convert(amount, rate, rounding::half_even)
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto loss = "約92兆円"_figure.nominal_as<money<EITHER((JPY), (USD))>>();
