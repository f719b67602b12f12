// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/entity.hpp>

#include <type_traits>

#include "small_article.hpp"
#include "support/catch.hpp"

using namespace kawase;

static_assert(entity_like<company> && entity_like<person> && entity_like<entity> && !entity_like<statement> && !entity_like<int>);
static_assert(std::is_constructible_v<entity, const company&> && !std::is_constructible_v<entity, company>, "a view of something that ends at once");

TEST_CASE("an entity views what all kinds share") {
  constexpr entity e = small::mill;
  static_assert(e.id == small::mill.id && e.kind() == entity_kind::company && e.names.size() == 2 && e.described_as == text("製粉会社"));
  static_assert(e.mentions.size() == 2 && e.identifiers.empty() && &e.names[0] == &small::mill.names[0]);
  static_assert(entity(small::japan).identifiers[0] == external_id{"ISO 3166-1 alpha-2", "JP"});
}

namespace {
// g++ 12 takes the view of a constant made in a function template for an access from outside, where what it refers to is private.
template <class T>
constexpr bool viewed_in_a_template() {
  constexpr entity e = small::mill;
  constexpr const value* v = small::has_cost.qualified_by(properties::location);
  return e.names.size() == 2 && v->entity() == small::japan.id;
}
}  // namespace

TEST_CASE("what is no constant is viewed too") {
  company other = small::mill;
  CHECK(entity(other).id == small::mill.id);
}

TEST_CASE("a view is a constant in a function template too") { static_assert(viewed_in_a_template<int>()); }

TEST_CASE("names and mentions are asked of the view and of the thing itself") {
  static_assert(name(small::mill, language::en) == text("Kaku Mills") && name(entity(small::mill), language::ja) == text("架空製粉"));
  static_assert(name(small::founder, language::en) == text("架空太郎"), "its only name");
  static_assert(is_mentioned(small::mill, at::title) && !is_mentioned(small::mill, at::paragraph(2)) && is_mentioned(entity(small::japan), at::paragraph(1)));
  CHECK(is_called(entity(small::mill).names, "架空製粉"));
}

TEST_CASE("identifiers are equal where scheme and value are") {
  constexpr external_id japan{"ISO 3166-1 alpha-2", "JP"};
  CHECK(japan == external_id{"ISO 3166-1 alpha-2", "JP"});
  CHECK(!(japan == external_id{"ISO 3166-1 alpha-2", "CN"}));
  CHECK(!(japan == external_id{"Wikidata", "JP"}));
}
