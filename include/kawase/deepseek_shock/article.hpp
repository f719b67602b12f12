// SPDX-License-Identifier: BSL-1.0
// The article's tables: everything of a kind in one range, and the article as one object.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/dates.hpp>
#include <kawase/deepseek_shock/events.hpp>
#include <kawase/deepseek_shock/figures.hpp>
#include <kawase/deepseek_shock/models.hpp>
#include <kawase/deepseek_shock/people.hpp>
#include <kawase/deepseek_shock/places.hpp>
#include <kawase/deepseek_shock/platforms.hpp>
#include <kawase/deepseek_shock/statements_race.hpp>
#include <kawase/deepseek_shock/statements_rivalry.hpp>
#include <kawase/deepseek_shock/statements_shock.hpp>
#include <kawase/deepseek_shock/topics.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/fact/find.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/literals.hpp>

namespace kawase::deepseek_shock {

// The tables behind the ranges. A new thing is entered in one of them.
namespace tables {
inline constexpr const company* companies[] = {
    &nvidia, &deepseek, &openai, &high_flyer, &stargate_project, &google, &meta, &microsoft, &alibaba, &bytedance,
};
inline constexpr const organization* organizations[] = {
    &ail_editorial,
};
inline constexpr const person* people[] = {
    &kelvin_au,
};
inline constexpr const group* groups[] = {
    &tech_industry, &ai_industry, &information_sources, &unnamed_others, &other_large_companies, &chinese_companies, &developers, &businesses, &us_ai_leaders,
    &overseas_media, &chinese_tech_companies, &end_users,
};
inline constexpr const model* models[] = {
    &deepseek_llm, &gpt_4, &gemini, &llama_3, &deepseek_r1, &janus_pro, &new_chinese_models,
};
inline constexpr const service* services[] = {
    &deepseek_chat, &chatgpt, &azure_ai,
};
inline constexpr const platform* platforms[] = {
    &trading_view, &app_store, &hugging_face, &github,
};
inline constexpr const publication* publications[] = {
    &this_article, &deepseek_repository, &deepseek_website, &wsj_article,
};
inline constexpr const project* projects[] = {
    &stargate,
};
inline constexpr const place* places[] = {
    &china, &united_states, &soviet_union, &san_francisco,
};
inline constexpr const exchange* exchanges[] = {
    &nasdaq,
};
inline constexpr const ranking* rankings[] = {
    &app_store_free_ranking,
};
inline constexpr const event* events[] = {
    &crash, &stargate_announcement, &deepseek_emergence, &azure_integration, &janus_pro_announcement, &us_china_rivalry, &space_race,
    &new_chinese_models_announcements,
};
inline constexpr const topic* topics[] = {
    &ai, &large_language_model, &image_generation_model, &artificial_superintelligence, &ai_technology, &innovation, &high_performance,
    &semiconductors, &gpu, &high_end_gpu, &outdated_gpu, &semiconductor_cycle, &training, &open_source, &closed_source, &latest_expensive_models,
    &paid_models, &capable_open_models, &competing_services, &image_quality, &accuracy, &ai_tools, &stock_indices, &mathematical_models,
    &market_value, &share_price, &oligopoly, &us_market, &tech_market, &ai_market, &funding, &cannibalization, &panic, &us_large_projects,
    &web_browser, &user_interface, &ease_of_use, &japanese, &chinese, &company_domain, &free_address, &wide_range_of_environments,
};
inline constexpr entity entities[] = {
    nvidia, deepseek, openai, high_flyer, stargate_project, google, meta, microsoft, alibaba, bytedance, ail_editorial, kelvin_au, tech_industry,
    ai_industry, information_sources, unnamed_others, other_large_companies, chinese_companies, developers, businesses, us_ai_leaders, overseas_media,
    chinese_tech_companies, end_users, deepseek_llm, gpt_4, gemini, llama_3, deepseek_r1, janus_pro, new_chinese_models, deepseek_chat, chatgpt,
    azure_ai, trading_view, app_store, hugging_face, github, this_article, deepseek_repository, deepseek_website, wsj_article, stargate, china,
    united_states, soviet_union, san_francisco, nasdaq, app_store_free_ranking, crash, stargate_announcement, deepseek_emergence, azure_integration,
    janus_pro_announcement, us_china_rivalry, space_race, new_chinese_models_announcements, ai, large_language_model, image_generation_model,
    artificial_superintelligence, ai_technology, innovation, high_performance, semiconductors, gpu, high_end_gpu, outdated_gpu, semiconductor_cycle,
    training, open_source, closed_source, latest_expensive_models, paid_models, capable_open_models, competing_services, image_quality, accuracy,
    ai_tools, stock_indices, mathematical_models, market_value, share_price, oligopoly, us_market, tech_market, ai_market, funding, cannibalization,
    panic, us_large_projects, web_browser, user_interface, ease_of_use, japanese, chinese, company_domain, free_address, wide_range_of_environments,
};
inline constexpr recorded<any_figure> figures[] = {
    nvidia_loss_in_title, market_loss, nvidia_loss, nvidia_fall, nvidia_fall_in_caption, cost_ratio, number_of_points, first_place,
    one_night_in_title, one_day, one_night, one_night_of_shock, one_night_of_loss, deepseek_age, openai_investment_period, deepseek_training_time,
    semiconductor_horizon,
};
inline constexpr recorded<any_restatement> restatements[] = {
    openai_investment, deepseek_development_cost, stargate_investment,
};
inline constexpr recorded<printed_date> dates[] = {
    crash_date, crash_date_in_caption, deepseek_origin, azure_integration_date, janus_pro_date,
};
inline constexpr const statement* statements[] = {
    &said::filed_under, &said::article_is, &said::nvidia_lost_by_title, &said::called_chinese_openai_in_title, &said::what_is_deepseek, &said::author, &said::editor,
    &said::crash_happened, &said::market_lost, &said::nvidia_traded_on, &said::nvidia_is, &said::nvidia_fell, &said::fall_is_recent_record,
    &said::industry_panicked, &said::crash_was_unexpected, &said::deepseek_appeared_suddenly, &said::deepseek_caused_it, &said::deepseek_is_llm, &said::called_chinese_openai, &said::llm_means,
    &said::site_is_open_source, &said::runs_in_browser, &said::chinese_name, &said::deepseek_is_young, &said::deepseek_was_unknown,
    &said::deepseek_is, &said::deepseek_country, &said::industry_shaken, &said::why_shaken, &said::four_points, &said::list_written_by_deepseek,
    &said::points_explain_crash, &said::uses_outdated_gpus, &said::performs_well, &said::doubts_high_end_gpus, &said::costs_a_hundredth,
    &said::equals_large_companies, &said::chinese_companies_can_compete, &said::open_source_in_list, &said::supports_environments,
    &said::promotes_ai, &said::openai_is, &said::openai_is_in, &said::openai_country, &said::san_francisco_country, &said::openai_invested, &said::openai_invested_in_yen,
    &said::deepseek_cost, &said::deepseek_cost_in_yen, &said::cost_ratio_explained, &said::deepseek_trained, &said::deepseek_developed_it,
    &said::equals_gpt_4, &said::gpt_4_developer, &said::gpt_4_performs_well, &said::deepseek_is_open_source, &said::deepseek_is_free,
    &said::open_source_means, &said::developers_can_use_it, &said::businesses_can_use_it, &said::ai_will_spread, &said::are_expensive_models_needed, &said::doubt_spread,
    &said::deepseek_noticed, &said::crash_happened_in_caption, &said::nvidia_fell_in_caption, &said::fall_is_all_time_record, &said::nvidia_lost, &said::cites_trading_view,
    &said::rivalry_is_at_the_root, &said::model_goes_back_to, &said::deepseek_goes_back_to, &said::high_flyer_developed_it, &said::deepseek_is_llm_again, &said::made_for, &said::mathematical_models_are_for,
    &said::high_flyer_is, &said::high_flyer_country, &said::stargate_to_cost, &said::stargate_to_cost_in_yen,
    &said::stargate_investor_country, &said::stargate_investor_company, &said::stargate_is, &said::stargate_country, &said::stargate_announced,
    &said::deepseek_came_right_after, &said::deepseek_brings_rivalry_out, &said::us_leaders_are_closed, &said::us_leaders_are_paid, &said::closed_source_means, &said::openai_is_closed, &said::openai_is_paid,
    &said::gemini_is_closed, &said::gemini_is_paid, &said::gemini_developer, &said::gemini_is, &said::leaders_from, &said::openai_is_a_leader, &said::google_is_a_leader, &said::google_country, &said::few_open_models,
    &said::llama_is_one, &said::llama_is_open, &said::llama_developer, &said::llama_is, &said::market_may_turn_oligopoly, &said::business_funds_shape_market,
    &said::all_models_are_open, &said::all_models_are_free, &said::called_chinese_openai_again, &said::oligopoly_broken,
    &said::pressure_on_paid_models, &said::high_end_gpus_made_by, &said::high_end_gpus_not_needed, &said::nvidia_may_cannibalize,
    &said::first_in_app_store, &said::above_chatgpt, &said::on_app_store, &said::app_is_free, &said::ranking_of, &said::ranking_country, &said::like_the_space_race,
    &said::innovation_accelerates, &said::azure_integrated, &said::azure_happened, &said::azure_provider, &said::microsoft_country,
    &said::r1_belongs_to, &said::r1_is_latest, &said::r1_developer, &said::janus_pro_announced, &said::janus_pro_happened, &said::janus_pro_developer,
    &said::janus_pro_is, &said::janus_pro_has_better_quality, &said::janus_pro_is_more_accurate, &said::janus_pro_on_hugging_face,
    &said::janus_pro_is_free, &said::hugging_face_is, &said::hugging_face_is_for, &said::code_on_github, &said::repository_author, &said::media_compare_with_space_race, &said::space_race_of_us,
    &said::space_race_of_soviets, &said::space_race_was_in, &said::open_source_breaks_oligopoly, &said::industry_will_improve, &said::innovation_will_accelerate,
    &said::asi_is_next, &said::asi_is, &said::asi_means, &said::nvidia_must_hurry, &said::do_users_gain, &said::looks_like_chatgpt, &said::feels_like_chatgpt,
    &said::speaks_japanese, &said::no_company_domain, &said::free_address_only, &said::sweeps_tech_market, &said::others_follow,
    &said::alibaba_announced, &said::bytedance_announced, &said::alibaba_is, &said::bytedance_is, &said::chinese_tech_companies_country, &said::alibaba_country, &said::bytedance_country, &said::new_models_developer, &said::new_models_are_llms,
    &said::new_models_equal_it, &said::new_models_surpass_it, &said::new_models_are_closed, &said::difference_remains, &said::china_against_us,
    &said::chinese_against_chinese, &said::chinese_companies_country, &said::users_can_use_tools, &said::users_win, &said::cites_deepseek, &said::cites_wsj, &said::model_shares_name,
    &said::service_shares_name, &said::service_runs_on, &said::service_provider,
};
inline constexpr locator blocks[] = {
    at::rubric(1), at::rubric(2), at::title, at::byline, at::paragraph(1), at::caption(1), at::paragraph(2), at::list_head(1), at::bullet(1), at::bullet(2), at::bullet(3), at::bullet(4),
    at::paragraph(3), at::paragraph(4), at::caption(2), at::heading(1), at::paragraph(5), at::paragraph(6), at::paragraph(7), at::paragraph(8), at::caption(3), at::heading(2),
    at::paragraph(9), at::caption(4), at::paragraph(10), at::heading(3), at::caption(5), at::paragraph(11), at::paragraph(12), at::reference(1), at::reference(2),
};
}  // namespace tables

inline constexpr references<company> companies{tables::companies};
inline constexpr references<organization> organizations{tables::organizations};
inline constexpr references<person> people{tables::people};
inline constexpr references<group> groups{tables::groups};
inline constexpr references<model> models{tables::models};
inline constexpr references<service> services{tables::services};
inline constexpr references<platform> platforms{tables::platforms};
inline constexpr references<publication> publications{tables::publications};
inline constexpr references<project> projects{tables::projects};
inline constexpr references<place> places{tables::places};
inline constexpr references<exchange> exchanges{tables::exchanges};
inline constexpr references<ranking> rankings{tables::rankings};
inline constexpr references<event> events{tables::events};
inline constexpr references<topic> topics{tables::topics};
inline constexpr list<entity> entities{tables::entities};
// The figures that stand alone; those of a pair are in restatements.
inline constexpr list<recorded<any_figure>> figures{tables::figures};
inline constexpr list<recorded<any_restatement>> restatements{tables::restatements};
inline constexpr list<recorded<printed_date>> dates{tables::dates};
inline constexpr references<statement> statements{tables::statements};
// Every block, in the order of the text.
inline constexpr list<locator> blocks{tables::blocks};

// The article, for proofread() and whatever else takes any article. It prints no day of publication; the year is that of its dates.
inline constexpr kawase::article article{
    .name = "DeepSeek shock",
    .written = printed_date::in(2025).as_inferred(),
    .blocks = blocks,
    .entities = entities,
    .figures = figures,
    .restatements = restatements,
    .dates = dates,
    .statements = statements,
};

}  // namespace kawase::deepseek_shock
