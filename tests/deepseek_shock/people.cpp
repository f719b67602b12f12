// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/people.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("the byline") {
  static_assert(name(ds::kelvin_au, language::ja) == text("ケルビン・アウ") && ds::kelvin_au.described_as == text("執筆者") && is_mentioned(ds::kelvin_au, at::byline));
  CHECK(is_mentioned(ds::ail_editorial, at::caption(5)));
}

TEST_CASE("those who are not named") {
  static_assert(ds::chinese_tech_companies.members.size() == 2 && ds::chinese_tech_companies.members.contains(ds::alibaba.id));
  static_assert(ds::us_ai_leaders.members.contains(ds::openai.id) && ds::us_ai_leaders.members.contains(ds::google.id));
  static_assert(name(ds::overseas_media, language::ja) == text("一部の海外メディア"));
  CHECK(ds::developers.members.empty());
}
