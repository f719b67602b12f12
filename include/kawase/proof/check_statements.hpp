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

namespace kawase {

// Calls sink(const finding&) for every check that the statements and their links allow, also for those that hold: judgement.verdict says which, and
// recomputed and expected the bounds. Of those that hold, level means nothing.
template <class Sink>
constexpr void check_statement(const article& a, const statement& s, const proof_options& options, Sink&& sink) {
  detail::check_same_quantity(s, options, sink);
  detail::check_part_and_whole(s, options, sink);
  detail::check_claimed_ratio(s, options, sink);
  detail::check_chronology(a, s, sink);
  detail::check_announced_count(a, s, sink);
  detail::check_superlative_scope(a, s, options, sink);
}
// In the order of the article's table of statements.
template <class Sink>
constexpr void check_statements(const article& a, const proof_options& options, Sink&& sink) {
  for (const statement& s : a.statements) check_statement(a, s, options, sink);
}

}  // namespace kawase
