// SPDX-License-Identifier: BSL-1.0
// Exact fractions: what a price, a rate or a share is before anybody rounds it.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>

#include <kawase/detail/checked.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/uint128.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/rounding.hpp>

namespace kawase {

// An exact fraction, always reduced, with terms below 2^128. Every operation is exact, or throws overflow_error (a compile error in constant
// evaluation) where the exact result needs wider terms; the try_ functions return nothing then. Comparison never fails. Structural: it may be a
// template argument; the members that end in an underscore are public for that alone.
class rational {
 public:
  constexpr rational() noexcept = default;
  // A whole number.
  template <whole_number I>
  constexpr rational(I n) noexcept : numerator_(detail::magnitude(n)), negative_(detail::is_negative(n)) {}
  // numerator / denominator; throws domain_error for a zero denominator.
  template <whole_number N, whole_number D>
  constexpr rational(N numerator, D denominator)
      : rational(detail::uint128{detail::magnitude(numerator)}, detail::uint128{detail::magnitude(denominator)},
                 detail::is_negative(numerator) != detail::is_negative(denominator)) {}
  template <std::floating_point F>
  rational(F) requires(detail::reason("an exact fraction is not made from floating point: write rational(3, 2), percent(10) or rational::parse() of a text")) = delete;
  template <std::floating_point N, class D>
  rational(N, D) requires(detail::reason("an exact fraction is not made from floating point: write rational(3, 2), percent(10) or rational::parse() of a text")) = delete;

  // "1.5", "-0.25", "42": a plain decimal, up to 36 digits.
  template <std::same_as<rational> R = rational>  // of one type: parsed<rational> is compiled for those alone who call it
  static constexpr parsed<R> parse(text s, const decimal_format& format = {}) noexcept {
    const auto d = detail::parse_decimal(s, format);
    if (!d) return {d.error(), d.position()};
    return R::from_decimal(d->coefficient, d->decimals, d->negative);
  }

  // Below zero; without a fraction.
  constexpr bool is_negative() const noexcept { return negative_; }
  constexpr bool is_integer() const noexcept { return denominator_ == detail::uint128{1}; }
  // The reduced terms, the sign at the numerator; they throw overflow_error where they don't fit 64 bits.
  constexpr std::int64_t numerator() const { return narrow(numerator_, negative_); }
  constexpr std::int64_t denominator() const { return narrow(denominator_, false); }
  // To the nearest integer in the way named; throws overflow_error where it does not fit 64 bits.
  constexpr std::int64_t round(rounding mode) const { return narrow(rounded(mode), negative_); }
  // For charts and logarithms only: within a few units of the last place.
  constexpr double approximate_double() const noexcept {
    const double x = approximate(numerator_) / approximate(denominator_);
    return negative_ ? -x : x;
  }

  // The same; the negative.
  constexpr rational operator+() const noexcept { return *this; }
  constexpr rational operator-() const noexcept {
    rational r = *this;
    r.negative_ = !negative_ && numerator_ != detail::uint128{0};
    return r;
  }
  // Exactly. Throws overflow_error (does not compile, in constant evaluation) beyond terms of 128 bits.
  friend constexpr rational operator+(const rational& a, const rational& b) {
    rational sum;
    if (!add(a, b, sum)) detail::a_rational_needs_more_than_128_bits();
    return sum;
  }
  // Exactly. Throws overflow_error (does not compile, in constant evaluation) beyond terms of 128 bits.
  friend constexpr rational operator-(const rational& a, const rational& b) { return a + -b; }
  friend constexpr rational operator*(const rational& a, const rational& b) {
    rational product;
    if (!multiply(a, b, product)) detail::a_rational_needs_more_than_128_bits();
    return product;
  }
  // Throws domain_error for a zero divisor.
  friend constexpr rational operator/(const rational& a, const rational& b) {
    if (b.numerator_ == detail::uint128{0}) detail::a_division_by_zero();
    if (a.is_integer() && b.is_integer()) return rational(a.numerator_, b.numerator_, a.negative_ != b.negative_);
    return a * reciprocal(b);
  }
  constexpr rational& operator+=(const rational& b) { return *this = *this + b; }
  constexpr rational& operator-=(const rational& b) { return *this = *this - b; }
  constexpr rational& operator*=(const rational& b) { return *this = *this * b; }
  constexpr rational& operator/=(const rational& b) { return *this = *this / b; }

