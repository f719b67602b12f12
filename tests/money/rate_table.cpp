// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/rate_table.hpp>

// rate_table<Base, Quote>(rows, kind, source); find(day, look_up::exact | previous | next) -> optional<quoted_rate>

#include <kawase/money/literals.hpp>

#include "support/both.hpp"

using namespace kawase;
using namespace kawase::literals;

namespace {
// Made up; a Thursday, a Friday, a Tuesday.
constexpr dated_rate<EUR, USD> some_rows[] = {
    {date(2024, 3, 28), 1.08_USD / 1_EUR},
    {date(2024, 3, 29), 1.09_USD / 1_EUR},
    {date(2024, 4, 2), 1.07_USD / 1_EUR},
};
constexpr rate_table<EUR, USD> table(some_rows, rate_kind::reference, "made up");

template <class T>
concept finds_without_policy = requires(T t) { t.find(date(2024, 4, 1)); };
static_assert(!finds_without_policy<rate_table<EUR, USD>>);  // which day will do is always said
}  // namespace

TEST_CASE("a day that has a rate gets it under every policy") {
  CHECK_BOTH(table.find(date(2024, 3, 29), look_up::exact)->rate == 1.09_USD / 1_EUR);
  CHECK_BOTH(table.find(date(2024, 3, 29), look_up::previous)->on == date(2024, 3, 29));
  CHECK_BOTH(table.find(date(2024, 3, 29), look_up::next)->on == date(2024, 3, 29));
  CHECK_BOTH(table.find(date(2024, 3, 28), look_up::exact)->kind == rate_kind::reference);
  CHECK_BOTH(table.find(date(2024, 4, 2), look_up::exact)->source == text("made up"));
}

TEST_CASE("a day without rate says which day was used") {
  CHECK_BOTH(!table.find(date(2024, 4, 1), look_up::exact).has_value());
  CHECK_BOTH(table.find(date(2024, 4, 1), look_up::previous)->on == date(2024, 3, 29));
  CHECK_BOTH(table.find(date(2024, 4, 1), look_up::next)->on == date(2024, 4, 2));
}

TEST_CASE("beyond the table there is no rate") {
  CHECK_BOTH(!table.find(date(2024, 3, 27), look_up::previous).has_value());
  CHECK_BOTH(table.find(date(2024, 3, 27), look_up::next)->on == date(2024, 3, 28));
  CHECK_BOTH(!table.find(date(2024, 4, 3), look_up::next).has_value());
  CHECK_BOTH(table.find(date(2024, 4, 3), look_up::previous)->on == date(2024, 4, 2));
  CHECK_BOTH(!rate_table<EUR, USD>(nullptr, 0, rate_kind::mid, "none").find(date(2024, 4, 3), look_up::previous).has_value());
}
