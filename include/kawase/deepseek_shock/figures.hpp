// SPDX-License-Identifier: BSL-1.0
// Every number that the article prints, as it prints it, with its place and what it is of. Nothing here is computed from anything else.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/events.hpp>
#include <kawase/deepseek_shock/models.hpp>
#include <kawase/deepseek_shock/people.hpp>
#include <kawase/deepseek_shock/places.hpp>
#include <kawase/deepseek_shock/platforms.hpp>
#include <kawase/deepseek_shock/topics.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/money/currencies.hpp>

namespace kawase::deepseek_shock {

// clang-format off
// money in two currencies
inline constexpr recorded<restatement<USD, JPY>> openai_investment{"200億ドル(約3,000億円)以上", at::paragraph(3), openai.id, properties::invested};
inline constexpr recorded<restatement<USD, JPY>> deepseek_development_cost{"600万ドル(約9億円)", at::paragraph(3), deepseek_llm.id, properties::development_cost};
inline constexpr recorded<restatement<USD, JPY>> stargate_investment{"5,000億ドル(約77兆円)", at::paragraph(6), stargate.id, properties::investment_planned};

// money
inline constexpr recorded<figure<JPY>> nvidia_loss_in_title{"90兆円", at::title, nvidia.id, properties::market_value_lost};
inline constexpr recorded<figure<JPY>> market_loss{"100兆円近く", at::paragraph(1), nasdaq.id, properties::market_value_lost};
inline constexpr recorded<figure<JPY>> nvidia_loss{"約92兆円", at::caption(2), nvidia.id, properties::market_value_lost};

// shares and ratios
inline constexpr recorded<figure<percent_of>> nvidia_fall{"17%", at::paragraph(1), nvidia.id, properties::share_price_fall};
inline constexpr recorded<figure<percent_of>> nvidia_fall_in_caption{"17%", at::caption(2), nvidia.id, properties::share_price_fall};
inline constexpr recorded<figure<ratio>>      cost_ratio{"100分の1以下", at::bullet(2), deepseek_llm.id, properties::cost_ratio};

// counts and ranks
inline constexpr recorded<figure<count>> number_of_points{"4点", at::paragraph(2), this_article.id, properties::number_of};
inline constexpr recorded<figure<rank>>  first_place{"1位", at::caption(3), deepseek_chat.id, properties::ranking_position};

// how long
inline constexpr recorded<figure<duration>> one_night_in_title{"一夜", at::title, crash.id, properties::duration_of};
inline constexpr recorded<figure<duration>> one_day{"一日", at::paragraph(1), crash.id, properties::duration_of};
inline constexpr recorded<figure<duration>> one_night{"一夜", at::paragraph(1), crash.id, properties::duration_of};
inline constexpr recorded<figure<duration>> one_night_of_shock{"一晩", at::paragraph(2), crash.id, properties::duration_of};
inline constexpr recorded<figure<duration>> one_night_of_loss{"一晩", at::caption(2), crash.id, properties::duration_of};
inline constexpr recorded<figure<duration>> deepseek_age{"2年", at::paragraph(2), deepseek.id, properties::age};
inline constexpr recorded<figure<duration>> openai_investment_period{"3年間", at::paragraph(3), openai.id, properties::during};
inline constexpr recorded<figure<duration>> deepseek_training_time{"2か月", at::paragraph(3), deepseek_llm.id, properties::training_time};
inline constexpr recorded<figure<duration>> semiconductor_horizon{"10~20年後", at::paragraph(10), semiconductor_cycle.id, properties::time_ahead};
// clang-format on

}  // namespace kawase::deepseek_shock
