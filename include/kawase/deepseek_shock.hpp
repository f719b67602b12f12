// SPDX-License-Identifier: BSL-1.0
// Floor 4, left: one article as data - the "DeepSeek shock" of 27 January 2025.
#pragma once

// The lowest first: so a compiler that speaks of one names this door as what included it, and no stair of others.
// clang-format off
#include <kawase/fact.hpp>
#include <kawase/deepseek_shock/places.hpp>
#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/people.hpp>
#include <kawase/deepseek_shock/models.hpp>
#include <kawase/deepseek_shock/platforms.hpp>
#include <kawase/deepseek_shock/events.hpp>
#include <kawase/deepseek_shock/dates.hpp>
#include <kawase/deepseek_shock/topics.hpp>
#include <kawase/deepseek_shock/figures.hpp>
#include <kawase/deepseek_shock/statements_shock.hpp>
#include <kawase/deepseek_shock/statements_rivalry.hpp>
#include <kawase/deepseek_shock/statements_race.hpp>
#include <kawase/deepseek_shock/article.hpp>
// clang-format on
