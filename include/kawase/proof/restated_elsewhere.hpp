// SPDX-License-Identifier: BSL-1.0
// Rule same_quantity on texts: one amount restated as 2兆円 in one place and as 20兆円 in another. Powers of ten only: rates move, and two amounts of
// one size may be of two years or two currencies.
#pragma once

#include <kawase/proof/document.hpp>
#include <kawase/proof/finding.hpp>

// The text ties two pairs where both print the same amount, in the same digits, on one side, and do not name two different years. If the other sides
// are a power of ten apart, with the margin of a rate that moved, it is a warning on the later pair; none where a reference agrees with both, or where
// a currency was assumed. Where one of the two is a finding already, the rule is listed with it.
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
    if (!(x.lies_below(y * below_margin) || y.lies_below(x * below_margin))) return false;
    const bool more = a.nominal() < b.nominal();
    const rational &lesser = more ? a.nominal() : b.nominal(), &greater = more ? b.nominal() : a.nominal();
    rational up(1);
    for (int n = 1; n <= most_powers_of_ten; ++n) {
      up *= rational(10);
      if (lesser * up * below_margin <= greater && greater <= lesser * up * above_margin) return true;
    }
    return false;
  };
  const auto same = [](const any_figure& a, const any_figure& b) { return a.unit == b.unit && a.extent == b.extent && a.digits == b.digits && a.high == b.high; };
  for (int a = 0; a < 2; ++a) {
    const any_figure &amount = a == 0 ? p.pair.first : p.pair.second, &mine = a == 0 ? p.pair.second : p.pair.first;
    const sighted_pair* other = d.first_pair_with(amount);
    if (!other || other->where == p.where || (other->year != p.year && other->year != 0 && p.year != 0)) continue;
    const any_figure &first = other->pair.first, &second = other->pair.second;
    if (same(amount, first) && apart(mine, second)) return {other, mine, second};
    if (same(amount, second) && apart(mine, first)) return {other, mine, first};
  }
  return {};
}

template <std::size_t Capacity, class Sink>
constexpr void check_restated_elsewhere(const document<Capacity>& d, const sighted_pair& p, Sink& sink) {
  if (p.pair.first.assumed || p.pair.second.assumed) return;
  const other_restatement other = find_other_restatement(d, p);
  if (!other.pair || other.pair->pair.first.assumed || other.pair->pair.second.assumed || d.judge(*other.pair).verdict != verdict::not_checkable) return;
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
