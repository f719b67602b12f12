// SPDX-License-Identifier: BSL-1.0
// Rule: 61億4000ドル, where 61億4000万 may be meant.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/proof/finding.hpp>

// A suspicion and no more, so a note: behind 億, 兆 or 京 stands a round number below 10,000 that has no magnitude of its own. 1億2,345円 is left alone,
// since nobody rounds to that.
namespace kawase::detail {

// n as it was probably meant; false where there is nothing to suspect.
constexpr bool restore_magnitude(printed_number& n) {
  if (n.exponent != 0 || n.coefficient < 100'000'000 || n.coefficient % 10 != 0) return false;
  const std::uint64_t rest = n.coefficient % 100'000'000;
  if (rest < 10 || rest >= 10'000) return false;
  n.coefficient = n.coefficient / 10'000 + rest;  // 61億4000 in 万: 61,0000 and 4000
  n.exponent = 4;
  return true;
}
constexpr bool is_suspicious(const any_figure& f) {
  printed_number n = f.digits;
  return f.is_money() && same(f.extent, extent::single) && restore_magnitude(n);
}

template <class Sink>
constexpr void check_magnitude(const any_figure& figure, const place_in_document& where, bool in_english, Sink& sink) {
  if (in_english || !is_suspicious(figure)) return;
  finding f;
  f.rule = rule::dropped_magnitude;
  f.level = level::note;
  f.where = f.first_where = where;
  f.first = f.second = figure;
  f.recomputed = figure.rounding_interval();
  restore_magnitude(f.second.digits);
  f.expected = f.second.rounding_interval();
  sink(f);
}

}  // namespace kawase::detail
