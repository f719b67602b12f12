// SPDX-License-Identifier: BSL-1.0
// Rule: a part is no larger than the whole that it belongs to.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 約92兆円 within 100兆円近く: a share of 0.915 to 1.03, which may be. What is recomputed is the share; a share above 1 is impossible.
namespace kawase::detail {

template <class Sink>
constexpr void check_part_and_whole(const statement& s, const proof_options& options, Sink&& sink) {
  if (s.value.figure_count() == 0) return;
  for (const statement_link& l : s.links) {
    if (!same(l.kind, link_kind::part_of) || !is_claimed(s) || !is_claimed(*l.to)) continue;
    const auto pair = in_common_unit(s.value, l.to->value);
    if (!pair || same(pair.first.measure, measure_kind::rank)) continue;
    const any_figure &part = pair.first, &whole = pair.second;
    finding f = check_of(rule::part_and_whole, s, l.to);
    f.first = part;
    f.second = whole;
    const interval part_claim = part.claim_interval(options.profile), whole_claim = whole.claim_interval(options.profile);
    f.recomputed = part_claim / whole_claim;
    f.expected = interval::closed(rational(0), rational(1));
    if (whole_claim.lies_below(part_claim)) {
      const bool by_rounding = !possible_interval(whole, options.profile).lies_below(possible_interval(part, options.profile));
      f.judgement.verdict = by_rounding ? verdict::consistent_under_rounding : verdict::inconsistency;
      f.level = by_rounding ? level::note : level_of_impossibility(s, *l.to);
    }
    sink(f);
  }
}

}  // namespace kawase::detail
