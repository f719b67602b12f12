// SPDX-License-Identifier: BSL-1.0
// phrase: the ratio of two printed figures is an interval: a.claim_interval() / b.claim_interval()
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto share = EITHER(("3億円"_figure.claim_interval() / "9億円"_figure.claim_interval()), ("3億円"_figure / "9億円"_figure));
