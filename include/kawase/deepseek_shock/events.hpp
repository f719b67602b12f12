// SPDX-License-Identifier: BSL-1.0
// What happened, as the article tells it, and the project behind one of the announcements.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/models.hpp>
#include <kawase/deepseek_shock/people.hpp>
#include <kawase/deepseek_shock/places.hpp>
#include <kawase/deepseek_shock/platforms.hpp>
#include <kawase/fact/settings.hpp>
#include <kawase/fact/works.hpp>

namespace kawase::deepseek_shock {

// The project has no name of its own in the article: 米国とStargate Project社による国家AIプロジェクト.
inline constexpr project stargate{
    .id = "stargate",
    .names = {label::printed("国家AIプロジェクト"), label::english("Stargate, a national AI project")},
    .described_as = "国家AIプロジェクト",
    .participants = {united_states.id, stargate_project.id},
    .country = united_states.id,
    .mentions = {at::paragraph(6)},
};

inline constexpr event crash{
    .id = "crash",
    .names = {label::printed("DeepSeekショック"), label::alias("予期せぬショック"), label::english("the DeepSeek shock")},
    .on = date(2025, 1, 27),
    .participants = {deepseek.id, nvidia.id, nasdaq.id, tech_industry.id},
    .mentions = {at::title, at::paragraph(1), at::paragraph(2), at::list_head(), at::caption(2), at::heading(1)},
};

inline constexpr event stargate_announcement{
    .id = "stargate_announcement",
    .names = {label::japanese("国家AIプロジェクトの発表"), label::english("announcement of the national AI project")},
    .participants = {united_states.id, stargate_project.id, stargate.id},
    .mentions = {at::paragraph(6)},
};

inline constexpr event deepseek_emergence{
    .id = "deepseek_emergence",
    .names = {label::printed("「DeepSeek」の登場"), label::alias("「DeepSeek」の台頭"), label::english("DeepSeek's emergence")},
    .participants = {deepseek.id},
    .mentions = {at::paragraph(1), at::paragraph(6), at::heading(2), at::paragraph(10), at::paragraph(11)},
};

inline constexpr event azure_integration{
    .id = "azure_integration",
    .names = {label::japanese("Azure AIとDeepSeekR1の連携"), label::english("integration of DeepSeekR1 with Azure AI")},
    .on = printed_date::on(2025, 1, 29).as_inferred(date_parts::year),
    .participants = {microsoft.id, azure_ai.id, deepseek_r1.id},
    .mentions = {at::paragraph(9)},
};

inline constexpr event janus_pro_announcement{
    .id = "janus_pro_announcement",
    .names = {label::japanese("Janus-Proの発表"), label::english("announcement of Janus-Pro")},
    .on = printed_date::on(2025, 1, 29).as_inferred(),
    .participants = {deepseek.id, janus_pro.id},
    .mentions = {at::paragraph(9)},
};

inline constexpr event us_china_rivalry{
    .id = "us_china_rivalry",
    .names = {label::printed("米中争い"), label::alias("中国VS米国"), label::english("rivalry of the United States and China over AI")},
    .participants = {united_states.id, china.id},
    .mentions = {at::heading(1), at::paragraph(6), at::paragraph(12)},
};

inline constexpr event space_race{
    .id = "space_race",
    .names = {label::printed("宇宙開発競争"), label::alias("米ソによる宇宙開発競争"), label::english("space race")},
    .participants = {united_states.id, soviet_union.id},
    .mentions = {at::heading(2), at::paragraph(10)},
};

inline constexpr event new_chinese_models_announcements{
    .id = "new_chinese_models_announcements",
    .names = {label::japanese("他の中国企業による新モデルの発表"), label::english("announcements of new models by other Chinese companies")},
    .participants = {alibaba.id, bytedance.id, new_chinese_models.id},
    .mentions = {at::paragraph(11)},
};

}  // namespace kawase::deepseek_shock
