// SPDX-License-Identifier: BSL-1.0
// The article's models, with what it states of each: who develops it, what kind it is, whether it is open and what it costs.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/people.hpp>
#include <kawase/fact/works.hpp>

namespace kawase::deepseek_shock {

// The family of models. The article has it developed by High-Flyer in the fifth paragraph, and speaks of the company DeepSeek as its developer
// in the third and eighth: the statements have both, this field has what the article says in so many words.
inline constexpr model deepseek_llm{
    .id = "deepseek_llm",
    .names = {label::printed("DeepSeek"), label::reading("ディープシーク"), label::alias("「DeepSeek」シリーズ"), label::nickname("中国版OpenAI"), label::english("DeepSeek")},
    .described_as = "大規模言語モデル",
    .developer = high_flyer.id,
    .type = model_type::large_language_model,
    .openness = openness::open_source,
    .pricing = pricing::free_of_charge,
    .mentions = {at::paragraph(1), at::paragraph(2), at::bullet(1), at::bullet(2), at::bullet(3), at::bullet(4), at::paragraph(3), at::paragraph(5), at::paragraph(6), at::paragraph(8), at::paragraph(9), at::paragraph(11)},
};

inline constexpr model gpt_4{
    .id = "gpt_4",
    .names = {label::printed("GPT-4"), label::english("GPT-4")},
    .described_as = "高性能モデル",
    .developer = openai.id,
    .mentions = {at::paragraph(3)},
};

inline constexpr model gemini{
    .id = "gemini",
    .names = {label::printed("Google Gemini"), label::reading("グーグル・ジェミニ"), label::english("Google Gemini")},
    .described_as = "AI",
    .developer = google.id,
    .openness = openness::closed_source,
    .pricing = pricing::paid,
    .mentions = {at::paragraph(7)},
};

inline constexpr model llama_3{
    .id = "llama_3",
    .names = {label::printed("Llama 3"), label::reading("ラマ3"), label::english("Llama 3")},
    .described_as = "最先端AI",
    .developer = meta.id,
    .openness = openness::open_source,
    .mentions = {at::paragraph(7)},
};

// Open and free of charge is the series, and what is high-performance of the company's; of this model the article says neither.
inline constexpr model deepseek_r1{
    .id = "deepseek_r1",
    .names = {label::printed("DeepSeekR1"), label::english("DeepSeek-R1")},
    .described_as = "最新モデル",
    .developer = deepseek.id,
    .family = deepseek_llm.id,
    .mentions = {at::paragraph(9)},
};

inline constexpr model janus_pro{
    .id = "janus_pro",
    .names = {label::printed("Janus-Pro"), label::reading("ヤヌスプロ"), label::english("Janus-Pro")},
    .described_as = "画像生成モデル",
    .developer = deepseek.id,
    .type = model_type::image_generation,
    .pricing = pricing::free_of_charge,
    .mentions = {at::paragraph(9)},
};

// Several, without names.
inline constexpr model new_chinese_models{
    .id = "new_chinese_models",
    .names = {label::printed("新たな大規模言語モデル"), label::english("new large language models of other Chinese companies")},
    .described_as = "大規模言語モデル",
    .developer = chinese_tech_companies.id,
    .type = model_type::large_language_model,
    .openness = openness::closed_source,
    .mentions = {at::paragraph(11)},
};

}  // namespace kawase::deepseek_shock
