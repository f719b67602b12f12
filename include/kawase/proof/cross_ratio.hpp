// SPDX-License-Identifier: BSL-1.0
// Rule: two pairs of one text imply rates that can be one; no rate need be known for that.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/restated_elsewhere.hpp>

// Asked only of pairs that nothing else can judge: 100万ドン(約6,000円) beside 200万ドン(約12万円), a power of ten apart. Which of two is wrong is not
// known, so it is a warning on the later one; where most pairs agree, cluster.hpp finds the odd one out.
namespace kawase::detail {

// p is the i-th pair, and j what it was judged. True where there was something to say.
template <std::size_t Capacity, class Sink>
constexpr bool check_cross_ratio(const document<Capacity>& d, const sighted_pair& p, std::size_t i, const judgement& j, Sink& sink) {
  constexpr std::size_t farthest = 32;  // looked at, so that many pairs cost no more than their number
  if (!same(j.verdict, verdict::not_checkable) || !is_plausible_rate(j.implied.value)) return false;
  for (std::size_t k = 0; k < i && k < d.size() && k < farthest; ++k) {
    if (d[k].year != p.year && d[k].year != 0 && p.year != 0) continue;  // rates of two years
    const implied_rate other = d[k].pair.implied(d.options().profile);
    if (other.base != j.implied.base || other.quote != j.implied.quote || !is_plausible_rate(other.value)) continue;
    reference r{reference_source::other_pairs, other.base, other.quote, interval::point(other.value)};
    const judgement against = judge(j.implied, r);
    if (against.power_of_ten == 0 || d.judge(k).verdict != verdict::not_checkable) continue;
    finding f;
    f.rule = rule::cross_ratio;
    f.level = level::warning;
    f.judgement = against;
    f.where = p.where;
    f.related = d[k].where;
    f.first = p.pair.first;
    f.second = p.pair.second;
    f.first_where = p.first_where;
    f.second_where = p.second_where;
    f.in_english = p.in_english;
    f.recomputed = j.implied.printed;
    f.expected = other.printed;
    if (find_other_restatement(d, p).pair) f.also.add(rule::same_quantity);
    sink(f);
    return true;
  }
  return false;
}

}  // namespace kawase::detail
