// SPDX-License-Identifier: BSL-1.0
// A date as a text gives it: a year, a month or a day of it, perhaps only about then, perhaps with a part that had to be inferred.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/parsed.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// How much of a date is printed.
enum class date_precision : unsigned char { none, year, month, day };

// Parts of a date, as a set of bits.
enum class date_parts : unsigned char { none = 0, year = 1, month = 2, day = 4, all = 7 };
constexpr date_parts operator|(date_parts a, date_parts b) noexcept { return static_cast<date_parts>(static_cast<unsigned>(a) | static_cast<unsigned>(b)); }
constexpr bool has(date_parts set, date_parts part) noexcept { return (static_cast<unsigned>(set) & static_cast<unsigned>(part)) != 0; }

// Structural; 8 bytes. The makers check the calendar and throw domain_error (do not compile, in constant evaluation) for what it does not have.
struct printed_date {
  std::int16_t year_ = 0;  // 1 to 9999; 0 where only month and day are printed (EDTF's XXXX) or nothing is
  std::uint8_t month_ = 0, day_ = 0;
  date_precision precision = date_precision::none;
  bool approximate = false;                   // "around 2019"; EDTF ~
  bool uncertain = false;                     // the text doubts it; EDTF ?
  date_parts inferred = date_parts::none;     // not printed there, taken from the context: the year of 1月29日, all of 同日. EDTF has no sign for it.

  constexpr printed_date() noexcept = default;
  // To the day, as the text prints it.
  constexpr printed_date(kawase::date d) noexcept
      : year_(static_cast<std::int16_t>(d.year())),
        month_(static_cast<std::uint8_t>(d.month())),
        day_(static_cast<std::uint8_t>(d.day())),
        precision(date_precision::day) {}
  static constexpr printed_date in(int year) { return checked(year, 0, 0, date_precision::year); }
  static constexpr printed_date in(int year, int month) { return checked(year, month, 0, date_precision::month); }
  static constexpr printed_date on(int year, int month, int day) { return checked(year, month, day, date_precision::day); }

  // The whole of s as a text prints a date, approximate where it says so.
  //   ja  2025年1月27日  2025年1月  2019年  1月29日 (no year)  約2019年  2019年頃       digits of half or full width
  //   en  27 January 2025  January 27, 2025  Jan. 2025  2019  29 January  about 2019   months in full or by three letters (Sept. by four), a point or not
  // All in digits, 1/2/2025, is refused: it is another day in London than in New York.
  static constexpr parsed<printed_date> parse(text s);
  // EDTF level 0 and the marks of level 1: 2025-01-27, 2025-01, 2019, XXXX-01-29, each perhaps followed by ?, ~ or % (both). In edtf.hpp.
  static constexpr parsed<printed_date> parse_edtf(text s);

  // 0 where that part is not known.
  constexpr int year() const noexcept { return year_; }
  constexpr int month() const noexcept { return month_; }
  constexpr int day() const noexcept { return day_; }
  constexpr bool has_year() const noexcept { return year_ != 0; }

  // The same day with the year that the context gives, marked as inferred. Throws domain_error where a year is there already.
  constexpr printed_date with_inferred_year(int year) const {
    if (has_year() || detail::same(precision, date_precision::none)) detail::there_is_no_such_day_in_the_calendar();
    printed_date d = checked(year, month_, day_, precision);
    d.approximate = approximate;
    d.uncertain = uncertain;
    d.inferred = inferred | date_parts::year;
    return d;
  }
  // The same date where the text only points to it: 同日, "that day".
  constexpr printed_date as_inferred(date_parts parts = date_parts::all) const noexcept {
    printed_date d = *this;
    d.inferred = d.inferred | parts;
    return d;
  }
  constexpr printed_date as_approximate() const noexcept {
    printed_date d = *this;
    d.approximate = true;
    return d;
  }
  constexpr printed_date as_uncertain() const noexcept {
    printed_date d = *this;
    d.uncertain = true;
    return d;
  }

  // The days that it may be, taken at its word: all of 2019 for "2019". Throws domain_error where the year is not known.
  constexpr date first_day() const {
    if (!has_year()) detail::there_is_no_such_day_in_the_calendar();
    return {year_, month_ ? month_ : 1, day_ ? day_ : 1};
  }
  constexpr date last_day() const {
    if (!has_year()) detail::there_is_no_such_day_in_the_calendar();
    const int m = month_ ? month_ : 12;
    return {year_, m, day_ ? day_ : date::days_in_month(year_, m)};
  }
  // Every day that a may be comes before every day that b may be. False where either is approximate, or has no year.
  friend constexpr bool surely_before(const printed_date& a, const printed_date& b) {
    return a.has_year() && b.has_year() && !a.approximate && !b.approximate && a.last_day() < b.first_day();
  }

  // The same parts, precision and marks.
  friend constexpr bool operator==(const printed_date&, const printed_date&) noexcept = default;
  // Denotes just that day, whether printed or inferred, and neither approximately nor doubtfully.
  friend constexpr bool operator==(const printed_date& p, kawase::date d) noexcept {
    return detail::same(p.precision, date_precision::day) && p.has_year() && !p.approximate && !p.uncertain && p.first_day() == d;
  }

 private:
  static constexpr printed_date checked(int year, int month, int day, date_precision precision) {
    if (!date::is_valid(year, month ? month : 1, day ? day : 1) || (!detail::same(precision, date_precision::year) && month == 0) || (detail::same(precision, date_precision::day) && day == 0)) {
      detail::there_is_no_such_day_in_the_calendar();
    }
    return unchecked(year, month, day, precision);
  }
  static constexpr printed_date unchecked(int year, int month, int day, date_precision precision) noexcept {
    printed_date d;
    d.year_ = static_cast<std::int16_t>(year);
    d.month_ = static_cast<std::uint8_t>(month);
    d.day_ = static_cast<std::uint8_t>(day);
    d.precision = precision;
    return d;
  }
};

