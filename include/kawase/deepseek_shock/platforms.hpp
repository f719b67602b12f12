// SPDX-License-Identifier: BSL-1.0
// The article's services, platforms, publications and its ranking.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/models.hpp>
#include <kawase/deepseek_shock/people.hpp>
#include <kawase/fact/settings.hpp>
#include <kawase/fact/works.hpp>

namespace kawase::deepseek_shock {

// The service of that name: the browser's top page, the app, what wrote the article's list of four points.
inline constexpr service deepseek_chat{
    .id = "deepseek_chat",
    .names = {label::printed("DeepSeek"), label::printed("深度求索", language::zh), label::english("DeepSeek (app and website)")},
    .described_as = "無料アプリ",
    .provider = deepseek.id,
    .model = deepseek_llm.id,
    .openness = openness::open_source,
    .pricing = pricing::free_of_charge,
    .mentions = {at::caption(1), at::paragraph(2), at::caption(3), at::caption(5)},
};

inline constexpr service chatgpt{
    .id = "chatgpt",
    .names = {label::printed("ChatGPT"), label::english("ChatGPT")},
    .mentions = {at::caption(3), at::caption(5)},
};

inline constexpr service azure_ai{
    .id = "azure_ai",
    .names = {label::printed("Azure AI"), label::reading("アジュールAI"), label::english("Azure AI")},
    .provider = microsoft.id,
    .mentions = {at::paragraph(9)},
};

inline constexpr platform trading_view{
    .id = "trading_view",
    .names = {label::printed("Trading View"), label::english("TradingView")},
    .mentions = {at::caption(2)},
};

inline constexpr platform app_store{
    .id = "app_store",
    .names = {label::printed("AppStore"), label::english("App Store")},
    .mentions = {at::caption(3)},
};

inline constexpr platform hugging_face{
    .id = "hugging_face",
    .names = {label::printed("Hugging Face"), label::reading("ハギング・フェイス"), label::english("Hugging Face")},
    .described_as = "AI開発者向けプラットフォーム",
    .mentions = {at::paragraph(9)},
};

inline constexpr platform github{
    .id = "github",
    .names = {label::printed("GitHub"), label::english("GitHub")},
    .mentions = {at::caption(4)},
};

inline constexpr ranking app_store_free_ranking{
    .id = "app_store_free_ranking",
    .names = {label::printed("無料アプリダウンロードランキング"), label::alias("無料アプリダウンロードランキング(米国)"), label::english("free app download ranking (United States)")},
    .platform = app_store.id,
    .country = united_states.id,
    .mentions = {at::caption(3)},
};

// The article itself. Its title is a sentence and not kept.
inline constexpr publication this_article{
    .id = "this_article",
    .names = {label::japanese("この記事"), label::english("the article")},
    .described_as = "Report",
    .author = kelvin_au.id,
    .editor = ail_editorial.id,
    .mentions = {at::rubric(1), at::rubric(2), at::title, at::byline, at::paragraph(2), at::caption(2), at::reference(1), at::reference(2)},
};

inline constexpr publication deepseek_repository{
    .id = "deepseek_repository",
    .names = {label::printed("https://github.com/deepseek-ai"), label::english("DeepSeek's repositories on GitHub")},
    .author = deepseek.id,
    .url = "https://github.com/deepseek-ai",
    .mentions = {at::caption(4)},
};

// The article prints the address alone and does not say whose it is.
inline constexpr publication deepseek_website{
    .id = "deepseek_website",
    .names = {label::printed("https://www.deepseek.com/"), label::english("DeepSeek's website")},
    .url = "https://www.deepseek.com/",
    .mentions = {at::reference(1)},
};

// The article prints the address alone; that it is The Wall Street Journal's follows from the host.
inline constexpr publication wsj_article{
    .id = "wsj_article",
    .names = {label::printed("https://www.wsj.com/tech/ai/china-deepseek-ai-nvidia-openai-02bdbbce"), label::english("an article on wsj.com")},
    .url = "https://www.wsj.com/tech/ai/china-deepseek-ai-nvidia-openai-02bdbbce",
    .mentions = {at::reference(2)},
};

}  // namespace kawase::deepseek_shock
