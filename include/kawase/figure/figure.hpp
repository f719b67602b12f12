// SPDX-License-Identifier: BSL-1.0
// A figure: a number as a text prints it, with what was said around it, and the two intervals that follow.
#pragma once

#include <concepts>
#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/interval.hpp>
#include <kawase/figure/measure.hpp>
#include <kawase/figure/modifier.hpp>
#include <kawase/figure/printed_number.hpp>
#include <kawase/figure/profile.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/money.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// One number, or two ends.
enum class extent : unsigned char {
  single,
  range,    // 1000億~1500億円: both ends as printed
  several,  // 数十億円: 2 to 9 of the unit, a convention
  band,     // 5兆円台: from 5 up to, but not including, 6
};

// What a caller may set about currencies that a text leaves open: the country of a bare $ or ドル, of a bare ¥, and so on.
struct reading_options {
  currency_code dollar = "USD";
  currency_code yen_sign = "JPY";
};

// What all figures share. `==` compares what is printed, and there is no `<`: surely_less, may_equal and same_nominal ask one question each.
struct printed_figure {
  printed_number digits;                 // the number; of two ends the lower
  printed_number high;                   // the upper end, where there are two
  kawase::extent extent = extent::single;
  kawase::modifier modifier;
  bool assumed = false;                  // the currency was assumed, from a bare $, ¥ or ドル

  // The number itself; of two ends the lower. In the measure's major unit: yen, dollars, percent, years.
  constexpr rational nominal() const { return digits.value(); }
  constexpr rational nominal_high() const { return detail::same(extent, extent::single) ? digits.value() : high.value(); }

  // What the printed digits allow: half a unit of the last printed digit to either side, [299,950,000,000; 300,050,000,000) for 3,000億円.
  constexpr interval rounding_interval() const {
    const printed_number& top = detail::same(extent, extent::single) ? digits : high;
    return interval::half_open(half_a_place_below(digits, digits.exponent), half_a_place_above(top, top.exponent));
  }
  // The same where trailing zeros are taken for rounded ones: [2500億, 3500億) for 3,000億円. Below a leading 1 the place is a tenth: 10億 is
  // [9.5億, 15億), since 9.4億 would have been printed so.
  constexpr interval significant_interval() const {
    const printed_number& top = detail::same(extent, extent::single) ? digits : high;
    const int place = digits.significant_exponent(), below = place != digits.exponent && digits.is_power_of_ten() ? place - 1 : place;
    return interval::half_open(half_a_place_below(digits, below), half_a_place_above(top, top.significant_exponent()));
  }
  // What the text claims, by the table of modifier.hpp; w of 余り, 近く comes from the profile. Amounts below zero are never claimed.
  constexpr interval claim_interval(const profile& p = {}) const {
    interval claim = detail::same(extent, extent::single) ? single_claim(p) : interval{nominal(), nominal_high(), false, detail::same(extent, extent::band)};
    switch (modifier.bound) {
      case bound::none: break;
      case bound::at_least:
      case bound::more_than:
        if (detail::same(modifier.approximation, approximation::none) && detail::same(extent, extent::single)) {
          claim.lower = nominal();
          claim.lower_open = detail::same(modifier.bound, bound::more_than);
        }
        claim.has_upper = false;
        break;
      case bound::at_most:
      case bound::up_to:
      case bound::less_than:
        if (detail::same(modifier.approximation, approximation::none) || !detail::same(extent, extent::single)) {
          claim.upper = nominal_high();
          claim.upper_open = detail::same(modifier.bound, bound::less_than);
        }
        if (detail::same(extent, extent::single)) {
          claim.lower = rational(0);
          claim.lower_open = false;
        }
        break;
    }
    return claim;
  }

  friend constexpr bool operator==(const printed_figure&, const printed_figure&) = default;

 private:
  // x, and half of 10^place more or less, which is one of its printed places: one decimal, rather than a sum of fractions.
  static constexpr rational half_a_place_above(const printed_number& x, int place) {
    return rational::from_decimal(detail::wide(x.coefficient * 10 + 5 * detail::pow10_64(place - x.exponent)), 1 - x.exponent);
  }
  static constexpr rational half_a_place_below(const printed_number& x, int place) {
    const std::uint64_t tenfold = x.coefficient * 10, half = 5 * detail::pow10_64(place - x.exponent);
    return rational::from_decimal(detail::wide(tenfold < half ? 0 : tenfold - half), 1 - x.exponent);
  }
  static constexpr rational not_negative(const rational& x) { return x.is_negative() ? rational(0) : x; }
  constexpr interval single_claim(const profile& p) const {
    switch (modifier.approximation) {
      case approximation::none: break;
      case approximation::about: return significant_interval();
      case approximation::slightly_more: return {nominal(), nominal() + p.width(digits), true, true};
      case approximation::nearly: return interval::half_open(not_negative(nominal() - p.width(digits)), nominal());
    }
    return rounding_interval();
  }
};

