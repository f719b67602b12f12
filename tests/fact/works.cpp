// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/works.hpp>

#include <type_traits>

#include <kawase/fact/agents.hpp>

#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;

static_assert(std::is_aggregate_v<model> && entity_like<model> && entity_like<service> && entity_like<platform> && entity_like<publication> && entity_like<project>);
static_assert(std::is_assignable_v<agent_id&, company_id> && !std::is_assignable_v<agent_id&, model_id>, "a model develops nothing");

namespace {
constexpr company maker{.id = "maker"};
constexpr person writer{.id = "writer"};
constexpr model series{.id = "series", .developer = maker.id, .type = model_type::large_language_model, .openness = openness::open_source};
constexpr model newest{.id = "newest", .developer = maker.id, .pricing = pricing::free_of_charge, .family = series.id};
constexpr service app{.id = "app", .provider = maker.id, .model = newest.id};
constexpr publication survey{.id = "report", .author = writer.id, .published = printed_date::in(2024, 5), .url = "https://example.com/"};
}  // namespace

TEST_CASE("works know who made them, and each other") {
  static_assert(newest.developer == maker.id && newest.family == series.id && app.model == newest.id && survey.author == writer.id);
  static_assert(survey.published == printed_date::in(2024, 5));
  CHECK(app.provider.kind() == entity_kind::company);
}

TEST_CASE("what is not stated says so") {
  static_assert(newest.type == model_type::not_stated && newest.openness == openness::not_stated && series.pricing == pricing::not_stated);
  CHECK(name(newest.type) == text("not stated"));
  CHECK(name(series.type) == text("large language model"));
  CHECK(name(openness::closed_source) == text("closed source"));
  CHECK(name(pricing::paid) == text("paid"));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<model_type>({"not stated", "large language model", "image generation model", "other"}));
  CHECK_BOTH(test::are_named<openness>({"not stated", "open source", "closed source"}));
  CHECK_BOTH(test::are_named<pricing>({"not stated", "free of charge", "paid"}));
}
