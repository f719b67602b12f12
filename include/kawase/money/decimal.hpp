// SPDX-License-Identifier: BSL-1.0
// Plain decimals, "-1234.50", read and written: what floor 1 knows of text. No exponent, no locale; grouping only where the caller names it.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/checked.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/detail/uint128.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/text.hpp>

namespace kawase {

//                                   -5     0     5
enum class sign_style : unsigned char {
  minus,           //                -5     0     5
  minus_and_plus,  //                -5    +0    +5
  parentheses,     //               (5)     0     5   as in accounts
};

// How a plain decimal is printed, and which groups and brackets parsing takes; by itself "-1234.50". A group separator of ',' makes it
// "-1,234.50", decimal_format{'.', ','} for point and comma "-1.234,50". Neither mark may be a digit, a sign or a bracket, nor both the same.
struct decimal_format {
  char group = '\0';  // between every three digits before the point; '\0' is none
  char point = '.';
  sign_style sign = sign_style::minus;
};

// Where writing into a buffer ended, as std::to_chars_result: end is one past the last byte written. Where the buffer was too small, fits is
// false; where the value has no finite decimal (a third, most cross rates), finite is false. The buffer's content is unspecified then.
struct [[nodiscard]] write_result {
  char* end;
  bool fits;
  bool finite = true;
  constexpr explicit operator bool() const noexcept { return fits && finite; }
};

namespace detail {

// (-1)^negative x coefficient x 10^-decimals
struct plain_decimal {
  uint128 coefficient{0};
  int decimals = 0;
  bool negative = false;
};

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// Digits gathered into a number below 10^36, in two 64-bit halves of 18 digits each.
struct digit_collector {
  static constexpr int most = 36;
  std::uint64_t first = 0, second = 0;
  int significant = 0;

