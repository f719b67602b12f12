// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/date.hpp>

// enum class weekday { monday = 1, …, sunday }
// struct date { date(); date(year, month, day);  parse  is_valid  is_leap  days_in_month  year  month  day  weekday
//   == <=>   date - date   date + days   date - days };    write(date, first, last) -> write_result

#include <chrono>
#include <type_traits>

#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;

static_assert(sizeof(date) == 4 && std::is_trivially_copyable_v<date> && std::is_nothrow_default_constructible_v<date>);
static_assert(!std::is_constructible_v<date, int> && !std::is_convertible_v<date, int>, "a number is no date");
static_assert(std::is_same_v<decltype(date() - date()), std::int32_t> && noexcept(date() - date()) && noexcept(date() < date()));
template <date>
struct takes_a_date {};
static_assert(std::is_same_v<takes_a_date<date(2025, 1, 27)>, takes_a_date<date(2025, 1, 26) + 1>>, "structural");

namespace {

template <class A, class B>
concept can_add = requires(A a, B b) { a + b; };
template <class A, class B>
concept can_subtract = requires(A a, B b) { a - b; };
static_assert(can_add<date, int> && can_add<date, long long> && can_subtract<date, unsigned> && can_subtract<date, date>);
static_assert(!can_add<date, date>, "two days have no sum");
static_assert(!can_add<date, double> && !can_add<date, bool> && !can_add<date, char>, "days are counted in whole numbers");
static_assert(!can_subtract<int, date>);

constexpr bool writes(date d, std::size_t room, text expected) {
  char buffer[12] = {};
  const write_result r = write(d, buffer, buffer + room);
  return r.fits && text(buffer, static_cast<std::size_t>(r.end - buffer)) == expected;
}
constexpr bool refuses(text s, parse_errc why, std::size_t position) {
  const auto d = date::parse(s);
  return d.error() == why && d.position() == position;
}

}  // namespace

TEST_CASE("days by the calendar on the wall") {
  constexpr date crash(2025, 1, 27);  // the DeepSeek shock
  CHECK_BOTH(crash.year() == 2025);
  CHECK_BOTH(crash.month() == 1);
  CHECK_BOTH(crash.day() == 27);
  CHECK_BOTH(crash.weekday() == weekday::monday);
  CHECK_BOTH(date(1970, 1, 1) == date());
  CHECK_BOTH(date().weekday() == weekday::thursday);
  CHECK_BOTH(date(1, 1, 1).weekday() == weekday::monday);
  CHECK_BOTH(date(9999, 12, 31).weekday() == weekday::friday);
  CHECK_BOTH(date(2024, 2, 28) + 2 == date(2024, 3, 1));
  CHECK_BOTH(date(2023, 2, 28) + 1 == date(2023, 3, 1));
  CHECK_BOTH(date(2025, 1, 1) - 1 == date(2024, 12, 31));
  CHECK_BOTH(date(2025, 1, 27) - date(2024, 1, 27) == 366);
  CHECK_BOTH(date(2025, 1, 27) + -27 == date(2024, 12, 31));
  CHECK_BOTH(date(2025, 1, 26) < date(2025, 1, 27));
  CHECK_BOTH(date(2024, 12, 31) < date(2025, 1, 1));
}

TEST_CASE("leap years and the days of months") {
  CHECK_BOTH(date::is_leap(2000));
  CHECK_BOTH(!date::is_leap(1900));
  CHECK_BOTH(date::is_leap(2024));
  CHECK_BOTH(!date::is_leap(2025));
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (int m = 1; m <= 12; ++m) CHECK(date::days_in_month(2025, m) == days[m - 1]);
  CHECK_BOTH(date::days_in_month(2024, 2) == 29);
  CHECK_BOTH(!date::is_valid(2025, 2, 29));
  CHECK_BOTH(!date::is_valid(2025, 13, 1));
  CHECK_BOTH(!date::is_valid(2025, 0, 1));
  CHECK_BOTH(!date::is_valid(2025, 4, 31));
  CHECK_BOTH(!date::is_valid(0, 12, 31));
  CHECK_BOTH(!date::is_valid(10000, 1, 1));
}

