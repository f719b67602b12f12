// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/recorded.hpp>

#include <type_traits>

#include <kawase/figure/literals.hpp>

#include "small_article.hpp"
#include "support/catch.hpp"

using namespace kawase;
using namespace kawase::literals;

static_assert(std::is_convertible_v<recorded<figure<JPY>>, figure<JPY>> && std::is_convertible_v<recorded<figure<JPY>>, recorded<any_figure>>);
static_assert(!std::is_convertible_v<recorded<figure<JPY>>, figure<USD>> && !std::is_convertible_v<recorded<restatement<USD, JPY>>, recorded<any_figure>>);

TEST_CASE("the words are read by the compiler and kept, with their place") {
  static_assert(static_cast<const figure<JPY>&>(small::sales) == "約30億円以上"_figure);
  static_assert(small::sales.printed == text("約30億円以上") && small::sales.where == at::title && small::sales.of == small::mill.id && small::sales.what == properties::invested);
  static_assert(static_cast<const restatement<USD, JPY>&>(small::cost) == "200万ドル(約3億円)"_restatement);
  static_assert(small::cost.first == "200万ドル"_figure && small::cost.second == "約3億円"_figure);
  static_assert(small::founded.year() == 2019 && small::founded.precision == date_precision::year);
  CHECK(small::growth.nominal() == rational(17));
}

TEST_CASE("figures of all measures fit one table") {
  constexpr recorded<any_figure> any = small::growth;
  static_assert(any.measure == measure_kind::percent && any.printed == text("17%") && any.where == at::paragraph(1));
  constexpr recorded<any_restatement> pair = small::cost;
  static_assert(pair.first.unit == currency_code("USD") && pair.second.unit == currency_code("JPY"));
  CHECK(pair.printed == text("200万ドル(約3億円)"));
}

TEST_CASE("a date may take its year, or all of it, from the context") {
  static constexpr recorded<printed_date> day{"1月29日", 2025, at::paragraph(9), {}, {}};
  static constexpr recorded<printed_date> same{"同日", day, at::paragraph(9), {}, {}};
  static_assert(day == date(2025, 1, 29) && day.inferred == date_parts::year && same == date(2025, 1, 29) && same.inferred == date_parts::all);
  CHECK(same.printed == text("同日"));
}