  friend constexpr bool operator==(const rational& a, const rational& b) noexcept = default;
  friend constexpr std::strong_ordering operator<=>(const rational& a, const rational& b) noexcept {
    if (a.negative_ != b.negative_) return a.negative_ ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.negative_ ? compare_magnitudes(b, a) : compare_magnitudes(a, b);
  }
  // As <=> has it. Written out, since for a < that is rewritten compilers weigh hundreds of candidates.
  friend constexpr bool operator<(const rational& a, const rational& b) noexcept { return (a <=> b) == std::strong_ordering::less; }
  friend constexpr bool operator>(const rational& a, const rational& b) noexcept { return b < a; }
  friend constexpr bool operator<=(const rational& a, const rational& b) noexcept { return !(b < a); }
  friend constexpr bool operator>=(const rational& a, const rational& b) noexcept { return !(a < b); }

  // The same, and nothing where they would throw. Templates of one type, which are compiled for those alone who call them.
  template <whole_number N, whole_number D, std::same_as<rational> R = rational>
  static constexpr maybe<R> try_make(N numerator, D denominator) noexcept {
    if (denominator == 0) return {};
    return R(numerator, denominator);
  }
  template <std::same_as<rational> R = rational>
  friend constexpr maybe<R> try_add(const rational& a, const rational& b) noexcept {
    R sum;
    if (!add(a, b, sum)) return {};
    return sum;
  }
  template <std::same_as<rational> R = rational>
  friend constexpr maybe<R> try_subtract(const rational& a, const rational& b) noexcept {
    return try_add(a, R(-b));
  }
  template <std::same_as<rational> R = rational>
  friend constexpr maybe<R> try_multiply(const rational& a, const rational& b) noexcept {
    R product;
    if (!multiply(a, b, product)) return {};
    return product;
  }
  template <std::same_as<rational> R = rational>
  friend constexpr maybe<R> try_divide(const rational& a, const rational& b) noexcept {
    if (b.numerator_ == detail::uint128{0}) return {};
    return try_multiply(a, R(reciprocal(b)));
  }
  template <std::same_as<std::int64_t> I = std::int64_t>
  constexpr maybe<I> try_numerator() const noexcept {
    return try_narrow<I>(numerator_, negative_);
  }
  template <std::same_as<std::int64_t> I = std::int64_t>
  constexpr maybe<I> try_denominator() const noexcept {
    return try_narrow<I>(denominator_, false);
  }
  template <std::same_as<std::int64_t> I = std::int64_t>
  constexpr maybe<I> try_round(rounding mode) const noexcept {
    return try_narrow<I>(rounded(mode), negative_);
  }

  // Private: from terms without common factors; coefficient x 10^-decimals, decimals in [-38, 38]; from terms that may have common factors.
  static constexpr rational reduced(detail::uint128 n, detail::uint128 d, bool negative) noexcept {
    rational r;
    r.numerator_ = n;
    r.denominator_ = n == detail::uint128{0} ? detail::uint128{1} : d;
    r.negative_ = negative && n != detail::uint128{0};
    return r;
  }
  static constexpr rational from_decimal(detail::uint128 coefficient, int decimals, bool negative = false) {
    if (decimals >= 0) return rational(coefficient, detail::pow10(decimals), negative);
    detail::uint128 n{0};
    if (!detail::multiply(coefficient, detail::pow10(-decimals), n)) detail::a_rational_needs_more_than_128_bits();
    return reduced(n, detail::uint128{1}, negative);
  }
  constexpr rational(detail::uint128 numerator, detail::uint128 denominator, bool negative) {
    if (denominator == detail::uint128{0}) detail::a_division_by_zero();
    const detail::uint128 g = detail::gcd(numerator, denominator);
    *this = reduced(detail::quotient(numerator, g), detail::quotient(denominator, g), negative);
  }

