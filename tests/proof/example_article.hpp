// SPDX-License-Identifier: BSL-1.0
// An article of a few statements, for the tests of the rules on statements.
#pragma once

#include <cstddef>

#include <kawase/fact.hpp>
#include <kawase/money/currencies.hpp>
#include <kawase/proof/check_statements.hpp>

namespace example {

using namespace kawase;

inline constexpr company maker{.id = "maker"};
inline constexpr company other{.id = "other"};

// A view of statements, written in 2025, with three bullets.
inline constexpr locator blocks[] = {at::title, at::paragraph(1), at::bullet(1), at::bullet(2), at::bullet(3), at::caption(1)};
template <std::size_t N>
constexpr article of(const statement* const (&statements)[N]) {
  article a;
  a.written = printed_date::in(2025);
  a.blocks = blocks;
  a.statements = statements;
  return a;
}

// s, but denied; s with a link.
constexpr statement denial_of(statement s) {
  s.factuality = as::denied;
  return s;
}
constexpr statement linked(statement s, link_kind kind, const statement& to) {
  s.links = {{kind, &to}};
  return s;
}

struct checked {
  std::size_t checks = 0;
  finding last;
};
// The last check of that rule, whatever its verdict.
template <std::size_t N>
constexpr checked check(rule r, const statement* const (&statements)[N], const proof_options& options = {}) {
  checked c;
  check_statements(of(statements), options, [&](const finding& f) {
    if (f.rule != r) return;
    ++c.checks;
    c.last = f;
  });
  return c;
}
template <std::size_t N>
constexpr verdict verdict_of(rule r, const statement* const (&statements)[N]) {
  const checked c = check(r, statements);
  return c.checks == 1 ? c.last.judgement.verdict : verdict::not_checkable;
}

}  // namespace example
