// SPDX-License-Identifier: BSL-1.0
// convert: an amount into another currency, with one rounding, at the target's digits.
#pragma once

#include <cstdint>

#include <kawase/detail/refused.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>

namespace kawase {

namespace detail {

// By value: a reference would keep the count in memory.
struct converted_count {
  std::int64_t count;
  bool fits;
};
// (-1)^negative (q + r/d), rounded; q + 1 does not wrap.
constexpr converted_count round_count(std::uint64_t q, std::uint64_t r, std::uint64_t d, bool negative, rounding mode) {
  converted_count c{0, false};
  c.fits = narrow(q + (rounds_away(q % 2 != 0, r, d, negative, mode) ? 1u : 0u), negative, c.count);
  return c;
}
// count x 10^-digits x n/d, as a count of 10^-target units, rounded: for what a power of ten brings beyond 64 bits.
KAWASE_NOT_INLINE constexpr converted_count convert_by_wide_terms(std::int64_t count, int digits, std::uint64_t numerator, std::uint64_t denominator, int target, rounding mode) {
  rounded_count rounded;
  const rational rate = rational::reduced(wide(numerator), wide(denominator), false);
  const bool fits = round_to_count(rational(count, static_cast<std::int64_t>(pow10_64(digits))) * rate, target, mode, rounded);
  return {rounded.count, fits};
}
// count x numerator / denominator, rounded. Small, so that it is compiled into its caller, where the mode is known and often the rate: no branch on the
// amount's sign or fraction, 128 bits only for a product that needs them, and no division at all at a constant rate.
KAWASE_WRAPS_ON_PURPOSE constexpr converted_count scale_count(std::int64_t count, std::uint64_t numerator, std::uint64_t denominator, rounding mode) {
  const uint128 product = multiply(magnitude(count), numerator);
  std::uint64_t q = 0;
  if (high64(product) == 0) {
    q = low64(product) / denominator;
  } else {
    if (high64(product) >= denominator) return {0, false};  // the quotient needs more than 64 bits as well
    q = low64(product / uint128{denominator});
    if (q > std::uint64_t{1} << 63) return {0, false};
  }
  return round_count(q, low64(product) - q * denominator, denominator, count < 0, mode);
}

// A count of 10^-D units at the rate n/d, as a count of 10^-Digits units, rounded.
template <int D, int Digits>
constexpr converted_count convert_count(std::int64_t count, std::uint64_t numerator, std::uint64_t denominator, rounding mode) {
  // count x 10^-D x n/d = result x 10^-Digits: the power of ten goes to whichever term keeps whole numbers.
  constexpr std::uint64_t up = pow10_64(Digits > D ? Digits - D : 0), down = pow10_64(D > Digits ? D - Digits : 0);
  const uint128 n = multiply(numerator, up), d = multiply(denominator, down);
  if ((high64(n) | high64(d)) == 0) return scale_count(count, low64(n), low64(d), mode);
  return convert_by_wide_terms(count, D, numerator, denominator, Digits, mode);
}

// amount x rate to a count of 10^-digits units, rounded; false where the product needs wider terms or the count does not fit.
constexpr bool convert_exactly(const rational& amount, const rational& rate, int digits, rounding mode, std::int64_t& out) {
  rational exact;
  rounded_count n;
  const bool fits = rational::multiply(amount, rate, exact) && round_to_count(exact, digits, mode, n);
  out = n.count;
  return fits;
}

}  // namespace detail

// m at rate r, exact until it is rounded once, to Digits decimals of the quote currency's major unit (its minor unit where none are named).
// Throws overflow_error where the result does not fit 64 bits; try_convert returns nothing then.
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
constexpr maybe<money<Quote, detail::digits_or_minor<Quote, Digits>>> try_convert(money<Base, D> m, exchange_rate<Base, Quote> r, rounding mode) noexcept {
  money<Quote, detail::digits_or_minor<Quote, Digits>> converted;
  const auto c = detail::convert_count<D, converted.digits>(m.count(), r.numerator_, r.denominator_, mode);
  if (!c.fits) return {};
  converted.count_ = c.count;
  return converted;
}
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
constexpr money<Quote, detail::digits_or_minor<Quote, Digits>> convert(money<Base, D> m, exchange_rate<Base, Quote> r, rounding mode) {
  money<Quote, detail::digits_or_minor<Quote, Digits>> converted;
  const auto c = detail::convert_count<D, converted.digits>(m.count(), r.numerator_, r.denominator_, mode);
  if (!c.fits) detail::a_converted_amount_is_out_of_range();
  converted.count_ = c.count;
  return converted;
}
// An exact_money at a rate is exact before it is rounded, and may need wider terms than there are: overflow_error as well.
template <int Digits = detail::of_the_currency, currency Base, currency Quote>
constexpr maybe<money<Quote, detail::digits_or_minor<Quote, Digits>>> try_convert(const exact_money<Base>& m, exchange_rate<Base, Quote> r, rounding mode) noexcept {
  money<Quote, detail::digits_or_minor<Quote, Digits>> converted;
  if (!detail::convert_exactly(m.value(), r.value(), converted.digits, mode, converted.count_)) return {};
  return converted;
}
template <int Digits = detail::of_the_currency, currency Base, currency Quote>
constexpr money<Quote, detail::digits_or_minor<Quote, Digits>> convert(const exact_money<Base>& m, exchange_rate<Base, Quote> r, rounding mode) {
  money<Quote, detail::digits_or_minor<Quote, Digits>> converted;
  if (!detail::convert_exactly(m.value(), r.value(), converted.digits, mode, converted.count_)) detail::a_converted_amount_is_out_of_range();
  return converted;
}

// clang-format off
template <int Digits = detail::of_the_currency, class Figure, currency Base, currency Quote> requires requires(const Figure& f) { f.nominal(); }
void convert(const Figure&, exchange_rate<Base, Quote>, rounding) requires(detail::reason("a printed figure is no amount: convert figure.nominal_as<money<USD>>(), or write restate(figure, rate) and figure * rate")) = delete;
template <int Digits = detail::of_the_currency, amount A, currency Base, currency Quote>
void convert(const A&, exchange_rate<Base, Quote>) requires(detail::reason("a conversion rounds, and the rounding is named at the call: convert(amount, rate, rounding::half_even)")) = delete;
template <int Digits = detail::of_the_currency, amount A, currency Base, currency Quote>
void try_convert(const A&, exchange_rate<Base, Quote>) requires(detail::reason("a conversion rounds, and the rounding is named at the call: try_convert(amount, rate, rounding::half_even)")) = delete;
template <int Digits = detail::of_the_currency, amount A, bare_number N, class... Rounding>
void convert(const A&, N, Rounding...) requires(detail::reason("a rate is exact and has its currencies: convert(amount, 154.50_JPY / 1_USD, rounding::half_even)")) = delete;
template <currency Quote, amount A, class Rate, class... Rounding>
void convert(const A&, const Rate&, Rounding...) requires(detail::reason("the rate says into which currency: convert(amount, 154.50_JPY / 1_USD, rounding::half_even)")) = delete;
template <int Digits = detail::of_the_currency, class A, currency Base, currency Quote> requires amount_of_another_currency<A, Base>
void try_convert(const A&, exchange_rate<Base, Quote>, rounding) requires(detail::reason("the rate has another base than the amount: turn it with rate.inverse(), or take exchange_rate<currency of the amount, wanted currency>")) = delete;
template <int Digits = detail::of_the_currency, class A, currency Base, currency Quote> requires amount_of_another_currency<A, Base>
void convert(const A&, exchange_rate<Base, Quote>, rounding) requires(detail::reason("the rate has another base than the amount: turn it with rate.inverse(), or take exchange_rate<currency of the amount, wanted currency>")) = delete;
// clang-format on

}  // namespace kawase
