// SPDX-License-Identifier: BSL-1.0
// What the article states from its title to its second caption: the crash, the list of four points, the costs.
#pragma once

#include <kawase/deepseek_shock/dates.hpp>
#include <kawase/deepseek_shock/events.hpp>
#include <kawase/deepseek_shock/figures.hpp>
#include <kawase/deepseek_shock/topics.hpp>
#include <kawase/fact/statement.hpp>

// Each statement is a named object in said::, in the order of the text. An empty source is the article's own voice; what it passes on without saying
// from whom is by unnamed_others. factuality is left out where it is asserted. What is not said in so many words, but follows from how the article puts
// it, is only probable.
namespace kawase::deepseek_shock::said {

// clang-format off
// rubrics, title and byline
inline constexpr statement filed_under{.subject = this_article.id, .property = properties::part_of, .value = "Topics", .where = at::rubric(1)};
inline constexpr statement article_is{.subject = this_article.id, .property = properties::instance_of, .value = "Report", .where = at::rubric(2)};
inline constexpr statement nvidia_lost_by_title{
    .subject = nvidia.id, .property = properties::market_value_lost, .value = nvidia_loss_in_title,
    .qualifiers = {{properties::duration_of, one_night_in_title}, {properties::cause, deepseek.id}}, .where = at::title,
};
inline constexpr statement called_chinese_openai_in_title{
    .subject = deepseek.id, .property = properties::also_called, .value = "中国版OpenAI", .qualifiers = {{properties::likened_to, openai.id}},
    .where = at::title, .attribution = {unnamed_others.id}, .factuality = as::hearsay,  // in quotation marks; by others, paragraph 1 says
};
inline constexpr statement what_is_deepseek{
    .subject = deepseek.id, .property = properties::described_as, .where = at::title, .factuality = as::question,
};
inline constexpr statement author{.subject = this_article.id, .property = properties::author, .value = kelvin_au.id, .where = at::byline};
inline constexpr statement editor{
    .subject = this_article.id, .property = properties::editor, .value = ail_editorial.id, .qualifiers = {{properties::extent_of, "一部"}},
    .where = at::byline,
};

// paragraph 1, the lead
inline constexpr statement crash_happened{
    .subject = crash.id, .property = properties::point_in_time, .value = crash_date,
    .qualifiers = {{properties::location, nasdaq.id}, {properties::duration_of, one_day}}, .where = at::paragraph(1),
};
inline constexpr statement market_lost{
    .subject = nasdaq.id, .property = properties::market_value_lost, .value = market_loss,
    .qualifiers = {{properties::point_in_time, crash_date}, {properties::duration_of, one_day}, {properties::stance, "わずか"}},
    .where = at::paragraph(1),
};
inline constexpr statement nvidia_traded_on{
    .subject = nvidia.id, .property = properties::traded_on, .value = nasdaq.id, .where = at::paragraph(1),
    .factuality = {speech_act::assertion, certainty::probable},
};
inline constexpr statement nvidia_is{.subject = nvidia.id, .property = properties::instance_of, .value = "半導体メーカー", .where = at::paragraph(1)};
inline constexpr statement nvidia_fell{
    .subject = nvidia.id, .property = properties::share_price_fall, .value = nvidia_fall,
    .qualifiers = {{properties::point_in_time, crash_date}}, .where = at::paragraph(1),
};
inline constexpr statement fall_is_recent_record{
    .subject = nvidia.id, .property = properties::superlative, .value = nvidia_fall,
    .qualifiers = {{properties::scope, {scope::recent, "近年"}}, {properties::compared_with, nvidia.id}}, .where = at::paragraph(1),
    .links = {{link_kind::elaborates, &nvidia_fell}},
};
inline constexpr statement industry_panicked{
    .subject = tech_industry.id, .property = properties::undergoes, .value = panic.id,
    .qualifiers = {{properties::duration_of, one_night}, {properties::in_respect_of, ai.id}, {properties::in_respect_of, semiconductors.id}},
    .where = at::paragraph(1), .links = {{link_kind::elaborates, &crash_happened}},
};
inline constexpr statement crash_was_unexpected{
    .subject = crash.id, .property = properties::described_as, .value = "予期せぬ", .where = at::paragraph(1),
};
inline constexpr statement deepseek_appeared_suddenly{
    .subject = deepseek_emergence.id, .property = properties::described_as, .value = "忽然", .where = at::paragraph(1),
};
inline constexpr statement deepseek_caused_it{
    .subject = crash.id, .property = properties::cause, .value = deepseek_llm.id, .where = at::paragraph(1),
    .links = {{link_kind::elaborates, &crash_happened}},
};
inline constexpr statement deepseek_is_llm{
    .subject = deepseek_llm.id, .property = properties::instance_of, .value = large_language_model.id, .where = at::paragraph(1),
};
inline constexpr statement called_chinese_openai{
    .subject = deepseek_llm.id, .property = properties::also_called, .value = "中国版OpenAI", .qualifiers = {{properties::likened_to, openai.id}},
    .where = at::paragraph(1), .attribution = {unnamed_others.id, "と呼ばれている"}, .factuality = as::hearsay,
    .links = {{link_kind::restates, &called_chinese_openai_in_title}},
};
inline constexpr statement llm_means{
    .subject = large_language_model.id, .property = properties::also_called, .value = "LLM", .where = at::paragraph(1),
};

// caption 1
inline constexpr statement site_is_open_source{
    .subject = deepseek_chat.id, .property = properties::openness, .value = openness::open_source, .where = at::caption(1),
};
inline constexpr statement runs_in_browser{
    .subject = deepseek_chat.id, .property = properties::available_on, .value = web_browser.id, .where = at::caption(1),
};
inline constexpr statement chinese_name{
    .subject = deepseek.id, .property = properties::also_called, .value = "深度求索", .qualifiers = {{properties::in_language, chinese.id}},
    .where = at::caption(1),
};

// paragraph 2
inline constexpr statement deepseek_is_young{
    .subject = deepseek.id, .property = properties::age, .value = deepseek_age,
    .qualifiers = {{properties::stance, "わずか"}, {properties::stance, "なんと"}}, .where = at::paragraph(2),
};
inline constexpr statement deepseek_was_unknown{
    .subject = deepseek.id, .property = properties::described_as, .value = "無名", .where = at::paragraph(2),
};
inline constexpr statement deepseek_is{.subject = deepseek.id, .property = properties::instance_of, .value = "AI企業", .where = at::paragraph(2)};
inline constexpr statement deepseek_country{.subject = deepseek.id, .property = properties::country, .value = china.id, .where = at::paragraph(2)};
inline constexpr statement industry_shaken{
    .subject = deepseek.id, .property = properties::affects, .value = tech_industry.id,
    .qualifiers = {{properties::duration_of, one_night_of_shock}, {properties::extent_of, "世界"}}, .where = at::paragraph(2),
    .links = {{link_kind::elaborates, &industry_panicked}},
};
inline constexpr statement why_shaken{
    .subject = crash.id, .property = properties::cause, .where = at::paragraph(2), .factuality = as::question,
    .links = {{link_kind::elaborates, &industry_shaken}},
};
inline constexpr statement four_points{
    .subject = this_article.id, .property = properties::number_of, .value = number_of_points, .qualifiers = {{properties::counted, block::bullet}},
    .where = at::paragraph(2), .links = {{link_kind::elaborates, &why_shaken}},
};
inline constexpr statement list_written_by_deepseek{
    .subject = this_article.id, .property = properties::author, .value = deepseek_chat.id,
    .qualifiers = {{properties::in_respect_of, block::bullet}, {properties::cites, information_sources.id}}, .where = at::paragraph(2),
};

// the list, which the article had DeepSeek itself write
inline constexpr statement points_explain_crash{
    .subject = crash.id, .property = properties::cause, .value = block::bullet, .where = at::list_head(),
    .links = {{link_kind::elaborates, &deepseek_caused_it}},
};
inline constexpr statement uses_outdated_gpus{
    .subject = deepseek_llm.id, .property = properties::uses, .value = outdated_gpu.id, .where = at::bullet(1), .attribution = {deepseek_chat.id},
};
inline constexpr statement performs_well{
    .subject = deepseek_llm.id, .property = properties::performance, .value = high_performance.id,
    .qualifiers = {{properties::uses, outdated_gpu.id}}, .where = at::bullet(1), .attribution = {deepseek_chat.id},
};
inline constexpr statement doubts_high_end_gpus{
    .subject = deepseek_llm.id, .property = properties::casts_doubt_on, .value = high_end_gpu.id, .where = at::bullet(1),
    .attribution = {deepseek_chat.id},
};
inline constexpr statement costs_a_hundredth{
    .subject = deepseek_llm.id, .property = properties::cost_ratio, .value = deepseek_shock::cost_ratio,
    .qualifiers = {{properties::compared_with, other_large_companies.id}}, .where = at::bullet(2), .attribution = {deepseek_chat.id},
};
inline constexpr statement equals_large_companies{
    .subject = deepseek_llm.id, .property = properties::matches_performance_of, .value = other_large_companies.id, .where = at::bullet(2),
    .attribution = {deepseek_chat.id}, .links = {{link_kind::elaborates, &costs_a_hundredth}},
};
inline constexpr statement chinese_companies_can_compete{
    .subject = chinese_companies.id, .property = properties::able_to_compete_with, .value = us_large_projects.id,
    .qualifiers = {{properties::in_respect_of, "技術力"}, {properties::extent_of, "迅速"}, {properties::shown_by, deepseek_llm.id}},
    .where = at::bullet(3), .attribution = {deepseek_chat.id},
};
inline constexpr statement open_source_in_list{
    .subject = deepseek_llm.id, .property = properties::openness, .value = openness::open_source, .where = at::bullet(4),
    .attribution = {deepseek_chat.id},
};
inline constexpr statement supports_environments{
    .subject = deepseek_llm.id, .property = properties::supports, .value = wide_range_of_environments.id, .where = at::bullet(4),
    .attribution = {deepseek_chat.id},
};
inline constexpr statement promotes_ai{
    .subject = deepseek_llm.id, .property = properties::promotes, .value = ai_technology.id, .where = at::bullet(4),
    .attribution = {deepseek_chat.id},
};

// paragraph 3: といいます and といわれています, passed on
inline constexpr statement openai_is{.subject = openai.id, .property = properties::instance_of, .value = "AI開発企業", .where = at::paragraph(3)};
inline constexpr statement openai_is_in{
    .subject = openai.id, .property = properties::headquarters, .value = san_francisco.id, .where = at::paragraph(3),
};
inline constexpr statement openai_country{
    .subject = openai.id, .property = properties::country, .value = united_states.id, .where = at::paragraph(3),
};
inline constexpr statement san_francisco_country{
    .subject = san_francisco.id, .property = properties::country, .value = united_states.id, .where = at::paragraph(3),
};
inline constexpr statement openai_invested{
    .subject = openai.id, .property = properties::invested, .value = openai_investment,
    .qualifiers = {{properties::during, openai_investment_period}, {properties::during, "過去"}, {properties::purpose, "開発事業"}},
    .where = at::paragraph(3), .attribution = {unnamed_others.id, "といいます"}, .factuality = as::hearsay, .links = {{link_kind::elaborates, &costs_a_hundredth}},
};
inline constexpr statement openai_invested_in_yen{
    .subject = openai.id, .property = properties::invested, .value = value::second_of(openai_investment),
    .qualifiers = {{properties::during, openai_investment_period}}, .where = at::paragraph(3), .attribution = {unnamed_others.id, "といいます"},
    .factuality = as::hearsay, .links = {{link_kind::converts, &openai_invested}},
};
inline constexpr statement deepseek_cost{
    .subject = deepseek_llm.id, .property = properties::development_cost, .value = deepseek_development_cost,
    .qualifiers = {{properties::compared_with, openai.id}, {properties::stance, "わずか"}}, .where = at::paragraph(3),
    .attribution = {unnamed_others.id, "といいます"}, .factuality = as::hearsay, .links = {{link_kind::elaborates, &costs_a_hundredth}},
};
inline constexpr statement deepseek_cost_in_yen{
    .subject = deepseek_llm.id, .property = properties::development_cost, .value = value::second_of(deepseek_development_cost),
    .where = at::paragraph(3), .attribution = {unnamed_others.id, "といいます"}, .factuality = as::hearsay, .links = {{link_kind::converts, &deepseek_cost}},
};
// Not said here in so many words: the article puts the two amounts side by side "as for ②", the second bullet, which states this ratio.
inline constexpr statement cost_ratio_explained{
    .subject = deepseek_llm.id, .property = properties::cost_ratio, .value = deepseek_shock::cost_ratio,
    .qualifiers = {{properties::compared_with, openai.id}}, .where = at::paragraph(3),
    .factuality = {speech_act::assertion, certainty::probable},
    .links = {{link_kind::elaborates, &costs_a_hundredth}, {link_kind::numerator, &deepseek_cost}, {link_kind::denominator, &openai_invested}},
};
inline constexpr statement deepseek_trained{
    .subject = deepseek_llm.id, .property = properties::training_time, .value = deepseek_training_time,
    .qualifiers = {{properties::in_respect_of, training.id}}, .where = at::paragraph(3), .attribution = {unnamed_others.id, "といいます"},
    .factuality = as::hearsay, .links = {{link_kind::elaborates, &deepseek_cost}},
};
inline constexpr statement deepseek_developed_it{
    .subject = deepseek_llm.id, .property = properties::developer, .value = deepseek.id, .where = at::paragraph(3),
    .attribution = {unnamed_others.id, "といいます"}, .factuality = as::hearsay,
};
inline constexpr statement equals_gpt_4{
    .subject = deepseek_llm.id, .property = properties::matches_performance_of, .value = gpt_4.id, .where = at::paragraph(3),
    .attribution = {unnamed_others.id, "といいます"}, .factuality = as::hearsay, .links = {{link_kind::elaborates, &equals_large_companies}},
};
inline constexpr statement gpt_4_developer{.subject = gpt_4.id, .property = properties::developer, .value = openai.id, .where = at::paragraph(3)};
inline constexpr statement gpt_4_performs_well{
    .subject = gpt_4.id, .property = properties::performance, .value = high_performance.id, .where = at::paragraph(3),
};
inline constexpr statement deepseek_is_open_source{
    .subject = deepseek_llm.id, .property = properties::openness, .value = openness::open_source, .where = at::paragraph(3),
    .links = {{link_kind::restates, &open_source_in_list}},
};
inline constexpr statement deepseek_is_free{
    .subject = deepseek_llm.id, .property = properties::pricing, .value = pricing::free_of_charge, .where = at::paragraph(3),
};
inline constexpr statement open_source_means{
    .subject = open_source.id, .property = properties::means, .value = "無償で一般公開", .where = at::paragraph(3),
};
inline constexpr statement developers_can_use_it{
    .subject = deepseek_llm.id, .property = properties::usable_by, .value = developers.id,
    .qualifiers = {{properties::extent_of, "自由に利用・改良"}}, .where = at::paragraph(3), .attribution = {unnamed_others.id, "といわれています"},
    .factuality = as::hearsay, .links = {{link_kind::because, &deepseek_is_open_source}},  // ため
};
inline constexpr statement businesses_can_use_it{
    .subject = deepseek_llm.id, .property = properties::usable_by, .value = businesses.id,
    .qualifiers = {{properties::extent_of, "自由に利用・改良"}}, .where = at::paragraph(3), .attribution = {unnamed_others.id, "といわれています"},
    .factuality = as::hearsay, .links = {{link_kind::because, &deepseek_is_open_source}},
};
inline constexpr statement ai_will_spread{
    .subject = deepseek_llm.id, .property = properties::promotes, .value = ai_technology.id, .where = at::paragraph(3),
    .attribution = {unnamed_others.id, "といわれています"}, .factuality = as::hearsay,  // それにより
    .links = {{link_kind::elaborates, &promotes_ai}, {link_kind::because, &developers_can_use_it}, {link_kind::because, &businesses_can_use_it}},
};

// paragraph 4: これらの成果により, by what paragraph 3 tells
inline constexpr statement are_expensive_models_needed{
    .subject = deepseek.id, .property = properties::casts_doubt_on, .value = latest_expensive_models.id,
    .qualifiers = {{properties::in_respect_of, "購入"}}, .where = at::paragraph(4),
    .attribution = {ai_industry.id, "疑問"}, .factuality = as::question,
    .links = {{link_kind::because, &deepseek_cost}, {link_kind::because, &equals_gpt_4}, {link_kind::because, &deepseek_is_open_source}},
};
inline constexpr statement doubt_spread{
    .subject = latest_expensive_models.id, .property = properties::doubted_by, .value = ai_industry.id,
    .qualifiers = {{properties::in_respect_of, "購入"}, {properties::extent_of, "業界全体"}}, .where = at::paragraph(4),
    .links = {{link_kind::elaborates, &are_expensive_models_needed}, {link_kind::because, &deepseek_cost}, {link_kind::because, &equals_gpt_4},
              {link_kind::because, &deepseek_is_open_source}},
};
inline constexpr statement deepseek_noticed{
    .subject = deepseek.id, .property = properties::draws_attention_of, .value = ai_industry.id,
    .qualifiers = {{properties::extent_of, "一躍"}}, .where = at::paragraph(4),
    .links = {{link_kind::because, &deepseek_cost}, {link_kind::because, &equals_gpt_4}, {link_kind::because, &deepseek_is_open_source}},
};

// caption 2, whose source is Trading View
inline constexpr statement crash_happened_in_caption{
    .subject = crash.id, .property = properties::point_in_time, .value = crash_date_in_caption, .where = at::caption(2),
    .attribution = {trading_view.id, "参照"}, .links = {{link_kind::restates, &crash_happened}},
};
inline constexpr statement nvidia_fell_in_caption{
    .subject = nvidia.id, .property = properties::share_price_fall, .value = nvidia_fall_in_caption,
    .qualifiers = {{properties::point_in_time, crash_date_in_caption}}, .where = at::caption(2), .attribution = {trading_view.id, "参照"},
    .links = {{link_kind::restates, &nvidia_fell}},
};
inline constexpr statement fall_is_all_time_record{
    .subject = nvidia.id, .property = properties::superlative, .value = nvidia_fall_in_caption,
    .qualifiers = {{properties::scope, {scope::all_time, "史上"}}, {properties::compared_with, nvidia.id}}, .where = at::caption(2),
    .attribution = {trading_view.id, "参照"},
    .links = {{link_kind::elaborates, &nvidia_fell_in_caption}, {link_kind::restates, &fall_is_recent_record}},
};
inline constexpr statement nvidia_lost{
    .subject = nvidia.id, .property = properties::market_value_lost, .value = nvidia_loss,
    .qualifiers = {{properties::point_in_time, crash_date_in_caption}, {properties::duration_of, one_night_of_loss}}, .where = at::caption(2),
    .attribution = {trading_view.id, "参照"}, .links = {{link_kind::restates, &nvidia_lost_by_title}, {link_kind::part_of, &market_lost}},
};
inline constexpr statement cites_trading_view{.subject = this_article.id, .property = properties::cites, .value = trading_view.id, .where = at::caption(2)};
// clang-format on

}  // namespace kawase::deepseek_shock::said
