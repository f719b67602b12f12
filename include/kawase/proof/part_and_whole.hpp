// SPDX-License-Identifier: BSL-1.0
// Rule: a part is no larger than the whole that it belongs to.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 約92兆円 within 100兆円近く: a share of 0.915 to 1.03, which may be. What is recomputed is the share; a share above 1 is impossible.
// Only amounts have parts. One share may fall by more than the market that it is part of: of ranks, percentages and ratios nothing is said.
namespace kawase::detail {

constexpr judged judge_part_and_whole(const figure_in_unit& part, const figure_in_unit& whole, const asked& question) {
  if (same(part.measure, measure_kind::rank) || is_proportion(part)) return {};
  const profile& p = question.profile;
  const interval part_claim = part.in_unit(claimed_interval(part, p)), whole_claim = whole.in_unit(claimed_interval(whole, p));
  judged j{verdict::consistent, level::note, part_claim / whole_claim, interval::closed(rational(0), rational(1))};
  if (!whole_claim.lies_below(part_claim)) return j;
  const bool by_rounding = !whole.in_unit(possible_interval(whole, p)).lies_below(part.in_unit(possible_interval(part, p)));
  j.verdict = by_rounding ? verdict::consistent_under_rounding : verdict::inconsistency;
  j.level = by_rounding ? level::note : level::error;
  return j;
}

template <class Sink>
constexpr void check_part_and_whole(const statement& s, const proof_options& options, Sink&& sink) {
  for (const statement_link& l : s.links) {
    if (!same(l.kind, link_kind::part_of) || !is_claimed(s) || !is_claimed(*l.to)) continue;
    finding f = check_of(rule::part_and_whole, s, l.to);
    if (!judge_in_each_unit(s.value, l.to->value, f, judge_part_and_whole, {options.profile})) continue;
    if (same(f.level, level::error)) f.level = level_of_impossibility(s, *l.to);
    sink(f);
  }
}

}  // namespace kawase::detail
