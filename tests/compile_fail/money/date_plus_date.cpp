// SPDX-License-Identifier: BSL-1.0
// Two days have no sum.
// phrase: two days have no sum: d + 30 is thirty days later, and later - earlier the days between two dates
#include <kawase/money.hpp>
using namespace kawase;
constexpr date due = date(2025, 1, 27) + EITHER((30), (date(2025, 2, 26)));