namespace detail {

// What is left of a text while a date is read from it.
struct date_reader {
  text whole;
  std::size_t at = 0;

  constexpr bool take(text expected) {
    if (!whole.substr(at).starts_with(expected)) return false;
    at += expected.size();
    return true;
  }
  // Up to most digits, of half or full width (U+FF10 to U+FF19: EF BC 90 to 99); -1 where there is none.
  constexpr int take_number(int most) {
    int n = -1;
    for (int i = 0; i < most; ++i) {
      const text rest = whole.substr(at);
      int digit = -1;
      if (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') {
        digit = rest[0] - '0';
        at += 1;
      } else if (rest.size() >= 3 && rest.starts_with("\xEF\xBC") && rest[2] >= '\x90' && rest[2] <= '\x99') {
        digit = rest[2] - '\x90';
        at += 3;
      }
      if (digit < 0) break;
      n = (n < 0 ? 0 : n * 10) + digit;
    }
    return n;
  }
  constexpr bool done() const { return at == whole.size(); }
};

inline constexpr const char* month_names[] = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
// The month whose name stands there, in full or short; 0 where there is none.
constexpr int take_month_name(date_reader& in) {
  for (int m = 0; m < 12; ++m) {
    const text name = month_names[m];
    if (!in.take(name.substr(0, 3))) continue;
    if (!in.take(name.substr(3))) {
      if (m == 8) in.take("t");
      in.take(".");
    }
    return m + 1;
  }
  return 0;
}
// A date in English, of more than one word: a day before the month's name or behind it, and a year behind both; or a year.
constexpr parsed<printed_date> parse_english_date(text s) {
  date_reader in{s};
  const bool approximate = in.take("about ") || in.take("around ") || in.take("c. ");
  std::size_t month_at = in.at, day_at = in.at, year_at = in.at;
  int year = in.take_number(4), day = -1;
  if (year >= 0 && in.at - day_at <= 2 && in.take(" ")) {  // 27 January 2025
    day = year;
    year = -1;
    month_at = in.at;
  }
  int month = 0;
  if (year < 0) {
    month = take_month_name(in);
    if (month == 0) return {parse_errc::date_expected, month_at};
    if (in.take(" ")) {
      year_at = in.at;
      year = in.take_number(4);
      if (year < 0) return {parse_errc::digit_expected, in.at};
      if (day < 0 && in.at - year_at <= 2) {  // January 27, 2025
        day = year;
        day_at = year_at;
        year = -1;
        if (in.take(", ") || in.take(" ")) {
          year_at = in.at;
          year = in.take_number(4);
          if (year < 0) return {parse_errc::digit_expected, in.at};
        }
      }
    }
  }
  if (year >= 0 && in.at - year_at != 4) return {parse_errc::date_expected, year_at};  // '25, and 1 January 25, may be of any century
  if (!in.done()) return {parse_errc::trailing_text, in.at};
  if (year == 0) return {parse_errc::no_such_day, year_at};
  if (day >= 0 && !date::is_valid(year > 0 ? year : 2000, month, day)) return {parse_errc::no_such_day, day_at};
  if (day < 0 && year < 0) return {parse_errc::date_expected, in.at};
  printed_date d = day >= 0 ? printed_date::on(year > 0 ? year : 2000, month, day) : month != 0 ? printed_date::in(year, month) : printed_date::in(year);
  if (year < 0) d.year_ = 0;
  d.approximate = approximate;
  return d;
}

}  // namespace detail

constexpr parsed<printed_date> printed_date::parse(text s) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  bool blank = false;  // an English date has one, a Japanese one has none
  for (const char c : s) blank = blank || c == ' ';
  if (blank) return detail::parse_english_date(s);
  detail::date_reader in{s};
  bool approximate = in.take("約");
  int year = 0, month = 0, day = 0;
  date_precision precision = date_precision::none;
  std::size_t began = in.at;
  int n = in.take_number(4);
  if (n < 0) return {parse_errc::digit_expected, in.at};
  const bool year_alone = in.done() && in.at == 4;  // 2019
  if (year_alone || in.take("年")) {
    year = n;
    if (!date::is_valid(year, 1, 1)) return {parse_errc::no_such_day, began};
    precision = date_precision::year;
    began = in.at;
    n = in.take_number(2);
  }
  if (n >= 0) {
    if (!in.take("月")) return {parse_errc::date_expected, in.at};
    month = n;
    if (month < 1 || month > 12) return {parse_errc::no_such_day, began};
    precision = date_precision::month;
    began = in.at;
    n = in.take_number(2);
    if (n >= 0) {
      if (!in.take("日")) return {parse_errc::date_expected, in.at};
      day = n;
      if (!date::is_valid(year ? year : 2000, month, day)) return {parse_errc::no_such_day, began};  // a leap year: 2月29日 may be one
      precision = date_precision::day;
    }
  }
  if (year == 0 && !detail::same(precision, date_precision::day)) return {parse_errc::date_expected, in.at};
  approximate = in.take("頃") || in.take("ごろ") || approximate;
  if (!in.done()) return {parse_errc::trailing_text, in.at};
  printed_date d = unchecked(year, month, day, precision);
  d.approximate = approximate;
  return d;
}

}  // namespace kawase
KAWASE_QUIET_END
