// SPDX-License-Identifier: BSL-1.0
// Cross rates: two quoted rates chained, each leg visible; and conversions at one, with a receipt.
#pragma once

#include <kawase/detail/refused.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/quoted_rate.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// <A, B> and <B, C> of one day as <A, C>; both legs stay visible.
template <currency A, currency B, currency C>
struct cross_rate {
  exchange_rate<A, C> rate;  // first.rate * second.rate, exactly
  quoted_rate<A, B> first;
  quoted_rate<B, C> second;
};

// Throws domain_error where the legs are of different days, overflow_error where the exact product needs terms of more than 64 bits.
template <currency A, currency B, currency C>
  requires(!std::same_as<A, C>)
constexpr cross_rate<A, B, C> cross(const quoted_rate<A, B>& first, const quoted_rate<B, C>& second) {
  if (first.on != second.on) detail::the_legs_of_a_cross_rate_are_of_different_days();
  return {first.rate * second.rate, first, second};
}
// Whatever the days of the legs are: the name at the call is the consent.
template <currency A, currency B, currency C>
  requires(!std::same_as<A, C>)
constexpr cross_rate<A, B, C> cross_mixing_dates(const quoted_rate<A, B>& first, const quoted_rate<B, C>& second) {
  return {first.rate * second.rate, first, second};
}
// Nothing where these would throw.
template <currency A, currency B, currency C>
  requires(!std::same_as<A, C>)
constexpr maybe<cross_rate<A, B, C>> try_cross_mixing_dates(const quoted_rate<A, B>& first, const quoted_rate<B, C>& second) noexcept {
  const auto product = try_multiply(first.rate, second.rate);
  if (!product) return {};
  return cross_rate<A, B, C>{*product, first, second};
}
template <currency A, currency B, currency C>
  requires(!std::same_as<A, C>)
constexpr maybe<cross_rate<A, B, C>> try_cross(const quoted_rate<A, B>& first, const quoted_rate<B, C>& second) noexcept {
  if (first.on != second.on) return {};
  return try_cross_mixing_dates(first, second);
}

// What a conversion at a cross rate did: from x the rate = to + remainder, exactly; what came of it in B was not rounded.
template <currency A, int D, currency B, currency C, int T>
struct cross_receipt {
  money<A, D> from;
  money<C, T> to;
  exact_money<C> remainder;
  cross_rate<A, B, C> rate;

  // What the first leg gave.
  constexpr exact_money<B> between() const noexcept { return from * rate.first.rate; }
};

// As convert(amount, rate, mode), with the receipt. Throws overflow_error where the amount does not fit; try_convert returns nothing then.
template <int Digits = detail::of_the_currency, currency A, int D, currency B, currency C>
constexpr maybe<cross_receipt<A, D, B, C, detail::digits_or_minor<C, Digits>>> try_convert(money<A, D> m, const cross_rate<A, B, C>& x, rounding mode) noexcept {
  const auto to = try_convert<Digits>(m, x.rate, mode);
  if (!to) return {};
  return cross_receipt<A, D, B, C, detail::digits_or_minor<C, Digits>>{m, *to, m * x.rate - exact_money<C>(*to), x};
}
template <int Digits = detail::of_the_currency, currency A, int D, currency B, currency C>
constexpr cross_receipt<A, D, B, C, detail::digits_or_minor<C, Digits>> convert(money<A, D> m, const cross_rate<A, B, C>& x, rounding mode) {
  const auto r = try_convert<Digits>(m, x, mode);
  if (!r) detail::a_converted_amount_is_out_of_range();
  return *r;
}

// clang-format off
template <int Digits = detail::of_the_currency, amount M, currency A, currency B, currency C>
void convert(const M&, const cross_rate<A, B, C>&) requires(detail::reason("a conversion rounds, and the rounding is named at the call: convert(amount, cross, rounding::half_even)")) = delete;
// clang-format on

}  // namespace kawase
KAWASE_QUIET_END
