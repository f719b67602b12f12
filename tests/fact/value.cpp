// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/value.hpp>

#include <type_traits>

#include <kawase/figure/literals.hpp>

#include "small_article.hpp"
#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;
using namespace kawase::literals;

static_assert(std::is_trivially_copyable_v<value>);
static_assert(std::is_convertible_v<company_id, value> && std::is_convertible_v<const recorded<figure<JPY>>&, value> && std::is_convertible_v<openness, value>);
static_assert(!std::is_constructible_v<value, recorded<figure<JPY>>>, "a value refers to a record, which must not end at once");
static_assert(!std::is_constructible_v<value, int> && !std::is_constructible_v<value, speech_act>);

TEST_CASE("a value is one of several, and the others are typed nothings") {
  constexpr value nothing;
  static_assert(nothing.kind() == value_kind::none && nothing.entity().empty() && !nothing.figure() && !nothing.restatement() && !nothing.date() && !nothing.block());
  static_assert(nothing.scope() == scope::not_stated && nothing.openness() == openness::not_stated && nothing.printed().empty() && nothing.record() == nullptr);

  constexpr value who = small::mill.id;
  static_assert(who.kind() == value_kind::entity && who.entity() == small::mill.id && who.entity().kind() == entity_kind::company && !who.figure() && who.printed().empty());

  constexpr value how_much = small::growth;
  static_assert(how_much.kind() == value_kind::figure && *how_much.figure() == any_figure("17%"_figure) && how_much.printed() == text("17%") && how_much.entity().empty());
  static_assert(how_much.record()->where == at::paragraph(1) && !how_much.restatement() && !how_much.date());

  constexpr value pair = small::cost;
  static_assert(pair.kind() == value_kind::restatement && pair.restatement()->first == any_figure("200万ドル"_figure) && pair.restatement()->second == any_figure("約3億円"_figure));
  static_assert(!pair.figure() && pair.figure_in("JPY") && *pair.figure_in("USD") == any_figure("200万ドル"_figure) && !pair.figure_in("EUR"));

  constexpr value yen = value::second_of(small::cost);
  static_assert(yen.kind() == value_kind::figure && *yen.figure() == any_figure("約3億円"_figure) && yen.figure_in("JPY") && !yen.figure_in("USD"));

  constexpr value when = small::founded;
  static_assert(when.kind() == value_kind::date && when.date()->year() == 2019 && when.printed() == text("2019年"));

  constexpr value reach{scope::all_time, "史上"};
  static_assert(reach.kind() == value_kind::scope && reach.scope() == scope::all_time && reach.printed() == text("史上"));
  static_assert(value(openness::open_source).openness() == openness::open_source && value(pricing::paid).pricing() == pricing::paid);
  static_assert(*value(block::bullet).block() == block::bullet && value(block::bullet).openness() == openness::not_stated);
  static_assert(value(block::bullet).block_or(block::caption) == block::bullet && nothing.block_or(block::caption) == block::caption);

  // The same without std::optional, for who asks of hundreds of statements in a constant expression.
  static_assert(nothing.figure_count() == 0 && who.figure_count() == 0 && how_much.figure_count() == 1 && pair.figure_count() == 2 && yen.figure_count() == 1 && when.figure_count() == 0);
  static_assert(how_much.figure_at(0) == any_figure("17%"_figure) && yen.figure_at(0) == any_figure("約3億円"_figure));
  static_assert(pair.figure_at(0) == any_figure("200万ドル"_figure) && pair.figure_at(1) == any_figure("約3億円"_figure));
  static_assert(when.recorded_date()->year() == 2019 && nothing.recorded_date() == nullptr && how_much.recorded_date() == nullptr);
  static_assert(value("甘い").kind() == value_kind::text && value("甘い").printed() == text("甘い"));
  CHECK(name(value_kind::restatement) == text("restatement"));
  CHECK(name(scope::recent) == text("recent"));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<scope>({"not stated", "recent", "all time"}));
  CHECK_BOTH(test::are_named<value_kind>({"none", "entity", "figure", "restatement", "date", "scope", "openness", "pricing", "block", "text"}));
}

TEST_CASE("of another kind, a value states no openness, pricing or scope") {
  CHECK(value(openness::open_source).pricing() == pricing::not_stated);
  CHECK(value(pricing::paid).openness() == openness::not_stated);
  CHECK(value(pricing::paid).scope() == scope::not_stated);
}
