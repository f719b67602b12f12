// SPDX-License-Identifier: BSL-1.0
// Rule: one superlative, one scope; and a record of all time is not below one of recent years.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 17%, "the largest of recent years" in one place and "the largest ever" in another: both may be true, but one says less than it could; a note.
// Where a record of all time lies below one of recent years, that is impossible.
namespace kawase::detail {

template <class Sink>
constexpr void check_superlative_scope(const statement& s, const proof_options& options, Sink&& sink) {
  if (s.links.empty() || s.property != properties::superlative) return;
  for (const statement_link& l : s.links) {
    const statement& t = *l.to;
    if (!same(l.kind, link_kind::restates) || t.property != properties::superlative || s.subject != t.subject) continue;
    const scope mine = scope_of(s), other = scope_of(t);
    if (!is_claimed(s) || !is_claimed(t) || same(mine, scope::not_stated) || same(other, scope::not_stated)) continue;
    finding f = check_of(rule::superlative_scope, s, &t);
    const auto pair = in_common_unit(s.value, t.value);
    if (pair) {
      f.first = pair.first;
      f.second = pair.second;
    }
    if (mine != other) {
      f.judgement.verdict = verdict::consistent_under_rounding;  // under the wider reading of the narrower scope
      f.level = level::note;
      if (pair) {
        const interval ever = (same(mine, scope::all_time) ? f.first : f.second).claim_interval(options.profile), lately = (same(mine, scope::all_time) ? f.second : f.first).claim_interval(options.profile);
        f.recomputed = ever;
        f.expected = lately;
        if (ever.lies_below(lately)) {
          f.judgement.verdict = verdict::inconsistency;
          f.level = level_of_impossibility(s, t);
        }
      }
    }
    sink(f);
  }
}

}  // namespace kawase::detail
