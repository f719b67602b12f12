// SPDX-License-Identifier: BSL-1.0
// The article's companies, in the order of their first mention.
#pragma once

#include <kawase/deepseek_shock/places.hpp>
#include <kawase/fact/agents.hpp>

namespace kawase::deepseek_shock {

inline constexpr company nvidia{
    .id = "nvidia",
    .names = {label::printed("NVIDIA"), label::reading("エヌビディア"), label::alias("NVIDIA社"), label::english("Nvidia")},
    .described_as = "半導体メーカー",
    .mentions = {at::title, at::paragraph(1), at::caption(2), at::paragraph(8), at::paragraph(10)},
};

// The article prints one name for a company, a model family (deepseek_llm) and a service (deepseek_chat); this is the company.
inline constexpr company deepseek{
    .id = "deepseek",
    .names = {label::printed("DeepSeek"), label::reading("ディープシーク"), label::nickname("中国版OpenAI"), label::printed("深度求索", language::zh), label::english("DeepSeek")},
    .described_as = "AI企業",
    .country = china.id,
    .mentions = {at::title, at::caption(1), at::paragraph(2), at::paragraph(3), at::paragraph(4), at::paragraph(5), at::paragraph(6), at::paragraph(8), at::paragraph(9), at::caption(4), at::paragraph(10), at::paragraph(11)},
};

inline constexpr company openai{
    .id = "openai",
    .names = {label::printed("OpenAI"), label::reading("オープンAI"), label::english("OpenAI")},
    .described_as = "AI開発企業",
    .country = united_states.id,
    .headquarters = san_francisco.id,
    .mentions = {at::title, at::paragraph(1), at::paragraph(3), at::paragraph(7), at::paragraph(8)},
};

inline constexpr company high_flyer{
    .id = "high_flyer",
    .names = {label::printed("High-Flyer Capital Management"), label::reading("ハイフライヤー・キャピタルマネジメント"), label::english("High-Flyer Capital Management")},
    .described_as = "ヘッジファンド",
    .country = china.id,
    .mentions = {at::paragraph(5)},
};

// The article calls it a company (社); the national project is stargate, in events.hpp.
inline constexpr company stargate_project{
    .id = "stargate_project",
    .names = {label::printed("Stargate Project"), label::reading("スターゲイト・プロジェクト"), label::english("Stargate Project")},
    .mentions = {at::paragraph(6)},
};

// Its reading is printed within that of "Google Gemini", word for word.
inline constexpr company google{
    .id = "google",
    .names = {label::printed("Google"), label::alias("Google社"), label::reading("グーグル"), label::english("Google")},
    .country = united_states.id,
    .mentions = {at::paragraph(7)},
};

inline constexpr company meta{
    .id = "meta",
    .names = {label::printed("Meta"), label::alias("Meta社"), label::english("Meta")},
    .mentions = {at::paragraph(7)},
};

inline constexpr company microsoft{
    .id = "microsoft",
    .names = {label::printed("Microsoft"), label::reading("マイクロソフト"), label::english("Microsoft")},
    .country = united_states.id,
    .mentions = {at::paragraph(9)},
};

inline constexpr company alibaba{
    .id = "alibaba",
    .names = {label::printed("Alibaba"), label::reading("アリババ"), label::english("Alibaba Group")},
    .described_as = "中国テック企業",
    .country = china.id,
    .mentions = {at::paragraph(11)},
};

inline constexpr company bytedance{
    .id = "bytedance",
    .names = {label::printed("ByteDance"), label::reading("バイトダンス"), label::english("ByteDance")},
    .described_as = "中国テック企業",
    .country = china.id,
    .mentions = {at::paragraph(11)},
};

}  // namespace kawase::deepseek_shock
