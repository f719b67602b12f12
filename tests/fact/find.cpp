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

TEST_CASE("entities are found by key and by themselves") {
  static_assert(find(small::companies, "mill") == &small::mill && find(all.entities, "mill")->id == small::mill.id && find(all.entities, "none") == nullptr);
  static_assert(find(small::companies, small::mill) == &small::mill && find(all.entities, small::wheat)->kind() == entity_kind::model && find(small::companies, small::wheat) == nullptr);
  CHECK(find(all.entities, text("founder"))->names.size() == 1);
}

// Counted by hand in small_article.hpp: one hearsay of four statements, one link.
TEST_CASE("statements are picked by certainty, polarity, as facts or not, and by what links to them") {
  static_assert(filter(all.statements, by::certainty(certainty::probable)).front() == &small::tastes && filter(all.statements, by::certainty(certainty::certain)).size() == 3);
  static_assert(filter(all.statements, by::polarity(polarity::positive)).size() == 4 && filter(all.statements, by::polarity(polarity::negative)).empty());
  static_assert(filter(all.statements, by::fact()).size() == 3 && filter(all.statements, by::fact(false)).front() == &small::tastes);
  static_assert(filter(all.statements, by::linked_to(small::has_cost)).front() == &small::in_yen && filter(all.statements, by::linked_to(small::in_yen)).empty());
  static_assert(filter(all.statements, by::linked_to(small::has_cost, link_kind::converts)).size() == 1 && filter(all.statements, by::linked_to(small::has_cost, link_kind::part_of)).empty());
  CHECK(filter(all.statements, by::fact(), by::linked_to(small::has_cost)).size() == 1);
}

template <class Range, class Condition>
concept can_filter = requires(const Range& r, const Condition& c) { filter(r, c); };

TEST_CASE("a condition is taken only where the elements have what it asks for") {
  static_assert(can_filter<decltype(all.figures), decltype(by::unit("JPY"))> && !can_filter<decltype(all.dates), decltype(by::unit("JPY"))>);
  static_assert(!can_filter<decltype(all.figures), decltype(by::act(speech_act::hearsay))> && !can_filter<decltype(all.statements), decltype(by::language(language::en))>);
  static_assert(!can_filter<decltype(all.statements), decltype(by::called("x"))> && !can_filter<decltype(all.entities), decltype(by::property(properties::age))>);
  static_assert(!can_filter<decltype(all.entities), decltype(by::entity(small::mill.id))> && !can_filter<decltype(all.figures), decltype(by::kind(entity_kind::place))>);
  CHECK(can_filter<decltype(all.entities), decltype(by::kind(entity_kind::place))>);
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

TEST_CASE("either side of a restatement has its unit, and a link is of a kind and to a statement") {
  CHECK(filter(all.restatements, by::unit("JPY")).size() == 1);
  CHECK(filter(all.statements, by::linked_to(small::in_yen, link_kind::converts)).empty());
  CHECK(filter(all.statements, by::linked_to(small::has_cost, link_kind::converts)).front() == &small::in_yen);
}