TEST_CASE("every day of 9999 years agrees with <chrono>") {
  using namespace std::chrono;
  const sys_days last_day = std::chrono::year(9999) / 12 / 31;
  date d(1, 1, 1);
  int faults = 0;
  for (sys_days s = std::chrono::year(1) / 1 / 1;; s += days(1)) {
    const year_month_day ymd(s);
    const bool same = d.days_since_1970_ == s.time_since_epoch().count() && d.year() == int(ymd.year()) && unsigned(d.month()) == unsigned(ymd.month()) &&
                      unsigned(d.day()) == unsigned(ymd.day()) && unsigned(d.weekday()) == std::chrono::weekday(s).iso_encoding() &&
                      date(d.year(), d.month(), d.day()) == d;
    if (!same) ++faults;
    if (s == last_day) break;
    d = d + 1;
  }
  CHECK(faults == 0);
  CHECK(d == date(9999, 12, 31));
}

TEST_CASE("YYYY-MM-DD, read and written") {
  CHECK_BOTH(*date::parse("2025-01-27") == date(2025, 1, 27));
  CHECK_BOTH(*date::parse("0001-01-01") == date(1, 1, 1));
  CHECK_BOTH(refuses("", parse_errc::text_is_empty, 0));
  CHECK_BOTH(refuses("2025-1-27", parse_errc::date_expected, 6));
  CHECK_BOTH(refuses("2025-01-2", parse_errc::date_expected, 9));
  CHECK_BOTH(refuses("2025/01/27", parse_errc::date_expected, 4));
  CHECK_BOTH(refuses("2025-01-27T", parse_errc::trailing_text, 10));
  CHECK_BOTH(refuses("+025-01-27", parse_errc::date_expected, 0));
  CHECK_BOTH(refuses("2025-13-01", parse_errc::no_such_day, 5));
  CHECK_BOTH(refuses("2025-02-29", parse_errc::no_such_day, 8));
  CHECK_BOTH(refuses("0000-01-01", parse_errc::no_such_day, 0));
  CHECK_BOTH(writes(date(2025, 1, 27), 10, "2025-01-27"));
  CHECK_BOTH(writes(date(7, 8, 9), 12, "0007-08-09"));
  CHECK_BOTH(!writes(date(2025, 1, 27), 9, "2025-01-2"));
}

TEST_CASE("failures") {
  constexpr char no_day[] = "kawase: no such day in the calendar (years 1 to 9999)", out[] = "kawase: a date lies outside the years 1 to 9999";
  CHECK_FAILS(date(2025, 2, 29), domain_error, no_day);
  CHECK_FAILS(date(0, 1, 1), domain_error, no_day);
  CHECK_FAILS(date(9999, 12, 31) + 1, overflow_error, out);
  CHECK_FAILS(date(1, 1, 1) - 1, overflow_error, out);
  CHECK_FAILS(date() + 4'294'967'297, overflow_error, out);  // 2^32 + 1: not one day
  CHECK_FAILS(date() + detail::highest64, overflow_error, out);
  CHECK_FAILS(date() - detail::lowest64, overflow_error, out);
  CHECK_FAILS(date() + ~std::uint64_t{0}, overflow_error, out);
}

TEST_CASE("d + n is n days from d, or nothing, just where that is beyond the calendar") {
  test::numbers random(11);
  const std::int64_t all = date(9999, 12, 31) - date(1, 1, 1);
  int fitted = 0;
  for (int i = 0; i < 3000; ++i) {
    const auto offset = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(all) + 1));
    const date d = date(1, 1, 1) + offset;
    const std::int64_t n = random.coin() ? random.i64() : static_cast<std::int64_t>(random.below(8'000'000)) - 4'000'000;
    CAPTURE(offset, n);
    const bool fits = n >= -offset && n <= all - offset;
    REQUIRE(try_add(d, n).has_value() == fits);
    REQUIRE(try_subtract(d, n).has_value() == (n <= offset && n >= offset - all));
    if (!fits) continue;
    ++fitted;
    const date later = d + n;
    REQUIRE(later - d == n);
    REQUIRE(later - n == d);
    REQUIRE((later > d) == (n > 0));
    REQUIRE(static_cast<int>(later.weekday()) == ((static_cast<int>(d.weekday()) - 1 + n % 7) % 7 + 7) % 7 + 1);
  }
  CHECK(fitted > 500);
}

TEST_CASE("a month or a day of zero is none") {
  const auto is_refused_at = [](text words, std::size_t where) {
    const auto d = date::parse(words);
    return d.error() == parse_errc::no_such_day && d.position() == where;
  };
  CHECK(is_refused_at("2025-00-27", 5));
  CHECK(is_refused_at("2025-01-00", 8));
  CHECK(is_refused_at("0000-01-27", 0));
  CHECK_BOTH(!date::is_valid(2025, 1, 0));
  CHECK_BOTH(!date::is_valid(2025, 0, 1));
  CHECK_BOTH(!date::is_valid(0, 1, 1));
}
