// SPDX-License-Identifier: BSL-1.0
// Five dollars, or five cents?
// phrase: a bare number has no unit: write 20_USD, money<USD>::from_major(20) or money<USD>::from_count(2000)
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<USD> m = EITHER((5_USD), (5));