  // False where there would be more than most digits, leading zeros aside.
  constexpr bool take(char c) noexcept {
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (significant == 0 && digit == 0) return true;
    if (significant == most) return false;
    if (++significant <= 18) {
      first = first * 10 + digit;
    } else {
      second = second * 10 + digit;
    }
    return true;
  }
  constexpr uint128 value() const noexcept {
    return significant <= 18 ? wide(first) : multiply(first, pow10_64(significant - 18)) + wide(second);
  }
};

// The whole of s, [+-]digits[.digits], up to 36 digits without leading zeros and up to 36 decimals; digits on both sides of the point. With a
// group separator either none of them stands before the point or one before every three digits; with parentheses "(5)" is -5.
// (A template, as parse_rare_count below, of one type: what it returns is compiled for those alone who parse.)
template <class Decimal = plain_decimal>
constexpr parsed<Decimal> parse_decimal(text s, const decimal_format& format = {}) noexcept {
  Decimal d;
  digit_collector digits;
  std::size_t i = 0, end = s.size();
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  if (s[0] == '-' || s[0] == '+') {
    d.negative = s[0] == '-';
    i = 1;
  } else if (s[0] == '(' && same(format.sign, sign_style::parentheses)) {
    if (s[end - 1] != ')') return {parse_errc::closing_bracket_expected, end};
    d.negative = true;
    i = 1;
    --end;
  }
  const std::size_t first = i;
  std::size_t group_begins = i;
  bool grouped = false;
  for (; i < end; ++i) {
    if (is_digit(s[i])) {
      if (grouped && i - group_begins == 3) return {parse_errc::separators_not_every_three_digits, i};
      if (!digits.take(s[i])) return {parse_errc::too_many_digits, i};
    } else if (format.group != '\0' && s[i] == format.group && i != first) {
      if (grouped ? i - group_begins != 3 : i - group_begins > 3) return {parse_errc::separators_not_every_three_digits, i};
      if (s[first] == '0') return {parse_errc::leading_zero, first};  // 0,123 may well be a decimal
      grouped = true;
      group_begins = i + 1;
    } else {
      break;
    }
  }
  if (i == first) return {parse_errc::digit_expected, i};
  if (grouped && i - group_begins != 3) return {parse_errc::separators_not_every_three_digits, i};
  if (i < end && s[i] == format.point) {
    const std::size_t point = i++;
    for (; i < end && is_digit(s[i]); ++i) {
      if (i - point > digit_collector::most || !digits.take(s[i])) return {parse_errc::too_many_digits, i};
    }
    d.decimals = static_cast<int>(i - point - 1);
    if (d.decimals == 0) return {parse_errc::decimals_need_digits, i};
  }
  if (i != end) return {parse_errc::trailing_text, i};
  d.coefficient = digits.value();
  return d;
}

KAWASE_QUIET_BEGIN
// What texts of amounts mostly are, in one pass: the whole of s, [+-]digits[.digits] with at most Digits decimals and 19 digits after padding to so
// many, as a count of 10^-Digits units. False says nothing of s: parse_decimal takes what is rarer, and knows the fault where there is one.
template <int Digits>
KAWASE_WRAPS_ON_PURPOSE constexpr bool parse_count(text s, char point, std::int64_t& out) noexcept {
  const char* at = s.begin();
  const char* const end = s.end();
  if (at == end) return false;
  const bool negative = *at == '-';
  at += (negative ? 1 : 0) | (*at == '+' ? 1 : 0);  // without a branch: signs are not predictable
  const char* const first = at;
  std::uint64_t n = 0;  // may wrap; it is not used then
  for (; at != end && is_digit(*at); ++at) n = n * 10 + static_cast<std::uint64_t>(*at - '0');
  if (at == first || at - first > 19 - Digits) return false;
  if (at == end) return narrow(n * pow10_64(Digits), negative, out);
  if (Digits == 0 || *at != point) return false;
  const std::ptrdiff_t decimals = end - ++at;
  if (decimals == 0 || decimals > Digits) return false;
  for (; at != end; ++at) {
    if (!is_digit(*at)) return false;
    n = n * 10 + static_cast<std::uint64_t>(*at - '0');
  }
  for (std::ptrdiff_t padded = decimals; padded < Digits; ++padded) n *= 10;
  return narrow(n, negative, out);
}

// The same of every text that can be read: with groups, brackets, more digits, zeros behind the digits that are kept.
template <class Count = std::int64_t>
KAWASE_NOT_INLINE constexpr parsed<Count> parse_rare_count(text s, const decimal_format& format, int digits) noexcept {
  const auto d = parse_decimal(s, format);
  if (!d) return {d.error(), d.position()};
  uint128 coefficient = d->coefficient;
  int decimals = d->decimals;
  for (; decimals > digits; --decimals) {
    if (coefficient % uint128{10} != uint128{0}) {
      const bool bracket = s[s.size() - 1] == ')';
      return {parse_errc::more_digits_than_the_currency_has, s.size() - static_cast<std::size_t>(d->decimals - digits) - (bracket ? 1 : 0)};
    }
    coefficient = coefficient / uint128{10};
  }
  Count count = 0;
  if (!multiply(coefficient, pow10(digits - decimals), coefficient) || !narrow(coefficient, d->negative, count)) return {parse_errc::number_too_large, 0};
  return count;
}

// Bytes into [at, end), and the memory that once they didn't fit.
struct writer {
  char* at;
  char* end;
  bool fits = true;

  constexpr void put(char c) noexcept {
    if (at == end) {
      fits = false;
      return;
    }
    *at++ = c;
  }
  constexpr void put(text s) noexcept {
    for (const char c : s) put(c);
  }
  // At least width digits, zeros in front; a group separator before every three of them.
  constexpr void put_digits(uint128 n, int width = 1, char group = '\0') noexcept {
    char digits[40] = {};
    int count = 0;
    while (n != uint128{0} || count < width) {
      digits[count++] = static_cast<char>('0' + static_cast<int>(low64(n % uint128{10})));
      n = n / uint128{10};
    }
    while (count > 0) {
      put(digits[--count]);
      if (group != '\0' && count > 0 && count % 3 == 0) put(group);
    }
  }
  constexpr write_result result() const noexcept { return {at, fits}; }
};
KAWASE_QUIET_END

}  // namespace detail
}  // namespace kawase
