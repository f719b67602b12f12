// SPDX-License-Identifier: BSL-1.0
// To and from <chrono>, whose own calendar is the oracle.
#include <chrono>
#include <type_traits>

#include <kawase/interop/chrono.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"
#include "support/fails.hpp"

namespace {

using namespace kawase;
using std::chrono::days;
using std::chrono::weeks;
using std::chrono::year;

constexpr std::chrono::year_month_day ymd(int y, unsigned m, unsigned d) { return year(y) / std::chrono::month(m) / std::chrono::day(d); }

template <class Period>
concept addable = requires(date d, Period p) { d + p; };
static_assert(addable<days> && addable<weeks>);
static_assert(!addable<std::chrono::hours> && !addable<std::chrono::months>);  // an hour is no whole day, a month no number of days

// Whether each `step`th day from first to last goes there and back, and has the weekday that <chrono> gives it.
bool agree(std::chrono::sys_days first, std::chrono::sys_days last, days step) {
  for (std::chrono::sys_days d = first; d <= last; d += step) {
    const std::chrono::year_month_day civil(d);
    const auto x = try_to_date(civil);
    if (!x || x->year() != static_cast<int>(civil.year()) || x->month() != static_cast<int>(static_cast<unsigned>(civil.month())) || x->day() != static_cast<int>(static_cast<unsigned>(civil.day()))) return false;
    if (to_sys_days(*x) != d || try_to_date(d) != x || to_year_month_day(*x) != civil || to_chrono(x->weekday()) != std::chrono::weekday(d) || try_to_weekday(std::chrono::weekday(d)) != x->weekday()) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a date is the day that <chrono> names so") {
  CHECK_BOTH(to_year_month_day(date(2025, 1, 27)) == ymd(2025, 1, 27));
  CHECK_BOTH(to_sys_days(date(2025, 1, 27)) == std::chrono::sys_days(ymd(2025, 1, 27)));
  CHECK_BOTH(to_local_days(date(2025, 1, 27)) == std::chrono::local_days(ymd(2025, 1, 27)));
  CHECK_BOTH(to_date(ymd(2025, 1, 27)) == date(2025, 1, 27));
  CHECK_BOTH(to_date(std::chrono::sys_days(ymd(2025, 1, 27))) == date(2025, 1, 27));
  CHECK_BOTH(to_date(std::chrono::local_days(ymd(2025, 1, 27))) == date(2025, 1, 27));
}

TEST_CASE("every day of a calendar's cycle of 400 years, every 11th of the years 1 to 9999, there and back, with its weekday") {
  CHECK(agree(ymd(1800, 1, 1), ymd(2199, 12, 31), days(1)));
  CHECK(agree(ymd(1, 1, 1), ymd(9999, 12, 31), days(11)));
  CHECK(agree(ymd(9999, 12, 1), ymd(9999, 12, 31), days(1)));
}

TEST_CASE("what is no day, or lies outside, is nothing or fails") {
  CHECK_BOTH(!try_to_date(ymd(2025, 2, 29)));
  CHECK_BOTH(!try_to_date(ymd(0, 1, 1)));
  CHECK_BOTH(!try_to_date(ymd(10000, 1, 1)));
  CHECK_BOTH(!try_to_date(ymd(2025, 13, 1)));
  CHECK_BOTH(!try_to_date(ymd(2025, 255, 1)));
  CHECK_BOTH(!try_to_date(std::chrono::sys_days(ymd(1, 1, 1)) - days(1)));
  CHECK_BOTH(!try_to_date(std::chrono::sys_days(ymd(9999, 12, 31)) + days(1)));
  CHECK_BOTH(!try_to_date(std::chrono::sys_days(days(2'000'000'000))));
  CHECK_BOTH(!try_to_weekday(std::chrono::weekday(9)));
  CHECK_FAILS(to_date(ymd(2025, 2, 29)), domain_error, "kawase: no such day in the calendar (years 1 to 9999)");
  CHECK_FAILS(to_date(std::chrono::sys_days(days(-800'000))), domain_error, "kawase: no such day in the calendar (years 1 to 9999)");
}

TEST_CASE("days between dates, and from a date") {
  CHECK_BOTH(days_between(date(2025, 2, 1), date(2025, 3, 1)) == days(28));
  CHECK_BOTH(days_between(date(2025, 3, 1), date(2025, 2, 1)) == days(-28));
  CHECK_BOTH(date(2025, 1, 27) + days(5) == date(2025, 2, 1));
  CHECK_BOTH(weeks(2) + date(2025, 1, 27) == date(2025, 2, 10));
  CHECK_BOTH(date(2025, 1, 27) - days(27) == date(2024, 12, 31));
  CHECK_FAILS(date(9999, 12, 31) + days(1), overflow_error, "kawase: a date lies outside the years 1 to 9999");
}

TEST_CASE("a printed date keeps the precision of what it is made of") {
  CHECK_BOTH(try_to_printed_date(year(2019)) == printed_date::in(2019));
  CHECK_BOTH(try_to_printed_date(year(2025) / 1) == printed_date::in(2025, 1));
  CHECK_BOTH(try_to_printed_date(ymd(2025, 1, 27)) == printed_date::on(2025, 1, 27));
  CHECK_BOTH(try_to_printed_date(std::chrono::January / 29) == printed_date::parse("1月29日").value());
  CHECK_BOTH(try_to_printed_date(std::chrono::February / 29).has_value());

  CHECK_BOTH(!try_to_printed_date(year(0)));
  CHECK_BOTH(!try_to_printed_date(year(2025) / 13));
  CHECK_BOTH(!try_to_printed_date(ymd(2025, 2, 29)));
  CHECK_BOTH(!try_to_printed_date(std::chrono::February / 30));
}

TEST_CASE("a printed date goes back only as what it says") {
  constexpr printed_date in_2019 = printed_date::in(2019), in_january = printed_date::in(2025, 1), on_the_27th = date(2025, 1, 27);
  constexpr printed_date open = *printed_date::parse("1月29日");
  CHECK_BOTH(try_to_year(in_2019) == year(2019));
  CHECK_BOTH(try_to_year_month(in_january) == year(2025) / 1);
  CHECK_BOTH(try_to_year_month_day(on_the_27th) == ymd(2025, 1, 27));
  CHECK_BOTH(try_to_month_day(open) == std::chrono::January / 29);
  CHECK_BOTH(try_to_year_month_day(open.with_inferred_year(2025)) == ymd(2025, 1, 29));

  // Neither less is made of it, nor more.
  for (const printed_date& p : {in_january, on_the_27th, open, printed_date()}) CHECK(!try_to_year(p));
  for (const printed_date& p : {in_2019, on_the_27th, open, printed_date()}) CHECK(!try_to_year_month(p));
  for (const printed_date& p : {in_2019, in_january, open, printed_date()}) CHECK(!try_to_year_month_day(p));
  for (const printed_date& p : {in_2019, in_january, on_the_27th, printed_date()}) CHECK(!try_to_month_day(p));
  CHECK_BOTH(!try_to_year(in_2019.as_approximate()));
  CHECK_BOTH(!try_to_year_month(in_january.as_uncertain()));
  CHECK_BOTH(!try_to_year_month_day(on_the_27th.as_approximate()));
  CHECK_BOTH(!try_to_month_day(open.as_uncertain()));
}

// February has 29 days in 2024, 28 in 2025.
TEST_CASE("the last day of a month") {
  CHECK_BOTH(to_date(year(2024) / 2 / std::chrono::last) == date(2024, 2, 29));
  CHECK_BOTH(to_date(year(2025) / 2 / std::chrono::last) == date(2025, 2, 28));
  CHECK_BOTH(!try_to_date(year(2025) / 13 / std::chrono::last));
  CHECK_BOTH(!try_to_date(year(0) / 1 / std::chrono::last));
}
