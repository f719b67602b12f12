// SPDX-License-Identifier: BSL-1.0
// phrase: only days and weeks are added to a date: floor<std::chrono::days>(hours); for months to_date(to_year_month_day(d) + months)
#include <kawase/interop/chrono.hpp>
using namespace std::chrono;
auto d = kawase::date(2025, 1, 27) + EITHER((floor<days>(36h)), (36h));
