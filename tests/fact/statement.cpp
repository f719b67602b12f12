// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/statement.hpp>

#include <type_traits>

#include "small_article.hpp"
#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;

static_assert(std::is_aggregate_v<statement> && std::is_trivially_copyable_v<statement>);

TEST_CASE("qualifiers and links are found, or not") {
  static_assert(small::has_cost.qualified_by(properties::point_in_time)->date()->year() == 2019);
  static_assert(small::has_cost.qualified_by(properties::location)->entity() == small::japan.id);
  static_assert(small::has_cost.qualified_by(properties::scope) == nullptr);
  static_assert(small::in_yen.linked(link_kind::converts) == &small::has_cost && small::in_yen.linked(link_kind::restates) == nullptr);
  CHECK(small::has_cost.links.empty());
}

TEST_CASE("a statement is about its subject, its value and what qualifies it") {
  static_assert(small::has_cost.is_about(small::mill.id) && small::has_cost.is_about(small::japan.id) && !small::has_cost.is_about(small::wheat.id));
  static_assert(small::made_by.is_about(small::founder.id));
  CHECK(!small::made_by.is_about(entity_id()));
}

TEST_CASE("what is left out is asserted, in the article's own voice") {
  static_assert(small::made_by.factuality.is_fact() && small::made_by.attribution.is_own_voice());
  static_assert(!small::tastes.factuality.is_fact() && small::tastes.attribution.source == small::founder.id);
  CHECK(name(link_kind::part_of) == text("part_of"));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<link_kind>({"restates", "elaborates", "part_of", "converts", "numerator", "denominator", "contradicts", "because"}));
}
