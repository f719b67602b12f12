// SPDX-License-Identifier: BSL-1.0
// An exact civil day, in 4 bytes, without <chrono> (which interop/chrono.hpp converts to and from).
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>

#include <kawase/detail/checked.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/parsed.hpp>

namespace kawase {

// Numbered as ISO 8601 numbers them.
enum class weekday : unsigned char { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

KAWASE_QUIET_BEGIN
// A day of the proleptic Gregorian calendar, years 1 to 9999. Structural; its one member is public for that reason and named as private.
struct date {
  // 1970-01-01
  constexpr date() noexcept = default;
  // Throws domain_error (does not compile, in constant evaluation) for a day that the calendar does not have; try_make returns nothing then.
  constexpr date(int year, int month, int day) : days_since_1970_(is_valid(year, month, day) ? days(year, month, day) : 0) {
    if (!is_valid(year, month, day)) detail::there_is_no_such_day_in_the_calendar();
  }
  template <std::size_t N>
  explicit date(const char (&)[N]) requires(detail::reason("a text may hold no day: write date(2025, 1, 27), or date::parse(text) and ask has_value()")) = delete;
  template <std::integral N>
  explicit date(N) requires(detail::reason("a day has three numbers: date(2025, 1, 27)")) = delete;
  template <std::same_as<date> D = date>
  static constexpr maybe<D> try_make(int year, int month, int day) noexcept {
    if (!is_valid(year, month, day)) return {};
    return D(year, month, day);
  }
  // "2025-01-27", just so.
  template <std::same_as<date> D = date>  // a template of one type, for parsed<date> is compiled for those alone who call it
  static constexpr parsed<D> parse(text s) noexcept {
    if (s.empty()) return {parse_errc::text_is_empty, 0};
    int part[3] = {}, k = 0;  // year, month, day
    for (std::size_t i = 0; i < 10; ++i) {
      const bool hyphen = i == 4 || i == 7;
      if (i >= s.size() || (hyphen ? s[i] != '-' : !detail::is_digit(s[i]))) return {parse_errc::date_expected, i};
      if (hyphen) ++k;
      else part[k] = part[k] * 10 + (s[i] - '0');
    }
    if (s.size() > 10) return {parse_errc::trailing_text, 10};
    const int y = part[0], m = part[1], d = part[2];
    if (!is_valid(y, m, d)) return {parse_errc::no_such_day, m < 1 || m > 12 ? 5u : y < 1 ? 0u : 8u};
    return D(y, m, d);
  }
  static constexpr bool is_valid(int year, int month, int day) noexcept {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
  }
  static constexpr bool is_leap(int year) noexcept { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
  // month in [1, 12]
  static constexpr int days_in_month(int year, int month) noexcept { return month == 2 ? (is_leap(year) ? 29 : 28) : 30 + ((month + month / 8) & 1); }

  // Of the calendar: year 1 to 9999, month 1 to 12, day 1 to 31, and the day of the week.
  constexpr int year() const noexcept { return civil().year; }
  constexpr int month() const noexcept { return civil().month; }
  constexpr int day() const noexcept { return civil().day; }
  constexpr kawase::weekday weekday() const noexcept {
    const int since_monday = (days_since_1970_ % 7 + 7 + 3) % 7;  // 1970-01-01 was a Thursday
    return static_cast<kawase::weekday>(since_monday + 1);
  }

  friend constexpr bool operator==(date, date) noexcept = default;
  friend constexpr auto operator<=>(date, date) noexcept = default;
  // Days from b to a.
  friend constexpr std::int32_t operator-(date a, date b) noexcept { return a.days_since_1970_ - b.days_since_1970_; }
  // Throws overflow_error beyond the years 1 to 9999; the try_ functions return nothing then.
  template <whole_number I>
  friend constexpr date operator+(date a, I days) {
    if (!a.move(days, true)) detail::a_date_is_out_of_range();
    return a;
  }
  template <whole_number I>
  friend constexpr date operator-(date a, I days) {
    if (!a.move(days, false)) detail::a_date_is_out_of_range();
    return a;
  }
  template <std::same_as<date> D>
  friend void operator+(date, D) requires(detail::reason("two days have no sum: d + 30 is thirty days later, and later - earlier the days between two dates")) = delete;
  template <whole_number I, std::same_as<date> D = date>
  friend constexpr maybe<D> try_add(date a, I days) noexcept {
    if (!a.move(days, true)) return {};
    return D(a);
  }
  template <whole_number I, std::same_as<date> D = date>
  friend constexpr maybe<D> try_subtract(date a, I days) noexcept {
    if (!a.move(days, false)) return {};
    return D(a);
  }

  // Private, and public only because a structural type has no private members.
  std::int32_t days_since_1970_ = 0;

 private:
  // False, and where it was, if that would leave the calendar.
  template <whole_number I>
  constexpr bool move(I days, bool forward) noexcept {
    if (!detail::fits64(days)) return false;
    const auto step = static_cast<std::int64_t>(days);
    std::int64_t n = 0;
    if (!(forward ? detail::add(days_since_1970_, step, n) : detail::subtract(days_since_1970_, step, n)) || n < first_day || n > last_day) return false;
    days_since_1970_ = static_cast<std::int32_t>(n);
    return true;
  }
  static constexpr std::int32_t first_day = -719162, last_day = 2932896;  // 0001-01-01, 9999-12-31

  // Years begin in March here, so that the leap day is a year's last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  static constexpr std::int32_t days(int year, int month, int day) noexcept {
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400, year_of_era = y - era * 400;
    const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
  }
  struct parts {
    int year, month, day;
  };
  constexpr parts civil() const noexcept {
    const int z = days_since_1970_ + 719468;
    const int era = z / 146097, day_of_era = z - era * 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int march_month = (5 * day_of_year + 2) / 153;
    const int month = march_month < 10 ? march_month + 3 : march_month - 9;
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * march_month + 2) / 5 + 1};
  }
};
KAWASE_QUIET_END

// "2025-01-27" into [first, last): 10 bytes.
constexpr write_result write(date d, char* first, char* last) noexcept {
  detail::writer out{first, last};
  out.put_digits(detail::wide(static_cast<std::uint64_t>(d.year())), 4);
  out.put('-');
  out.put_digits(detail::wide(static_cast<std::uint64_t>(d.month())), 2);
  out.put('-');
  out.put_digits(detail::wide(static_cast<std::uint64_t>(d.day())), 2);
  return out.result();
}

}  // namespace kawase
