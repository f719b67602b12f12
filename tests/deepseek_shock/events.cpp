// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/events.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("when it happened") {
  static_assert(ds::crash.on == date(2025, 1, 27) && ds::crash.on.inferred == date_parts::none);
  static_assert(ds::azure_integration.on == date(2025, 1, 29) && ds::azure_integration.on.inferred == date_parts::year);
  static_assert(ds::janus_pro_announcement.on == date(2025, 1, 29) && ds::janus_pro_announcement.on.inferred == date_parts::all);
  CHECK(ds::stargate_announcement.on.precision == date_precision::none);
}

TEST_CASE("who had to do with it") {
  static_assert(ds::crash.participants.contains(ds::nvidia.id) && ds::azure_integration.participants.contains(ds::deepseek_r1.id));
  static_assert(ds::space_race.participants.contains(ds::soviet_union.id));
  CHECK(ds::stargate.participants.contains(ds::stargate_project.id));
}
