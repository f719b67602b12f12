// SPDX-License-Identifier: BSL-1.0
// Rule: as many things are listed as were announced.
#pragma once

#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>

// 4点 announced, four bullets: consistent. The statement says which blocks it counts: {properties::counted, block::bullet}.
namespace kawase::detail {

template <class Sink>
constexpr void check_announced_count(const article& a, const statement& s, Sink&& sink) {
  if (s.property != properties::number_of || !is_claimed(s)) return;  // first what is asked at no cost
  const auto announced = s.value.figure();
  const value* counted = s.qualified_by(properties::counted);
  if (!announced || announced->measure != measure_kind::count || !counted || !counted->block()) return;
  finding f = check_of(rule::announced_count, s, nullptr);
  f.first = *announced;
  f.counted = static_cast<std::int64_t>(a.block_count(*counted->block()));
  f.recomputed = interval::point(rational(f.counted));
  f.expected = announced->claim_interval();
  if (!overlap(f.recomputed, f.expected)) {
    f.judgement.verdict = verdict::inconsistency;
    f.level = announced->modifier == modifier{} && s.factuality.is_fact() ? level::error : level::warning;
  }
  sink(f);
}

}  // namespace kawase::detail
