// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/entity_id.hpp>

#include <type_traits>

#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;

static_assert(std::is_trivially_copyable_v<entity_id>);
// Ids widen and never narrow, and never change their kind.
static_assert(std::is_convertible_v<company_id, agent_id> && std::is_convertible_v<company_id, entity_id> && std::is_convertible_v<agent_id, entity_id>);
static_assert(!std::is_convertible_v<place_id, agent_id> && !std::is_convertible_v<agent_id, company_id> && !std::is_convertible_v<entity_id, company_id>);
static_assert(!std::is_convertible_v<model_id, company_id>);
static_assert(!std::is_constructible_v<entity_id, const char (&)[3]>, "a literal does not say the kind");
static_assert(!std::is_constructible_v<agent_id, const char (&)[3]>);

TEST_CASE("an id knows its kind and key") {
  constexpr company_id nvidia = "nvidia";
  static_assert(nvidia.kind() == entity_kind::company && nvidia.key() == text("nvidia") && !nvidia.empty() && nvidia);
  constexpr entity_id any = nvidia;
  static_assert(any.kind() == entity_kind::company && any == nvidia && nvidia == agent_id(nvidia));
  static_assert(entity_id().empty() && !entity_id() && !(entity_id() == any));
  static_assert(!(company_id("a") == place_id("b")));
}

TEST_CASE("kinds have names") {
  static_assert(name(entity_kind::company) == text("company") && name(entity_kind::topic) == text("topic") && name(entity_kind::ranking) == text("ranking"));
  CHECK(name(entity_kind::group) == text("group"));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<entity_kind>({"company", "organization", "person", "group", "model", "service", "platform", "publication", "project", "place", "exchange", "ranking", "event", "topic"}));
}
