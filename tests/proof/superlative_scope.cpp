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
  CHECK_BOTH((check(rule::superlative_scope, {&lately, &ever}).last.first == any_figure(seventeen) && check(rule::superlative_scope, {&lately, &ever}).last.second == any_figure(seventeen)));
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

namespace {

constexpr recorded<figure<percent_of>> twenty{"20%", at::paragraph(1), maker.id, properties::share_price_fall};
constexpr recorded<figure<percent_of>> twenty_of_cost{"20%", at::paragraph(1), maker.id, properties::cost_ratio};
constexpr recorded<printed_date> in_2020{"2020年", at::paragraph(1), maker.id, properties::point_in_time};
constexpr recorded<printed_date> in_2024{"2024年", at::paragraph(1), maker.id, properties::point_in_time};
constexpr recorded<figure<duration>> one_day{"1日", at::paragraph(1), maker.id, properties::duration_of};
constexpr recorded<figure<duration>> one_year{"1年", at::paragraph(1), maker.id, properties::duration_of};
constexpr statement of_all_time = record_of(seventeen, scope::all_time), higher_lately = record_of(twenty, scope::recent), cost_record = record_of(twenty_of_cost, scope::recent);
constexpr statement fell(value v) { return {.subject = maker.id, .property = properties::share_price_fall, .value = v, .where = at::paragraph(1)}; }
constexpr statement fell_20 = fell(twenty), fell_12 = fell(twelve);
constexpr statement qualified(statement s, qualifier q) {
  s.qualifiers = s.qualifiers.empty() ? few<qualifier, 3>{q} : few<qualifier, 3>{s.qualifiers[0], q};
  return s;
}
constexpr statement ever_in_2020 = qualified(of_all_time, {properties::point_in_time, in_2020}), fell_in_2024 = qualified(fell_20, {properties::point_in_time, in_2024}),
                    ever_in_2024 = qualified(of_all_time, {properties::point_in_time, in_2024}), fell_in_2020 = qualified(fell_20, {properties::point_in_time, in_2020}),
                    ever_in_a_day = qualified(of_all_time, {properties::duration_of, one_day}), fell_in_a_day = qualified(fell_20, {properties::duration_of, one_day}),
                    fell_in_a_year = qualified(fell_20, {properties::duration_of, one_year}), ever_then = qualified(of_all_time, {properties::point_in_time, "その日"}),
                    fell_then = qualified(fell_20, {properties::point_in_time, "その日"});
constexpr recorded<figure<JPY>> three_hundred{"300円", at::paragraph(1), maker.id, properties::share_price_fall};
constexpr statement fell_300 = fell(three_hundred), ever_in_words = record_of("最大", scope::all_time);

}  // namespace

TEST_CASE("a record of all time below what else the text tells is worth a look") {
  CHECK_BOTH(check(rule::superlative_scope, {&of_all_time, &higher_lately}).checks == 1);
  CHECK_BOTH(check(rule::superlative_scope, {&of_all_time, &higher_lately}).last.level == level::note);
  CHECK_BOTH(check(rule::superlative_scope, {&fell_20, &of_all_time}).last.against == &fell_20);
  CHECK_BOTH(check(rule::superlative_scope, {&ever_in_2024, &fell_in_2020}).checks == 1);
  CHECK_BOTH(check(rule::superlative_scope, {&ever_in_a_day, &fell_in_a_day}).checks == 1);
  for (const statement* s : {&fell_20, &fell_then}) CHECK(check(rule::superlative_scope, {&ever_in_2020, s}).checks == 1);  // when it fell is not known
  CHECK(check(rule::superlative_scope, {&ever_then, &fell_in_2024}).checks == 1);
}

TEST_CASE("what lies below, or is in another unit, does not hide what lies above") {
  CHECK_BOTH(check(rule::superlative_scope, {&of_all_time, &fell_300, &fell_12, &fell_20}).checks == 1);
  CHECK_BOTH(check(rule::superlative_scope, {&of_all_time, &fell_300, &fell_12, &fell_20}).last.against == &fell_20);
  static constexpr statement twice = [] {
    statement s = lower_ever;
    s.links = {{link_kind::part_of, &lately}, {link_kind::restates, &fell_20}, {link_kind::restates, &lately}};
    return s;
  }();
  CHECK_BOTH(verdict_of(rule::superlative_scope, {&twice}) == verdict::inconsistency);
}

TEST_CASE("no tension: what is lower, came later, took longer, is denied, of another or of something else") {
  static constexpr statement never = denial_of(fell_20), linked_fall = linked(fell_20, link_kind::restates, of_all_time);
  static constexpr statement of_another = [] {
    statement s = fell_20;
    s.subject = other.id;
    return s;
  }();
  for (const statement* s : {&fell_12, &cost_record, &never, &linked_fall, &of_another}) CHECK(check(rule::superlative_scope, {&of_all_time, s}).checks == 0);
  CHECK(check(rule::superlative_scope, {&ever_in_2020, &fell_in_2024}).checks == 0);
  CHECK(check(rule::superlative_scope, {&ever_in_a_day, &fell_in_a_year}).checks == 0);
  CHECK(check(rule::superlative_scope, {&of_all_time, &fell_in_a_year}).checks == 0);
  CHECK(check(rule::superlative_scope, {&ever_in_a_day, &fell_20}).checks == 0);
  CHECK(check(rule::superlative_scope, {&of_all_time, &fell_300}).checks == 0);
  CHECK(check(rule::superlative_scope, {&ever_in_words, &fell_20}).checks == 0);
}
