// SPDX-License-Identifier: BSL-1.0
// A day is no number.
// phrase: a day has three numbers: date(2025, 1, 27)
#include <kawase/money/date.hpp>
constexpr kawase::date day(EITHER((2025, 1, 27), (20250127)));
