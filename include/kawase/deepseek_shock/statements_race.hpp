// SPDX-License-Identifier: BSL-1.0
// What the article states from its second heading to its references: the race, the next steps, and who gains.
#pragma once

#include <kawase/deepseek_shock/statements_rivalry.hpp>

namespace kawase::deepseek_shock::said {

// clang-format off
// heading 2: in quotation marks, and so passed on; what is likened and by whom, paragraph 10 says
inline constexpr statement like_the_space_race{
    .subject = deepseek_emergence.id, .property = properties::likened_to, .value = space_race.id,
    .qualifiers = {{properties::stance, "まるで"}}, .where = at::heading(2), .attribution = {overseas_media.id}, .factuality = as::hearsay,
};
inline constexpr statement innovation_accelerates{
    .subject = innovation.id, .property = properties::described_as, .value = "加速", .qualifiers = {{properties::in_respect_of, ai_technology.id}},
    .where = at::heading(2),
};

// paragraph 9
inline constexpr statement azure_integrated{
    .subject = azure_ai.id, .property = properties::integrated_with, .value = deepseek_r1.id,
    .qualifiers = {{properties::point_in_time, azure_integration_date}, {properties::extent_of, "正式"}}, .where = at::paragraph(9),
};
inline constexpr statement azure_happened{
    .subject = azure_integration.id, .property = properties::point_in_time, .value = azure_integration_date, .where = at::paragraph(9),
    .links = {{link_kind::elaborates, &azure_integrated}},
};
inline constexpr statement azure_provider{.subject = azure_ai.id, .property = properties::provider, .value = microsoft.id, .where = at::paragraph(9)};
inline constexpr statement microsoft_country{
    .subject = microsoft.id, .property = properties::country, .value = united_states.id, .where = at::paragraph(9),
};
inline constexpr statement r1_belongs_to{
    .subject = deepseek_r1.id, .property = properties::part_of, .value = deepseek_llm.id, .where = at::paragraph(9),
};
inline constexpr statement r1_is_latest{
    .subject = deepseek_r1.id, .property = properties::described_as, .value = "最新モデル", .where = at::paragraph(9),
    .links = {{link_kind::elaborates, &r1_belongs_to}},
};
inline constexpr statement r1_developer{
    .subject = deepseek_r1.id, .property = properties::developer, .value = deepseek.id, .where = at::paragraph(9),
    .factuality = {speech_act::assertion, certainty::probable}, .links = {{link_kind::elaborates, &r1_belongs_to}},
};
inline constexpr statement janus_pro_announced{
    .subject = deepseek.id, .property = properties::announced, .value = janus_pro.id,
    .qualifiers = {{properties::point_in_time, janus_pro_date}, {properties::described_as, "次の一手"}}, .where = at::paragraph(9),
};
inline constexpr statement janus_pro_happened{
    .subject = janus_pro_announcement.id, .property = properties::point_in_time, .value = janus_pro_date, .where = at::paragraph(9),
    .links = {{link_kind::elaborates, &janus_pro_announced}},
};
inline constexpr statement janus_pro_developer{
    .subject = janus_pro.id, .property = properties::developer, .value = deepseek.id, .where = at::paragraph(9),
    .factuality = {speech_act::assertion, certainty::probable}, .links = {{link_kind::elaborates, &janus_pro_announced}},
};
inline constexpr statement janus_pro_is{
    .subject = janus_pro.id, .property = properties::instance_of, .value = image_generation_model.id, .where = at::paragraph(9),
};
inline constexpr statement janus_pro_has_better_quality{
    .subject = janus_pro.id, .property = properties::outperforms, .value = competing_services.id,
    .qualifiers = {{properties::in_respect_of, image_quality.id}}, .where = at::paragraph(9),
};
inline constexpr statement janus_pro_is_more_accurate{
    .subject = janus_pro.id, .property = properties::outperforms, .value = competing_services.id,
    .qualifiers = {{properties::in_respect_of, accuracy.id}}, .where = at::paragraph(9),
};
inline constexpr statement janus_pro_on_hugging_face{
    .subject = janus_pro.id, .property = properties::available_on, .value = hugging_face.id, .qualifiers = {{properties::during, "現在"}},
    .where = at::paragraph(9),
};
inline constexpr statement janus_pro_is_free{
    .subject = janus_pro.id, .property = properties::pricing, .value = pricing::free_of_charge,
    .qualifiers = {{properties::available_on, hugging_face.id}, {properties::extent_of, "ダウンロード・利用"}}, .where = at::paragraph(9),
    .links = {{link_kind::elaborates, &janus_pro_on_hugging_face}},
};
inline constexpr statement hugging_face_is{
    .subject = hugging_face.id, .property = properties::instance_of, .value = "プラットフォーム", .where = at::paragraph(9),
};
inline constexpr statement hugging_face_is_for{
    .subject = hugging_face.id, .property = properties::usable_by, .value = developers.id, .where = at::paragraph(9),
};

// caption 4
inline constexpr statement code_on_github{
    .subject = deepseek.id, .property = properties::publishes_code_on, .value = github.id,
    .qualifiers = {{properties::extent_of, "全て"}, {properties::location, deepseek_repository.id}}, .where = at::caption(4),
};
inline constexpr statement repository_author{
    .subject = deepseek_repository.id, .property = properties::author, .value = deepseek.id, .where = at::caption(4),
    .links = {{link_kind::elaborates, &code_on_github}},
};

// paragraph 10: one quotation of the media, then what the article itself foresees
inline constexpr statement media_compare_with_space_race{
    .subject = deepseek_emergence.id, .property = properties::likened_to, .value = space_race.id,
    .qualifiers = {{properties::described_as, "前哨戦"}}, .where = at::paragraph(10), .attribution = {overseas_media.id, "と伝えています"},
    .factuality = as::hearsay, .links = {{link_kind::elaborates, &like_the_space_race}},
};
inline constexpr statement space_race_of_us{
    .subject = space_race.id, .property = properties::participant, .value = united_states.id, .where = at::paragraph(10),
    .attribution = {overseas_media.id, "と伝えています"}, .factuality = as::hearsay,
};
inline constexpr statement space_race_of_soviets{
    .subject = space_race.id, .property = properties::participant, .value = soviet_union.id, .where = at::paragraph(10),
    .attribution = {overseas_media.id, "と伝えています"}, .factuality = as::hearsay,
};
inline constexpr statement space_race_was_in{
    .subject = space_race.id, .property = properties::during, .value = "旧ソ連時代", .where = at::paragraph(10),
    .attribution = {overseas_media.id, "と伝えています"}, .factuality = as::hearsay,
};
inline constexpr statement open_source_breaks_oligopoly{
    .subject = open_source.id, .property = properties::breaks_up, .value = oligopoly.id, .where = at::paragraph(10),
    .links = {{link_kind::restates, &oligopoly_broken}},
};
inline constexpr statement industry_will_improve{
    .subject = open_source.id, .property = properties::promotes, .value = ai_industry.id,
    .qualifiers = {{properties::extent_of, "全体"}, {properties::in_respect_of, "技術向上"}, {properties::described_as, "起爆剤"}},
    .where = at::paragraph(10), .attribution = {{}, "確実にいえること"}, .factuality = as::certain_forecast,
    .links = {{link_kind::because, &open_source_breaks_oligopoly}},  // 打破が起爆剤となり
};
inline constexpr statement innovation_will_accelerate{
    .subject = open_source.id, .property = properties::promotes, .value = innovation.id, .where = at::paragraph(10),
    .attribution = {{}, "確実にいえること"}, .factuality = as::certain_forecast,
    .links = {{link_kind::elaborates, &innovation_accelerates}, {link_kind::because, &open_source_breaks_oligopoly}},
};
inline constexpr statement asi_is_next{
    .subject = open_source.id, .property = properties::promotes, .value = artificial_superintelligence.id, .where = at::paragraph(10),
    .attribution = {{}, "確実にいえること"}, .factuality = as::certain_forecast, .links = {{link_kind::elaborates, &innovation_will_accelerate}},
};
inline constexpr statement asi_is{
    .subject = artificial_superintelligence.id, .property = properties::instance_of, .value = innovation.id, .where = at::paragraph(10),
};
inline constexpr statement asi_means{
    .subject = artificial_superintelligence.id, .property = properties::also_called, .value = "ASI", .where = at::paragraph(10),
};
inline constexpr statement nvidia_must_hurry{
    .subject = nvidia.id, .property = properties::brings_forward, .value = semiconductor_cycle.id,
    .qualifiers = {{properties::time_ahead, semiconductor_horizon}}, .where = at::paragraph(10), .attribution = {{}, "せざるを得ない"},
    .factuality = as::certain_forecast,
};

// heading 3, which does not say what from
inline constexpr statement do_users_gain{
    .subject = end_users.id, .property = properties::benefits_from,
    .qualifiers = {{properties::superlative, {scope::not_stated, "最大"}}}, .where = at::heading(3), .factuality = as::question,
};

// caption 5, made by the editors
inline constexpr statement looks_like_chatgpt{
    .subject = deepseek_chat.id, .property = properties::resembles, .value = chatgpt.id,
    .qualifiers = {{properties::in_respect_of, user_interface.id}}, .where = at::caption(5), .attribution = {ail_editorial.id, "作成"},
};
inline constexpr statement feels_like_chatgpt{
    .subject = deepseek_chat.id, .property = properties::resembles, .value = chatgpt.id,
    .qualifiers = {{properties::in_respect_of, ease_of_use.id}}, .where = at::caption(5), .attribution = {ail_editorial.id, "作成"},
};
inline constexpr statement speaks_japanese{
    .subject = deepseek_chat.id, .property = properties::language_supported, .value = japanese.id, .where = at::caption(5),
    .attribution = {ail_editorial.id, "作成"},
};
inline constexpr statement no_company_domain{
    .subject = deepseek_chat.id, .property = properties::registers_with, .value = company_domain.id,
    .qualifiers = {{properties::during, "現時点"}}, .where = at::caption(5), .attribution = {ail_editorial.id, "作成"}, .factuality = as::denied,
};
inline constexpr statement free_address_only{
    .subject = deepseek_chat.id, .property = properties::registers_with, .value = free_address.id, .where = at::caption(5),
    .attribution = {ail_editorial.id, "作成"},
};

// paragraph 11
inline constexpr statement sweeps_tech_market{
    .subject = deepseek.id, .property = properties::affects, .value = tech_market.id, .qualifiers = {{properties::extent_of, "席捲"}},
    .where = at::paragraph(11),
};
inline constexpr statement others_follow{
    .subject = new_chinese_models_announcements.id, .property = properties::follows, .value = deepseek_emergence.id, .where = at::paragraph(11),
    .links = {{link_kind::because, &sweeps_tech_market}},  // 動きを受け
};
inline constexpr statement alibaba_announced{
    .subject = alibaba.id, .property = properties::announced, .value = new_chinese_models.id,
    .qualifiers = {{properties::extent_of, "次々"}}, .where = at::paragraph(11),
    .links = {{link_kind::elaborates, &others_follow}},
};
inline constexpr statement bytedance_announced{
    .subject = bytedance.id, .property = properties::announced, .value = new_chinese_models.id,
    .qualifiers = {{properties::extent_of, "次々"}}, .where = at::paragraph(11),
    .links = {{link_kind::elaborates, &others_follow}},
};
inline constexpr statement alibaba_is{
    .subject = alibaba.id, .property = properties::part_of, .value = chinese_tech_companies.id, .where = at::paragraph(11),
};
inline constexpr statement bytedance_is{
    .subject = bytedance.id, .property = properties::part_of, .value = chinese_tech_companies.id, .where = at::paragraph(11),
};
inline constexpr statement chinese_tech_companies_country{
    .subject = chinese_tech_companies.id, .property = properties::country, .value = china.id, .where = at::paragraph(11),
};
inline constexpr statement alibaba_country{.subject = alibaba.id, .property = properties::country, .value = china.id, .where = at::paragraph(11)};
inline constexpr statement bytedance_country{.subject = bytedance.id, .property = properties::country, .value = china.id, .where = at::paragraph(11)};
inline constexpr statement new_models_developer{
    .subject = new_chinese_models.id, .property = properties::developer, .value = chinese_tech_companies.id, .where = at::paragraph(11),
    .factuality = {speech_act::assertion, certainty::probable},
    .links = {{link_kind::elaborates, &alibaba_announced}, {link_kind::elaborates, &bytedance_announced}},
};
inline constexpr statement new_models_are_llms{
    .subject = new_chinese_models.id, .property = properties::instance_of, .value = large_language_model.id, .where = at::paragraph(11),
};
inline constexpr statement new_models_equal_it{
    .subject = new_chinese_models.id, .property = properties::matches_performance_of, .value = deepseek_llm.id, .where = at::paragraph(11),
    .attribution = {unnamed_others.id, "ともいわれています"}, .factuality = {speech_act::hearsay, certainty::possible},
};
inline constexpr statement new_models_surpass_it{
    .subject = new_chinese_models.id, .property = properties::outperforms, .value = deepseek_llm.id, .where = at::paragraph(11),
    .attribution = {unnamed_others.id, "ともいわれています"}, .factuality = {speech_act::hearsay, certainty::possible},
};
inline constexpr statement new_models_are_closed{
    .subject = new_chinese_models.id, .property = properties::openness, .value = openness::closed_source,
    .qualifiers = {{properties::extent_of, "いずれも"}}, .where = at::paragraph(11),
};
inline constexpr statement difference_remains{
    .subject = new_chinese_models.id, .property = properties::differs_from, .value = deepseek_llm.id,
    .qualifiers = {{properties::in_respect_of, closed_source.id}, {properties::extent_of, "圧倒的"}}, .where = at::paragraph(11),
    .links = {{link_kind::elaborates, &new_models_are_closed}},
};

// paragraph 12
inline constexpr statement china_against_us{
    .subject = china.id, .property = properties::rival_of, .value = united_states.id,
    .qualifiers = {{properties::location, ai_market.id}, {properties::extent_of, "国家間"}}, .where = at::paragraph(12),
};
inline constexpr statement chinese_against_chinese{
    .subject = chinese_companies.id, .property = properties::rival_of, .value = chinese_companies.id,
    .qualifiers = {{properties::location, ai_market.id}, {properties::extent_of, "激化"}}, .where = at::paragraph(12),
};
inline constexpr statement chinese_companies_country{
    .subject = chinese_companies.id, .property = properties::country, .value = china.id, .where = at::paragraph(12),
};
inline constexpr statement users_can_use_tools{
    .subject = ai_tools.id, .property = properties::usable_by, .value = end_users.id,
    .qualifiers = {{properties::performance, high_performance.id}, {properties::extent_of, "次々"}}, .where = at::paragraph(12),
};
inline constexpr statement users_win{
    .subject = end_users.id, .property = properties::benefits_from, .value = ai_tools.id,
    .qualifiers = {{properties::described_as, "勝者"}, {properties::extent_of, "最終的"}}, .where = at::paragraph(12), .attribution = {{}, "かもしれません"}, .factuality = as::possible_opinion,
    .links = {{link_kind::elaborates, &do_users_gain}},
};

// references
inline constexpr statement cites_deepseek{
    .subject = this_article.id, .property = properties::cites, .value = deepseek_website.id, .where = at::reference(1),
};
inline constexpr statement cites_wsj{.subject = this_article.id, .property = properties::cites, .value = wsj_article.id, .where = at::reference(2)};

// One name, three things: what is not said in so many words, but follows from how the name is used.
inline constexpr statement model_shares_name{
    .subject = deepseek_llm.id, .property = properties::named_after, .value = deepseek.id, .where = at::paragraph(3),
    .factuality = {speech_act::assertion, certainty::probable},
};
inline constexpr statement service_shares_name{
    .subject = deepseek_chat.id, .property = properties::named_after, .value = deepseek.id, .where = at::paragraph(2),
    .factuality = {speech_act::assertion, certainty::probable},
};
inline constexpr statement service_runs_on{
    .subject = deepseek_chat.id, .property = properties::uses, .value = deepseek_llm.id, .where = at::paragraph(2),
    .factuality = {speech_act::assertion, certainty::probable},
};
inline constexpr statement service_provider{
    .subject = deepseek_chat.id, .property = properties::provider, .value = deepseek.id, .where = at::paragraph(2),
    .factuality = {speech_act::assertion, certainty::probable},
};
// clang-format on

}  // namespace kawase::deepseek_shock::said
