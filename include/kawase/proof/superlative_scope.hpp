// SPDX-License-Identifier: BSL-1.0
// Rule: one superlative, one scope; and a record of all time is not below one of recent years.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>

// 17%, "the largest of recent years" in one place and "the largest ever" in another: both may be true, but one says less than it could; a note.
// Where a record of all time lies below one of recent years, that is impossible. Where no link says that both are of one thing, but the subject and what
// is measured are the same, a record of all time below another amount is worth a look and a note: it may have been the record of an earlier day or of
// another span of time, or be the lowest and not the highest.
namespace kawase::detail {

// Whether t gives an amount of what s is a record of, for all that the two statements say.
constexpr bool is_of_what_is_recorded(const statement& t, const statement& s) {
  if (t.value.figure_count() == 0 || !is_claimed(t) || !(t.subject == s.subject)) return false;
  const property_id what = s.value.record()->what;
  if (!(t.property == properties::superlative ? t.value.record()->what == what : t.property == what)) return false;
  for (const property_id span : {property_id(properties::duration_of), property_id(properties::during)}) {
    const value *mine = s.qualified_by(span), *other = t.qualified_by(span);
    if (mine || other) return mine && other && mine->printed() == other->printed();
  }
  const value *mine = s.qualified_by(properties::point_in_time), *other = t.qualified_by(properties::point_in_time);
  const bool is_later = mine && other && same(mine->kind(), value_kind::date) && same(other->kind(), value_kind::date) && surely_before(*mine->recorded_date(), *other->recorded_date());
  return !is_later;
}
// One finding a record, on the first amount above it.
template <class Sink>
constexpr void check_record_of_all_time(const article& a, const statement& s, const proof_options& options, Sink&& sink) {
  if (s.value.figure_count() == 0 || !is_claimed(s) || !same(scope_of(s), scope::all_time)) return;
  for (const statement& t : a.statements) {
    if (&t == &s || !is_of_what_is_recorded(t, s) || restates(s, t) || restates(t, s)) continue;
    const two_figures pair = in_common_unit(s.value, t.value);
    if (!pair) continue;
    const interval ever = pair.first.in_unit(claimed_interval(pair.first, options.profile)), other = pair.second.in_unit(claimed_interval(pair.second, options.profile));
    if (!ever.lies_below(other)) continue;
    finding f = check_of(rule::superlative_scope, s, &t);
    f.judgement.verdict = verdict::inconsistency;
    f.first = pair.first;
    f.second = pair.second;
    f.recomputed = ever;
    f.expected = other;
    return sink(f);
  }
}

template <class Sink>
constexpr void check_superlative_scope(const article& a, const statement& s, const proof_options& options, Sink&& sink) {
  if (s.property != properties::superlative) return;
  check_record_of_all_time(a, s, options, sink);
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
        const figure_in_unit &first = same(mine, scope::all_time) ? pair.first : pair.second, &second = same(mine, scope::all_time) ? pair.second : pair.first;
        const interval ever = first.in_unit(claimed_interval(first, options.profile)), lately = second.in_unit(claimed_interval(second, options.profile));
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
