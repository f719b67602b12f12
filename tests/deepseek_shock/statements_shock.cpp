// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/statements_shock.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
namespace said = ds::said;
using namespace kawase;

TEST_CASE("the crash: what fell, by how much, and what that was the largest of") {
  static_assert(said::market_lost.subject == ds::nasdaq.id && said::market_lost.value.figure()->nominal() == rational(100'000'000'000'000) && said::market_lost.where == at::paragraph(1));
  static_assert(said::nvidia_lost.linked(link_kind::part_of) == &said::market_lost && said::nvidia_lost.linked(link_kind::restates) == &said::nvidia_lost_by_title);
  static_assert(said::nvidia_lost.attribution.source == ds::trading_view.id);
  static_assert(said::fall_is_recent_record.qualified_by(properties::scope)->scope() == scope::recent && said::fall_is_recent_record.where == at::paragraph(1));
  static_assert(said::fall_is_all_time_record.qualified_by(properties::scope)->scope() == scope::all_time && said::fall_is_all_time_record.where == at::caption(2));
  CHECK(said::fall_is_all_time_record.linked(link_kind::restates) == &said::fall_is_recent_record);
}

TEST_CASE("the list was written by the service itself") {
  static_assert(said::list_written_by_deepseek.value.entity() == ds::deepseek_chat.id);
  static_assert(said::costs_a_hundredth.attribution.source == ds::deepseek_chat.id && said::open_source_in_list.attribution.source == ds::deepseek_chat.id);
  static_assert(said::four_points.value.figure()->nominal() == rational(4) && *said::four_points.qualified_by(properties::counted)->block() == block::bullet);
  CHECK(said::costs_a_hundredth.where == at::bullet(2));
}

TEST_CASE("the costs are passed on, and the ratio is between them") {
  static_assert(said::openai_invested.factuality.act == speech_act::hearsay && said::deepseek_cost.factuality.act == speech_act::hearsay);
  static_assert(said::openai_invested.qualified_by(properties::during)->figure()->nominal() == rational(3));
  static_assert(said::cost_ratio_explained.linked(link_kind::numerator) == &said::deepseek_cost && said::cost_ratio_explained.linked(link_kind::denominator) == &said::openai_invested);
  static_assert(said::cost_ratio_explained.factuality == factuality{speech_act::assertion, certainty::probable} && said::cost_ratio_explained.attribution == attribution{});
  static_assert(said::openai_invested_in_yen.linked(link_kind::converts) == &said::openai_invested && said::openai_invested_in_yen.value.figure()->unit == currency_code("JPY"));
  CHECK(said::deepseek_trained.value.figure()->unit == currency_code("month"));
}

TEST_CASE("tone and manner are kept as qualifiers, not as bounds") {
  static_assert(said::deepseek_cost.qualified_by(properties::stance)->printed() == text("わずか") && said::market_lost.qualified_by(properties::stance)->kind() == value_kind::text);
  static_assert(said::openai_invested.qualified_by(properties::purpose)->printed() == text("開発事業") && said::chinese_companies_can_compete.qualified_by(properties::extent_of)->printed() == text("迅速"));
  static_assert(said::chinese_name.qualified_by(properties::in_language)->entity() == ds::chinese.id && said::open_source_means.value.printed() == ds::open_source.described_as);
  CHECK(said::developers_can_use_it.factuality == as::hearsay);
}

TEST_CASE("acting on something, and undergoing it, are two things; so are rivals, and who is able to compete") {
  static_assert(said::industry_shaken.property == properties::affects && said::industry_panicked.property == properties::undergoes);
  static_assert(said::chinese_companies_can_compete.property == properties::able_to_compete_with && said::chinese_companies_can_compete.qualified_by(properties::location) == nullptr);
  CHECK(said::chinese_companies_can_compete.qualified_by(properties::shown_by)->entity() == ds::deepseek_llm.id);
}

TEST_CASE("questions are no facts") {
  static_assert(said::what_is_deepseek.factuality == as::question && said::why_shaken.factuality == as::question && said::are_expensive_models_needed.factuality == as::question);
  CHECK(said::what_is_deepseek.value.kind() == value_kind::none);
}
