// SPDX-License-Identifier: BSL-1.0
// Rule: a statement that restates another must be able to mean the same amount.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 約92兆円 restates 90兆円: consistent under rounding, a note. 80兆円 would be an inconsistency: an error, or a warning where one side is hearsay.
namespace kawase::detail {

// Whether two figures of one measure can mean the same: by what they claim or print, or only if trailing zeros are taken for rounded digits.
constexpr verdict compare(const any_figure& a, const any_figure& b, const profile& p) {
  const interval claim_a = a.claim_interval(p), claim_b = b.claim_interval(p);
  if (overlap(claim_a, claim_b) || overlap(cut_at_bound(a.rounding_interval(), a, claim_a), cut_at_bound(b.rounding_interval(), b, claim_b))) return verdict::consistent;
  return overlap(possible_interval(a, p), possible_interval(b, p)) ? verdict::consistent_under_rounding : verdict::inconsistency;
}

template <class Sink>
constexpr void check_same_quantity(const statement& s, const proof_options& options, Sink&& sink) {
  if (s.value.figure_count() == 0) return;
  for (const statement_link& l : s.links) {
    if (!same(l.kind, link_kind::restates) || l.to->value.figure_count() == 0 || !is_claimed(s) || !is_claimed(*l.to)) continue;
    if (scope_of(s) != scope_of(*l.to)) continue;  // two different records: superlative_scope.hpp
    finding f = check_of(rule::same_quantity, s, l.to);
    bool any = false;
    for (int n = 0;; ++n) {
      const auto pair = in_common_unit(s.value, l.to->value, n);
      if (!pair) break;
      const verdict v = compare(pair.first, pair.second, options.profile);
      if (any && v <= f.judgement.verdict) continue;
      any = true;
      f.judgement.verdict = v;
      f.first = pair.first;
      f.second = pair.second;
      f.recomputed = possible_interval(pair.first, options.profile);
      f.expected = possible_interval(pair.second, options.profile);
      f.level = same(v, verdict::inconsistency) ? level_of_impossibility(s, *l.to) : level::note;
    }
    if (any) sink(f);
  }
}

}  // namespace kawase::detail
