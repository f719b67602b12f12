// SPDX-License-Identifier: BSL-1.0
// Rule: a statement that restates another must be able to mean the same amount.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 約92兆円 restates 90兆円: consistent under rounding, a note. 80兆円 would be an inconsistency: an error, or a warning where one side is hearsay.
// Where both have two currencies and only one of them disagrees, a warning.
namespace kawase::detail {

// Whether two figures of one unit can mean the same: by what they claim or print, or only if trailing zeros are taken for rounded digits.
constexpr verdict compare(const figure_in_unit& a, const figure_in_unit& b, const profile& p) {
  const interval claim_a = claimed_interval(a, p), claim_b = claimed_interval(b, p);
  if (overlap(a.in_unit(claim_a), b.in_unit(claim_b))) return verdict::consistent;
  if (overlap(a.in_unit(cut_at_bound(printed_interval(a), a, claim_a)), b.in_unit(cut_at_bound(printed_interval(b), b, claim_b)))) return verdict::consistent;
  return overlap(a.in_unit(possible_interval(a, p)), b.in_unit(possible_interval(b, p))) ? verdict::consistent_under_rounding : verdict::inconsistency;
}

constexpr judged judge_same_quantity(const figure_in_unit& x, const figure_in_unit& y, const asked& question) {
  const profile& p = question.profile;
  const verdict v = compare(x, y, p);
  return {v, same(v, verdict::inconsistency) ? level::error : level::note, x.in_unit(possible_interval(x, p)), y.in_unit(possible_interval(y, p))};
}

template <class Sink>
constexpr void check_same_quantity(const statement& s, const proof_options& options, Sink&& sink) {
  for (const statement_link& l : s.links) {
    if (!same(l.kind, link_kind::restates) || l.to->value.figure_count() == 0 || !is_claimed(s) || !is_claimed(*l.to)) continue;
    if (scope_of(s) != scope_of(*l.to)) continue;  // two different records: superlative_scope.hpp
    finding f = check_of(rule::same_quantity, s, l.to);
    if (!judge_in_each_unit(s.value, l.to->value, f, judge_same_quantity, {options.profile})) continue;
    if (same(f.level, level::error)) f.level = level_of_impossibility(s, *l.to);
    sink(f);
  }
}

}  // namespace kawase::detail
