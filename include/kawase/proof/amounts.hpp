// SPDX-License-Identifier: BSL-1.0
// Figures of statements compared: what the rules on statements share.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/statement.hpp>
#include <kawase/proof/finding.hpp>

namespace kawase::detail {

// Said so, and not doubted, denied, asked or foretold.
constexpr bool is_claimed(const statement& s) {
  return same(s.factuality.polarity, polarity::positive) && (same(s.factuality.act, speech_act::assertion) || same(s.factuality.act, speech_act::hearsay));
}
// An impossibility is an error where the text itself asserts both sides; where it only passes something on, or is less than certain, a warning.
constexpr level level_of_impossibility(const statement& a, const statement& b) {
  return a.factuality.is_fact() && b.factuality.is_fact() ? level::error : level::warning;
}

constexpr scope scope_of(const statement& s) {
  const value* v = s.qualified_by(properties::scope);
  return v ? v->scope() : scope::not_stated;
}

struct two_figures {
  any_figure first, second;
  bool are_there = true;

  constexpr explicit operator bool() const noexcept { return are_there; }
};
// The figures of two values in a unit that both have; the n-th such unit, since restatements have two. Nothing where there is none.
constexpr two_figures in_common_unit(const value& a, const value& b, int n = 0) {
  for (int k = 0; k < a.figure_count(); ++k) {
    const any_figure x = a.figure_at(k);
    for (int i = 0; i < b.figure_count(); ++i) {
      const any_figure y = b.figure_at(i);
      if (x.measure == y.measure && x.unit == y.unit && n-- == 0) return {x, y};
    }
  }
  return {{}, {}, false};
}

// An interval of f's true amount, cut where f's bound ends it: 100兆円近く, 以下 and 未満 are not above 100兆, and 余り, 以上 and 超 not below, though 100兆
// alone may be rounded from 140兆. Of 5兆円台 and 1億円以上2億円未満 both ends are bounds.
constexpr interval cut_at_bound(interval i, const any_figure& f, const interval& claim) {
  const bool both = same(f.extent, extent::band) || (same(f.extent, extent::range) && same(f.modifier.bound, bound::less_than));
  if ((both || bounds_below(f.modifier.bound) || same(f.modifier.approximation, approximation::slightly_more)) && claim.has_lower && i.has_lower && i.lower <= claim.lower) {
    i.lower_open = claim.lower_open || (i.lower == claim.lower && i.lower_open);
    i.lower = claim.lower;
  }
  if ((both || bounds_above(f.modifier.bound) || same(f.modifier.approximation, approximation::nearly)) && claim.has_upper && i.has_upper && claim.upper <= i.upper) {
    i.upper_open = claim.upper_open || (i.upper == claim.upper && i.upper_open);
    i.upper = claim.upper;
  }
  return i;
}
// All that f may mean: what it claims, and what its trailing zeros may stand for.
constexpr interval possible_interval(const any_figure& f, const profile& p) {
  const interval claim = f.claim_interval(p);
  return hull(claim, cut_at_bound(f.significant_interval(), f, claim));
}

constexpr finding check_of(rule r, const statement& said, const statement* against) {
  finding f;
  f.rule = r;
  f.said = &said;
  f.against = against;
  f.where = said.where;
  if (against) f.related = against->where;
  f.judgement.verdict = verdict::consistent;
  return f;
}

}  // namespace kawase::detail
