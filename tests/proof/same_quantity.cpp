// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/same_quantity.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<figure<JPY>> ninety{"90兆円", at::title, maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> ninety_two{"約92兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> eighty{"80兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> at_least_eighty{"80兆円以上", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<restatement<USD, JPY>> in_both{"6,000億ドル(約900兆円)", at::caption(1), maker.id, properties::market_value_lost};

constexpr statement title{.subject = maker.id, .property = properties::market_value_lost, .value = ninety, .where = at::title};
constexpr statement restated(value v, factuality f = {}) {
  return {.subject = maker.id, .property = properties::market_value_lost, .value = v, .where = at::caption(1), .factuality = f, .links = {{link_kind::restates, &title}}};
}
constexpr statement same = restated(ninety), coarser = restated(ninety_two), wrong = restated(eighty), wrong_hearsay = restated(eighty, as::hearsay), denied = restated(eighty, as::denied),
                    bounded = restated(at_least_eighty), both = restated(in_both);

constexpr finding restating(const statement& s) { return check(rule::same_quantity, {&title, &s}).last; }

}  // namespace

TEST_CASE("the same amount, again") {
  CHECK_BOTH(verdict_of(rule::same_quantity, {&title, &same}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::same_quantity, {&title, &bounded}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::same_quantity, {&title, &coarser}) == verdict::consistent_under_rounding);
  CHECK_BOTH(restating(coarser).level == level::note);
  CHECK_BOTH(restating(coarser).expected == interval::half_open(rational(85'000'000'000'000), rational(95'000'000'000'000)));
}

TEST_CASE("another amount is an error, a warning where it is hearsay, and nothing where it is denied") {
  CHECK_BOTH(verdict_of(rule::same_quantity, {&title, &wrong}) == verdict::inconsistency);
  CHECK_BOTH(restating(wrong).level == level::error);
  CHECK_BOTH(restating(wrong_hearsay).level == level::warning);
  CHECK_BOTH(check(rule::same_quantity, {&title, &denied}).checks == 0);
}

namespace {

constexpr verdict again(const char* first, const char* second) {
  const auto a = any_figure::parse(first), b = any_figure::parse(second);
  const verdict v = detail::compare(*a, *b, {}), turned = detail::compare(*b, *a, {});
  return v == turned ? v : verdict::not_checkable;
}

}  // namespace

// By hand: the zeros of 100兆 may stand for [95, 150), 100.2兆 is [100.15, 100.25); a bound says on which side of its number the amount lies.
TEST_CASE("a bound holds, however coarse its number, in both orders") {
  CHECK_BOTH(again("140兆円", "100兆円") == verdict::consistent_under_rounding);
  CHECK_BOTH(again("140兆円", "100兆円近く") == verdict::inconsistency);
  CHECK_BOTH(again("140兆円", "100兆円未満") == verdict::inconsistency);
  CHECK_BOTH(again("140兆円", "100兆円以下") == verdict::inconsistency);
  CHECK_BOTH(again("140兆円", "最大100兆円") == verdict::inconsistency);
  CHECK_BOTH(again("140兆円", "100兆円余り") == verdict::consistent_under_rounding);
  CHECK_BOTH(again("96兆円", "100兆円") == verdict::consistent_under_rounding);
  CHECK_BOTH(again("96兆円", "100兆円以上") == verdict::inconsistency);
  CHECK_BOTH(again("96兆円", "100兆円超") == verdict::inconsistency);
  CHECK_BOTH(again("96兆円", "100兆円余り") == verdict::inconsistency);
  CHECK_BOTH(again("96兆円", "約100兆円以上") == verdict::consistent);  // from 95 on
  CHECK_BOTH(again("94兆円", "約100兆円以上") == verdict::inconsistency);
  CHECK_BOTH(again("100.2兆円", "100兆円") == verdict::consistent);
  CHECK_BOTH(again("100.2兆円", "100兆円以下") == verdict::inconsistency);
  CHECK_BOTH(again("99.8兆円", "100兆円以上") == verdict::inconsistency);
  CHECK_BOTH(again("100兆円", "100兆円以上") == verdict::consistent);
  CHECK_BOTH(again("100兆円以上", "120兆円以上") == verdict::consistent);
  CHECK_BOTH(again("100兆円以下", "120兆円以上") == verdict::inconsistency);
  CHECK_BOTH(again("6.4兆円", "5兆円台") == verdict::inconsistency);
  CHECK_BOTH(again("1億円以上2億円未満", "2億4000万円") == verdict::inconsistency);
}

TEST_CASE("of two currencies the one that both have") {
  CHECK_BOTH(verdict_of(rule::same_quantity, {&title, &both}) == verdict::inconsistency);  // 900 against 90
}

TEST_CASE("what is denied is not restated, and what is no amount neither") {
  static constexpr statement never = [] {
    statement s = title;
    s.factuality = as::denied;
    return s;
  }();
  static constexpr statement again_denied = [] {
    statement s = wrong;
    s.links = {{link_kind::restates, &never}};
    return s;
  }();
  static constexpr statement by_name{.subject = maker.id, .property = properties::developer, .value = other.id, .where = at::title};
  static constexpr statement of_a_name = [] {
    statement s = wrong;
    s.links = {{link_kind::restates, &by_name}};
    return s;
  }();
  static constexpr statement of_part = [] {
    statement s = wrong;
    s.links = {{link_kind::part_of, &title}};
    return s;
  }();
  CHECK(check(rule::same_quantity, {&never, &again_denied}).checks == 0);
  CHECK(check(rule::same_quantity, {&by_name, &of_a_name}).checks == 0);
  CHECK(check(rule::same_quantity, {&title, &of_part}).checks == 0);
}

