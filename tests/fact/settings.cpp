// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/settings.hpp>

#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(std::is_aggregate_v<event> && entity_like<place> && entity_like<exchange> && entity_like<ranking> && entity_like<event> && entity_like<topic>);

namespace {
constexpr place country{.id = "country"};
constexpr place city{.id = "city", .country = country.id};
constexpr exchange market{.id = "market", .country = country.id};
constexpr event fall{.id = "fall", .on = date(2024, 8, 5), .participants = {market.id, country.id}};
constexpr topic metal{.id = "metal"};
constexpr topic copper{.id = "copper", .broader = {metal.id}};
}  // namespace

TEST_CASE("settings refer to each other by id") {
  static_assert(city.country == country.id && market.country == country.id && copper.broader[0] == metal.id);
  static_assert(fall.participants.contains(market.id) && !fall.participants.contains(city.id));
  CHECK(fall.id.kind() == entity_kind::event);
}

TEST_CASE("an event is on a date, or on none that is known") {
  static_assert(fall.on == date(2024, 8, 5));
  CHECK(event{}.on.precision == date_precision::none);
}
