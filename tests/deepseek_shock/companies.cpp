// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/companies.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("the companies are what the article calls them, where it says they are") {
  static_assert(ds::nvidia.described_as == text("半導体メーカー") && ds::nvidia.country.empty(), "it does not say where");
  static_assert(ds::openai.headquarters == ds::san_francisco.id && ds::openai.country == ds::united_states.id && ds::openai.described_as == text("AI開発企業"));
  static_assert(ds::deepseek.country == ds::china.id && ds::high_flyer.country == ds::china.id && ds::high_flyer.described_as == text("ヘッジファンド"));
  static_assert(ds::alibaba.country == ds::china.id && ds::bytedance.country == ds::china.id && ds::microsoft.country == ds::united_states.id);
  CHECK(ds::meta.country.empty());
}

TEST_CASE("names, readings and nicknames") {
  static_assert(find_label(ds::nvidia.names, language::ja, label_role::reading)->text == text("エヌビディア"));
  static_assert(find_label(ds::openai.names, language::ja, label_role::reading)->text == text("オープンAI"));
  static_assert(find_label(ds::deepseek.names, language::zh, label_role::as_printed)->text == text("深度求索"));
  static_assert(find_label(ds::deepseek.names, language::ja, label_role::nickname)->text == text("中国版OpenAI"));
  static_assert(name(ds::high_flyer, language::ja) == text("High-Flyer Capital Management"));
  CHECK(find_label(ds::meta.names, language::ja, label_role::reading) == nullptr);
}
