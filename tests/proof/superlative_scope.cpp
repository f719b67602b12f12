// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/superlative_scope.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<figure<percent_of>> seventeen{"17%", at::paragraph(1), maker.id, properties::share_price_fall};
constexpr recorded<figure<percent_of>> twelve{"12%", at::paragraph(1), maker.id, properties::share_price_fall};

constexpr statement record_of(value v, scope s, const statement* restated = nullptr) {
  statement r{.subject = maker.id, .property = properties::superlative, .value = v, .qualifiers = {{properties::scope, s}}, .where = at::paragraph(1)};
  if (restated) r.links = {{link_kind::restates, restated}};
  return r;
}
constexpr statement lately = record_of(seventeen, scope::recent), ever = record_of(seventeen, scope::all_time, &lately), lately_too = record_of(seventeen, scope::recent, &lately),
                    lower_ever = record_of(twelve, scope::all_time, &lately);

}  // namespace

TEST_CASE("the largest of late, and ever") {
  CHECK_BOTH(verdict_of(rule::superlative_scope, {&lately, &lately_too}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::superlative_scope, {&lately, &ever}) == verdict::consistent_under_rounding);
  CHECK_BOTH(check(rule::superlative_scope, {&lately, &ever}).last.level == level::note);
}

TEST_CASE("the largest ever is not below the largest of late") {
  CHECK_BOTH(verdict_of(rule::superlative_scope, {&lately, &lower_ever}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::superlative_scope, {&lately, &lower_ever}).last.level == level::error);
}

TEST_CASE("no two records: what is denied, has no scope, is of another subject or property, or no restatement") {
  static constexpr statement never = denial_of(lately), ever_denied = denial_of(lower_ever), of_none = linked(lower_ever, link_kind::restates, never), part = linked(lower_ever, link_kind::part_of, lately),
                             unscoped{.subject = maker.id, .property = properties::superlative, .value = seventeen, .where = at::paragraph(1)}, of_unscoped = linked(lower_ever, link_kind::restates, unscoped),
                             unscoped_again = linked(unscoped, link_kind::restates, lately);
  static constexpr statement of_another = [] {
    statement s = lower_ever;
    s.subject = other.id;
    return s;
  }();
  static constexpr statement fall{.subject = maker.id, .property = properties::share_price_fall, .value = seventeen, .where = at::paragraph(1)}, of_a_fall = linked(lower_ever, link_kind::restates, fall);
  for (const statement* s : {&ever_denied, &of_none, &part, &of_unscoped, &unscoped_again, &of_another, &of_a_fall}) CHECK(check(rule::superlative_scope, {s}).checks == 0);
  CHECK(check(rule::superlative_scope, {&lower_ever}).checks == 1);
}

namespace {

constexpr recorded<figure<JPY>> loss{"92兆円", at::paragraph(1), maker.id, properties::market_value_lost};
constexpr statement loss_ever = record_of(loss, scope::all_time, &lately), loss_lately = record_of(loss, scope::recent, &lately);

}  // namespace

TEST_CASE("two scopes are worth a note where nothing can be compared") {
  CHECK(verdict_of(rule::superlative_scope, {&lately, &loss_ever}) == verdict::consistent_under_rounding);
  CHECK(check(rule::superlative_scope, {&lately, &loss_ever}).last.first.unit.empty());
  CHECK(verdict_of(rule::superlative_scope, {&lately, &loss_lately}) == verdict::consistent);
}
