// SPDX-License-Identifier: BSL-1.0
// phrase: does the figure allow the amount? figure.claim_interval().contains(amount.value()); or compare figure.nominal()
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr bool b = EITHER(("約300億円"_figure.nominal() < (40000000000_JPY).value()), ("約300億円"_figure < 40000000000_JPY));