  // False, out unspecified, where the exact result needs wider terms, or there is none.
  static constexpr bool add(const rational& a, const rational& b, rational& out) noexcept {
    using detail::uint128;
    const uint128 g = detail::gcd(a.denominator_, b.denominator_);
    const uint128 scale_a = b.denominator_ / g, scale_b = a.denominator_ / g;
    // In 256 bits, for what needs more than 128 before it is reduced may need less afterwards.
    const detail::uint256 x = detail::multiply(a.numerator_, scale_a), y = detail::multiply(b.numerator_, scale_b);
    detail::uint256 sum{uint128{0}, uint128{0}};
    bool negative = a.negative_;
    if (a.negative_ == b.negative_) {
      if (!detail::add(x, y, sum)) return false;
    } else if (x < y) {
      sum = detail::subtract(y, x);
      negative = b.negative_;
    } else {
      sum = detail::subtract(x, y);
    }
    const uint128 h = detail::gcd(detail::divide({sum.high % g, sum.low}, g).remainder, g);  // Knuth 4.5.1: what is left to cancel divides g
    uint128 denominator{0};
    if (!(sum.high < h) || !detail::multiply(scale_b, b.denominator_ / h, denominator)) return false;
    out = reduced(detail::divide(sum, h).quotient, denominator, negative);
    return true;
  }
  static constexpr bool multiply(const rational& a, const rational& b, rational& out) noexcept {
    using detail::uint128;
    const uint128 g = detail::gcd(a.numerator_, b.denominator_), h = detail::gcd(b.numerator_, a.denominator_);
    uint128 n{0}, d{0};
    if (!detail::multiply(detail::quotient(a.numerator_, g), detail::quotient(b.numerator_, h), n) ||
        !detail::multiply(detail::quotient(a.denominator_, h), detail::quotient(b.denominator_, g), d)) {
      return false;
    }
    out = reduced(n, d, a.negative_ != b.negative_);
    return true;
  }
  static constexpr bool divide(const rational& a, const rational& b, rational& out) noexcept {
    return b.numerator_ != detail::uint128{0} && multiply(a, reciprocal(b), out);
  }

  detail::uint128 numerator_{0};
  detail::uint128 denominator_{1};
  bool negative_ = false;

 private:
  static constexpr std::int64_t narrow(detail::uint128 n, bool negative) {
    std::int64_t out = 0;
    if (!detail::narrow(n, negative, out)) detail::a_rational_does_not_fit_64_bits();
    return out;
  }
  template <class I>
  static constexpr maybe<I> try_narrow(detail::uint128 n, bool negative) noexcept {
    I out = 0;
    if (!detail::narrow(n, negative, out)) return {};
    return out;
  }
  constexpr detail::uint128 rounded(rounding mode) const {
    return denominator_ == detail::uint128{1} ? numerator_ : detail::divide_rounded(numerator_, denominator_, negative_, mode);
  }
  // b is not zero.
  static constexpr rational reciprocal(const rational& b) noexcept { return reduced(b.denominator_, b.numerator_, b.negative_); }
  static constexpr std::strong_ordering compare_magnitudes(const rational& a, const rational& b) noexcept {
    const auto x = detail::multiply(a.numerator_, b.denominator_), y = detail::multiply(b.numerator_, a.denominator_);
    return x < y ? std::strong_ordering::less : y < x ? std::strong_ordering::greater : std::strong_ordering::equal;
  }
  static constexpr double approximate(detail::uint128 n) noexcept {
    return static_cast<double>(detail::high64(n)) * 18446744073709551616.0 + static_cast<double>(detail::low64(n));
  }
};

// percent(10) is 10/100; percent(rational(5, 2)) is 2.5 %.
constexpr rational percent(const rational& n) { return n * rational::reduced(detail::uint128{1}, detail::uint128{100}, false); }

}  // namespace kawase
