// SPDX-License-Identifier: BSL-1.0
// Rule: a stated share or multiple agrees with the amounts that it is made of.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 100分の1以下 of 600万ドル to 200億ドル以上: 1/3330 at the most, so it holds. Where only a bound (以上) leaves room for the claim, that is a tension
// and a warning; where not even the bounds do, it is impossible. The claim is rounded as well: two of three may be called 70%, a note.
namespace kawase::detail {

constexpr bool is_ratio(const any_figure& f) { return same(f.measure, measure_kind::ratio) || same(f.measure, measure_kind::percent); }
// An interval of a ratio as printed, or of a percentage as a ratio.
constexpr interval as_ratio(const any_figure& f, const interval& i) { return same(f.measure, measure_kind::percent) ? i * rational(1, 100) : i; }

// Of a share and the two values that it is made of; into f. False where these have no unit in common.
constexpr bool judge_claimed_ratio(const any_figure& share, const amounts& numerator, const amounts& denominator, const profile& p, finding& f) {
  const interval claim = as_ratio(share, claimed_interval(share, p)), rounded_claim = as_ratio(share, possible_interval(share, p));
  return judge_in_each_unit(numerator, denominator, f, [&](const figure_in_unit& x, const figure_in_unit& y) {
    if (y.nominal() == rational(0)) return judged{};
    const interval printed = x.in_unit(printed_interval(x)) / y.in_unit(printed_interval(y));
    if (overlap(printed, claim)) return judged{verdict::consistent, level::note, printed, claim};
    const interval first_claim = claimed_interval(x, p), second_claim = claimed_interval(y, p);
    const interval significant = x.in_unit(significant_interval(x, first_claim)) / y.in_unit(significant_interval(y, second_claim));
    if (overlap(significant, rounded_claim)) return judged{verdict::consistent_under_rounding, level::note, printed, claim};
    const interval claimed = x.in_unit(first_claim) / y.in_unit(second_claim);
    return judged{verdict::inconsistency, overlap(claimed, claim) ? level::warning : level::error, printed, claim};
  });
}

template <class Sink>
constexpr void check_claimed_ratio(const statement& s, const proof_options& options, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::figure)) return;
  const statement *numerator = s.linked(link_kind::numerator), *denominator = s.linked(link_kind::denominator);
  if (!numerator || !denominator || !is_claimed(s) || !is_claimed(*numerator) || !is_claimed(*denominator)) return;
  const any_figure share = s.value.figure_at(0);
  if (!is_ratio(share)) return;
  finding f = check_of(rule::claimed_ratio, s, numerator);
  if (!judge_claimed_ratio(share, numerator->value, denominator->value, options.profile, f)) return;
  if (same(f.level, level::error)) f.level = s.factuality.is_fact() ? level_of_impossibility(*numerator, *denominator) : level::warning;
  sink(f);
}

}  // namespace kawase::detail
