// SPDX-License-Identifier: BSL-1.0
// All rules on an article's statements, each check with its verdict; proofread(article) reports those that are not consistent.
#pragma once

#include <kawase/proof/announced_count.hpp>
#include <kawase/proof/chronology.hpp>
#include <kawase/proof/claimed_ratio.hpp>
#include <kawase/proof/options.hpp>
#include <kawase/proof/part_and_whole.hpp>
#include <kawase/proof/same_quantity.hpp>
#include <kawase/proof/superlative_scope.hpp>
#include <kawase/proof/timeline.hpp>

namespace kawase {

namespace detail {

// All checks of one statement. Most have neither an amount nor a link, and nothing to check.
template <class Sink>
constexpr void check_statement(const article& a, const timeline& when, const statement& s, const proof_options& options, Sink&& sink) {
  if (s.value.figure_count() != 0) {
    if (!s.links.empty()) {
      check_same_quantity(s, options, sink);
      check_part_and_whole(s, options, sink);
      check_claimed_ratio(s, options, sink);
    }
    check_announced_count(a, s, sink);
  }
  check_chronology(a, when, s, sink);
  check_superlative_scope(a, s, options, sink);
}

}  // namespace detail

// Calls sink(const finding&) for every check that the statements and their links allow, also for those that hold: judgement.verdict says which, and
// recomputed and expected the bounds. Of those that hold, level means nothing.
template <class Sink>
constexpr void check_statements(const article& a, const proof_options& options, Sink&& sink) {
  const detail::timeline when(a);
  for (const statement& s : a.statements) detail::check_statement(a, when, s, options, sink);
}

}  // namespace kawase
