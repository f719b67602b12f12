// SPDX-License-Identifier: BSL-1.0
// write: amounts, rates and fractions as plain decimals, digit for digit, into the caller's buffer.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/money.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/text_buffer.hpp>

namespace kawase {

// Bytes that suffice for any money, and for any rational that has a finite decimal, in any format.
inline constexpr std::size_t longest_money = 32, longest_rational = 192;

namespace detail {

constexpr const rational& fraction_of(const rational& x) noexcept { return x; }
template <currency C>
constexpr const rational& fraction_of(const exact_money<C>& x) noexcept {
  return x.value();
}
template <currency Base, currency Quote>
constexpr rational fraction_of(exchange_rate<Base, Quote> r) noexcept {
  return r.value();
}
template <class X>
concept fraction = requires(const X& x) { fraction_of(x); } && !std::integral<X>;

inline constexpr char digit_pairs[] =
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869"
    "707172737475767778798081828384858687888990919293949596979899";

KAWASE_QUIET_BEGIN
// Characters from the right to the left, which is how digits come.
struct backward_writer {
  char* at;

  constexpr void put(char c) noexcept { *--at = c; }
  constexpr void put_pair(std::uint64_t below_100) noexcept {
    const char ten = digit_pairs[2 * below_100], one = digit_pairs[2 * below_100 + 1];
    at -= 2;
    at[0] = ten;
    at[1] = one;
  }
  template <int Digits>
  constexpr void put_decimals(std::uint64_t n) noexcept {
    for (int i = 0; i < Digits / 2; ++i, n /= 100) put_pair(n % 100);
    if constexpr (Digits % 2 != 0) put(static_cast<char>('0' + n));
  }
  constexpr void put_whole(std::uint64_t n) noexcept {
    for (; n >= 100; n /= 100) put_pair(n % 100);
    if (n >= 10) return put_pair(n);
    put(static_cast<char>('0' + n));
  }
  constexpr void put_whole(std::uint64_t n, char group) noexcept {
    for (; n >= 1000; n /= 1000) {
      put(static_cast<char>('0' + n % 10));
      put_pair(n / 10 % 100);
      put(group);
    }
    put_whole(n);
  }
};
KAWASE_QUIET_END

constexpr int digits_of(std::uint64_t n) noexcept {
  for (int digits = 1;; digits += 4, n /= 10000) {
    if (n < 10) return digits;
    if (n < 100) return digits + 1;
    if (n < 1000) return digits + 2;
    if (n < 10000) return digits + 3;
  }
}

constexpr char sign_before(bool negative, sign_style style) noexcept {
  const char minus = same(style, sign_style::parentheses) ? '(' : '-', plus = same(style, sign_style::minus_and_plus) ? '+' : '\0';
  return negative ? minus : plus;
}
constexpr bool has_bracket_behind(bool negative, sign_style style) noexcept { return negative && same(style, sign_style::parentheses); }

}  // namespace detail

KAWASE_QUIET_BEGIN
// "-1234.50" into [first, last), with as many decimals as the type has digits: money<C, Digits>::parse with the same format gives the amount back.
// Neither a code nor a symbol is written. Never fails where there is room; allocates nothing.
template <currency C, int D>
constexpr write_result write(money<C, D> m, char* first, char* last, const decimal_format& format = {}) noexcept {
  constexpr auto major = static_cast<std::uint64_t>(detail::units<D>);
  const bool negative = m.count() < 0, bracket = detail::has_bracket_behind(negative, format.sign), grouped = format.group != '\0';
  const char sign = detail::sign_before(negative, format.sign);
  const std::uint64_t n = detail::magnitude(m.count()), whole = n / major;
  const int digits = detail::digits_of(whole);
  const std::ptrdiff_t length = digits + (grouped ? (digits - 1) / 3 : 0) + (D > 0 ? D + 1 : 0) + (sign != '\0' ? 1 : 0) + (bracket ? 1 : 0);
  if (last - first < length) return {last, false};
  *first = sign;  // the first digit overwrites it where there is none: no branch on what is not predictable
  detail::backward_writer out{first + length};
  if (bracket) out.put(')');
  if constexpr (D > 0) {
    out.template put_decimals<D>(n % major);
    out.put(format.point);
  }
  grouped ? out.put_whole(whole, format.group) : out.put_whole(whole);
  return {first + length, true};
}
KAWASE_QUIET_END
// The same, with room of its own.
template <currency C, int D>
constexpr text_buffer<longest_money> write(money<C, D> m, const decimal_format& format = {}) noexcept {
  text_buffer<longest_money> t;
  t.set_end(write(m, t.begin(), t.end(), format).end);
  return t;
}

// Whether x is a finite decimal, so that it can be written in full: 154.23 is, 1/3 is not, nor are most inverse and cross rates.
constexpr bool has_finite_decimal(const rational& x) noexcept {
  detail::uint128 d = x.denominator_;
  while (detail::high64(d) != 0) {  // by tens, if it is one; then in 64 bits, which is quicker
    const detail::uint128 factor{detail::low64(d % detail::uint128{10}) == 0 ? 10u : detail::low64(d) % 2 == 0 ? 2u : 5u};
    if (d % factor != detail::uint128{0}) return false;
    d = d / factor;
  }
  std::uint64_t rest = detail::low64(d);
  while (rest % 2 == 0) rest /= 2;
  while (rest % 5 == 0) rest /= 5;
  return rest == 1;
}

// As many decimals as are needed, none for whole numbers; parse with the same format gives the value back where it has 36 digits or fewer.
// Where there is no finite decimal, nothing is written, and the result says so. Round first: round_to<Digits>(x, mode).
constexpr write_result write(const rational& x, char* first, char* last, const decimal_format& format = {}) noexcept {
  if (!has_finite_decimal(x)) return {first, true, false};
  detail::writer out{first, last};
  if (const char sign = detail::sign_before(x.negative_, format.sign); sign != '\0') out.put(sign);
  out.put_digits(x.numerator_ / x.denominator_, 1, format.group);
  detail::uint128 rest = x.numerator_ % x.denominator_;
  if (rest != detail::uint128{0}) out.put(format.point);
  while (rest != detail::uint128{0}) {
    const detail::division128 digit = detail::divide(detail::multiply(rest, detail::uint128{10}), x.denominator_);
    out.put(static_cast<char>('0' + detail::low64(digit.quotient)));
    rest = digit.remainder;
  }
  if (detail::has_bracket_behind(x.negative_, format.sign)) out.put(')');
  return out.result();
}
template <currency C>
constexpr write_result write(const exact_money<C>& x, char* first, char* last, const decimal_format& format = {}) noexcept {
  return write(x.value(), first, last, format);
}
template <currency Base, currency Quote>
constexpr write_result write(exchange_rate<Base, Quote> r, char* first, char* last, const decimal_format& format = {}) noexcept {
  return write(r.value(), first, last, format);
}

// The same, with room of its own: nothing where there is no finite decimal, and domain_error from write().
template <detail::fraction X>
constexpr maybe<detail::as_used_by<text_buffer<longest_rational>, X>> try_write(const X& x, const decimal_format& format = {}) noexcept {
  detail::as_used_by<text_buffer<longest_rational>, X> t;
  const write_result written = write(detail::fraction_of(x), t.begin(), t.end(), format);
  if (!written) return {};
  t.set_end(written.end);
  return t;
}
template <detail::fraction X>
constexpr text_buffer<longest_rational> write(const X& x, const decimal_format& format = {}) {
  text_buffer<longest_rational> t;
  const write_result written = write(detail::fraction_of(x), t.begin(), t.end(), format);
  if (!written) detail::a_number_has_no_finite_decimal();
  t.set_end(written.end);
  return t;
}

}  // namespace kawase
