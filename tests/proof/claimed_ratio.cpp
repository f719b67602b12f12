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
