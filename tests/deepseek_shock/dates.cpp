// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/dates.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("dates as printed, and what the context adds") {
  static_assert(ds::crash_date == date(2025, 1, 27) && ds::crash_date.printed == text("2025年1月27日") && ds::crash_date.where == at::paragraph(1));
  static_assert(ds::crash_date_in_caption == date(2025, 1, 27) && ds::crash_date_in_caption.where == at::caption(2));
  static_assert(ds::deepseek_origin.precision == date_precision::year && ds::deepseek_origin.year() == 2019 && ds::deepseek_origin.where == at::paragraph(5));
  static_assert(ds::azure_integration_date == date(2025, 1, 29) && ds::azure_integration_date.printed == text("1月29日") && ds::azure_integration_date.inferred == date_parts::year);
  static_assert(ds::janus_pro_date == date(2025, 1, 29) && ds::janus_pro_date.printed == text("同日") && ds::janus_pro_date.inferred == date_parts::all);
  CHECK(surely_before(ds::deepseek_origin, ds::crash_date));
}

TEST_CASE("an event's date is the date that is printed for it") {
  CHECK((ds::crash.on == static_cast<const printed_date&>(ds::crash_date) && ds::azure_integration.on == static_cast<const printed_date&>(ds::azure_integration_date) &&
         ds::janus_pro_announcement.on == static_cast<const printed_date&>(ds::janus_pro_date)));
}
