// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/models.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("who develops what") {
  static_assert(ds::janus_pro.developer == ds::deepseek.id && ds::deepseek_r1.developer == ds::deepseek.id);
  static_assert(ds::gpt_4.developer == ds::openai.id && ds::gemini.developer == ds::google.id && ds::llama_3.developer == ds::meta.id);
  static_assert(ds::deepseek_llm.developer == ds::high_flyer.id && ds::new_chinese_models.developer == ds::chinese_tech_companies.id);
  CHECK(ds::deepseek_r1.family == ds::deepseek_llm.id);
}

TEST_CASE("kind, openness and price as stated") {
  static_assert(ds::deepseek_llm.type == model_type::large_language_model && ds::janus_pro.type == model_type::image_generation && ds::gpt_4.type == model_type::not_stated);
  static_assert(ds::deepseek_llm.openness == openness::open_source && ds::llama_3.openness == openness::open_source && ds::gemini.openness == openness::closed_source);
  static_assert(ds::new_chinese_models.openness == openness::closed_source && ds::janus_pro.openness == openness::not_stated);
  static_assert(ds::deepseek_r1.openness == openness::not_stated && ds::deepseek_r1.pricing == pricing::not_stated, "said of the series, not of this model");
  static_assert(ds::janus_pro.pricing == pricing::free_of_charge && ds::gemini.pricing == pricing::paid && ds::llama_3.pricing == pricing::not_stated);
  CHECK(find_label(ds::janus_pro.names, language::ja, label_role::reading)->text == text("ヤヌスプロ"));
}
