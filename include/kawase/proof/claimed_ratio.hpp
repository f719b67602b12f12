// SPDX-License-Identifier: BSL-1.0
// Rule: a stated share or multiple agrees with the amounts that it is made of.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/amounts.hpp>

// 100分の1以下 of 600万ドル to 200億ドル以上: 1/3330 at the most, so it holds. Where only a bound (以上) leaves room for the claim, that is a tension
// and a warning; where not even the bounds do, it is impossible. The claim is rounded as well: two of three may be called 70%, a note.
namespace kawase::detail {

constexpr judged judge_claimed_ratio(const figure_in_unit& numerator, const figure_in_unit& denominator, const asked& question) {
  if (denominator.nominal() == rational(0)) return {};
  const profile& p = question.profile;
  const figure_in_unit share = in_ratios(question.share);
  const interval claim = share.in_unit(claimed_interval(share, p)), printed = numerator.in_unit(printed_interval(numerator)) / denominator.in_unit(printed_interval(denominator));
  if (overlap(printed, claim)) return {verdict::consistent, level::note, printed, claim};
  const interval first_claim = claimed_interval(numerator, p), second_claim = claimed_interval(denominator, p);
  const interval significant = numerator.in_unit(significant_interval(numerator, first_claim)) / denominator.in_unit(significant_interval(denominator, second_claim));
  if (overlap(significant, share.in_unit(possible_interval(share, p)))) return {verdict::consistent_under_rounding, level::note, printed, claim};
  const interval claimed = numerator.in_unit(first_claim) / denominator.in_unit(second_claim);
  return {verdict::inconsistency, overlap(claimed, claim) ? level::warning : level::error, printed, claim};
}

template <class Sink>
constexpr void check_claimed_ratio(const statement& s, const proof_options& options, Sink&& sink) {
  const statement *numerator = s.linked(link_kind::numerator), *denominator = s.linked(link_kind::denominator);
  if (!numerator || !denominator || !is_claimed(s) || !is_claimed(*numerator) || !is_claimed(*denominator)) return;
  const any_figure share = s.value.figure_at(0);
  if (!is_proportion(share)) return;
  finding f = check_of(rule::claimed_ratio, s, numerator);
  if (!judge_in_each_unit(numerator->value, denominator->value, f, judge_claimed_ratio, {options.profile, share})) return;
  if (same(f.level, level::error)) f.level = s.factuality.is_fact() ? level_of_impossibility(*numerator, *denominator) : level::warning;
  sink(f);
}

}  // namespace kawase::detail
