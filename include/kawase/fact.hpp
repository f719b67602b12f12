// SPDX-License-Identifier: BSL-1.0
// Floor 3: what a text states - entities, figures and dates at their places, statements, who says so and how sure it is.
#pragma once

// The lowest first: so a compiler that speaks of one names this door as what included it, and no stair of others.
// clang-format off
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/fact/labels.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/agents.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/property.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/fact/attribution.hpp>
#include <kawase/fact/factuality.hpp>
#include <kawase/fact/works.hpp>
#include <kawase/fact/value.hpp>
#include <kawase/fact/statement.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/fact/edtf.hpp>
#include <kawase/fact/find.hpp>
#include <kawase/fact/settings.hpp>
#include <kawase/fact/write_date.hpp>
// clang-format on
