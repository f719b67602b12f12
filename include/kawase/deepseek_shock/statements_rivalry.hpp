// SPDX-License-Identifier: BSL-1.0
// What the article states from its first heading to its third caption: where DeepSeek comes from, the rivalry over AI, open and closed source.
#pragma once

#include <kawase/deepseek_shock/statements_shock.hpp>

namespace kawase::deepseek_shock::said {

// clang-format off
// heading 1
inline constexpr statement rivalry_is_at_the_root{
    .subject = crash.id, .property = properties::cause, .value = us_china_rivalry.id, .qualifiers = {{properties::in_respect_of, ai.id}},
    .where = at::heading(1), .factuality = as::opinion,
};

// paragraph 5, in which the name is the model's: its second sentence says so. That the company goes back as far follows from the name alone.
inline constexpr statement model_goes_back_to{
    .subject = deepseek_llm.id, .property = properties::inception, .value = deepseek_origin,
    .qualifiers = {{properties::extent_of, "きっかけ"}}, .where = at::paragraph(5),
};
inline constexpr statement deepseek_goes_back_to{
    .subject = deepseek.id, .property = properties::inception, .value = deepseek_origin,
    .qualifiers = {{properties::extent_of, "きっかけ"}}, .where = at::paragraph(5), .factuality = {speech_act::assertion, certainty::probable},
    .links = {{link_kind::elaborates, &deepseek_is_young}, {link_kind::elaborates, &model_goes_back_to}},
};
inline constexpr statement high_flyer_developed_it{
    .subject = deepseek_llm.id, .property = properties::developer, .value = high_flyer.id, .where = at::paragraph(5),
    .links = {{link_kind::elaborates, &model_goes_back_to}},
};
inline constexpr statement deepseek_is_llm_again{
    .subject = deepseek_llm.id, .property = properties::instance_of, .value = large_language_model.id, .where = at::paragraph(5),
    .links = {{link_kind::restates, &deepseek_is_llm}},
};
inline constexpr statement made_for{
    .subject = deepseek_llm.id, .property = properties::purpose, .value = "研究",
    .qualifiers = {{properties::in_respect_of, mathematical_models.id}}, .where = at::paragraph(5),
    .links = {{link_kind::elaborates, &high_flyer_developed_it}},
};
inline constexpr statement mathematical_models_are_for{
    .subject = mathematical_models.id, .property = properties::purpose, .value = "学習",
    .qualifiers = {{properties::in_respect_of, stock_indices.id}}, .where = at::paragraph(5), .links = {{link_kind::elaborates, &made_for}},
};
inline constexpr statement high_flyer_is{
    .subject = high_flyer.id, .property = properties::instance_of, .value = "ヘッジファンド", .where = at::paragraph(5),
};
inline constexpr statement high_flyer_country{
    .subject = high_flyer.id, .property = properties::country, .value = china.id, .where = at::paragraph(5),
};

// paragraph 6; the view that it begins with comes last, since what it rests on comes later in the text
inline constexpr statement stargate_to_cost{
    .subject = stargate.id, .property = properties::investment_planned, .value = stargate_investment,
    .qualifiers = {{properties::stance, "にも及ぶ"}}, .where = at::paragraph(6),
};
inline constexpr statement stargate_to_cost_in_yen{
    .subject = stargate.id, .property = properties::investment_planned, .value = value::second_of(stargate_investment), .where = at::paragraph(6),
    .links = {{link_kind::converts, &stargate_to_cost}},
};
inline constexpr statement stargate_investor_country{
    .subject = stargate.id, .property = properties::investor, .value = united_states.id, .where = at::paragraph(6),
    .links = {{link_kind::elaborates, &stargate_to_cost}},
};
inline constexpr statement stargate_investor_company{
    .subject = stargate.id, .property = properties::investor, .value = stargate_project.id, .where = at::paragraph(6),
    .links = {{link_kind::elaborates, &stargate_to_cost}},
};
inline constexpr statement stargate_is{
    .subject = stargate.id, .property = properties::instance_of, .value = "国家AIプロジェクト", .where = at::paragraph(6),
};
inline constexpr statement stargate_country{
    .subject = stargate.id, .property = properties::country, .value = united_states.id, .where = at::paragraph(6),
    .links = {{link_kind::elaborates, &stargate_is}},
};
inline constexpr statement stargate_announced{
    .subject = stargate_announcement.id, .property = properties::announced, .value = stargate.id, .where = at::paragraph(6),
};
inline constexpr statement deepseek_came_right_after{
    .subject = deepseek_emergence.id, .property = properties::follows, .value = stargate_announcement.id,
    .qualifiers = {{properties::extent_of, "直後"}}, .where = at::paragraph(6),
};
inline constexpr statement deepseek_brings_rivalry_out{
    .subject = deepseek.id, .property = properties::affects, .value = us_china_rivalry.id,
    .qualifiers = {{properties::in_respect_of, ai.id}, {properties::extent_of, "表面化"}}, .where = at::paragraph(6),
    .attribution = {unnamed_others.id, "一つの見識"}, .factuality = as::opinion,
    .links = {{link_kind::elaborates, &rivalry_is_at_the_root}, {link_kind::because, &deepseek_came_right_after}},  // に起因
};

// paragraph 7
inline constexpr statement us_leaders_are_closed{
    .subject = us_ai_leaders.id, .property = properties::openness, .value = openness::closed_source,
    .qualifiers = {{properties::extent_of, "多く"}}, .where = at::paragraph(7),
};
inline constexpr statement us_leaders_are_paid{
    .subject = us_ai_leaders.id, .property = properties::pricing, .value = pricing::paid, .qualifiers = {{properties::extent_of, "多く"}},
    .where = at::paragraph(7),
};
inline constexpr statement closed_source_means{
    .subject = closed_source.id, .property = properties::means, .value = "有償", .where = at::paragraph(7),
};
inline constexpr statement openai_is_closed{
    .subject = openai.id, .property = properties::openness, .value = openness::closed_source, .where = at::paragraph(7),
    .links = {{link_kind::part_of, &us_leaders_are_closed}},
};
inline constexpr statement openai_is_paid{
    .subject = openai.id, .property = properties::pricing, .value = pricing::paid, .where = at::paragraph(7),
    .links = {{link_kind::part_of, &us_leaders_are_paid}},
};
inline constexpr statement gemini_is_closed{
    .subject = gemini.id, .property = properties::openness, .value = openness::closed_source, .where = at::paragraph(7),
    .links = {{link_kind::part_of, &us_leaders_are_closed}},
};
inline constexpr statement gemini_is_paid{
    .subject = gemini.id, .property = properties::pricing, .value = pricing::paid, .where = at::paragraph(7),
    .links = {{link_kind::part_of, &us_leaders_are_paid}},
};
inline constexpr statement gemini_developer{.subject = gemini.id, .property = properties::developer, .value = google.id, .where = at::paragraph(7)};
inline constexpr statement gemini_is{.subject = gemini.id, .property = properties::instance_of, .value = ai.id, .where = at::paragraph(7)};
inline constexpr statement leaders_from{
    .subject = us_ai_leaders.id, .property = properties::country, .value = united_states.id, .where = at::paragraph(7),
};
inline constexpr statement openai_is_a_leader{
    .subject = openai.id, .property = properties::part_of, .value = us_ai_leaders.id, .where = at::paragraph(7),
};
// The article lists Google's product among the leading companies, and not its name.
inline constexpr statement google_is_a_leader{
    .subject = google.id, .property = properties::part_of, .value = us_ai_leaders.id, .where = at::paragraph(7),
    .factuality = {speech_act::assertion, certainty::probable},
};
inline constexpr statement google_country{
    .subject = google.id, .property = properties::country, .value = united_states.id, .where = at::paragraph(7),
    .factuality = {speech_act::assertion, certainty::probable}, .links = {{link_kind::elaborates, &google_is_a_leader}},
};
inline constexpr statement few_open_models{
    .subject = capable_open_models.id, .property = properties::number_of, .value = "片手で数えるほど",
    .qualifiers = {{properties::openness, openness::open_source}, {properties::performance, high_performance.id}}, .where = at::paragraph(7),
};
inline constexpr statement llama_is_one{
    .subject = llama_3.id, .property = properties::part_of, .value = capable_open_models.id, .where = at::paragraph(7),
    .links = {{link_kind::part_of, &few_open_models}},
};
inline constexpr statement llama_is_open{
    .subject = llama_3.id, .property = properties::openness, .value = openness::open_source, .where = at::paragraph(7),
};
inline constexpr statement llama_developer{.subject = llama_3.id, .property = properties::developer, .value = meta.id, .where = at::paragraph(7)};
inline constexpr statement llama_is{
    .subject = llama_3.id, .property = properties::instance_of, .value = ai.id, .qualifiers = {{properties::described_as, "最先端"}},
    .where = at::paragraph(7),
};
inline constexpr statement market_may_turn_oligopoly{
    .subject = us_market.id, .property = properties::becomes, .value = oligopoly.id,
    .qualifiers = {{properties::cause, funding.id}, {properties::extent_of, "確率が高い"}, {properties::in_respect_of, ai_industry.id}}, .where = at::paragraph(7),
    .attribution = {{}, "ということです"}, .factuality = as::opinion,  // つまり
    .links = {{link_kind::because, &us_leaders_are_closed}, {link_kind::because, &us_leaders_are_paid}, {link_kind::because, &few_open_models}},
};
inline constexpr statement business_funds_shape_market{
    .subject = businesses.id, .property = properties::affects, .value = us_market.id, .qualifiers = {{properties::in_respect_of, funding.id}},
    .where = at::paragraph(7), .attribution = {{}, "ということです"}, .factuality = as::opinion, .links = {{link_kind::elaborates, &market_may_turn_oligopoly}},
};

// paragraph 8
inline constexpr statement all_models_are_open{
    .subject = deepseek.id, .property = properties::openness, .value = openness::open_source,
    .qualifiers = {{properties::extent_of, "すべて"}, {properties::performance, high_performance.id}}, .where = at::paragraph(8),
    .links = {{link_kind::restates, &deepseek_is_open_source}},
};
inline constexpr statement all_models_are_free{
    .subject = deepseek.id, .property = properties::pricing, .value = pricing::free_of_charge,
    .qualifiers = {{properties::extent_of, "すべて"}, {properties::performance, high_performance.id}}, .where = at::paragraph(8),
    .links = {{link_kind::restates, &deepseek_is_free}},
};
inline constexpr statement called_chinese_openai_again{
    .subject = deepseek.id, .property = properties::also_called, .value = "中国版OpenAI", .qualifiers = {{properties::likened_to, openai.id}},
    .where = at::paragraph(8), .attribution = {unnamed_others.id, "と呼ばれる"}, .factuality = as::hearsay,
    .links = {{link_kind::restates, &called_chinese_openai}},
};
inline constexpr statement oligopoly_broken{
    .subject = deepseek.id, .property = properties::breaks_up, .value = oligopoly.id, .where = at::paragraph(8), .attribution = {{}, "といえます"},
    .factuality = as::opinion, .links = {{link_kind::elaborates, &market_may_turn_oligopoly}},
};
inline constexpr statement pressure_on_paid_models{
    .subject = deepseek.id, .property = properties::affects, .value = paid_models.id,
    .qualifiers = {{properties::in_respect_of, "技術開発"}, {properties::extent_of, "圧力"}},
    .where = at::paragraph(8), .attribution = {{}, "もちろん"}, .factuality = as::certain_forecast,  // これにより, and so the next two
    .links = {{link_kind::because, &all_models_are_open}, {link_kind::because, &all_models_are_free}, {link_kind::because, &oligopoly_broken}},
};
inline constexpr statement high_end_gpus_made_by{
    .subject = high_end_gpu.id, .property = properties::provider, .value = nvidia.id, .where = at::paragraph(8),
};
inline constexpr statement high_end_gpus_not_needed{
    .subject = large_language_model.id, .property = properties::requires_, .value = high_end_gpu.id,
    .qualifiers = {{properties::provider, nvidia.id}, {properties::described_as, "優秀"}}, .where = at::paragraph(8), .attribution = {{}, "覆され"}, .factuality = as::denied,
    .links = {{link_kind::elaborates, &doubts_high_end_gpus}, {link_kind::because, &all_models_are_open}, {link_kind::because, &all_models_are_free},
              {link_kind::because, &oligopoly_broken}},
};
inline constexpr statement nvidia_may_cannibalize{
    .subject = nvidia.id, .property = properties::undergoes, .value = cannibalization.id,
    .qualifiers = {{properties::in_respect_of, "製品群"}}, .where = at::paragraph(8), .attribution = {{}, "恐れ"}, .factuality = as::possible_forecast,
    .links = {{link_kind::because, &all_models_are_open}, {link_kind::because, &all_models_are_free}, {link_kind::because, &oligopoly_broken}},
};

// caption 3
inline constexpr statement first_in_app_store{
    .subject = deepseek_chat.id, .property = properties::ranking_position, .value = first_place,
    .qualifiers = {{properties::listed_in, app_store_free_ranking.id}, {properties::location, united_states.id}}, .where = at::caption(3),
};
inline constexpr statement above_chatgpt{
    .subject = deepseek_chat.id, .property = properties::ranked_above, .value = chatgpt.id,
    .qualifiers = {{properties::listed_in, app_store_free_ranking.id}}, .where = at::caption(3),
    .links = {{link_kind::elaborates, &first_in_app_store}},
};
inline constexpr statement on_app_store{
    .subject = deepseek_chat.id, .property = properties::available_on, .value = app_store.id, .where = at::caption(3),
};
inline constexpr statement app_is_free{
    .subject = deepseek_chat.id, .property = properties::pricing, .value = pricing::free_of_charge, .where = at::caption(3),
};
inline constexpr statement ranking_of{
    .subject = app_store_free_ranking.id, .property = properties::provider, .value = app_store.id, .where = at::caption(3),
};
inline constexpr statement ranking_country{
    .subject = app_store_free_ranking.id, .property = properties::country, .value = united_states.id, .where = at::caption(3),
};
// clang-format on

}  // namespace kawase::deepseek_shock::said
