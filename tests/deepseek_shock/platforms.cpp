// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/platforms.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("one name, three things") {
  static_assert(name(ds::deepseek, language::ja) == text("DeepSeek") && name(ds::deepseek_llm, language::ja) == text("DeepSeek") && name(ds::deepseek_chat, language::ja) == text("DeepSeek"));
  static_assert(!(ds::deepseek.id == ds::deepseek_llm.id) && !(ds::deepseek.id == ds::deepseek_chat.id) && !(ds::deepseek_llm.id == ds::deepseek_chat.id));
  CHECK((ds::deepseek_chat.provider == ds::deepseek.id && ds::deepseek_chat.model == ds::deepseek_llm.id));
}

TEST_CASE("services, platforms and the ranking") {
  static_assert(ds::azure_ai.provider == ds::microsoft.id && ds::chatgpt.provider.empty(), "the article does not say whose ChatGPT is");
  static_assert(ds::hugging_face.described_as == text("AI開発者向けプラットフォーム"));
  static_assert(ds::app_store_free_ranking.platform == ds::app_store.id && ds::app_store_free_ranking.country == ds::united_states.id);
  CHECK(name(ds::trading_view, language::ja) == text("Trading View"));
}

TEST_CASE("publications have addresses as printed") {
  static_assert(ds::deepseek_repository.url == text("https://github.com/deepseek-ai") && ds::deepseek_website.url == text("https://www.deepseek.com/"));
  static_assert(ds::wsj_article.url == text("https://www.wsj.com/tech/ai/china-deepseek-ai-nvidia-openai-02bdbbce"));
  static_assert(ds::this_article.author == ds::kelvin_au.id && ds::this_article.editor == ds::ail_editorial.id);
  CHECK(ds::wsj_article.author.empty());
}
