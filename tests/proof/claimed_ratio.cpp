// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/claimed_ratio.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<figure<ratio>> a_hundredth{"100分の1以下", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<percent_of>> three_percent{"3%", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<restatement<USD, JPY>> cost{"600万ドル(約9億円)", at::paragraph(1), maker.id, properties::development_cost};
constexpr recorded<figure<USD>> high_cost{"6億ドル", at::paragraph(1), maker.id, properties::development_cost};
constexpr recorded<figure<USD>> invested{"200億ドル以上", at::paragraph(1), other.id, properties::invested};
constexpr recorded<figure<USD>> just_invested{"200億ドル", at::paragraph(1), other.id, properties::invested};

constexpr statement low{.subject = maker.id, .property = properties::development_cost, .value = cost, .where = at::paragraph(1)};
constexpr statement high{.subject = maker.id, .property = properties::development_cost, .value = high_cost, .where = at::paragraph(1)};
constexpr statement at_least{.subject = other.id, .property = properties::invested, .value = invested, .where = at::paragraph(1)};
constexpr statement exactly{.subject = other.id, .property = properties::invested, .value = just_invested, .where = at::paragraph(1)};
constexpr statement claim(value v, const statement& numerator, const statement& denominator) {
  return {.subject = maker.id, .property = properties::cost_ratio, .value = v, .where = at::bullet(1), .links = {{link_kind::numerator, &numerator}, {link_kind::denominator, &denominator}}};
}
constexpr statement holds = claim(a_hundredth, low, at_least), strained = claim(a_hundredth, high, at_least), fails = claim(a_hundredth, high, exactly),
                    as_percent = claim(three_percent, high, exactly);

}  // namespace

TEST_CASE("a ratio that the amounts give") {
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&holds}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&as_percent}) == verdict::consistent);
  constexpr finding f = check(rule::claimed_ratio, {&holds}).last;
  CHECK_BOTH(f.recomputed == interval{rational(5'995, 20'050'000), rational(6'005, 19'950'000), true, true});
}

TEST_CASE("one that they don't: a warning while a bound leaves room, then an error") {
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&strained}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::claimed_ratio, {&strained}).last.level == level::warning);
  CHECK_BOTH(check(rule::claimed_ratio, {&fails}).last.level == level::error);
}

namespace {

constexpr recorded<figure<ratio>> more{"1.2倍", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<USD>> hundred{"100億ドル", at::paragraph(1), maker.id, properties::development_cost};
constexpr recorded<figure<USD>> at_most_hundred{"100億ドル以下", at::paragraph(1), maker.id, properties::development_cost};
constexpr statement a_hundred{.subject = maker.id, .property = properties::development_cost, .value = hundred, .where = at::paragraph(1)};
constexpr statement no_more{.subject = maker.id, .property = properties::development_cost, .value = at_most_hundred, .where = at::paragraph(1)};
constexpr statement by_zeros = claim(more, a_hundred, a_hundred), bounded = claim(more, no_more, a_hundred);

}  // namespace

// By hand: the zeros of 100億 may stand for [95, 150), so 1.2 to 1 may be; but 以下 leaves [95, 100], at most 1.05 to 1.
TEST_CASE("a bound holds, however coarse its number") {
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&by_zeros}) == verdict::consistent_under_rounding);
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&bounded}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::claimed_ratio, {&bounded}).last.level == level::error);
}

TEST_CASE("no ratio: what is denied on any of three sides, has but one amount, or is no ratio") {
  static constexpr statement never = denial_of(low), not_invested = denial_of(exactly), claim_denied = denial_of(fails), of_never = claim(a_hundredth, never, exactly), to_never = claim(a_hundredth, high, not_invested),
                             no_ratio = claim(just_invested, high, exactly);
  static constexpr statement half = [] {
    statement s = fails;
    s.links = {{link_kind::numerator, &high}};
    return s;
  }();
  static constexpr statement other_half = [] {
    statement s = fails;
    s.links = {{link_kind::denominator, &exactly}};
    return s;
  }();
  for (const statement* s : {&claim_denied, &of_never, &to_never, &no_ratio, &half, &other_half}) CHECK(check(rule::claimed_ratio, {s}).checks == 0);
  CHECK(check(rule::claimed_ratio, {&fails}).checks == 1);
}

