// SPDX-License-Identifier: BSL-1.0
// convert: an amount into another currency, with one rounding, at the target's digits.
#pragma once

#include <cstdint>
#include <optional>

#include <kawase/money/exchange_rate.hpp>

namespace kawase {

namespace detail {

// |count| x numerator / denominator, rounded: 64-bit product and division where they suffice, 128 bits otherwise.
constexpr bool scale_count(std::int64_t count, std::uint64_t numerator, std::uint64_t denominator, rounding mode, std::int64_t& out) noexcept {
  const bool negative = count < 0;
  const uint128 product = multiply(magnitude(count), numerator);
  if (high64(product) == 0) return narrow(uint128{divide_rounded(low64(product), denominator, negative, mode)}, negative, out);
  return narrow(divide_rounded(product, uint128{denominator}, negative, mode), negative, out);
}

}  // namespace detail

// m at rate r, exact until it is rounded once, to Digits decimals of the quote currency's major unit (its minor unit where none are named).
// Throws overflow_error where the result does not fit 64 bits; try_convert returns nothing then.
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
constexpr std::optional<money<Quote, detail::digits_or_minor<Quote, Digits>>> try_convert(money<Base, D> m, exchange_rate<Base, Quote> r, rounding mode) noexcept {
  constexpr int target = detail::digits_or_minor<Quote, Digits>;
  money<Quote, target> out;
  // count x 10^-D x n/d = result x 10^-target: the power of ten goes to whichever term keeps whole numbers.
  constexpr std::uint64_t up = detail::pow10_64(target > D ? target - D : 0), down = detail::pow10_64(D > target ? D - target : 0);
  const detail::uint128 n = detail::multiply(r.numerator_, up), d = detail::multiply(r.denominator_, down);
  bool fits = false;
  if (detail::high64(n) == 0 && detail::high64(d) == 0) {
    fits = detail::scale_count(m.count(), detail::low64(n), detail::low64(d), mode, out.count_);
  } else {  // a power of ten and a rate's term of more than 64 bits: reduce, and take the wide way
    detail::rounded_count rounded;
    fits = detail::round_to_count(m.value() * r.value(), target, mode, rounded);
    out.count_ = rounded.count;
  }
  if (!fits) return std::nullopt;
  return out;
}
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
constexpr money<Quote, detail::digits_or_minor<Quote, Digits>> convert(money<Base, D> m, exchange_rate<Base, Quote> r, rounding mode) {
  const auto converted = try_convert<Digits>(m, r, mode);
  if (!converted) detail::a_converted_amount_is_out_of_range();
  return *converted;
}
// An exact_money at a rate is exact before it is rounded, and may need wider terms than there are: overflow_error.
template <int Digits = detail::of_the_currency, currency Base, currency Quote>
constexpr money<Quote, detail::digits_or_minor<Quote, Digits>> convert(const exact_money<Base>& m, exchange_rate<Base, Quote> r, rounding mode) {
  detail::rounded_count rounded;
  if (!detail::round_to_count((m * r).value(), detail::digits_or_minor<Quote, Digits>, mode, rounded)) detail::a_converted_amount_is_out_of_range();
  return money<Quote, detail::digits_or_minor<Quote, Digits>>::from_count(rounded.count);
}

// clang-format off
template <int Digits = detail::of_the_currency, class Figure, currency Base, currency Quote> requires requires(const Figure& f) { f.nominal(); }
void convert(const Figure&, exchange_rate<Base, Quote>, rounding) = delete;  // a printed figure is no amount: convert figure.nominal_as<money<USD>>(), or write restate(figure, rate) and figure * rate
template <int Digits = detail::of_the_currency, amount A, currency Base, currency Quote>
void convert(const A&, exchange_rate<Base, Quote>) = delete;  // a conversion rounds, and the rounding is named at the call: convert(amount, rate, rounding::half_even)
template <int Digits = detail::of_the_currency, class A, currency Base, currency Quote> requires amount_of_another_currency<A, Base>
void convert(const A&, exchange_rate<Base, Quote>, rounding) = delete;  // the rate has another base than the amount: turn it with rate.inverse(), or take exchange_rate<the amount's currency, the wanted one>
// clang-format on

}  // namespace kawase
