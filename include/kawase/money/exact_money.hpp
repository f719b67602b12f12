// SPDX-License-Identifier: BSL-1.0
// exact_money<C>: an amount before it is rounded; and round_to, which rounds it.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/money/arithmetic.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/rounding.hpp>

namespace kawase {

// An exact amount in major units, a fraction with terms below 2^128: what interest, tax or a conversion gives before anybody rounds it. Closed
// under + and - and under multiplication with rationals; a long chain may need wider terms and then throws overflow_error (17 factors of 1.005,
// or a sum of 15 amounts each at another four-digit inverse rate: round each to its digits first), and a division by zero
// domain_error; the try_ functions return nothing then. Comparison never fails.
template <currency C>
class exact_money {
 public:
  using currency_type = C;

  constexpr exact_money() noexcept = default;
  // The same amount.
  template <int D>
  constexpr exact_money(money<C, D> m) noexcept : value_(m.value()) {}
  template <class N>
    requires(std::is_arithmetic_v<N> || std::same_as<N, rational>)
  exact_money(const N&) requires(detail::reason("a number has no unit: exact_money<JPY>::from_value(n) takes it for major units; amount * percent(10) has one")) = delete;
  // In major units.
  static constexpr exact_money from_value(const rational& major_units) noexcept {
    exact_money x;
    x.value_ = major_units;
    return x;
  }
  // In major units.
  constexpr const rational& value() const noexcept { return value_; }
  // Below zero.
  constexpr bool is_negative() const noexcept { return value_.is_negative(); }
  constexpr double approximate_double() const noexcept { return value_.approximate_double(); }

  // Exactly, as said above; two amounts make a ratio.
  constexpr exact_money operator+() const noexcept { return *this; }
  constexpr exact_money operator-() const noexcept { return from_value(-value_); }
  friend constexpr exact_money operator+(const exact_money& a, const exact_money& b) { return from_value(a.value_ + b.value_); }
  friend constexpr exact_money operator-(const exact_money& a, const exact_money& b) { return from_value(a.value_ - b.value_); }
  friend constexpr exact_money operator*(const exact_money& a, const rational& r) { return from_value(a.value_ * r); }
  friend constexpr exact_money operator*(const rational& r, const exact_money& a) { return from_value(r * a.value_); }
  friend constexpr exact_money operator/(const exact_money& a, const rational& r) { return from_value(a.value_ / r); }
  friend constexpr rational operator/(const exact_money& a, const exact_money& b) { return a.value_ / b.value_; }
  constexpr exact_money& operator+=(const exact_money& b) { return *this = *this + b; }
  constexpr exact_money& operator-=(const exact_money& b) { return *this = *this - b; }
  constexpr exact_money& operator*=(const rational& r) { return *this = *this * r; }
  constexpr exact_money& operator/=(const rational& r) { return *this = *this / r; }
  template <std::same_as<exact_money> X = exact_money>
  friend constexpr maybe<X> try_add(const exact_money& a, const exact_money& b) noexcept {
    X x;
    if (!rational::add(a.value_, b.value_, x.value_)) return {};
    return x;
  }
  template <std::same_as<exact_money> X = exact_money>
  friend constexpr maybe<X> try_subtract(const exact_money& a, const exact_money& b) noexcept {
    X x;
    if (!rational::add(a.value_, -b.value_, x.value_)) return {};
    return x;
  }
  template <std::same_as<exact_money> X = exact_money>
  friend constexpr maybe<X> try_multiply(const exact_money& a, const rational& r) noexcept {
    X x;
    if (!rational::multiply(a.value_, r, x.value_)) return {};
    return x;
  }
  template <std::same_as<exact_money> X = exact_money>
  friend constexpr maybe<X> try_multiply(const rational& r, const exact_money& a) noexcept {
    X x;
    if (!rational::multiply(r, a.value_, x.value_)) return {};
    return x;
  }
  template <std::same_as<exact_money> X = exact_money>
  friend constexpr maybe<X> try_divide(const exact_money& a, const rational& r) noexcept {
    X x;
    if (!rational::divide(a.value_, r, x.value_)) return {};
    return x;
  }
  template <std::same_as<rational> R = rational>
  friend constexpr maybe<R> try_divide(const exact_money& a, const exact_money& b) noexcept {
    R ratio;
    if (!rational::divide(a.value_, b.value_, ratio)) return {};
    return ratio;
  }
  friend constexpr bool operator==(const exact_money& a, const exact_money& b) noexcept { return a.value_ == b.value_; }
  friend constexpr std::strong_ordering operator<=>(const exact_money& a, const exact_money& b) noexcept { return a.value_ <=> b.value_; }

