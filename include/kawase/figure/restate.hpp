// SPDX-License-Identifier: BSL-1.0
// A figure in another currency: as intervals (figure * rate), and as what a writer puts in the bracket (restate).
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/money/exchange_rate.hpp>

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
void operator*(const figure<A>&, exchange_rate<Base, Quote>) = delete;  // the rate has another base than the figure: turn it with rate.inverse()

// How many digits count, at least; 1 to 15.
struct significant {
  int digits = 2;
};

namespace detail {

// x > 0 to at least n significant digits, half up, at a place that print can show: 7.8兆, 77兆, 346億, 2,346億 for n = 2. Rounded just where the
// printed digits end, so that the figure's rounding interval holds x.
constexpr printed_number round_to_print(const rational& x, significant n) {
  int top = 0;  // x lies in [10^top, 10^(top+1))
  while (top < 24 && !(x < rational::from_decimal(wide(1), -(top + 1)))) ++top;
  while (top > printed_number::lowest_exponent && x < rational::from_decimal(wide(1), -top)) --top;
  const auto place_of = [&](int t) {
    const int place = t + 1 - n.digits, myriad = t < 0 ? place : t / 4 * 4;
    const int shown = place < myriad ? place : myriad;
    return shown < printed_number::lowest_exponent ? printed_number::lowest_exponent : shown;
  };
  const auto round_at = [&](int place) {
    const rational scaled = x * rational::from_decimal(wide(1), place);
    return printed_number{static_cast<std::uint64_t>(scaled.round(rounding::half_up)), place};
  };
  printed_number r = round_at(place_of(top));
  if (r.integer_digits() > top + 1 && top >= 0) r = round_at(place_of(top + 1));  // 99.9兆 became 100兆
  return r;
}

}  // namespace detail

// What a writer puts in the bracket: 5,000億ドル at 154.50 is 約77兆円. Bounds stay, 約 is added, of ranges both ends are carried over. At the same
// rate the restatement is always consistent. Throws overflow_error where the amount is out of a printed number's range.
template <currency Base, currency Quote>
constexpr figure<Quote> restate(const figure<Base>& f, exchange_rate<Base, Quote> r, significant n = {}) {
  figure<Quote> out;
  out.unit = code_of<Quote>;
  out.extent = f.extent == extent::single ? extent::single : extent::range;
  out.modifier = f.modifier;
  if (out.modifier.approximation == approximation::none) out.modifier.approximation = approximation::about;
  if (f.extent == extent::band) out.modifier.bound = bound::less_than;
  out.digits = f.nominal() == rational(0) ? printed_number{} : detail::round_to_print(f.nominal() * r.value(), n);
  if (out.extent == extent::range) out.high = detail::round_to_print(f.nominal_high() * r.value(), n);
  if (out.digits.integer_digits() > printed_number::value_digits || out.high.integer_digits() > printed_number::value_digits) detail::a_restated_figure_is_out_of_range();
  return out;
}
template <currency A, currency Base, currency Quote>
  requires(!std::same_as<A, Base>)
void restate(const figure<A>&, exchange_rate<Base, Quote>, significant = {}) = delete;  // the rate has another base than the figure: turn it with rate.inverse()

}  // namespace kawase
KAWASE_QUIET_END
