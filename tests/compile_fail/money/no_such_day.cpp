// SPDX-License-Identifier: BSL-1.0
// 2025 is no leap year.
// phrase: there_is_no_such_day_in_the_calendar
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr date d(2025, 2, EITHER((28), (29)));
