// SPDX-License-Identifier: BSL-1.0
// A restatement: one amount printed twice, 5,000億ドル(約77兆円); the rate that it implies; and whether a rate agrees with it.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// As statcheck grades a recomputed result.
enum class verdict : unsigned char {
  consistent,                 // the printed digits allow it
  consistent_under_rounding,  // only if trailing zeros are taken for rounded digits
  inconsistency,              // neither does
  not_checkable,              // there is nothing to compare with
};

// As the enumerator is spelled, for messages and other programs.
constexpr text name(verdict v) noexcept {
  constexpr text names[] = {"consistent", "consistent_under_rounding", "inconsistency", "not_checkable"};
  return names[static_cast<int>(v)];
}

// The rate that two figures of one amount imply, quote per base: yen per foreign unit whichever comes first; without yen, second per first.
struct implied_rate {
  currency_code base, quote;
  rational value;      // of the nominal values; of ranges that of the lower ends
  interval printed;      // what the printed digits of both allow
  interval significant;  // the same where trailing zeros are taken for rounded ones

  // Against a reference, quote per base: a rate, or the interval in which it lay.
  constexpr kawase::verdict verdict(const interval& reference) const {
    if (overlap(printed, reference)) return kawase::verdict::consistent;
    return overlap(significant, reference) ? kawase::verdict::consistent_under_rounding : kawase::verdict::inconsistency;
  }
};

namespace detail {

// +1 where the true amount lies above the printed number, -1 where it lies below, 0 where it may do either.
constexpr int leaning(const modifier& m) noexcept {
  if (bounds_below(m.bound) || same(m.approximation, approximation::slightly_more)) return 1;
  if (bounds_above(m.bound) || same(m.approximation, approximation::nearly)) return -1;
  return 0;
}

// What the true amount behind f may be, for the sake of a rate: its rounding interval, and w further on the side to which f alone leans. Where
// both figures lean alike, （約3,000億円）以上, the bound is one of the amount and says nothing of the rate.
constexpr interval possible_amounts(const printed_figure& f, const printed_figure& other, bool significant, const profile& p) {
  interval possible = significant ? f.significant_interval() : f.rounding_interval();
  const int lean = leaning(f.modifier);
  if (lean == 0 || lean == leaning(other.modifier)) return possible;
  if (lean > 0) {
    possible.upper += p.width(same(f.extent, extent::single) ? f.digits : f.high);
  } else {
    possible.lower -= p.width(f.digits);
    if (possible.lower.is_negative()) possible.lower = rational(0);
  }
  return possible;
}

constexpr printed_figure lower_end(printed_figure f) {
  f.extent = extent::single;
  return f;
}
constexpr printed_figure upper_end(printed_figure f) {
  if (!same(f.extent, extent::single)) f.digits = f.high;
  f.extent = extent::single;
  return f;
}

// Second per first. Two ranges restate each other end by end.
constexpr interval possible_rates(const printed_figure& first, const printed_figure& second, bool significant, const profile& p) {
  if (!same(first.extent, extent::single) && !same(second.extent, extent::single)) {
    return hull(possible_rates(lower_end(first), lower_end(second), significant, p), possible_rates(upper_end(first), upper_end(second), significant, p));
  }
  return possible_amounts(second, first, significant, p) / possible_amounts(first, second, significant, p);
}

}  // namespace detail

// The rate implied by two figures of different currencies; the first one's nominal value must not be zero (nor the second's, if yen comes first).
constexpr implied_rate imply_rate(const any_figure& first, const any_figure& second, const profile& p = {}) {
  const bool turned = first.unit == currency_code("JPY");
  const any_figure &base = turned ? second : first, &quote = turned ? first : second;
  return {base.unit, quote.unit, quote.nominal() / base.nominal(), detail::possible_rates(base, quote, false, p), detail::possible_rates(base, quote, true, p)};
}

template <currency First, currency Second>
  requires(!std::same_as<First, Second>)
struct restatement;

// A restatement whose currencies are known only at run time, with the text's own rate note where it prints one.
struct any_restatement {
  any_figure first, second;
  rate_note note;

  // The whole of s, or where and why not.
  template <std::same_as<reading_options> Options = reading_options>
  static constexpr parsed<any_restatement> parse(text s, const Options& options = {});
  // The rate that its two figures allow.
  constexpr implied_rate implied(const profile& p = {}) const { return imply_rate(first, second, p); }
  // Whether a rate agrees with what is printed, in either direction; not_checkable where the rate is between other currencies. For a loop over pairs.
  template <currency A, currency B>
  constexpr kawase::verdict verdict(exchange_rate<A, B> r) const {
    const implied_rate rate = implied();
    if (rate.base == code_of<A> && rate.quote == code_of<B>) return rate.verdict(interval::point(r.value()));
    if (rate.base == code_of<B> && rate.quote == code_of<A>) return rate.verdict(interval::point(r.inverse().value()));
    return kawase::verdict::not_checkable;
  }
  // clang-format off
  template <bare_number N>
  void verdict(N) const requires(detail::reason("a rate is exact and has its currencies: verdict(154.50_JPY / 1_USD)")) = delete;
  // clang-format on
  // The typed restatement, or nothing where its currencies are others.
  template <currency First, currency Second>
    requires(!std::same_as<First, Second>)
  constexpr maybe<restatement<First, Second>> as() const;
  friend constexpr bool operator==(const any_restatement&, const any_restatement&) = default;
};

// restatement<USD, JPY>: "5,000億ドル(約77兆円)".
template <currency First, currency Second>
  requires(!std::same_as<First, Second>)
struct restatement {
  figure<First> first;
  figure<Second> second;
  rate_note note;

  // The implied rate as a user prints it: yen per foreign unit, or second per first.
  constexpr implied_rate implied(const profile& p = {}) const { return imply_rate(first, second, p); }
  // The interval of rates that the printed digits allow.
  constexpr interval rate() const { return implied().printed; }
  // Whether a rate agrees with what is printed; either direction of the rate will do.
  constexpr kawase::verdict verdict(exchange_rate<First, Second> r) const {
    return implied().verdict(interval::point(implied().base == code_of<First> ? r.value() : r.inverse().value()));
  }
  constexpr kawase::verdict verdict(exchange_rate<Second, First> r) const { return verdict(r.inverse()); }
  // clang-format off
  template <currency A, currency B>
  void verdict(exchange_rate<A, B>) const requires(detail::reason("the rate is between other currencies than the two that are printed")) = delete;
  template <bare_number N>
  void verdict(N) const requires(detail::reason("a rate is exact and has its currencies: verdict(154.50_JPY / 1_USD)")) = delete;
  // clang-format on

  // The whole of s, or where and why not; other currencies are refused.
  template <std::same_as<reading_options> Options = reading_options>
  static constexpr parsed<restatement> parse(text s, const Options& options = {}) {
    const auto any = any_restatement::parse(s, options);
    if (!any) return {any.error(), any.position()};
    const auto typed = any->template as<First, Second>();
    if (!typed) return {parse_errc::currency_is_another, 0};
    return *typed;
  }
  // The same without its type.
  constexpr operator any_restatement() const { return {first, second, note}; }
  friend constexpr bool operator==(const restatement&, const restatement&) = default;
};

template <currency First, currency Second>
  requires(!std::same_as<First, Second>)
constexpr maybe<restatement<First, Second>> any_restatement::as() const {
  const auto a = first.template as<First>();
  const auto b = second.template as<Second>();
  if (!a || !b) return {};
  return restatement<First, Second>{*a, *b, note};
}

}  // namespace kawase
KAWASE_QUIET_END
