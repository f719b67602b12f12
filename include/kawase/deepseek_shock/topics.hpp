// SPDX-License-Identifier: BSL-1.0
// What the article speaks about: technologies, markets and terms.
#pragma once

#include <kawase/fact/settings.hpp>

namespace kawase::deepseek_shock {

inline constexpr topic ai{
    .id = "ai", .names = {label::printed("AI"), label::english("artificial intelligence")},
    .mentions = {at::paragraph(1), at::paragraph(2), at::bullet(2), at::bullet(4), at::paragraph(3), at::paragraph(4), at::heading(1), at::paragraph(6), at::paragraph(7), at::heading(2), at::paragraph(9), at::paragraph(10), at::paragraph(12)},
};
inline constexpr topic large_language_model{
    .id = "large_language_model",
    .names = {label::printed("大規模言語モデル"), label::alias("LLM"), label::printed("Large Language Model", language::en), label::english("large language model")},
    .broader = {ai.id},
    .mentions = {at::paragraph(1), at::paragraph(5), at::paragraph(8), at::paragraph(11)},
};
inline constexpr topic image_generation_model{
    .id = "image_generation_model", .names = {label::printed("画像生成モデル"), label::english("image generation model")}, .broader = {ai.id},
    .mentions = {at::paragraph(9)},
};
inline constexpr topic artificial_superintelligence{
    .id = "artificial_superintelligence",
    .names = {label::printed("人工超知能"), label::alias("ASI"), label::printed("Artificial Superintelligence", language::en), label::english("artificial superintelligence")},
    .broader = {ai.id},
    .mentions = {at::paragraph(10)},
};
inline constexpr topic ai_technology{
    .id = "ai_technology", .names = {label::printed("AI技術"), label::english("AI technology")}, .broader = {ai.id},
    .mentions = {at::bullet(4), at::paragraph(3), at::heading(2)},
};
inline constexpr topic innovation{
    .id = "innovation", .names = {label::printed("技術革新"), label::english("technological innovation")},
    .mentions = {at::heading(2), at::paragraph(10)},
};
inline constexpr topic high_performance{
    .id = "high_performance", .names = {label::printed("高性能"), label::alias("高機能"), label::english("high performance")},
    .mentions = {at::bullet(1), at::paragraph(3), at::paragraph(7), at::paragraph(8), at::paragraph(11), at::paragraph(12)},
};

inline constexpr topic semiconductors{
    .id = "semiconductors", .names = {label::printed("半導体"), label::english("semiconductors")},
    .mentions = {at::paragraph(1), at::paragraph(10)},
};
inline constexpr topic gpu{
    .id = "gpu", .names = {label::printed("GPU"), label::english("GPU")}, .broader = {semiconductors.id},
    .mentions = {at::bullet(1), at::paragraph(8)},
};
inline constexpr topic high_end_gpu{
    .id = "high_end_gpu", .names = {label::printed("ハイエンドGPU"), label::english("high-end GPU")}, .broader = {gpu.id},
    .mentions = {at::bullet(1), at::paragraph(8)},
};
inline constexpr topic outdated_gpu{
    .id = "outdated_gpu", .names = {label::printed("型落ちGPU"), label::english("outdated GPU")}, .broader = {gpu.id}, .mentions = {at::bullet(1)},
};
inline constexpr topic semiconductor_cycle{
    .id = "semiconductor_cycle", .names = {label::printed("半導体開発周期"), label::english("development cycle of semiconductors")},
    .broader = {semiconductors.id}, .mentions = {at::paragraph(10)},
};
inline constexpr topic training{
    .id = "training", .names = {label::printed("トレーニング"), label::english("training")}, .mentions = {at::paragraph(3)},
};

inline constexpr topic open_source{
    .id = "open_source", .names = {label::printed("オープンソース"), label::english("open source")}, .described_as = "無償で一般公開",
    .mentions = {at::caption(1), at::bullet(4), at::paragraph(3), at::paragraph(7), at::paragraph(8), at::paragraph(10)},
};
inline constexpr topic closed_source{
    .id = "closed_source", .names = {label::printed("クローズドソース"), label::english("closed source")}, .described_as = "有償",
    .mentions = {at::paragraph(7), at::paragraph(11)},
};
inline constexpr topic latest_expensive_models{
    .id = "latest_expensive_models", .names = {label::printed("最新の高価なモデル"), label::english("the latest expensive models")},
    .mentions = {at::paragraph(4)},
};
inline constexpr topic paid_models{
    .id = "paid_models", .names = {label::printed("既存の高価な有償モデル"), label::english("existing expensive paid models")},
    .mentions = {at::paragraph(8)},
};
inline constexpr topic capable_open_models{
    .id = "capable_open_models", .names = {label::japanese("高機能でオープンソースのモデル"), label::english("capable models that are open source")}, .mentions = {at::paragraph(7)},
};
inline constexpr topic competing_services{
    .id = "competing_services", .names = {label::printed("競合サービス"), label::english("competing services")}, .mentions = {at::paragraph(9)},
};
inline constexpr topic image_quality{
    .id = "image_quality", .names = {label::printed("画像の品質"), label::english("image quality")}, .mentions = {at::paragraph(9)},
};
inline constexpr topic accuracy{.id = "accuracy", .names = {label::printed("正確性"), label::english("accuracy")}, .mentions = {at::paragraph(9)}};
inline constexpr topic ai_tools{
    .id = "ai_tools", .names = {label::printed("AIツール"), label::english("AI tools")}, .broader = {ai.id}, .mentions = {at::paragraph(12)},
};

inline constexpr topic stock_indices{
    .id = "stock_indices", .names = {label::printed("株価指数"), label::english("stock indices")}, .mentions = {at::paragraph(5)},
};
inline constexpr topic mathematical_models{
    .id = "mathematical_models", .names = {label::printed("数学モデル"), label::english("mathematical models")}, .mentions = {at::paragraph(5)},
};
inline constexpr topic market_value{
    .id = "market_value", .names = {label::printed("時価総額"), label::alias("市場価値"), label::english("market capitalization")},
    .mentions = {at::paragraph(1), at::caption(2)},
};
inline constexpr topic share_price{
    .id = "share_price", .names = {label::printed("株価"), label::english("share price")}, .mentions = {at::paragraph(1), at::caption(2)},
};
inline constexpr topic oligopoly{
    .id = "oligopoly", .names = {label::printed("寡占市場"), label::english("oligopoly")},
    .mentions = {at::paragraph(7), at::paragraph(8), at::paragraph(10)},
};
inline constexpr topic us_market{
    .id = "us_market", .names = {label::printed("米国市場"), label::english("the United States market")}, .mentions = {at::paragraph(7)},
};
inline constexpr topic tech_market{
    .id = "tech_market", .names = {label::printed("テック市場"), label::english("tech market")}, .mentions = {at::paragraph(11)},
};
inline constexpr topic ai_market{
    .id = "ai_market", .names = {label::printed("AI市場"), label::alias("世界のAI市場"), label::english("the world's AI market")},
    .broader = {ai.id}, .mentions = {at::paragraph(12)},
};
inline constexpr topic funding{
    .id = "funding", .names = {label::printed("資金力"), label::english("financial strength")}, .mentions = {at::paragraph(7)},
};
inline constexpr topic cannibalization{
    .id = "cannibalization", .names = {label::printed("カニバリゼーション"), label::english("cannibalization")}, .mentions = {at::paragraph(8)},
};
inline constexpr topic panic{.id = "panic", .names = {label::printed("パニック状態"), label::english("panic")}, .mentions = {at::paragraph(1)}};
inline constexpr topic us_large_projects{
    .id = "us_large_projects",
    .names = {label::printed("大規模プロジェクト"), label::alias("米国の大規模プロジェクト"), label::english("large projects of the United States")},
    .mentions = {at::bullet(3)},
};

inline constexpr topic web_browser{
    .id = "web_browser", .names = {label::printed("ブラウザ"), label::english("web browser")}, .mentions = {at::caption(1)},
};
inline constexpr topic user_interface{
    .id = "user_interface", .names = {label::printed("UI"), label::english("user interface")}, .mentions = {at::caption(5)},
};
inline constexpr topic ease_of_use{
    .id = "ease_of_use", .names = {label::printed("使用感"), label::english("feel in use")}, .mentions = {at::caption(5)},
};
inline constexpr topic japanese{
    .id = "japanese", .names = {label::printed("日本語"), label::english("Japanese")}, .mentions = {at::caption(5)},
    .identifiers = {{"BCP 47", "ja"}},
};
inline constexpr topic chinese{
    .id = "chinese", .names = {label::printed("中国語"), label::english("Chinese")}, .mentions = {at::caption(1)},
    .identifiers = {{"BCP 47", "zh"}},
};
inline constexpr topic company_domain{
    .id = "company_domain", .names = {label::printed("企業ドメイン"), label::english("company domain")}, .mentions = {at::caption(5)},
};
inline constexpr topic free_address{
    .id = "free_address", .names = {label::printed("フリーアドレス"), label::english("free mail address")}, .mentions = {at::caption(5)},
};
inline constexpr topic wide_range_of_environments{
    .id = "wide_range_of_environments", .names = {label::printed("幅広い環境"), label::english("a wide range of environments")},
    .mentions = {at::bullet(4)},
};

}  // namespace kawase::deepseek_shock