  rational value_;
};

template <currency C, int D>
constexpr exact_money<C> operator*(money<C, D> a, const rational& r) {
  return exact_money<C>(a) * r;
}
template <currency C, int D>
constexpr exact_money<C> operator*(const rational& r, money<C, D> a) {
  return exact_money<C>(a) * r;
}
// Exactly; throws overflow_error beyond terms of 128 bits, domain_error for a division by zero.
template <currency C, int D>
constexpr exact_money<C> operator/(money<C, D> a, const rational& r) {
  return exact_money<C>(a) / r;
}

// Nothing where the operators throw.
template <currency C, int D>
constexpr maybe<exact_money<C>> try_multiply(money<C, D> a, const rational& r) noexcept {
  return try_multiply(exact_money<C>(a), r);
}
// Nothing where the operators throw.
template <currency C, int D>
constexpr maybe<exact_money<C>> try_multiply(const rational& r, money<C, D> a) noexcept {
  return try_multiply(exact_money<C>(a), r);
}
// Nothing where the operators throw.
template <currency C, int D>
constexpr maybe<exact_money<C>> try_divide(money<C, D> a, const rational& r) noexcept {
  return try_divide(exact_money<C>(a), r);
}

// A rounded amount and what rounding took off it: x == amount + remainder, always.
template <currency C, int Digits>
struct rounded {
  money<C, Digits> amount;
  exact_money<C> remainder;
  constexpr operator money<C, Digits>() const noexcept { return amount; }
  friend constexpr bool operator==(const rounded&, const rounded&) noexcept = default;
};

namespace detail {

// value x 10^digits to the nearest integer in the way named, as a 64-bit count, and what is left of it as a fraction of the unit: r / d is
// value x 10^digits - count. False where the count doesn't fit.
struct rounded_count {
  std::int64_t count = 0;
  uint128 r{0}, d{1};
  bool r_is_negative = false;
};
constexpr bool round_to_count(const rational& value, int digits, rounding mode, rounded_count& out) {
  const uint128 common = gcd(pow10(digits), value.denominator_);
  const uint256 scaled = multiply(value.numerator_, pow10(digits) / common);
  out.d = value.denominator_ / common;
  if (!(scaled.high < out.d)) return false;
  const division128 q = divide(scaled, out.d);
  if (high64(q.quotient) != 0) return false;
  const bool away = rounds_away(low64(q.quotient) % 2 != 0, q.remainder, out.d, value.negative_, mode);
  out.r = away ? out.d - q.remainder : q.remainder;
  out.r_is_negative = value.negative_ != away;
  return narrow(q.quotient + uint128{away ? 1u : 0u}, value.negative_, out.count);
}

inline constexpr int of_the_currency = -2;
template <currency C, int Digits>
inline constexpr int digits_or_minor = Digits == of_the_currency ? static_cast<int>(C::minor_digits) : Digits;

}  // namespace detail

namespace detail {
// x to that type's digits; false where the count or the remainder does not fit.
template <currency C, int Digits>
constexpr bool round_amount(const exact_money<C>& x, rounding mode, rounded<C, Digits>& out) {
  rounded_count n;
  if (!round_to_count(x.value(), Digits, mode, n)) return false;
  const uint128 unit = pow10(Digits), common = gcd(n.r, unit);  // r and d have no common factor
  uint128 denominator{0};
  if (!multiply(n.d, unit / common, denominator)) return false;
  out = {money<C, Digits>::from_count(n.count), exact_money<C>::from_value(rational(n.r / common, denominator, n.r_is_negative))};
  return true;
}
}  // namespace detail

// To Digits decimals of the major unit (the currency's minor unit where none are named), in the way named; throws overflow_error where the
// rounded count does not fit 64 bits or, after long chains only, the remainder 128. try_round_to returns nothing then.
template <int Digits = detail::of_the_currency, currency C>
constexpr maybe<rounded<C, detail::digits_or_minor<C, Digits>>> try_round_to(const exact_money<C>& x, rounding mode) noexcept {
  rounded<C, detail::digits_or_minor<C, Digits>> r;
  if (!detail::round_amount(x, mode, r)) return {};
  return r;
}
template <int Digits = detail::of_the_currency, currency C>
constexpr rounded<C, detail::digits_or_minor<C, Digits>> round_to(const exact_money<C>& x, rounding mode) {
  rounded<C, detail::digits_or_minor<C, Digits>> r;
  if (!detail::round_amount(x, mode, r)) detail::a_rounded_amount_is_out_of_range();
  return r;
}
template <int Digits = detail::of_the_currency, currency C, int D>
constexpr maybe<rounded<C, detail::digits_or_minor<C, Digits>>> try_round_to(money<C, D> m, rounding mode) noexcept {
  return try_round_to<Digits>(exact_money<C>(m), mode);
}
template <int Digits = detail::of_the_currency, currency C, int D>
constexpr rounded<C, detail::digits_or_minor<C, Digits>> round_to(money<C, D> m, rounding mode) {
  return round_to<Digits>(exact_money<C>(m), mode);
}

// A fraction to Digits decimals, in the way named: round_to<2>(rational(2, 3), rounding::half_even) is 67/100. Throws overflow_error where that, in units
// of the last decimal, does not fit 64 bits; try_round_to returns nothing then.
template <int Digits, std::same_as<rational> R>
  requires has_digits_from_0_to_18_or_names_them<Digits>
constexpr maybe<R> try_round_to(const R& x, rounding mode) noexcept {
  detail::rounded_count n;
  if (!detail::round_to_count(x, Digits, mode, n)) return {};
  return R(n.count, detail::units<Digits>);
}
template <int Digits, std::same_as<rational> R>
  requires has_digits_from_0_to_18_or_names_them<Digits>
constexpr R round_to(const R& x, rounding mode) {
  detail::rounded_count n;
  if (!detail::round_to_count(x, Digits, mode, n)) detail::a_rational_does_not_fit_64_bits();
  return R(n.count, detail::units<Digits>);
}

template <class T>
concept amount_with_remainder = requires(const T& t) { t.amount; t.remainder; };

// clang-format off
template <amount_with_remainder R, class B>
void operator+(const R&, const B&) requires(detail::reason("a rounded amount has two parts: write round_to(x, mode).amount + b")) = delete;
template <amount_with_remainder R, class B>
void operator-(const R&, const B&) requires(detail::reason("a rounded amount has two parts: write round_to(x, mode).amount - b")) = delete;
template <amount_with_remainder R, class B>
void operator*(const R&, const B&) requires(detail::reason("a rounded amount has two parts: write round_to(x, mode).amount * b")) = delete;
template <amount A, amount_with_remainder R>
void operator+(const A&, const R&) requires(detail::reason("a rounded amount has two parts: write a + round_to(x, mode).amount")) = delete;
template <amount A, amount_with_remainder R>
void operator-(const A&, const R&) requires(detail::reason("a rounded amount has two parts: write a - round_to(x, mode).amount")) = delete;
template <amount_with_remainder R, amount A>
void operator==(const R&, const A&) requires(detail::reason("a rounded amount has two parts: write round_to(x, mode).amount == a")) = delete;
template <amount_with_remainder R, amount A>
void operator<=>(const R&, const A&) requires(detail::reason("a rounded amount has two parts: write round_to(x, mode).amount < a")) = delete;
template <currency C, int D>
void operator+=(money<C, D>&, const exact_money<C>&) requires(detail::reason("an exact amount is rounded by name: write m += round_to<Digits>(x, rounding::half_even).amount")) = delete;
template <currency C, int D>
void operator-=(money<C, D>&, const exact_money<C>&) requires(detail::reason("an exact amount is rounded by name: write m -= round_to<Digits>(x, rounding::half_even).amount")) = delete;
template <int Digits = detail::of_the_currency, amount A>
void round_to(const A&) requires(detail::reason("nothing is rounded without a rounding named: round_to<Digits>(amount, rounding::half_even)")) = delete;
template <currency C, whole_number I>
void operator/(const exact_money<C>&, I) requires(detail::reason("which of the two is meant? x * rational(1, 3) is exact, allocate(amount, {1, 1, 1}, odd_units::to_first) splits money")) = delete;
template <amount A, bare_number N>
void try_divide(const A&, N) requires(detail::reason("which of the two is meant? try_divide(x, rational(3)) is exact, try_allocate(amount, {1, 1, 1}, odd_units::to_first) splits money")) = delete;
// clang-format on

}  // namespace kawase
