// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/statements_race.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
namespace said = ds::said;
using namespace kawase;

TEST_CASE("the next steps, on one day") {
  static_assert(said::azure_integrated.value.entity() == ds::deepseek_r1.id && *said::azure_integrated.qualified_by(properties::point_in_time)->date() == date(2025, 1, 29));
  static_assert(said::janus_pro_announced.subject == ds::deepseek.id && *said::janus_pro_announced.qualified_by(properties::point_in_time)->date() == date(2025, 1, 29));
  CHECK(said::code_on_github.value.entity() == ds::github.id);
}

TEST_CASE("the heading's comparison is the one of paragraph 10, and its question does not say what users gain from") {
  static_assert(said::like_the_space_race.subject == said::media_compare_with_space_race.subject && said::like_the_space_race.value.entity() == ds::space_race.id);
  static_assert(said::space_race_was_in.attribution.source == ds::overseas_media.id && said::asi_is_next.subject == ds::open_source.id);
  CHECK(said::do_users_gain.value.kind() == value_kind::none);
}

TEST_CASE("who says so") {
  static_assert(said::media_compare_with_space_race.attribution.source == ds::overseas_media.id && said::media_compare_with_space_race.factuality.act == speech_act::hearsay);
  static_assert(said::like_the_space_race.factuality == said::media_compare_with_space_race.factuality && said::space_race_of_soviets.factuality == as::hearsay, "one quotation");
  static_assert(said::speaks_japanese.attribution.source == ds::ail_editorial.id);
  static_assert(said::new_models_surpass_it.factuality == factuality{speech_act::hearsay, certainty::possible});
  CHECK(said::users_win.factuality == as::possible_opinion);
}

TEST_CASE("what can't be done is denied, and what is to come is a forecast") {
  static_assert(said::no_company_domain.factuality == as::denied && said::free_address_only.factuality.is_fact());
  static_assert(said::nvidia_must_hurry.qualified_by(properties::time_ahead)->figure()->nominal_high() == rational(20));
  CHECK(said::do_users_gain.factuality == as::question);
}