namespace {

constexpr recorded<restatement<USD, JPY>> sound{"6,000億ドル(約90兆円)", at::title, maker.id, properties::market_value_lost};
constexpr recorded<restatement<USD, JPY>> fewer_dollars{"600億ドル(約90兆円)", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<percent_of>> share{"17%", at::caption(1), maker.id, properties::market_value_lost};
constexpr statement in_two{.subject = maker.id, .property = properties::market_value_lost, .value = sound, .where = at::title};
constexpr statement more_yen = linked(both, link_kind::restates, in_two), other_dollars = linked(restated(fewer_dollars), link_kind::restates, in_two), in_percent = restated(share);

}  // namespace

TEST_CASE("of two currencies the one that contradicts, whichever it is; and none where they have none in common") {
  CHECK(verdict_of(rule::same_quantity, {&in_two, &more_yen}) == verdict::inconsistency);
  CHECK(check(rule::same_quantity, {&in_two, &more_yen}).last.first.unit == currency_code("JPY"));
  CHECK(verdict_of(rule::same_quantity, {&in_two, &other_dollars}) == verdict::inconsistency);
  CHECK(check(rule::same_quantity, {&in_two, &other_dollars}).last.first.unit == currency_code("USD"));
  CHECK(check(rule::same_quantity, {&title, &in_percent}).checks == 0);
}

// By hand: 2億 is printed for [1億5,000万, 2億5,000万).
TEST_CASE("a range's ends are printed numbers, and may be rounded") {
  CHECK(again("1億~2億円", "2億4000万円") == verdict::consistent);
  CHECK(again("1億~2億円", "2億6000万円") == verdict::inconsistency);
}

// By hand: [1.5, 2.5) years are [18, 30) months; a month is 28 to 31 days, so [27.5, 28.5) days may be one, and 20 days may not; 14 days are two weeks, [10.5, 17.5) days, and 21 are not; 1% is 0.01, a tenth [0.05, 0.15).
TEST_CASE("durations and proportions are compared across their units") {
  const auto across = [](const char* first, const char* second) {
    const detail::two_figures pair = detail::in_one_unit(any_figure::parse(first).value(), any_figure::parse(second).value());
    return pair ? detail::compare(pair.first, pair.second, {}) : verdict::not_checkable;
  };
  CHECK(across("2年", "24か月") == verdict::consistent);
  CHECK(across("29か月", "2年") == verdict::consistent);
  CHECK(across("2年", "36か月") == verdict::inconsistency);
  CHECK(across("1か月", "28日") == verdict::consistent);
  CHECK(across("3か月", "20日") == verdict::inconsistency);
  CHECK(across("2週間", "14日") == verdict::consistent);
  CHECK(across("2週間", "21日") == verdict::inconsistency);
  CHECK(across("10%", "10分の1") == verdict::consistent);
  CHECK(across("1%", "10分の1") == verdict::inconsistency);
  CHECK(across("一夜", "1日") == verdict::not_checkable);
}

// Whoever counts to 10 does not mean 14; of 1,200 people he may mean 1,249. A place in a ranking is never rounded.
TEST_CASE("ranks and small counts are exact, large counts may be rounded") {
  CHECK_BOTH(again("10位", "12位") == verdict::inconsistency);
  CHECK_BOTH(again("100位", "110位") == verdict::inconsistency);
  CHECK_BOTH(again("10位", "10位") == verdict::consistent);
  CHECK_BOTH(again("10点", "14点") == verdict::inconsistency);
  CHECK_BOTH(again("約10点", "14点") == verdict::consistent);
  CHECK_BOTH(again("10点以上", "14点") == verdict::consistent);
  CHECK_BOTH(again("数点", "9点") == verdict::consistent);
  CHECK_BOTH(again("1200人", "1249人") == verdict::consistent_under_rounding);
  CHECK_BOTH(again("1200人", "1251人") == verdict::inconsistency);
  CHECK_BOTH(again("100人", "140人") == verdict::consistent_under_rounding);
  CHECK_BOTH(again("99人", "100人") == verdict::consistent_under_rounding);
}

TEST_CASE("a link that says nothing does not hide the next") {
  static constexpr statement never = denial_of(title), of_late = [] {
    statement s = title;
    s.qualifiers = {{properties::scope, scope::recent}};
    return s;
  }(), in_words = [] {
    statement s = title;
    s.value = "大きく";
    return s;
  }(), in_share = [] {
    statement s = title;
    s.value = share;
    return s;
  }();
  const auto beside = [](const statement& other_one, link_kind kind = link_kind::restates) {
    statement s = wrong;
    s.links = {{kind, &other_one}, {link_kind::restates, &title}};
    return verdict_of(rule::same_quantity, {&s}) == verdict::inconsistency;
  };
  CHECK(beside(never));
  CHECK(beside(of_late));
  CHECK(beside(in_words));
  CHECK(beside(in_share));
  CHECK(beside(title, link_kind::elaborates));
  CHECK(again("約100兆円", "140兆円") == verdict::consistent);  // which claims up to 150
}