// As NDJSON names it: "range" for two ends, else the modifier's name.
constexpr text modifier_name(const printed_figure& f) noexcept { return detail::same(f.extent, extent::single) ? name(f.modifier) : text("range"); }

template <measure M>
struct figure;

// A figure whose measure is known only at run time. unit: the currency's code, or what is counted.
struct any_figure : printed_figure {
  measure_kind measure = measure_kind::money;
  currency_code unit;

  // The whole of s, or where and why not (read_figure.hpp has the grammar).
  template <std::same_as<reading_options> Options = reading_options>
  static constexpr parsed<any_figure> parse(text s, const Options& options = {});

  // Whether its unit is a currency.
  constexpr bool is_money() const noexcept { return detail::same(measure, measure_kind::money); }
  // The typed figure, or nothing where the measure is another.
  template <kawase::measure M>
  constexpr maybe<figure<M>> as() const;
  // The nominal value as money<C, Digits>; nothing where the figure is in no or another currency, where digits would be lost or it does not fit.
  template <amount Money>
  constexpr maybe<Money> try_nominal_as() const {
    if (!as<typename Money::currency_type>()) return {};
    const auto r = try_round_to<Money::digits>(exact_money<typename Money::currency_type>::from_value(nominal()), rounding::down);
    if (!r || r->remainder != exact_money<typename Money::currency_type>{}) return {};
    return r->amount;
  }
  // clang-format off
  template <amount Money>
  void nominal_as() const requires(detail::reason("the currency is known only at run time: try_nominal_as<money<JPY>>(), which is nothing where it is another")) = delete;
  // clang-format on

  friend constexpr bool operator==(const any_figure&, const any_figure&) = default;
};

// A figure of measure M: figure<JPY>, figure<percent_of>, figure<duration>.
template <measure M>
struct figure : printed_figure {
  using measure_type = M;
  // Of a count or a duration: what is counted. For currencies the code.
  currency_code unit;

  // The whole of s, or where and why not; a figure of another measure is refused.
  template <std::same_as<reading_options> Options = reading_options>
  static constexpr parsed<figure> parse(text s, const Options& options = {}) {
    const auto any = any_figure::parse(s, options);
    if (!any) return {any.error(), any.position()};
    const auto typed = any->template as<M>();
    if (!typed) return {parse_errc::currency_is_another, 0};
    return *typed;
  }
  constexpr operator any_figure() const { return {*this, detail::kind_of<M>, unit}; }
  // The nominal value as money<M, Digits>; throws overflow_error where digits would be lost or it does not fit.
  template <class Money>
    requires currency<M> && std::same_as<typename Money::currency_type, M>
  constexpr Money nominal_as() const {
    const auto r = try_round_to<Money::digits>(exact_money<M>::from_value(nominal()), rounding::down);
    if (!r || r->remainder != exact_money<M>{}) detail::a_nominal_value_does_not_fit_its_money();
    return r->amount;
  }
  // clang-format off
  template <amount Money> requires(!std::same_as<typename Money::currency_type, M>)
  void nominal_as() const requires(detail::reason("this figure is in another currency: take its own with nominal_as, then convert(amount, rate, rounding::half_even)")) = delete;
  // clang-format on
  friend constexpr bool operator==(const figure&, const figure&) = default;
  friend constexpr bool operator==(const figure& a, const any_figure& b) { return any_figure(a) == b; }
};

namespace detail {
// f, which measures M, typed.
template <measure M>
constexpr figure<M> as_figure_of(const any_figure& f) {
  return {static_cast<const printed_figure&>(f), f.unit};
}
}  // namespace detail

template <measure M>
constexpr maybe<figure<M>> any_figure::as() const {
  if (measure != detail::kind_of<M>) return {};
  if constexpr (currency<M>) {
    if (unit != code_of<M>) return {};
  }
  return detail::as_figure_of<M>(*this);
}

