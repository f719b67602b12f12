// SPDX-License-Identifier: BSL-1.0
// What the rate of a pair is held against: the caller's rate, the text's own note, the text's other pairs, the built-in table of years.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/figure/interval.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/exchange_rate.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// In the order in which they are asked.
enum class reference_source : unsigned char {
  none,
  caller,       // proof_options::rates
  note,         // 1ドル=156円 in the text
  other_pairs,  // the largest cluster of the text's other pairs: two or more, and a majority; accuses only of powers of ten. Where the pair's
                // sentence names a year: only if no sentence of theirs names another one
  table,        // yearly ranges from the ECB's daily rates; without a year, or where the sentence names another one, all of them since 1999, and
                // then it accuses only of powers of ten. Nothing where the sentence names one before 1999
};

// As the enumerator is spelled, for messages and other programs.
constexpr text name(reference_source s) noexcept {
  constexpr text names[] = {"none", "caller", "note", "other pairs", "table"};
  return names[static_cast<int>(s)];
}

// How far beside its reference the rate of a sound pair may lie: the day is not known, nor whether a bank's rate was taken.
inline constexpr rational reference_margin{1, 10};
namespace detail {
inline constexpr rational below_margin = rational(1) - reference_margin, above_margin = rational(1) + reference_margin;
}

// A range of rates, quote per base, and where it is from.
struct reference {
  reference_source from = reference_source::none;
  currency_code base, quote;
  interval rate = {};                            // as the source has it
  std::int16_t year = 0;                         // the year that was asked for; 0 for none
  std::int16_t first_year = 0, last_year = 0;    // of the table
  bool is_dated = false;                         // of the pair's own date, so that a rate far outside is an error
  bool upside_down = false;                      // a note that had to be turned to fit

  constexpr explicit operator bool() const noexcept { return !detail::same(from, reference_source::none); }
  // With the margin to either side.
  constexpr interval widened() const {
    interval w = rate;
    w.lower *= detail::below_margin;
    w.upper *= detail::above_margin;
    return w;
  }
  // The same rates the other way round: base per quote. Both ends must be there and positive.
  constexpr reference inverse() const {
    reference r = *this;
    r.base = quote;
    r.quote = base;
    r.rate = {rational(1) / rate.upper, rational(1) / rate.lower, rate.upper_open, rate.lower_open};
    return r;
  }
};

// A rate that the caller brings, known only at run time.
struct given_rate {
  currency_code base, quote;
  rational value;  // quote per base

  constexpr given_rate() = default;
  // v of q for one of b.
  constexpr given_rate(currency_code b, currency_code q, const rational& v) : base(b), quote(q), value(v) {}
  // The same without its type.
  template <currency Base, currency Quote>
  constexpr given_rate(exchange_rate<Base, Quote> r) : base(code_of<Base>), quote(code_of<Quote>), value(r.value()) {}
};

namespace detail {

constexpr reference from_caller(const given_rate& r) {
  reference out{reference_source::caller, r.base, r.quote, interval::point(r.value)};
  out.is_dated = true;
  return out;
}
// A printed 0 can't be a rate, whose digits' interval begins there; such a note is no reference.
constexpr reference from_note(const rate_note& n) {
  if (n.empty() || n.per.nominal() == rational(0)) return {};
  reference out{reference_source::note, n.base(), n.quote(), n.bounds()};
  if (!(out.rate.lower > rational(0))) return {};
  return out;
}
// r, turned where needed, if it is between these two currencies; else none.
constexpr reference between(const reference& r, const currency_code& base, const currency_code& quote) {
  if (r && r.base == base && r.quote == quote) return r;
  if (r && r.base == quote && r.quote == base) return r.inverse();
  return {};
}

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
