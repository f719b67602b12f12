// SPDX-License-Identifier: BSL-1.0
// Figures of statements compared: what the rules on statements share.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/statement.hpp>
#include <kawase/proof/common_unit.hpp>
#include <kawase/proof/finding.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// Said so, and not doubted, denied, asked or foretold.
constexpr bool is_claimed(const statement& s) {
  return same(s.factuality.polarity, polarity::positive) && (same(s.factuality.act, speech_act::assertion) || same(s.factuality.act, speech_act::hearsay));
}
// An impossibility is an error where the text itself asserts both sides; where it only passes something on, or is less than certain, a warning.
constexpr level level_of_impossibility(const statement& a, const statement& b) {
  return a.factuality.is_fact() && b.factuality.is_fact() ? level::error : level::warning;
}

constexpr bool restates(const statement& s, const statement& other) {
  for (const statement_link& l : s.links) {
    if (same(l.kind, link_kind::restates) && l.to == &other) return true;
  }
  return false;
}

constexpr scope scope_of(const statement& s) {
  const value* v = s.qualified_by(properties::scope);
  return v ? v->scope() : scope::not_stated;
}

// The figures of a value: one, the two of a restatement, or none.
struct amounts {
  any_figure of[2];
  int size = 0;

  constexpr amounts() = default;
  constexpr amounts(const value& v) : size(v.figure_count()) {
    for (int i = 0; i < size; ++i) of[i] = v.figure_at(i);
  }
};
// The figures of two values in a unit that both have, or can be told in; the n-th such unit, since restatements have two. Nothing where there is none.
constexpr two_figures in_common_unit(const amounts& a, const amounts& b, int n = 0) {
  for (int k = 0; k < a.size; ++k) {
    for (int i = 0; i < b.size; ++i) {
      const two_figures both = in_one_unit(a.of[k], b.of[i]);
      if (both && n-- == 0) return both;
    }
  }
  return {{}, {}, false};
}

// Whoever counts people, or places in a ranking, counts whole ones: 5人 is neither 4.5 nor 5.4. A count may be rounded from a hundred on, 1,200人; fewer
// are counted one by one, 10社 are not 14, and a place in a ranking never is anything else.
constexpr bool is_whole(const any_figure& f) {
  return (same(f.measure, measure_kind::rank) || same(f.measure, measure_kind::count)) && f.digits.exponent == 0 && (same(f.extent, extent::single) || f.high.exponent == 0);
}
constexpr bool is_never_rounded(const any_figure& f) { return is_whole(f) && (same(f.measure, measure_kind::rank) || f.nominal_high() < rational(100)); }

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
// What f's printed digits allow, what its text claims, and what its trailing zeros may stand for, cut where f's bound ends it.
constexpr interval printed_interval(const any_figure& f) { return is_whole(f) ? interval::closed(f.nominal(), f.nominal_high()) : f.rounding_interval(); }
constexpr interval claimed_interval(const any_figure& f, const profile& p) {
  return is_whole(f) && same(f.extent, extent::single) && f.modifier == modifier{} ? interval::point(f.nominal()) : f.claim_interval(p);
}
constexpr interval significant_interval(const any_figure& f, const interval& claim) { return cut_at_bound(is_never_rounded(f) ? printed_interval(f) : f.significant_interval(), f, claim); }
// All that f may mean: what it claims, and what its trailing zeros may stand for.
constexpr interval possible_interval(const any_figure& f, const profile& p) {
  const interval claim = claimed_interval(f, p);
  return hull(claim, significant_interval(f, claim));
}

constexpr finding check_of(rule r, const statement& said, const statement* against) {
  finding f;
  f.rule = r;
  f.said = &said;
  f.against = against;
  f.where = said.where;
  if (against) f.related = against->where;
  f.in_english = is_english(said.value.printed());
  f.judgement.verdict = verdict::consistent;
  return f;
}

// What a rule says of two figures: not checkable where it does not apply to them. An error is what can't be; who said it may make it less.
struct judged {
  kawase::verdict verdict = kawase::verdict::not_checkable;
  kawase::level level = kawase::level::note;
  interval recomputed, expected;
};
// What it may ask besides: how much 近く is, and what share is claimed.
struct asked {
  const kawase::profile& profile;
  any_figure share = {};
};
using judge_of_figures = judged(const figure_in_unit&, const figure_in_unit&, const asked&);
// Judges two values in each unit that both have, and puts the worst of it into f. False where there is none. Where it holds in another unit, one of the
// conversions is wrong and nobody knows which: a tension, and so no more than a warning.
constexpr bool judge_in_each_unit(const amounts& a, const amounts& b, finding& f, judge_of_figures* judge, const asked& question) {
  bool any = false, holds = false;
  for (int n = 0;; ++n) {
    const two_figures pair = in_common_unit(a, b, n);
    if (!pair) break;
    const judged j = judge(pair.first, pair.second, question);
    if (same(j.verdict, verdict::not_checkable)) continue;
    holds = holds || !same(j.verdict, verdict::inconsistency);
    if (any && (j.verdict < f.judgement.verdict || (same(j.verdict, f.judgement.verdict) && j.level <= f.level))) continue;
    any = true;
    f.judgement.verdict = j.verdict;
    f.level = j.level;
    f.first = pair.first;
    f.second = pair.second;
    f.recomputed = j.recomputed;
    f.expected = j.expected;
  }
  if (holds && same(f.level, level::error)) f.level = level::warning;
  return any;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
