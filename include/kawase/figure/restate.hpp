// SPDX-License-Identifier: BSL-1.0
// A figure in another currency: as intervals (figure * rate), and as what a writer puts in the bracket (restate).
#pragma once

#include <concepts>

#include <kawase/detail/config.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// A figure carried through a rate, exactly: no digits are printed, so it is no figure.
template <currency C>
struct amount_range {
  rational nominal;   // of ranges the lower end
  interval rounding;  // what the printed digits allow
  interval claim;     // what the text claims
  friend constexpr bool operator==(const amount_range&, const amount_range&) = default;
};

template <currency Base, currency Quote>
constexpr amount_range<Quote> operator*(const figure<Base>& f, exchange_rate<Base, Quote> r) {
  const rational rate = r.value();
  return {f.nominal() * rate, f.rounding_interval() * rate, f.claim_interval() * rate};
}
template <currency A, currency Base, currency Quote>
  requires(!std::same_as<A, Base>)
void operator*(const figure<A>&, exchange_rate<Base, Quote>) requires(detail::reason("the rate has another base than the figure: turn it with rate.inverse()")) = delete;

// How many digits count, at least; 1 to 15.
struct significant {
  int digits = 2;
};

namespace detail {

// x > 0 to at least n significant digits, half up, at a place that print can show: 7.8兆, 77兆, 346億, 2,346億 for n = 2; in English $7.8 trillion,
// $927 million, $45,123. Rounded just where the printed digits end, so that the figure's rounding interval holds x. False where x is too large.
// (A template, so that the maybe of rational's functions is compiled for those alone who restate; carry_over as well.)
template <std::same_as<rational> R>
constexpr bool try_round_to_print(const R& x, significant n, style in, printed_number& r) {
  int top = 0;  // x lies in [10^top, 10^(top+1))
  while (top < 24 && !(x < rational::from_decimal(wide(1), -(top + 1)))) ++top;
  while (top > printed_number::lowest_exponent && x < rational::from_decimal(wide(1), -top)) --top;
  const auto place_of = [&](int t) {
    const int thousands = t < 6 ? 0 : t < 18 ? t / 3 * 3 : 15;
    const int place = t + 1 - n.digits, magnitude = t < 0 ? place : same(in, style::ja) ? t / 4 * 4 : same(in, style::en) ? thousands : 0;
    int shown = place < magnitude ? place : magnitude;
    if (shown < t - 16) shown = t - 16;  // 17 digits fit
    return shown < printed_number::lowest_exponent ? printed_number::lowest_exponent : shown;
  };
  const auto round_at = [&](int place) {
    const auto scaled = try_multiply(x, R::from_decimal(wide(1), place));
    if (!scaled) return false;
    const auto coefficient = scaled->try_round(rounding::half_up);
    if (!coefficient) return false;
    r = {static_cast<std::uint64_t>(*coefficient), place};
    return r.integer_digits() <= printed_number::value_digits;
  };
  return round_at(place_of(top)) && (r.integer_digits() <= top + 1 || top < 0 || round_at(place_of(top + 1)));  // 99.9兆 became 100兆
}
template <std::same_as<rational> R>
constexpr printed_number round_to_print(const R& x, significant n, style in = style::ja) {
  printed_number r;
  if (!try_round_to_print(x, n, in, r)) a_restated_figure_is_out_of_range();
  return r;
}

// f at `rate`, in place of its digits and modifiers; false where that lies beyond what a printed number can be.
template <std::derived_from<printed_figure> F>
constexpr bool carry_over(F& f, const rational& rate, significant n, style in) {
  const auto carry = [&](auto& digits) {
    if (digits.coefficient == 0) return true;
    const auto x = try_multiply(digits.value(), rate);
    return x && try_round_to_print(*x, n, in, digits);
  };
  if (!carry(f.digits) || (!same(f.extent, extent::single) && !carry(f.high))) return false;
  if (same(f.modifier.approximation, approximation::none)) f.modifier.approximation = approximation::about;
  if (same(f.extent, extent::band)) f.modifier.bound = bound::less_than;
  f.extent = same(f.extent, extent::single) ? extent::single : extent::range;
  f.assumed = false;
  return true;
}

}  // namespace detail

// What a writer puts in the bracket: 5,000億ドル at 154.50 is 約77兆円. Bounds stay, 約 is added, of ranges both ends are carried over. At the same
// rate the restatement is always consistent, also as write() prints it in the style that the digits are rounded for: 九億 is no place in English.
// Throws overflow_error where the amount is out of a printed number's range.
template <currency Base, currency Quote>
constexpr figure<Quote> restate(const figure<Base>& f, exchange_rate<Base, Quote> r, significant n = {}, style in = style::ja) {
  figure<Quote> out{f, code_of<Quote>};
  if (!detail::carry_over(out, r.value(), n, in)) detail::a_restated_figure_is_out_of_range();
  return out;
}
// The same where the currencies are known only at run time: `rate` is how much of `unit` one of its currency costs. Nothing where the figure is no money or in
// `unit` already, where the rate is not positive, and where the amount is out of a printed number's range.
template <std::convertible_to<any_figure> F, std::same_as<any_figure> A = any_figure>
constexpr maybe<A> try_restate(const F& printed, const rational& rate, const currency_code& unit, significant n = {}, style in = style::ja) {
  A out = printed;
  if (!out.is_money() || out.unit == unit || !(rational(0) < rate) || !detail::carry_over(out, rate, n, in)) return {};
  out.unit = unit;
  return out;
}
// At a typed rate; nothing as well where the figure is in another currency than the rate's base.
template <std::convertible_to<any_figure> F, currency Base, currency Quote>
constexpr maybe<figure<Quote>> try_restate(const F& printed, exchange_rate<Base, Quote> r, significant n = {}, style in = style::ja) {
  const any_figure f = printed;
  if (!f.is_money() || f.unit != code_of<Base>) return {};
  const auto carried = try_restate(f, r.value(), code_of<Quote>, n, in);
  if (!carried) return {};
  return detail::as_figure_of<Quote>(*carried);
}
template <currency Base, currency Quote>
void restate(const any_figure&, exchange_rate<Base, Quote>, significant = {}, style = style::ja) requires(detail::reason("the currency is known only at run time: try_restate(figure, rate), which is nothing where it is another")) = delete;
template <currency A, currency Base, currency Quote>
  requires(!std::same_as<A, Base>)
void restate(const figure<A>&, exchange_rate<Base, Quote>, significant = {}, style = style::ja) requires(detail::reason("the rate has another base than the figure: turn it with rate.inverse()")) = delete;
template <measure M, bare_number N>
void restate(const figure<M>&, N, significant = {}, style = style::ja) requires(detail::reason("a rate is exact and has its currencies: restate(figure, 154.50_JPY / 1_USD)")) = delete;

}  // namespace kawase
KAWASE_QUIET_END
