// SPDX-License-Identifier: BSL-1.0
// Rule same_quantity on texts: one amount restated as 2兆円 in one place and as 20兆円 in another.
#pragma once

#include <kawase/proof/document.hpp>
#include <kawase/proof/finding.hpp>

// The text ties two pairs where both print the same amount, in the same digits, on one side. If the other sides can't be the same, even with the
// margin of a rate that moved, it is a warning on the later pair. Where one of the two is a slip already, the rule is listed with that finding.
namespace kawase::detail {

// The document's first pair with one of p's amounts, if it says something else of that. What it says is `theirs`, p's is `mine`; pair is nullptr
// where there is none.
struct other_restatement {
  const sighted_pair* pair = nullptr;
  any_figure mine, theirs;
};
template <std::size_t Capacity>
constexpr other_restatement find_other_restatement(const document<Capacity>& d, const sighted_pair& p) {
  const auto apart = [](const any_figure& a, const any_figure& b) {
    if (a.unit != b.unit || (a.digits == b.digits && a.extent == b.extent)) return false;
    const interval x = hull(a.significant_interval(), a.rounding_interval()), y = hull(b.significant_interval(), b.rounding_interval());
    return x.lies_below(y * (rational(1) - reference_margin)) || y.lies_below(x * (rational(1) - reference_margin));
  };
  const auto same = [](const any_figure& a, const any_figure& b) { return a.unit == b.unit && a.extent == b.extent && a.digits == b.digits && a.high == b.high; };
  for (int a = 0; a < 2; ++a) {
    const any_figure &amount = a == 0 ? p.pair.first : p.pair.second, &mine = a == 0 ? p.pair.second : p.pair.first;
    const sighted_pair* other = d.first_pair_with(amount);
    if (!other || other->where == p.where) continue;
    const any_figure &first = other->pair.first, &second = other->pair.second;
    if (same(amount, first) && apart(mine, second)) return {other, mine, second};
    if (same(amount, second) && apart(mine, first)) return {other, mine, first};
  }
  return {};
}

template <std::size_t Capacity, class Sink>
constexpr void check_restated_elsewhere(const document<Capacity>& d, const sighted_pair& p, Sink& sink) {
  const other_restatement other = find_other_restatement(d, p);
  if (!other.pair || d.judge(other.pair->pair).verdict == verdict::inconsistency) return;
  finding f;
  f.rule = rule::same_quantity;
  f.level = level::warning;
  f.judgement.verdict = verdict::inconsistency;
  f.where = p.where;
  f.related = other.pair->where;
  f.in_english = p.in_english;
  f.first = other.mine;
  f.second = other.theirs;
  f.first_where = p.pair.first == other.mine ? p.first_where : p.second_where;
  f.recomputed = other.mine.significant_interval();
  f.expected = other.theirs.significant_interval();
  sink(f);
}

}  // namespace kawase::detail
