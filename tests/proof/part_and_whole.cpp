// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/part_and_whole.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<figure<JPY>> market{"100兆円近く", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> ninety_two{"約92兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> a_hundred_and_one{"101兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> a_hundred_and_seventy{"170兆円", at::caption(1), maker.id, properties::market_value_lost};

constexpr statement whole{.subject = other.id, .property = properties::market_value_lost, .value = market, .where = at::paragraph(1)};
constexpr statement part_of(value v) {
  return {.subject = maker.id, .property = properties::market_value_lost, .value = v, .where = at::caption(1), .links = {{link_kind::part_of, &whole}}};
}
constexpr statement fits = part_of(ninety_two), barely = part_of(a_hundred_and_one), larger = part_of(a_hundred_and_seventy);

}  // namespace

TEST_CASE("a part within its whole") {
  constexpr finding f = check(rule::part_and_whole, {&whole, &fits}).last;
  CHECK_BOTH(f.judgement.verdict == verdict::consistent);
  // [91.5, 92.5) of [90, 100)
  CHECK_BOTH(f.recomputed == interval{rational(915, 1000), rational(925, 900), true, true});
  CHECK_BOTH(f.expected == interval::closed(0, 1));
}

TEST_CASE("a part above it") {
  CHECK_BOTH(verdict_of(rule::part_and_whole, {&whole, &larger}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::part_and_whole, {&whole, &larger}).last.level == level::error);
  // 100兆円近く is below 100, whatever its zeros are
  CHECK_BOTH(verdict_of(rule::part_and_whole, {&whole, &barely}) == verdict::inconsistency);
}

namespace {

constexpr recorded<figure<JPY>> hundred{"100兆円", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> at_most_hundred{"100兆円以下", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> below_hundred{"100兆円未満", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> at_least_hundred{"100兆円以上", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> over_hundred{"100兆円余り", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> ninety_six{"96兆円", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> hundred_and_forty{"140兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> below_hundred_and_forty{"140兆円未満", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> fives{"5兆円台", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> six_point_four{"6.4兆円", at::caption(1), maker.id, properties::market_value_lost};

constexpr statement total(value v) { return {.subject = other.id, .property = properties::market_value_lost, .value = v, .where = at::paragraph(1)}; }
constexpr verdict within(value part, value all) {
  const statement w = total(all);
  statement p{.subject = maker.id, .property = properties::market_value_lost, .value = part, .where = at::caption(1), .links = {{link_kind::part_of, &w}}};
  return verdict_of(rule::part_and_whole, {&w, &p});
}

}  // namespace

// By hand: the zeros of 100兆 may stand for [95, 150), but a bound says on which side of 100 the amount lies.
TEST_CASE("a bound holds, however coarse its number") {
  CHECK_BOTH(within(hundred_and_forty, hundred) == verdict::consistent_under_rounding);
  CHECK_BOTH(within(hundred_and_forty, market) == verdict::inconsistency);            // below 100
  CHECK_BOTH(within(hundred_and_forty, at_most_hundred) == verdict::inconsistency);
  CHECK_BOTH(within(hundred_and_forty, below_hundred) == verdict::inconsistency);
  CHECK_BOTH(within(hundred_and_forty, at_least_hundred) == verdict::consistent);     // no upper bound
  CHECK_BOTH(within(hundred_and_forty, over_hundred) == verdict::consistent_under_rounding);  // (100, 150)
  CHECK_BOTH(within(hundred, ninety_six) == verdict::consistent_under_rounding);      // [95, 150) within [95.5, 96.5)
  CHECK_BOTH(within(at_least_hundred, ninety_six) == verdict::inconsistency);
  CHECK_BOTH(within(over_hundred, ninety_six) == verdict::inconsistency);
  CHECK_BOTH(within(below_hundred, ninety_six) == verdict::consistent);
  CHECK_BOTH(within(below_hundred_and_forty, ninety_six) == verdict::consistent);
  CHECK_BOTH(within(six_point_four, fives) == verdict::inconsistency);                // 5兆円台 is [5, 6)
}

namespace {

constexpr recorded<figure<rank>> second_place{"2位", at::caption(1), maker.id, properties::ranking_position};

}  // namespace

TEST_CASE("no part and no whole: what is denied, restated, ranked or of another unit") {
  static constexpr statement never = denial_of(whole), part_denied = denial_of(larger), of_none = linked(larger, link_kind::part_of, never), restating = linked(larger, link_kind::restates, whole),
                             ranked{.subject = maker.id, .property = properties::ranking_position, .value = second_place, .where = at::caption(1)}, of_ranked = linked(ranked, link_kind::part_of, ranked),
                             of_other_unit = linked(larger, link_kind::part_of, ranked);
  for (const statement* s : {&part_denied, &of_none, &restating, &of_ranked, &of_other_unit}) CHECK(check(rule::part_and_whole, {s}).checks == 0);
  CHECK(check(rule::part_and_whole, {&larger}).checks == 1);
}

namespace {

constexpr recorded<figure<percent_of>> fell_17{"17%", at::caption(1), maker.id, properties::share_price_fall};
constexpr recorded<figure<percent_of>> fell_3{"3%", at::paragraph(1), other.id, properties::share_price_fall};
constexpr recorded<figure<ratio>> threefold{"3倍", at::caption(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<count>> five_people{"5人", at::caption(1), maker.id, properties::number_of};
constexpr recorded<figure<count>> four_people{"4人", at::paragraph(1), other.id, properties::number_of};
constexpr recorded<figure<duration>> years_3{"3年", at::paragraph(1), other.id, properties::during};
constexpr recorded<figure<duration>> months_40{"40か月", at::caption(1), maker.id, properties::during};
constexpr recorded<figure<duration>> months_43{"43か月", at::caption(1), maker.id, properties::during};

}  // namespace

TEST_CASE("one share may fall by more than its market: proportions have no parts") {
  CHECK_BOTH(within(fell_17, fell_3) == verdict::not_checkable);
  CHECK_BOTH(within(threefold, fell_3) == verdict::not_checkable);
}

// By hand: 5 / 4 is 1.25; 3 years, rounded, are less than 3.5, 42 months, of which 40 are a part and 43, at least 42.5, are none.
TEST_CASE("people are whole, and months are parts of years") {
  static constexpr statement all_four = total(four_people);
  static constexpr statement five = linked(total(five_people), link_kind::part_of, all_four);
  CHECK_BOTH(check(rule::part_and_whole, {&five}).last.recomputed == interval::point(rational(5, 4)));
  CHECK_BOTH(check(rule::part_and_whole, {&five}).last.level == level::error);
  CHECK_BOTH(within(four_people, five_people) == verdict::consistent);
  CHECK_BOTH(within(months_40, years_3) == verdict::consistent);
  CHECK_BOTH(within(months_43, years_3) == verdict::inconsistency);
}

TEST_CASE("a link that says nothing does not hide the next") {
  static constexpr statement never = denial_of(whole), share = total(fell_3);
  const auto beside = [](const statement& other_one, link_kind kind = link_kind::part_of) {
    statement s = larger;
    s.links = {{kind, &other_one}, {link_kind::part_of, &whole}};
    return verdict_of(rule::part_and_whole, {&s}) == verdict::inconsistency;
  };
  CHECK(beside(never));
  CHECK(beside(share));
  CHECK(beside(whole, link_kind::elaborates));
}
