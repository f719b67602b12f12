// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/property.hpp>

#include <string>
#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(!std::is_constructible_v<property_id, property>, "a property that ends at once");

namespace {
constexpr property flavour{"flavour", "味", "flavour"};
constexpr property flavour_again{"flavour", "風味", "taste"};

std::string with_blanks(std::string name) {
  for (char& c : name) {
    if (c == '_') c = ' ';
  }
  return name;
}
}  // namespace

TEST_CASE("properties are compared by key") {
  static_assert(property_id(flavour) == flavour_again && !(property_id(flavour) == properties::developer) && property_id(properties::developer) == properties::developer);
  static_assert(property_id().empty() && !(property_id() == flavour));
  CHECK(property_id(flavour).key() == text("flavour"));
}

TEST_CASE("properties have names") {
  constexpr property_id p = properties::development_cost;
  static_assert(p.name(language::ja) == text("開発費") && p.name(language::en) == text("development cost"));
  CHECK(property_id().name(language::en).empty());
}

// The key of a property is its name in the program; in English most are called so as well.
TEST_CASE("every property of the vocabulary is called what it is") {
#define KEY(p) CHECK(properties::p.key == text(#p));
#define SAME(p) KEY(p) CHECK(with_blanks(#p) == std::string(properties::p.en.data(), properties::p.en.size()));
  SAME(instance_of) SAME(part_of) KEY(named_after) SAME(means) SAME(country) KEY(headquarters) SAME(inception) SAME(age) SAME(author) SAME(editor)
  SAME(language_supported) KEY(in_language) SAME(resembles) SAME(likened_to) SAME(also_called) SAME(described_as) SAME(performance) SAME(developer)
  SAME(owner) SAME(provider) SAME(purpose) SAME(uses) SAME(openness) SAME(pricing) SAME(available_on) KEY(publishes_code_on) SAME(integrated_with)
  SAME(announced) SAME(announced_on) SAME(supports) SAME(registers_with) SAME(cites) SAME(usable_by) SAME(invested) KEY(investment_planned)
  SAME(investor) SAME(development_cost) KEY(cost_ratio) SAME(training_time) KEY(share_price_fall) SAME(market_value_lost) SAME(number_of)
  SAME(superlative) KEY(scope) KEY(ranking_position) SAME(time_ahead) SAME(point_in_time) SAME(follows) SAME(location) SAME(participant) SAME(cause)
  SAME(effect) SAME(affects) SAME(undergoes) SAME(becomes) SAME(promotes) SAME(breaks_up) SAME(brings_forward) SAME(casts_doubt_on) SAME(doubted_by)
  KEY(draws_attention_of) SAME(ranked_above) SAME(rival_of) SAME(able_to_compete_with) KEY(matches_performance_of) SAME(outperforms)
  SAME(differs_from) SAME(benefits_from) SAME(during) SAME(compared_with) SAME(in_respect_of) SAME(listed_in) SAME(traded_on) KEY(counted)
  KEY(extent_of) SAME(shown_by) KEY(stance)
#undef SAME
#undef KEY
  // but for words that C++ or the vocabulary has already
  CHECK((properties::requires_.key == text("requires") && properties::duration_of.key == text("duration")));
}

TEST_CASE("no property has no key and is none of them") {
  CHECK(property_id().key().empty());
  CHECK(property_id() == property_id());
  CHECK(!(property_id(flavour) == property_id()));
  CHECK(!(property_id() == property_id(flavour)));
}
