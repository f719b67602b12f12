// SPDX-License-Identifier: BSL-1.0
// exchange_rate<Base, Quote>: an exact price of one currency in another.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>

#include <kawase/detail/checked.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/rational.hpp>

namespace kawase {

// How much Quote one Base costs, in major units: exchange_rate<USD, JPY> of 154.23 means 1 USD = 154.23 JPY. An exact positive fraction with
// terms below 2^64, never rounded: products and inverses are exact or throw overflow_error. Terms of 64 bits make any money x rate fit 128.
template <currency Base, currency Quote>
  requires(!std::same_as<Base, Quote>)
class exchange_rate {
 public:
  using base = Base;
  using quote = Quote;

  // Quote per Base: from_ratio(15423, 100) is 154.23. Throws domain_error unless positive; try_from_ratio returns nothing then.
  template <whole_number N, whole_number D = int>
  static constexpr exchange_rate from_ratio(N numerator, D denominator = 1) {
    return from_value(rational(numerator, denominator));
  }
  template <whole_number N, whole_number D = int>
  static constexpr maybe<detail::as_used_by<exchange_rate, N>> try_from_ratio(N numerator, D denominator = 1) noexcept {
    if (denominator == 0) return {};
    return try_from_value(rational(numerator, denominator));
  }
  template <class N, class D = int>
    requires(std::floating_point<N> || std::floating_point<D>)
  static void from_ratio(N, D = 1) requires(detail::reason("a rate is exact: write 154.23_JPY / 1_USD, from_ratio(15423, 100) or parse() of a text")) = delete;
  template <bare_number N>
  exchange_rate(N) requires(detail::reason("a rate is exact and has its currencies: write 154.50_JPY / 1_USD, from_ratio(309, 2) or parse() of a text")) = delete;
  // Throws domain_error unless positive, overflow_error where a term needs more than 64 bits.
  static constexpr exchange_rate from_value(const rational& quote_per_base) {
    if (!is_positive(quote_per_base)) detail::an_exchange_rate_must_be_positive();
    if (!fits(quote_per_base)) detail::a_rate_needs_more_than_64_bits();
    return exchange_rate(detail::low64(quote_per_base.numerator_), detail::low64(quote_per_base.denominator_));
  }
  // Nothing where the value is not positive or a term needs more than 64 bits.
  template <std::same_as<rational> R = rational>
  static constexpr maybe<detail::as_used_by<exchange_rate, R>> try_from_value(const rational& quote_per_base) noexcept {
    if (!is_positive(quote_per_base) || !fits(quote_per_base)) return {};
    return exchange_rate(detail::low64(quote_per_base.numerator_), detail::low64(quote_per_base.denominator_));
  }
  // "154.23": a plain decimal, Quote per Base.
  static constexpr parsed<exchange_rate> parse(text s, const decimal_format& format = {}) noexcept {
    const auto value = rational::parse<detail::as_used_by<rational, Base>>(s, format);
    if (!value) return {value.error(), value.position()};
    if (!is_positive(*value)) return {parse_errc::rate_is_not_positive, 0};
    if (!fits(*value)) return {parse_errc::too_many_digits, 0};
    return exchange_rate(detail::low64(value->numerator_), detail::low64(value->denominator_));
  }

  // Quote per Base, exactly; Base per Quote; and Quote per Base for charts.
  constexpr rational value() const noexcept { return rational::reduced(detail::wide(numerator_), detail::wide(denominator_), false); }
  constexpr exchange_rate<Quote, Base> inverse() const noexcept { return exchange_rate<Quote, Base>(denominator_, numerator_); }
  constexpr double approximate_double() const noexcept { return static_cast<double>(numerator_) / static_cast<double>(denominator_); }

  friend constexpr bool operator==(exchange_rate, exchange_rate) noexcept = default;
  friend constexpr std::strong_ordering operator<=>(exchange_rate a, exchange_rate b) noexcept {
    return detail::multiply(a.numerator_, b.denominator_) <=> detail::multiply(b.numerator_, a.denominator_);
  }

  // Private, and public only because a structural type has no private members: reduced, and not zero.
  std::uint64_t numerator_, denominator_;

 private:
  template <currency B, currency Q>
    requires(!std::same_as<B, Q>)
  friend class exchange_rate;
  friend class parsed<exchange_rate>;

