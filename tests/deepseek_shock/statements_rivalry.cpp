// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/statements_rivalry.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
namespace said = ds::said;
using namespace kawase;

TEST_CASE("where DeepSeek comes from") {
  static_assert(said::deepseek_goes_back_to.value.date()->year() == 2019 && said::deepseek_goes_back_to.linked(link_kind::elaborates) == &said::deepseek_is_young);
  static_assert(said::deepseek_goes_back_to.subject == said::deepseek_is_young.subject && said::deepseek_goes_back_to.factuality.certainty == certainty::probable);
  static_assert(said::model_goes_back_to.subject == ds::deepseek_llm.id && said::model_goes_back_to.value.date()->year() == 2019 && said::model_goes_back_to.factuality.is_fact());
  CHECK(said::high_flyer_developed_it.value.entity() == ds::high_flyer.id);
}

TEST_CASE("the national project") {
  static_assert(said::stargate_to_cost.value.restatement()->second.unit == currency_code("JPY") && said::stargate_to_cost.where == at::paragraph(6));
  static_assert(said::deepseek_came_right_after.property == properties::follows && said::deepseek_came_right_after.value.entity() == ds::stargate_announcement.id);
  CHECK(said::deepseek_brings_rivalry_out.factuality.act == speech_act::opinion);
}

TEST_CASE("open and closed, forecasts and a denial") {
  static_assert(said::openai_is_closed.value.openness() == openness::closed_source && said::all_models_are_open.value.openness() == openness::open_source);
  static_assert(said::nvidia_may_cannibalize.factuality == as::possible_forecast && said::pressure_on_paid_models.factuality == as::certain_forecast);
  static_assert(said::high_end_gpus_not_needed.factuality.polarity == polarity::negative);
  static_assert(said::nvidia_may_cannibalize.property == properties::undergoes && said::pressure_on_paid_models.property == properties::affects);
  static_assert(said::market_may_turn_oligopoly.subject == ds::us_market.id && said::market_may_turn_oligopoly.property == properties::becomes);
  CHECK(said::above_chatgpt.value.entity() == ds::chatgpt.id);
}
