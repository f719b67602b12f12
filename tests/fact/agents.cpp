// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/agents.hpp>
#include <kawase/fact/settings.hpp>

#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(std::is_aggregate_v<company> && std::is_trivially_copyable_v<company>);
static_assert(entity_like<company> && entity_like<organization> && entity_like<person> && entity_like<group>);

namespace {
constexpr place country{.id = "japan"};
constexpr company mill{.id = "mill", .country = country.id};
constexpr organization board{.id = "board", .country = country.id};
constexpr person clerk{.id = "clerk", .affiliation = board.id};
constexpr group millers{.id = "millers", .members = {mill.id, board.id, clerk.id}};
}  // namespace

TEST_CASE("each agent is of its kind, and any of them may stand for an agent") {
  static_assert(mill.id.kind() == entity_kind::company && board.id.kind() == entity_kind::organization && clerk.id.kind() == entity_kind::person &&
                millers.id.kind() == entity_kind::group);
  static_assert(clerk.affiliation == board.id && clerk.affiliation.kind() == entity_kind::organization);
  static_assert(millers.members.size() == 3 && millers.members[0] == mill.id);
  static_assert(!std::is_assignable_v<place_id&, company_id>, "a company is no country");
  CHECK(mill.country == country.id);
}

TEST_CASE("what is not stated is empty") {
  constexpr company nothing{};
  static_assert(nothing.id.empty() && nothing.names.empty() && nothing.described_as.empty() && nothing.country.empty() && nothing.headquarters.empty());
  static_assert(nothing.mentions.empty() && nothing.identifiers.empty());
  CHECK(group{}.members.empty());
}
