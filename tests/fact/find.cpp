// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/find.hpp>

#include "small_article.hpp"
#include "support/catch.hpp"

using namespace kawase;
using small::all;

TEST_CASE("entities are found by id and by name, or not at all") {
  static_assert(find(small::companies, small::mill.id) == &small::mill && find(small::companies, small::japan.id) == nullptr);
  static_assert(find(all.entities, small::japan.id)->kind() == entity_kind::place && find(all.entities, entity_id()) == nullptr);
  static_assert(find_called(all.entities, "架空太郎")->id == small::founder.id && find_called(small::companies, "無い会社") == nullptr);
  CHECK(find(small::companies, small::mill.id)->country == small::japan.id);
}

TEST_CASE("statements are picked by entity, subject, place, property, kind, source and act") {
  static_assert(filter(all.statements, by::entity(small::founder.id)).size() == 1);
  static_assert(filter(all.statements, by::subject(small::wheat.id)).size() == 2);
  static_assert(filter(all.statements, by::place(at::paragraph(1))).size() == 2);
  static_assert(filter(all.statements, by::property(small::flavour)).front() == &small::tastes);
  static_assert(filter(all.statements, by::kind(entity_kind::model)).size() == 2);
  static_assert(filter(all.statements, by::kind(value_kind::restatement)).front() == &small::has_cost);
  static_assert(filter(all.statements, by::source(small::founder.id)).size() == 1 && filter(all.statements, by::source({})).size() == 3);
  static_assert(filter(all.statements, by::act(speech_act::hearsay)).front() == &small::tastes);
  static_assert(filter(all.statements, by::act(speech_act::question)).empty() && filter(all.statements, by::act(speech_act::question)).front() == nullptr);
  CHECK(filter(filter(all.statements, by::subject(small::mill.id)), by::kind(value_kind::figure)).front() == &small::in_yen);
}

TEST_CASE("figures, restatements and dates are picked as well") {
  static_assert(filter(all.figures, by::kind(measure_kind::money)).size() == 1 && filter(all.figures, by::kind(measure_kind::rank)).empty());
  static_assert(filter(all.figures, by::unit("JPY")).front()->printed == text("約30億円以上"));
  static_assert(filter(all.restatements, by::unit("USD")).size() == 1 && filter(all.restatements, by::unit("EUR")).empty());
  static_assert(filter(all.figures, by::place(at::title)).size() == 1 && filter(all.figures, by::property(properties::share_price_fall)).size() == 1);
  static_assert(filter(all.dates, by::entity(small::mill.id)).size() == 1);
  CHECK(filter(all.figures, by::entity(small::japan.id)).empty());
}

TEST_CASE("entities are picked by kind, place and language, or by any condition") {
  static_assert(filter(all.entities, by::kind(entity_kind::company)).size() == 1);
  static_assert(filter(all.entities, by::place(at::paragraph(1))).size() == 2);
  static_assert(filter(all.entities, by::language(language::en)).size() == 2 && filter(all.entities, by::language(language::zh)).empty());
  static_assert(filter(all.entities, [](const entity& e) { return !e.identifiers.empty(); }).size() == 1);
  std::size_t n = 0;
  for (const entity& e : filter(all.entities, by::place(at::paragraph(2)))) n += e.names.size();
  CHECK(n == 2);
}
