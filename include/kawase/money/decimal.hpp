// SPDX-License-Identifier: BSL-1.0
// Plain decimals, "-1234.50", read and written: what floor 1 knows of text. No grouping, no exponent, no locale.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/uint128.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/text.hpp>

namespace kawase {

// Where writing into a buffer ended, as std::to_chars_result: end is one past the last byte written. Where the buffer was too small, fits is
// false and the buffer's content is unspecified.
struct [[nodiscard]] write_result {
  char* end;
  bool fits;
  constexpr explicit operator bool() const noexcept { return fits; }
};

namespace detail {

// (-1)^negative x coefficient x 10^-decimals
struct plain_decimal {
  uint128 coefficient{0};
  int decimals = 0;
  bool negative = false;
};

// The whole of s, [+-]digits[.digits], up to 36 digits. A sign, digits on both sides of the point, nothing before or behind.
constexpr parsed<plain_decimal> parse_decimal(text s) {
  constexpr int most_digits = 36;
  plain_decimal d;
  std::size_t i = 0;
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  if (s[0] == '-' || s[0] == '+') {
    d.negative = s[0] == '-';
    ++i;
  }
  int significant = 0;
  const auto digits = [&] {
    const std::size_t first = i;
    for (; i < s.size() && s[i] >= '0' && s[i] <= '9' && significant < most_digits; ++i) {
      d.coefficient = d.coefficient * uint128{10} + wide(static_cast<std::uint64_t>(s[i] - '0'));
      if (d.coefficient != uint128{0}) ++significant;
    }
    return i - first;
  };
  const auto too_many = [&] { return i < s.size() && s[i] >= '0' && s[i] <= '9'; };
  if (digits() == 0) return {parse_errc::digit_expected, i};
  if (too_many()) return {parse_errc::too_many_digits, i};
  if (i < s.size() && s[i] == '.') {
    ++i;
    const std::size_t n = digits();
    if (n == 0) return {parse_errc::decimals_need_digits, i};
    if (too_many() || n > most_digits) return {parse_errc::too_many_digits, i};
    d.decimals = static_cast<int>(n);
  }
  if (i != s.size()) return {parse_errc::trailing_text, i};
  return d;
}

// Bytes into [at, end), and the memory that once they didn't fit.
struct writer {
  char* at;
  char* end;
  bool fits = true;

  constexpr void put(char c) {
    if (at == end) {
      fits = false;
      return;
    }
    *at++ = c;
  }
  constexpr void put(text s) {
    for (const char c : s) put(c);
  }
  // At least width digits, zeros in front.
  constexpr void put_digits(uint128 n, int width = 1) {
    char digits[40] = {};
    int count = 0;
    while (n != uint128{0} || count < width) {
      digits[count++] = static_cast<char>('0' + static_cast<int>(low64(n % uint128{10})));
      n = n / uint128{10};
    }
    while (count > 0) put(digits[--count]);
  }
  // coefficient x 10^-decimals, with just that many decimals
  constexpr void put_decimal(uint128 coefficient, int decimals) {
    const uint128 unit = pow10(decimals);
    put_digits(coefficient / unit);
    if (decimals == 0) return;
    put('.');
    put_digits(coefficient % unit, decimals);
  }
  constexpr write_result result() const { return {at, fits}; }
};

// The digits of a numeric literal, 1'234.50: separators of C++ between digits, no exponent, no base prefix.
struct literal_digits {
  uint128 coefficient{0};
  int decimals = 0;
  bool sound = true;
};
template <char... Chars>
consteval literal_digits read_literal() {
  constexpr char chars[] = {Chars...};
  literal_digits d;
  bool point = false;
  int digits = 0;
  for (const char c : chars) {
    if (c == '\'') continue;
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9' || digits == 36) return {uint128{0}, 0, false};
    d.coefficient = d.coefficient * uint128{10} + wide(static_cast<std::uint64_t>(c - '0'));
    if (point) ++d.decimals;
    ++digits;
  }
  d.sound = !(sizeof(chars) > 1 && chars[0] == '0' && chars[1] != '.' );  // 010 is octal in C++, 0x10 hexadecimal: neither is money
  return d;
}

}  // namespace detail
}  // namespace kawase
