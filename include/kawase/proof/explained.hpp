// SPDX-License-Identifier: BSL-1.0
// One finding a faulty figure: what a pair at fault does to the statements that use it is listed with the pair.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/claimed_ratio.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/options.hpp>
#include <kawase/proof/part_and_whole.hpp>
#include <kawase/proof/same_quantity.hpp>

// 4,000万ユーロ(約430万ドル) is found to be ten times too few dollars. That 610 of 430 million dollars are no 14%, while 560 of 4,000 ten thousand euros
// are, is the same fault, seen again. So a check that fails is asked once more with either side of the pair repaired, or left out where nothing is known
// to repair it: if it then holds, the pair explains it. If it doesn't, something else is wrong as well, and it is a finding of its own.
KAWASE_QUIET_BEGIN
namespace kawase::detail {

// The two statements whose amounts a finding compares; nullptr for rules that compare none.
struct compared_statements {
  const statement* first = nullptr;
  const statement* second = nullptr;
};
constexpr compared_statements compared_by(const finding& f) {
  if (f.rule == rule::claimed_ratio) return {f.said->linked(link_kind::numerator), f.said->linked(link_kind::denominator)};
  if (f.rule == rule::same_quantity || f.rule == rule::part_and_whole) return {f.said, f.against};
  return {};
}
// Whether the finding's rule has nothing against these amounts.
constexpr bool would_hold(const finding& f, const amounts& first, const amounts& second, const profile& p) {
  finding again;
  again.judgement.verdict = verdict::consistent;
  if (f.rule == rule::claimed_ratio) judge_in_each_unit(first, second, again, judge_claimed_ratio, {p, f.said->value.figure_at(0)});
  else judge_in_each_unit(first, second, again, f.rule == rule::same_quantity ? judge_same_quantity : judge_part_and_whole, {p});
  return !same(again.judgement.verdict, verdict::inconsistency);
}

// The amounts of v, which are those of a pair, with that side repaired.
constexpr amounts with_repair(const amounts& v, const finding& pair, side s) {
  const any_figure wrong = same(s, side::first) ? pair.first : pair.second;
  any_figure right = pair.repaired(s);
  right.modifier = wrong.modifier;
  amounts repaired;
  for (int i = 0; i < v.size; ++i) {
    const bool is_wrong = v.of[i] == wrong;
    if (!is_wrong || !right.unit.empty()) repaired.of[repaired.size++] = is_wrong ? right : v.of[i];
  }
  return repaired;
}
constexpr bool is_of_pair(const statement* s, const recorded<any_restatement>& r) {
  const record* said = s ? s->value.record() : nullptr;
  return said && said->where == r.where && said->printed == r.printed;
}
// Whether the failing check f compares amounts of a pair at fault, and the fault of that pair explains it.
template <std::size_t Pairs>
constexpr bool is_explained_by(const finding& f, const recorded<any_restatement>& r, const document<Pairs>& d) {
  const compared_statements c = compared_by(f);
  const bool first_is = is_of_pair(c.first, r), second_is = is_of_pair(c.second, r);
  if (!first_is && !second_is) return false;
  finding pair;
  pair.judgement = d.judge(r);
  pair.first = r.first;
  pair.second = r.second;
  for (const side s : {side::first, side::second}) {
    const amounts first = c.first->value, second = c.second->value;
    if (would_hold(f, first_is ? with_repair(first, pair, s) : first, second_is ? with_repair(second, pair, s) : second, d.options().profile)) return true;
  }
  return false;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
