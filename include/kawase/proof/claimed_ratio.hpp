// SPDX-License-Identifier: BSL-1.0
// Rule: a stated share or multiple agrees with the amounts that it is made of.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 100分の1以下 of 600万ドル to 200億ドル以上: 1/3330 at the most, so it holds. Where only a bound (以上) leaves room for the claim, that is a tension
// and a warning; where not even the bounds do, it is impossible.
namespace kawase::detail {

// A ratio as printed, or a percentage as a ratio.
constexpr interval as_ratio(const any_figure& f, const profile& p) {
  const interval claim = f.claim_interval(p);
  return same(f.measure, measure_kind::percent) ? claim * rational(1, 100) : claim;
}

template <class Sink>
constexpr void check_claimed_ratio(const statement& s, const proof_options& options, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::figure)) return;
  const statement *numerator = s.linked(link_kind::numerator), *denominator = s.linked(link_kind::denominator);
  if (!numerator || !denominator || !is_claimed(s) || !is_claimed(*numerator) || !is_claimed(*denominator)) return;
  const any_figure share = s.value.figure_at(0);
  if (!same(share.measure, measure_kind::ratio) && !same(share.measure, measure_kind::percent)) return;
  const interval claim = as_ratio(share, options.profile);
  finding f = check_of(rule::claimed_ratio, s, numerator);
  bool any = false;
  for (int n = 0;; ++n) {  // in each currency that both have
    const auto pair = in_common_unit(numerator->value, denominator->value, n);
    if (!pair) break;
    if (pair.second.nominal() == rational(0)) continue;
    const interval printed = pair.first.rounding_interval() / pair.second.rounding_interval();
    const interval first_claim = pair.first.claim_interval(options.profile), second_claim = pair.second.claim_interval(options.profile);
    const interval significant = cut_at_bound(pair.first.significant_interval(), pair.first, first_claim) / cut_at_bound(pair.second.significant_interval(), pair.second, second_claim);
    const interval claimed = first_claim / second_claim;
    const verdict v = overlap(printed, claim) ? verdict::consistent : overlap(significant, claim) ? verdict::consistent_under_rounding : verdict::inconsistency;
    if (any && v <= f.judgement.verdict) continue;
    any = true;
    f.judgement.verdict = v;
    f.first = pair.first;
    f.second = pair.second;
    f.recomputed = printed;
    f.expected = claim;
    const bool impossible = same(v, verdict::inconsistency) && !overlap(claimed, claim);
    f.level = same(v, verdict::consistent_under_rounding) ? level::note : impossible && s.factuality.is_fact() ? level_of_impossibility(*numerator, *denominator) : level::warning;
  }
  if (any) sink(f);
}

}  // namespace kawase::detail