  // What a parsed rate holds that has no value, and never hands out. No rate is not a rate of 1: others have no default.
  constexpr exchange_rate() noexcept : exchange_rate(1, 1) {}
  constexpr exchange_rate(std::uint64_t n, std::uint64_t d) noexcept : numerator_(n), denominator_(d) {}
  static constexpr bool is_positive(const rational& r) noexcept { return !r.negative_ && r.numerator_ != detail::uint128{0}; }
  static constexpr bool fits(const rational& r) noexcept { return detail::high64(r.numerator_) == 0 && detail::high64(r.denominator_) == 0; }
};

// 154.23_JPY / 1_USD is exchange_rate<USD, JPY>. Throws domain_error unless both are of one sign and not zero, overflow_error where a term needs
// more than 64 bits; try_divide returns nothing then.
template <currency Quote, int D, currency Base, int E>
  requires(!std::same_as<Base, Quote>)
constexpr exchange_rate<Base, Quote> operator/(money<Quote, D> price, money<Base, E> of) {
  return exchange_rate<Base, Quote>::from_value(price.value() / of.value());
}
template <currency Quote, int D, currency Base, int E>
  requires(!std::same_as<Base, Quote>)
constexpr maybe<exchange_rate<Base, Quote>> try_divide(money<Quote, D> price, money<Base, E> of) noexcept {
  if (of.count() == 0) return {};
  return exchange_rate<Base, Quote>::try_from_value(price.value() / of.value());
}

// <A, B> x <B, C> is <A, C>, the cross rate; exact, or overflow_error (try_multiply: nothing).
template <currency A, currency B, currency C>
  requires(!std::same_as<A, C>)
constexpr exchange_rate<A, C> operator*(exchange_rate<A, B> r, exchange_rate<B, C> s) {
  return exchange_rate<A, C>::from_value(r.value() * s.value());
}
template <currency A, currency B, currency C>
  requires(!std::same_as<A, C>)
constexpr maybe<exchange_rate<A, C>> try_multiply(exchange_rate<A, B> r, exchange_rate<B, C> s) noexcept {
  return exchange_rate<A, C>::try_from_value(r.value() * s.value());  // 64-bit terms: their product fits 128
}
// There and back: what is left over is a plain ratio, 1 for a rate and its own inverse.
template <currency A, currency B>
constexpr rational operator*(exchange_rate<A, B> r, exchange_rate<B, A> s) {
  return r.value() * s.value();
}

// A spread or a margin, exact: rate * percent(101) is a rate 1 % above. Throws domain_error where that is not positive, overflow_error where a term needs
// more than 64 bits; try_multiply returns nothing then.
template <currency A, currency B, std::same_as<rational> R>
constexpr exchange_rate<A, B> operator*(exchange_rate<A, B> r, const R& factor) {
  return exchange_rate<A, B>::from_value(r.value() * factor);
}
template <currency A, currency B, std::same_as<rational> R>
constexpr exchange_rate<A, B> operator*(const R& factor, exchange_rate<A, B> r) {
  return r * factor;
}
template <currency A, currency B, std::same_as<rational> R>
constexpr maybe<exchange_rate<A, B>> try_multiply(exchange_rate<A, B> r, const R& factor) noexcept {
  const auto value = try_multiply(r.value(), factor);
  if (!value) return {};
  return exchange_rate<A, B>::try_from_value(*value);
}
template <currency A, currency B, std::same_as<rational> R>
constexpr maybe<exchange_rate<A, B>> try_multiply(const R& factor, exchange_rate<A, B> r) noexcept {
  return try_multiply(r, factor);
}
// To Digits decimals, for print or by contract; the only way in which a rate is ever rounded. Throws domain_error where nothing is left of it,
// overflow_error where a term needs more than 64 bits; try_round_to returns nothing then.
template <int Digits, currency A, currency B>
constexpr exchange_rate<A, B> round_to(exchange_rate<A, B> r, rounding mode) {
  return exchange_rate<A, B>::from_value(round_to<Digits>(r.value(), mode));
}
template <int Digits, currency A, currency B>
constexpr maybe<exchange_rate<A, B>> try_round_to(exchange_rate<A, B> r, rounding mode) noexcept {
  const auto value = try_round_to<Digits>(r.value(), mode);
  if (!value) return {};
  return exchange_rate<A, B>::try_from_value(*value);
}

// An amount at a rate, exact: any money at any rate fits; an exact_money may need wider terms and then throws overflow_error (try_multiply: nothing).
template <currency Base, int D, currency Quote>
constexpr exact_money<Quote> operator*(money<Base, D> m, exchange_rate<Base, Quote> r) noexcept {
  return exact_money<Quote>::from_value(m.value() * r.value());
}
template <currency Base, currency Quote>
constexpr exact_money<Quote> operator*(const exact_money<Base>& m, exchange_rate<Base, Quote> r) {
  return exact_money<Quote>::from_value(m.value() * r.value());
}
template <currency Base, currency Quote>
constexpr maybe<exact_money<Quote>> try_multiply(const exact_money<Base>& m, exchange_rate<Base, Quote> r) noexcept {
  const auto value = try_multiply(m.value(), r.value());
  if (!value) return {};
  return exact_money<Quote>::from_value(*value);
}
template <amount A, currency Quote>
constexpr exact_money<Quote> operator*(exchange_rate<typename A::currency_type, Quote> r, const A& a) noexcept(noexcept(a * r)) {
  return a * r;
}

template <class A, class Base>
concept amount_of_another_currency = amount<A> && !std::same_as<typename A::currency_type, Base>;

// clang-format off
template <currency A, currency B, currency C, currency D> requires(!std::same_as<B, C>)
void operator*(exchange_rate<A, B>, exchange_rate<C, D>) requires(detail::reason("rates chain where the quote of the first is the base of the second: <USD, JPY> * <JPY, EUR>; turn one with .inverse()")) = delete;
template <class A, currency Base, currency Quote> requires amount_of_another_currency<A, Base>
void operator*(const A&, exchange_rate<Base, Quote>) requires(detail::reason("the rate has another base than the amount: turn it with rate.inverse(), or take exchange_rate<currency of the amount, wanted currency>")) = delete;
template <class A, currency Base, currency Quote> requires amount_of_another_currency<A, Base>
void operator*(exchange_rate<Base, Quote>, const A&) requires(detail::reason("the rate has another base than the amount: turn it with rate.inverse(), or take exchange_rate<currency of the amount, wanted currency>")) = delete;
template <amount A, currency Base, currency Quote>
void operator/(const A&, exchange_rate<Base, Quote>) requires(detail::reason("an amount is not divided by a rate: multiply by rate.inverse()")) = delete;
// clang-format on

}  // namespace kawase
