// SPDX-License-Identifier: BSL-1.0
// Exact fractions as decimals: in full where that is possible, else rounded half-even to so many significant digits.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/money/decimal.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/text_buffer.hpp>
#include <kawase/money/write.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Room for any rational<128-bit terms> in full: 39 digits before the point, 127 behind.
inline constexpr std::size_t longest_decimal = 176;
using decimal_text = text_buffer<longest_decimal>;

// 2999.5 as "2999.5", 1/3 as "0.333333333333" (12 significant digits): exact where a finite decimal exists.
template <class Text = decimal_text>
constexpr Text write_decimal(const rational& x, int significant = 12);
// For people: at most so many significant digits, one at least, no zeros at the end: "14.96", "154", "0.0985".
template <class Text = decimal_text>
constexpr Text write_rounded(const rational& x, int significant = 4);

namespace detail {

constexpr void put_whole(auto& out, std::uint64_t n) {
  char digits[20] = {};
  int count = 0;
  do digits[count++] = static_cast<char>('0' + n % 10);
  while ((n /= 10) != 0);
  while (count > 0) out.put(digits[--count]);
}

// As put_digits_of() has it, in one division. False, and nothing put, where terms are wider, or so many digits are not whole and fraction.
constexpr bool put_narrow_digits_of(auto& out, const rational& x, int significant) {
  const std::uint64_t d = low64(x.denominator_);
  if (x.is_negative() || high64(x.numerator_ | x.denominator_) != 0 || significant > 18) return false;
  std::uint64_t whole = low64(x.numerator_) / d;
  const int places = significant - digits_of(whole);
  if (whole == 0 || places < 1) return false;
  const uint128 scaled = multiply(low64(x.numerator_) % d, powers_of_ten[places]);
  std::uint64_t fraction = low64(scaled / wide(d));
  const std::uint64_t rest = low64(scaled % wide(d)), up_to_next = d - rest;
  if (rest > up_to_next || (rest == up_to_next && fraction % 2 != 0)) ++fraction;  // half-even
  if (fraction == powers_of_ten[places]) {
    ++whole;
    fraction = 0;
  }
  put_whole(out, whole);
  if (fraction == 0) return true;
  out.put('.');
  for (std::uint64_t place = powers_of_ten[places - 1]; fraction != 0; fraction %= place, place /= 10) out.put(static_cast<char>('0' + fraction / place));
  return true;
}
// significant < 0: all digits there are.
constexpr void put_digits_of(auto& out, const rational& x, int significant) {
  if (put_narrow_digits_of(out, x, significant)) return;
  char digits[longest_decimal] = {};  // of the integer part, then of the fraction
  int count = 0, integer_digits = 0;
  const uint128 d = x.denominator_;
  const bool is_whole = d == uint128{1};
  uint128 whole = is_whole ? x.numerator_ : x.numerator_ / d, rest = is_whole ? uint128{0} : x.numerator_ % d;
  if (high64(whole) == 0) {
    for (std::uint64_t n = low64(whole); n != 0; n /= 10) ++integer_digits;
    std::uint64_t n = low64(whole);
    for (int i = integer_digits; i-- > 0; n /= 10) digits[i] = static_cast<char>(n % 10);
  } else {
    for (uint128 n = whole; n != uint128{0}; n = n / uint128{10}) ++integer_digits;
    for (int i = integer_digits; i-- > 0; whole = whole / uint128{10}) digits[i] = static_cast<char>(low64(whole % uint128{10}));
  }
  count = integer_digits;
  int leading = integer_digits == 0 ? -1 : 0;  // index of the first significant digit; -1 while there is none
  const auto enough = [&] { return significant >= 0 && leading >= 0 && count - leading >= significant; };
  const auto append = [&](std::uint64_t n, int width) {
    for (int i = width; i-- > 0; n /= 10) digits[count + i] = static_cast<char>(n % 10);
    for (; width > 0; --width, ++count) {
      if (leading < 0 && digits[count] != 0) leading = count;
    }
  };
  while (rest != uint128{0} && !enough() && count < static_cast<int>(longest_decimal) - 8) {
    if (high64(d) == 0 && low64(d) >> 34 == 0) {  // rest x 10^9 fits 64 bits, and so nine digits cost one division
      const std::uint64_t n = low64(rest) * 1'000'000'000;
      append(n / low64(d), 9);
      rest = wide(n % low64(d));
    } else {
      const division128 next = divide(multiply(rest, uint128{10}), d);
      append(low64(next.quotient), 1);
      rest = next.remainder;
    }
  }
  if (significant >= 0 && leading >= 0) {  // round half-even what is cut off
    const int keep = leading + significant < count ? leading + significant : count;
    int above = 0;  // the cut part against one half: -1, 0, 1
    if (keep < count) {
      above = digits[keep] > 5 ? 1 : digits[keep] < 5 ? -1 : 0;
      for (int i = keep + 1; above == 0 && i < count; ++i) above = digits[i] != 0 ? 1 : 0;
      if (above == 0 && rest != uint128{0}) above = 1;
    } else if (rest != uint128{0}) {
      const uint128 other = d - rest;
      above = rest == other ? 0 : rest > other ? 1 : -1;
    } else {
      above = -1;
    }
    bool carry = above > 0 || (above == 0 && digits[keep - 1] % 2 != 0);
    for (int i = keep; i < count; ++i) digits[i] = 0;
    for (int i = keep - 1; carry && i >= 0; --i) {
      carry = digits[i] == 9;
      digits[i] = static_cast<char>(carry ? 0 : digits[i] + 1);
    }
    if (count > integer_digits && keep < count) count = keep;
    if (x.is_negative()) out.put('-');
    if (carry) out.put('1');
    else if (integer_digits == 0) out.put('0');
  } else {
    if (x.is_negative()) out.put('-');
    if (integer_digits == 0) out.put('0');
  }
  while (count > integer_digits && digits[count - 1] == 0) --count;
  for (int i = 0; i < count; ++i) {
    if (i == integer_digits) out.put('.');
    out.put(static_cast<char>('0' + digits[i]));
  }
}

constexpr void put_decimal(auto& out, const rational& x, int significant = 12) {
  if (x.is_integer() && !x.is_negative() && high64(x.numerator_) == 0) return put_whole(out, low64(x.numerator_));
  put_digits_of(out, x, has_finite_decimal(x) ? -1 : significant < 1 ? 1 : significant);
}
constexpr void put_rounded(auto& out, const rational& x, int significant = 4) { put_digits_of(out, x, significant < 1 ? 1 : significant); }

}  // namespace detail

template <class Text>
constexpr Text write_decimal(const rational& x, int significant) {
  Text t;
  detail::writer out{t.begin(), t.end()};
  detail::put_decimal(out, x, significant);
  t.set_end(out.at);
  return t;
}
template <class Text>
constexpr Text write_rounded(const rational& x, int significant) {
  Text t;
  detail::writer out{t.begin(), t.end()};
  detail::put_rounded(out, x, significant);
  t.set_end(out.at);
  return t;
}

}  // namespace kawase
KAWASE_QUIET_END
