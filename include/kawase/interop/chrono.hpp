// SPDX-License-Identifier: BSL-1.0
// <chrono>'s calendar to and from date and printed_date: what both sides can say, and nothing else.
#pragma once

#include <chrono>
#include <cstdint>
#include <type_traits>

#include <kawase/detail/config.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/maybe.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// A civil day has no clock and no time zone: sys_days stands for the day of UTC that has the same name, local_days for that of wherever it is.

constexpr std::chrono::sys_days to_sys_days(date d) noexcept { return std::chrono::sys_days(std::chrono::days(d.days_since_1970_)); }
// Exactly that day.
constexpr std::chrono::local_days to_local_days(date d) noexcept { return std::chrono::local_days(std::chrono::days(d.days_since_1970_)); }
constexpr std::chrono::year_month_day to_year_month_day(date d) noexcept { return std::chrono::year_month_day(to_sys_days(d)); }

// Nothing where the calendar has no such day (2025-02-29, which <chrono> can hold), or where it lies outside the years 1 to 9999.
constexpr maybe<date> try_to_date(std::chrono::year_month_day d) noexcept {
  const int year = static_cast<int>(d.year());
  const auto month = static_cast<int>(static_cast<unsigned>(d.month())), day = static_cast<int>(static_cast<unsigned>(d.day()));
  if (!date::is_valid(year, month, day)) return {};
  return date(year, month, day);
}
constexpr maybe<date> try_to_date(std::chrono::sys_days d) noexcept {
  const auto n = d.time_since_epoch().count();
  if (n < to_sys_days(date(1, 1, 1)).time_since_epoch().count() || n > to_sys_days(date(9999, 12, 31)).time_since_epoch().count()) return {};
  return date() + n;
}
constexpr maybe<date> try_to_date(std::chrono::year_month_day_last d) noexcept {
  if (!d.ok()) return {};
  return try_to_date(std::chrono::year_month_day(d));
}
constexpr maybe<date> try_to_date(std::chrono::local_days d) noexcept { return try_to_date(std::chrono::sys_days(d.time_since_epoch())); }

// The same, and domain_error (a compile error, in constant evaluation) where there is none.
constexpr date to_date(std::chrono::year_month_day d) {
  const auto day = try_to_date(d);
  if (!day) detail::there_is_no_such_day_in_the_calendar();
  return *day;
}
constexpr date to_date(std::chrono::sys_days d) {
  const auto day = try_to_date(d);
  if (!day) detail::there_is_no_such_day_in_the_calendar();
  return *day;
}
constexpr date to_date(std::chrono::year_month_day_last d) {
  const auto day = try_to_date(d);
  if (!day) detail::there_is_no_such_day_in_the_calendar();
  return *day;
}
constexpr date to_date(std::chrono::local_days d) { return to_date(std::chrono::sys_days(d.time_since_epoch())); }

// Days between two dates, and from a date; weeks are days too, hours and months are not. Throws overflow_error beyond the years 1 to 9999.
constexpr std::chrono::days days_between(date from, date to) noexcept { return std::chrono::days(to - from); }
constexpr date operator+(date d, std::chrono::days n) { return d + n.count(); }
constexpr date operator+(std::chrono::days n, date d) { return d + n.count(); }
constexpr date operator-(date d, std::chrono::days n) { return d - n.count(); }
// clang-format off
template <class Rep, class Period> requires(!std::is_convertible_v<std::chrono::duration<Rep, Period>, std::chrono::days>)
void operator+(date, std::chrono::duration<Rep, Period>) requires(detail::reason("only days and weeks are added to a date: floor<std::chrono::days>(hours); for months to_date(to_year_month_day(d) + months)")) = delete;
template <class Rep, class Period> requires(!std::is_convertible_v<std::chrono::duration<Rep, Period>, std::chrono::days>)
void operator-(date, std::chrono::duration<Rep, Period>) requires(detail::reason("only days and weeks are taken from a date: floor<std::chrono::days>(hours); for months to_date(to_year_month_day(d) - months)")) = delete;
// clang-format on

// The same day of the week.
constexpr std::chrono::weekday to_chrono(weekday w) noexcept { return std::chrono::weekday(static_cast<unsigned>(w)); }
// Nothing for a weekday that is none (weekday(9)).
constexpr maybe<weekday> try_to_weekday(std::chrono::weekday w) noexcept {
  if (!w.ok()) return {};
  return static_cast<weekday>(w.iso_encoding());
}

// A printed date as precise as what it is made of: the year, the month, the day, or a day without its year. Nothing where the calendar has none.
constexpr maybe<printed_date> try_to_printed_date(std::chrono::year y) noexcept {
  if (!date::is_valid(static_cast<int>(y), 1, 1)) return {};
  return printed_date::in(static_cast<int>(y));
}
constexpr maybe<printed_date> try_to_printed_date(std::chrono::year_month m) noexcept {
  const auto day = try_to_date(m / 1);
  if (!day) return {};
  return printed_date::in(day->year(), day->month());
}
constexpr maybe<printed_date> try_to_printed_date(std::chrono::year_month_day d) noexcept {
  const auto day = try_to_date(d);
  if (!day) return {};
  return printed_date(*day);
}
// 1月29日; 2月29日 too, since it may be of a leap year.
constexpr maybe<printed_date> try_to_printed_date(std::chrono::month_day d) noexcept {
  const auto in_a_leap_year = try_to_printed_date(std::chrono::year(2000) / d);
  if (!in_a_leap_year) return {};
  printed_date p = *in_a_leap_year;
  p.year_ = 0;
  return p;
}

// And back, only where nothing is lost and nothing made up: just that precision, and neither approximate nor uncertain. Whether a part was inferred
// from the context is not asked. For the days that a date may be: to_sys_days(p.first_day()) and p.last_day().
constexpr maybe<std::chrono::year> try_to_year(const printed_date& p) noexcept {
  if (p.precision != date_precision::year || p.approximate || p.uncertain) return {};
  return std::chrono::year(p.year());
}
constexpr maybe<std::chrono::year_month> try_to_year_month(const printed_date& p) noexcept {
  if (p.precision != date_precision::month || p.approximate || p.uncertain) return {};
  return std::chrono::year(p.year()) / p.month();
}
constexpr maybe<std::chrono::year_month_day> try_to_year_month_day(const printed_date& p) noexcept {
  if (p.precision != date_precision::day || !p.has_year() || p.approximate || p.uncertain) return {};
  return std::chrono::year(p.year()) / p.month() / p.day();
}
constexpr maybe<std::chrono::month_day> try_to_month_day(const printed_date& p) noexcept {
  if (p.precision != date_precision::day || p.has_year() || p.approximate || p.uncertain) return {};
  return std::chrono::month(static_cast<unsigned>(p.month())) / p.day();
}

}  // namespace kawase
KAWASE_QUIET_END
