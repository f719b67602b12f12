// SPDX-License-Identifier: BSL-1.0
// A text is read, or refused.
// phrase: a text may hold no day: write date(2025, 1, 27), or date::parse(text) and ask has_value()
#include <kawase/money/date.hpp>
constexpr kawase::date day(EITHER((2025, 1, 27), ("2025-01-27")));