namespace {

constexpr recorded<figure<ratio>> a_thousandth{"1000分の1以下", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<restatement<USD, JPY>> in_both{"200億ドル(約3,000億円)", at::paragraph(1), other.id, properties::invested};
constexpr recorded<figure<USD>> nothing{"0ドル", at::paragraph(1), other.id, properties::invested};
constexpr statement slipped{.subject = other.id, .property = properties::invested, .value = in_both, .where = at::paragraph(1)};
constexpr statement not_a_dollar{.subject = other.id, .property = properties::invested, .value = nothing, .where = at::paragraph(1)};
constexpr statement of_both = claim(a_thousandth, low, slipped), of_nothing = claim(a_hundredth, high, not_a_dollar);

}  // namespace

// 600万 to 200億 dollars are 3 to 10,000, but 9億 to 3,000億 yen 3 to 1,000.
TEST_CASE("of two currencies the one that speaks against it, and none where there is nothing to divide by") {
  CHECK(verdict_of(rule::claimed_ratio, {&of_both}) == verdict::inconsistency);
  CHECK(check(rule::claimed_ratio, {&of_both}).last.first.unit == currency_code("JPY"));
  CHECK(check(rule::claimed_ratio, {&of_nothing}).checks == 0);
}

TEST_CASE("what is impossible is no more than a warning where it is hearsay") {
  static constexpr statement they_say = [] {
    statement s = fails;
    s.factuality = as::hearsay;
    return s;
  }();
  CHECK(check(rule::claimed_ratio, {&they_say}).last.level == level::warning);
}

namespace {

constexpr recorded<figure<percent_of>> ten_percent{"10%", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<percent_of>> fifty_percent{"50%", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<percent_of>> seventy_percent{"70%", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<percent_of>> sixty_seven{"67%", at::bullet(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<duration>> months_6{"6か月", at::paragraph(1), maker.id, properties::during};
constexpr recorded<figure<duration>> a_year{"1年", at::paragraph(1), maker.id, properties::during};
constexpr recorded<figure<count>> two_people{"2人", at::paragraph(1), maker.id, properties::number_of};
constexpr recorded<figure<count>> three_people{"3人", at::paragraph(1), maker.id, properties::number_of};

constexpr statement amount(value v) { return {.subject = maker.id, .property = properties::number_of, .value = v, .where = at::paragraph(1)}; }
constexpr statement half_a_year = amount(months_6), one_year = amount(a_year), two = amount(two_people), of_three = amount(three_people);

}  // namespace

// By hand: [5.5, 6.5) months of [6, 18) are 0.31 to 1.08. Two of three are 0.667, which is [0.665, 0.675) and rounds to 0.7, but not to 0.5.
TEST_CASE("a share of months in years, and of whole people") {
  static constexpr statement tenth = claim(ten_percent, half_a_year, one_year), half = claim(fifty_percent, half_a_year, one_year);
  CHECK_BOTH(check(rule::claimed_ratio, {&tenth}).last.level == level::error);
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&half}) == verdict::consistent);
  static constexpr statement right = claim(sixty_seven, two, of_three), rounded = claim(seventy_percent, two, of_three), wrong = claim(fifty_percent, two, of_three);
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&right}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::claimed_ratio, {&rounded}) == verdict::consistent_under_rounding);
  CHECK_BOTH(check(rule::claimed_ratio, {&rounded}).last.level == level::note);
  CHECK_BOTH(check(rule::claimed_ratio, {&wrong}).last.level == level::error);
  CHECK_BOTH(check(rule::claimed_ratio, {&wrong}).last.recomputed == interval::point(rational(2, 3)));
}
