// SPDX-License-Identifier: BSL-1.0
// Rule: as many things are listed as were announced.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>

// 4点 announced, four bullets: consistent. The statement says which blocks it counts: {properties::counted, block::bullet}.
// Bullets are numbered through, so of several lists the one behind the statement counts, or, where none is, the one before it. Captions may stand within
// a list. Whether a paragraph ends it or explains the bullet before, the blocks don't tell: both are allowed for, up to the next heading or list head.
// Other blocks (headings, references) are counted in the whole article.
namespace kawase::detail {

// How many bullets are listed; of several ways to count them the one that `announced` allows, or comes closest to.
constexpr std::size_t bullets_listed(const article& a, locator where, const any_figure& announced, const interval& claim) {
  const std::size_t from = a.position(where);
  const auto ends = [&](std::size_t i) { return same(a.blocks[i].block, block::heading) || same(a.blocks[i].block, block::list_head); };
  const auto off_by = [&](std::size_t n) {
    const rational d = rational(static_cast<std::int64_t>(n)) - announced.nominal();
    return d.is_negative() ? -d : d;
  };
  std::size_t n = 0, best = 0;
  for (std::size_t i = from + 1; i < a.blocks.size() && (n == 0 || !ends(i)); ++i) {
    if (!same(a.blocks[i].block, block::bullet)) continue;
    ++n;
    std::size_t next = i + 1;
    while (next < a.blocks.size() && same(a.blocks[next].block, block::caption)) ++next;
    if (next < a.blocks.size() && same(a.blocks[next].block, block::bullet)) continue;  // the list goes on
    if (claim.contains(rational(static_cast<std::int64_t>(n)))) return n;
    if (best == 0 || off_by(n) < off_by(best)) best = n;
  }
  for (std::size_t i = from < a.blocks.size() ? from : 0; best == 0 && i != 0;) {
    --i;
    if (same(a.blocks[i].block, block::bullet)) ++n;
    else if (n != 0 && !same(a.blocks[i].block, block::caption)) return n;
  }
  return best != 0 ? best : n;
}

template <class Sink>
constexpr void check_announced_count(const article& a, const statement& s, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::figure) || s.property != properties::number_of || !is_claimed(s)) return;
  const any_figure announced = s.value.figure_at(0);
  const value* counted = s.qualified_by(properties::counted);
  if (!same(announced.measure, measure_kind::count) || !counted || !same(counted->kind(), value_kind::block)) return;
  const block blocks = counted->block_or(block::bullet);
  finding f = check_of(rule::announced_count, s, nullptr);
  f.first = announced;
  f.expected = announced.claim_interval();
  f.counted = static_cast<std::int64_t>(same(blocks, block::bullet) ? bullets_listed(a, s.where, announced, f.expected) : a.block_count(blocks));
  f.recomputed = interval::point(rational(f.counted));
  if (!overlap(f.recomputed, f.expected)) {
    f.judgement.verdict = verdict::inconsistency;
    f.level = announced.modifier == modifier{} && s.factuality.is_fact() ? level::error : level::warning;
  }
  sink(f);
}

}  // namespace kawase::detail
