// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/amounts.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<restatement<USD, JPY>> pair{"600万ドル(約9億円)", at::title, maker.id, properties::invested};
constexpr recorded<figure<JPY>> yen{"約9億円", at::title, maker.id, properties::invested};
constexpr recorded<figure<percent_of>> share{"17%", at::title, maker.id, properties::share_price_fall};

}  // namespace

TEST_CASE("figures meet in a unit that both have") {
  CHECK_BOTH(detail::in_common_unit(value(yen), value(pair)).second.unit == currency_code("JPY"));
  CHECK_BOTH(detail::in_common_unit(value(pair), value(pair), 1).first.unit == currency_code("JPY"));
  CHECK_BOTH(!detail::in_common_unit(value(pair), value(pair), 2));
  CHECK_BOTH(!detail::in_common_unit(value(share), value(yen)));
  CHECK_BOTH(!detail::in_common_unit(value(maker.id), value(yen)));
}

TEST_CASE("what is denied, asked or foretold is not claimed") {
  CHECK_BOTH(detail::is_claimed(statement{}));
  CHECK_BOTH(detail::is_claimed(statement{.factuality = as::hearsay}));
  for (const factuality f : {as::denied, as::question, as::forecast, as::opinion}) CHECK(!detail::is_claimed(statement{.factuality = f}));
}

TEST_CASE("an impossibility is an error only where both sides are asserted") {
  CHECK_BOTH(detail::level_of_impossibility(statement{}, statement{}) == level::error);
  CHECK_BOTH(detail::level_of_impossibility(statement{}, statement{.factuality = as::hearsay}) == level::warning);
}

// What both intervals hold on the side of the bound.
TEST_CASE("a bound cuts an interval on its own side, where that reaches beyond it") {
  using detail::cut_at_bound;
  const auto bounded = [](bound b, approximation a = approximation::none, extent e = extent::single) {
    any_figure f;
    f.modifier = {a, b};
    f.extent = e;
    return f;
  };
  const interval from_2{2, {}, false, false, true, false}, above_2{2, {}, true, false, true, false}, to_2{{}, 2, false, false, false, true}, below_2{{}, 2, false, true, false, true};
  for (const any_figure& f : {bounded(bound::at_least), bounded(bound::none, approximation::slightly_more)}) {
    CHECK(cut_at_bound(interval::closed(1, 3), f, from_2) == interval::closed(2, 3));
    CHECK(cut_at_bound(interval::closed(1, 3), f, above_2) == interval{2, 3, true, false});
    CHECK(cut_at_bound(interval{2, 3, true, false}, f, from_2) == interval{2, 3, true, false});
    CHECK(cut_at_bound(interval{1, 3, true, false}, f, from_2) == interval::closed(2, 3));
    CHECK(cut_at_bound(interval::closed(2, 3), f, from_2) == interval::closed(2, 3));
    CHECK(cut_at_bound(interval::closed(3, 4), f, from_2) == interval::closed(3, 4));
    CHECK(cut_at_bound(to_2, f, from_2) == to_2);
    CHECK(cut_at_bound(interval::closed(1, 3), f, to_2) == interval::closed(1, 3));
  }
  for (const any_figure& f : {bounded(bound::at_most), bounded(bound::none, approximation::nearly)}) {
    CHECK(cut_at_bound(interval::closed(1, 3), f, to_2) == interval::closed(1, 2));
    CHECK(cut_at_bound(interval::closed(1, 3), f, below_2) == interval{1, 2, false, true});
    CHECK(cut_at_bound(interval{1, 2, false, true}, f, to_2) == interval{1, 2, false, true});
    CHECK(cut_at_bound(interval{1, 3, false, true}, f, to_2) == interval::closed(1, 2));
    CHECK(cut_at_bound(interval::closed(1, 2), f, to_2) == interval::closed(1, 2));
    CHECK(cut_at_bound(interval::closed(0, 1), f, to_2) == interval::closed(0, 1));
    CHECK(cut_at_bound(from_2, f, to_2) == from_2);
    CHECK(cut_at_bound(interval::closed(1, 3), f, from_2) == interval::closed(1, 3));
  }
  for (const any_figure& f : {bounded(bound::none, approximation::none, extent::band), bounded(bound::less_than, approximation::none, extent::range)}) {
    CHECK(cut_at_bound(interval::closed(1, 3), f, interval::half_open(rational(3, 2), 2)) == interval::half_open(rational(3, 2), 2));
  }
  CHECK(cut_at_bound(interval::closed(1, 3), bounded(bound::none, approximation::none, extent::range), interval::closed(rational(3, 2), 2)) == interval::closed(1, 3));
}

TEST_CASE("people are counted whole, thousands of them perhaps not") {
  constexpr auto read = [](const char* words) { return any_figure::parse(words).value(); };
  CHECK_BOTH(detail::is_whole(read("5人")));
  CHECK_BOTH(detail::is_whole(read("5~10人")));
  CHECK_BOTH(!detail::is_whole(read("9,000人~1万人")));
  CHECK_BOTH(!detail::is_whole(read("3万人")));
  CHECK_BOTH(!detail::is_whole(read("5円")));
}

namespace {

// Graver in dollars, or in yen.
constexpr detail::judged dollars_are_graver(const detail::figure_in_unit& x, const detail::figure_in_unit&, const detail::asked&) {
  return {verdict::inconsistency, x.unit == currency_code("USD") ? level::error : level::warning, {}, {}};
}
constexpr detail::judged yen_are_graver(const detail::figure_in_unit& x, const detail::figure_in_unit&, const detail::asked&) {
  return {verdict::inconsistency, x.unit == currency_code("JPY") ? level::error : level::warning, {}, {}};
}

}  // namespace

TEST_CASE("of two units the one with the graver fault is told, whichever comes first") {
  constexpr auto told = [](detail::judge_of_figures* judge) {
    finding f;
    return detail::judge_in_each_unit(value(pair), value(pair), f, judge, {profile{}}) && f.level == level::error ? f.first.unit : currency_code();
  };
  CHECK_BOTH(told(dollars_are_graver) == currency_code("USD"));
  CHECK_BOTH(told(yen_are_graver) == currency_code("JPY"));
}

TEST_CASE("where it holds in one unit, what is wrong in the other is a warning, whichever comes first") {
  constexpr auto level_where_one_holds = [](const currency_code& sound) {
    finding f;
    f.first.unit = sound;
    constexpr auto judge = [](const detail::figure_in_unit& x, const detail::figure_in_unit&, const detail::asked& question) {
      const bool holds = x.unit == question.share.unit;
      return detail::judged{holds ? verdict::consistent : verdict::inconsistency, holds ? level::note : level::error, {}, {}};
    };
    detail::judge_in_each_unit(value(pair), value(pair), f, judge, {profile{}, f.first});
    return f.judgement.verdict == verdict::inconsistency && f.first.unit != sound ? f.level : level::note;
  };
  CHECK_BOTH(level_where_one_holds("USD") == level::warning);
  CHECK_BOTH(level_where_one_holds("JPY") == level::warning);
  CHECK_BOTH(level_where_one_holds("EUR") == level::error);
  CHECK_BOTH(detail::amounts().size == 0);
}
