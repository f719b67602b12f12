// SPDX-License-Identifier: BSL-1.0
// <chrono> holds 29 February of any year, a date does not.
// phrase: there_is_no_such_day_in_the_calendar
#include <kawase/interop/chrono.hpp>
using namespace std::chrono;
constexpr kawase::date d = kawase::to_date(2025y / 2 / EITHER((28), (29)));
