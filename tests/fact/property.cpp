// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/property.hpp>

#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(!std::is_constructible_v<property_id, property>, "a property that ends at once");

namespace {
constexpr property flavour{"flavour", "味", "flavour"};
constexpr property flavour_again{"flavour", "風味", "taste"};
}  // namespace

TEST_CASE("properties are compared by key") {
  static_assert(property_id(flavour) == flavour_again && !(property_id(flavour) == properties::developer) && property_id(properties::developer) == properties::developer);
  static_assert(property_id().empty() && !(property_id() == flavour));
  CHECK(property_id(flavour).key() == text("flavour"));
}

TEST_CASE("properties have names") {
  constexpr property_id p = properties::development_cost;
  static_assert(p.name(language::ja) == text("開発費") && p.name(language::en) == text("development cost"));
  CHECK(property_id().name(language::en).empty());
}
