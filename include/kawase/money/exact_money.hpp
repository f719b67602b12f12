// SPDX-License-Identifier: BSL-1.0
// exact_money<C>: an amount before it is rounded; and round_to, which rounds it.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include <kawase/money/arithmetic.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/rounding.hpp>

namespace kawase {

// An exact amount in major units, a fraction with terms below 2^128: what interest, tax or a conversion gives before anybody rounds it. Closed
// under + and - and under multiplication with rationals; a long chain may need wider terms and then throws overflow_error. Comparison never fails.
template <currency C>
class exact_money {
 public:
  using currency_type = C;

  constexpr exact_money() noexcept = default;
  template <int D>
  constexpr exact_money(money<C, D> m) : value_(m.value()) {}
  // In major units.
  static constexpr exact_money from_value(const rational& major_units) noexcept {
    exact_money x;
    x.value_ = major_units;
    return x;
  }
  // In major units.
  constexpr const rational& value() const noexcept { return value_; }
  constexpr double approximate_double() const noexcept { return value_.approximate_double(); }

  constexpr exact_money operator-() const noexcept { return from_value(-value_); }
  friend constexpr exact_money operator+(const exact_money& a, const exact_money& b) { return from_value(a.value_ + b.value_); }
  friend constexpr exact_money operator-(const exact_money& a, const exact_money& b) { return from_value(a.value_ - b.value_); }
  friend constexpr exact_money operator*(const exact_money& a, const rational& r) { return from_value(a.value_ * r); }
  friend constexpr exact_money operator*(const rational& r, const exact_money& a) { return from_value(r * a.value_); }
  friend constexpr exact_money operator/(const exact_money& a, const rational& r) { return from_value(a.value_ / r); }
  friend constexpr rational operator/(const exact_money& a, const exact_money& b) { return a.value_ / b.value_; }
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
template <currency C, int D>
constexpr exact_money<C> operator/(money<C, D> a, const rational& r) {
  return exact_money<C>(a) / r;
}

// A rounded amount and what rounding took off it: x == amount + remainder, always.
template <currency C, int Digits>
struct rounded {
  money<C, Digits> amount;
  exact_money<C> remainder;
  constexpr operator money<C, Digits>() const noexcept { return amount; }
};

namespace detail {

// value x 10^digits, rounded, as a 64-bit count: false where it doesn't fit.
constexpr bool round_to_count(const rational& value, int digits, rounding mode, std::int64_t& out) {
  uint128 scale = pow10(digits), denominator = value.denominator_;
  const uint128 common = gcd(scale, denominator);
  scale = scale / common;
  denominator = denominator / common;
  const uint256 scaled = multiply(value.numerator_, scale);
  if (!(scaled.high < denominator)) return false;
  const division128 d = divide(scaled, denominator);
  if (high64(d.quotient) != 0) return false;
  const bool away = rounds_away(low64(d.quotient) % 2 != 0, d.remainder, denominator, value.negative_, mode);
  return narrow(d.quotient + uint128{away ? 1u : 0u}, value.negative_, out);
}
template <currency C, int Digits>
inline constexpr int digits_or_minor = Digits == -2 ? static_cast<int>(C::minor_digits) : Digits;

}  // namespace detail

// To Digits decimals of the major unit (the currency's minor unit where none are named), in the way named; throws overflow_error where the
// rounded count does not fit 64 bits, and try_round_to returns nothing then.
template <int Digits = -2, currency C>
constexpr std::optional<rounded<C, detail::digits_or_minor<C, Digits>>> try_round_to(const exact_money<C>& x, rounding mode) {
  money<C, detail::digits_or_minor<C, Digits>> amount;
  if (!detail::round_to_count(x.value(), amount.digits, mode, amount.count_)) return std::nullopt;
  return rounded<C, detail::digits_or_minor<C, Digits>>{amount, x - exact_money<C>(amount)};
}
template <int Digits = -2, currency C>
constexpr rounded<C, detail::digits_or_minor<C, Digits>> round_to(const exact_money<C>& x, rounding mode) {
  const auto r = try_round_to<Digits>(x, mode);
  if (!r) detail::a_rounded_amount_is_out_of_range();
  return *r;
}
template <int Digits = -2, currency C, int D>
constexpr rounded<C, detail::digits_or_minor<C, Digits>> round_to(money<C, D> m, rounding mode) {
  return round_to<Digits>(exact_money<C>(m), mode);
}

// clang-format off
template <int Digits = -2, amount A>
void round_to(const A&) = delete;  // nothing is rounded without a rounding named: round_to<Digits>(amount, rounding::half_even)
template <currency C, whole_number I>
void operator/(const exact_money<C>&, I) = delete;  // which of the two is meant? x * rational(1, 3) is exact, allocate(amount, {1, 1, 1}, policy) splits
// clang-format on

}  // namespace kawase
