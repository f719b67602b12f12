// SPDX-License-Identifier: BSL-1.0
// phrase: a figure is what was printed and is not added to: sum the intervals, sum = sum + f.claim_interval()
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
auto sum = "3億円"_figure.claim_interval();
auto printed_loss = "3億円"_figure;
void add() { EITHER((sum = sum + "5億円"_figure.claim_interval()), (printed_loss += "5億円"_figure)); }
