// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/article.hpp>

#include <type_traits>

#include "small_article.hpp"
#include "support/catch.hpp"

using namespace kawase;

static_assert(std::is_trivially_copyable_v<article>);

TEST_CASE("an article views its tables") {
  static_assert(small::all.entities.size() == 4 && small::all.figures.size() == 2 && small::all.restatements.size() == 1 && small::all.dates.size() == 1);
  static_assert(small::all.statements.size() == 4 && &small::all.statements[1] == &small::in_yen);
  static_assert(article{}.statements.empty() && article{}.entities.empty());
  std::size_t n = 0;
  for (const statement& s : small::all.statements) n += s.links.size();
  CHECK(n == 1);
}

TEST_CASE("blocks are counted and have an order") {
  static_assert(small::all.block_count(block::bullet) == 2 && small::all.block_count(block::paragraph) == 2 && small::all.block_count(block::caption) == 0);
  static_assert(small::all.position(at::title) == 0 && small::all.position(at::paragraph(2)) == 4);
  CHECK(small::all.position(at::caption(1)) == small::all.blocks.size());
}
