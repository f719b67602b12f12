// SPDX-License-Identifier: BSL-1.0
// Nor when adding up.
// phrase: the finer digits would be lost: add into a finer amount, or round_to<Digits>(amount, rounding::half_even) first
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void f(money<JPY>& total) { total += EITHER((154_JPY), (154.23_JPY)); }
