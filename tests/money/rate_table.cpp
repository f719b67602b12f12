// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/rate_table.hpp>

// rate_table<Base, Quote>(rows, kind, source); try_make; find(day, look_up::exact | previous | next) -> optional<quoted_rate>

#include <vector>

#include <kawase/money/literals.hpp>

#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

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

TEST_CASE("rows that do not ascend are refused, and so are two of one day") {
  using row = dated_rate<EUR, USD>;
  using table_of_dollars = rate_table<EUR, USD>;
  constexpr row newest_first[] = {{date(2024, 7, 3), 1.0758_USD / 1_EUR}, {date(2024, 7, 2), 1.0729_USD / 1_EUR}};
  constexpr row twice[] = {{date(2024, 7, 2), 1.0729_USD / 1_EUR}, {date(2024, 7, 3), 1.0758_USD / 1_EUR}, {date(2024, 7, 3), 1.0759_USD / 1_EUR}};
  constexpr char sentence[] = "kawase: the rows of a rate table must ascend by day, one a day";
  CHECK_FAILS(table_of_dollars(newest_first, rate_kind::reference, "x"), domain_error, sentence);
  CHECK_FAILS(table_of_dollars(twice, rate_kind::reference, "x"), domain_error, sentence);
  CHECK_FAILS(table_of_dollars(twice + 1, 2, rate_kind::reference, "x"), domain_error, sentence);
  CHECK_BOTH(!table_of_dollars::try_make(newest_first, 2, rate_kind::reference, "x").has_value());
  CHECK_BOTH(!table_of_dollars::try_make(twice, 3, rate_kind::reference, "x").has_value());
  CHECK_BOTH(table_of_dollars::try_make(twice, 2, rate_kind::reference, "x")->size() == 2);
  CHECK_BOTH(table_of_dollars::try_make(nullptr, 0, rate_kind::reference, "x")->size() == 0);
}

// By going through all rows: the day itself, else the last before or the first behind it.
TEST_CASE("a look-up finds what looking through the rows finds") {
  test::numbers random(9);
  for (int i = 0; i < 300; ++i) {
    std::vector<dated_rate<EUR, USD>> rows;
    date day(2024, 1, 1);
    for (auto n = random.below(12); n > 0; --n) {
      day = day + 1 + random.below(4);
      rows.push_back({day, exchange_rate<EUR, USD>::from_ratio(random.positive(), random.positive())});
    }
    const rate_table<EUR, USD> t(rows.data(), rows.size(), rate_kind::mid, "x");
    for (date wanted(2023, 12, 30); wanted < day + 4; wanted = wanted + 1) {
      const dated_rate<EUR, USD>*exact = nullptr, *before = nullptr, *behind = nullptr;
      for (const auto& row : rows) {
        if (row.on == wanted) exact = &row;
        if (row.on <= wanted) before = &row;
        if (row.on >= wanted && !behind) behind = &row;
      }
      const auto same = [](const auto& found, const auto* row) { return row ? found && found->on == row->on && found->rate == row->rate : !found; };
      REQUIRE(same(t.find(wanted, look_up::exact), exact));
      REQUIRE(same(t.find(wanted, look_up::previous), before));
      REQUIRE(same(t.find(wanted, look_up::next), behind));
    }
  }
}

TEST_CASE("a rate that is too old is none") {
  CHECK_BOTH(table.find(date(2024, 4, 1), look_up::previous, within_days{3})->on == date(2024, 3, 29));
  CHECK_BOTH(!table.find(date(2024, 4, 1), look_up::previous, within_days{2}).has_value());
  CHECK_BOTH(table.find(date(2024, 3, 30), look_up::next, within_days{3})->on == date(2024, 4, 2));
  CHECK_BOTH(!table.find(date(2024, 3, 30), look_up::next, within_days{2}).has_value());
  CHECK_BOTH(table.find(date(2024, 4, 2), look_up::exact, within_days{0})->on == date(2024, 4, 2));
  CHECK_BOTH(!table.find(date(9999, 12, 31), look_up::previous, within_days{30}).has_value());
}

TEST_CASE("a table of a container's rows") {
  const std::vector<dated_rate<EUR, USD>> rows(std::begin(some_rows), std::end(some_rows));
  const rate_table<EUR, USD> t(rows, rate_kind::reference, "made up");
  CHECK(t.begin() == rows.data());
  CHECK(t.size() == 3);
  CHECK(t.find(date(2024, 4, 1), look_up::previous)->on == date(2024, 3, 29));
  static_assert(!std::is_constructible_v<rate_table<EUR, USD>, const std::vector<int>&, rate_kind, text>);
}

TEST_CASE("a day before all rows has no previous rate, however far one may go") {
  CHECK_BOTH(!table.find(date(1900, 1, 1), look_up::previous, within_days{100'000}).has_value());
  CHECK_BOTH(!table.find(date(1900, 1, 1), look_up::exact, within_days{100'000}).has_value());
}