// A figure of any measure.
template <class F>
concept any_kind_of_figure = std::derived_from<F, printed_figure>;

// Three questions that `<` would mix up; on claims.
template <measure M>
constexpr bool surely_less(const figure<M>& a, const figure<M>& b) {
  return a.claim_interval().lies_below(b.claim_interval());
}
template <measure M>
constexpr bool may_equal(const figure<M>& a, const figure<M>& b) {
  return overlap(a.claim_interval(), b.claim_interval());
}
template <measure M>
constexpr bool same_nominal(const figure<M>& a, const figure<M>& b) {
  return a.nominal() == b.nominal() && a.nominal_high() == b.nominal_high();
}

// clang-format off
template <measure M, measure N>
void operator<=>(const figure<M>&, const figure<N>&) requires(detail::reason("which is asked? surely_less(a, b), may_equal(a, b) and same_nominal(a, b) each answer one question")) = delete;
template <measure M, measure N> requires(!std::same_as<M, N>)
void operator==(const figure<M>&, const figure<N>&) requires(detail::reason("figures of two measures are never equal: as any_figure(a) == any_figure(b) they may be asked; whether b restates a, restatement{a, b}.verdict(rate) tells")) = delete;
template <measure M, amount A>
void operator+(const figure<M>&, const A&) requires(detail::reason("a figure is what was printed, not an amount: add figure.nominal_as<money<USD>>(), or intervals with claim_interval()")) = delete;
template <measure M, amount A>
void operator+(const A&, const figure<M>&) requires(detail::reason("a figure is what was printed, not an amount: add figure.nominal_as<money<USD>>(), or intervals with claim_interval()")) = delete;
template <measure M, amount A>
void operator-(const figure<M>&, const A&) requires(detail::reason("a figure is what was printed, not an amount: subtract figure.nominal_as<money<USD>>(), or intervals with claim_interval()")) = delete;
template <measure M, amount A>
void operator-(const A&, const figure<M>&) requires(detail::reason("a figure is what was printed, not an amount: subtract figure.nominal_as<money<USD>>(), or intervals with claim_interval()")) = delete;
template <measure M, measure N>
void operator+(const figure<M>&, const figure<N>&) requires(detail::reason("the sum of two printed figures is an interval: a.claim_interval() + b.claim_interval()")) = delete;
template <measure M, measure N>
void operator-(const figure<M>&, const figure<N>&) requires(detail::reason("the difference of two printed figures is an interval: a.claim_interval() - b.claim_interval()")) = delete;
template <measure M, class X>
void operator+=(const figure<M>&, const X&) requires(detail::reason("a figure is what was printed and is not added to: sum the intervals, sum = sum + f.claim_interval()")) = delete;
template <measure M, bare_number N>
void operator*(const figure<M>&, N) requires(detail::reason("a multiple was not printed: multiply figure.nominal() or figure.claim_interval() by rational(n)")) = delete;
template <measure M, bare_number N>
void operator*(N, const figure<M>&) requires(detail::reason("a multiple was not printed: multiply figure.nominal() or figure.claim_interval() by rational(n)")) = delete;
template <measure M, bare_number N>
void operator/(const figure<M>&, N) requires(detail::reason("a part was not printed: multiply figure.nominal() or figure.claim_interval() by rational(1, n)")) = delete;
template <measure M, measure N>
void operator/(const figure<M>&, const figure<N>&) requires(detail::reason("the ratio of two printed figures is an interval: a.claim_interval() / b.claim_interval(); what a pair implies is imply_rate(a, b)")) = delete;
template <measure M, amount A>
void operator==(const figure<M>&, const A&) requires(detail::reason("does the figure allow the amount? figure.claim_interval().contains(amount.value()); or compare figure.nominal()")) = delete;
template <measure M, amount A>
void operator<=>(const figure<M>&, const A&) requires(detail::reason("does the figure allow the amount? figure.claim_interval().contains(amount.value()); or compare figure.nominal()")) = delete;
template <lvalue_of_a_stream Stream, any_kind_of_figure F>
void operator<<(Stream&&, const F&) requires(detail::reason("#include <kawase/interop/ostream.hpp> for streams, <kawase/interop/format.hpp> for std::format; or write(figure, style::ja)")) = delete;
// clang-format on

}  // namespace kawase
KAWASE_QUIET_END
