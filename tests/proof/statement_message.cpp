// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/statement_message.hpp>

#include <string>

#include "example_article.hpp"
#include "support/both.hpp"

#include <kawase/proof/message.hpp>

using namespace example;

namespace {

constexpr recorded<figure<JPY>> ninety{"90兆円", at::title, maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> eighty{"約80兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<count>> four{"4点", at::paragraph(1), maker.id, properties::number_of};
constexpr statement title{.subject = maker.id, .property = properties::market_value_lost, .value = ninety, .where = at::title};
constexpr statement restated{
    .subject = maker.id, .property = properties::market_value_lost, .value = eighty, .where = at::caption(1), .links = {{link_kind::restates, &title}, {link_kind::part_of, &title}}};
constexpr statement whole{.subject = maker.id, .property = properties::market_value_lost, .value = ninety, .where = at::title, .links = {{link_kind::part_of, &restated}}};
constexpr statement announced{.subject = maker.id, .property = properties::number_of, .value = four, .qualifiers = {{properties::counted, block::bullet}}, .where = at::paragraph(1)};

}  // namespace

TEST_CASE("findings on statements in words") {
  CHECK_BOTH(message(check(rule::same_quantity, {&title, &restated}).last) == text("約80兆円 (caption 1) restates 90兆円 (title), but they can't be the same amount"));
  // [89.5, 90.5) of the [75, 85) that 約80兆円 claims
  CHECK_BOTH(message(check(rule::part_and_whole, {&whole}).last) == text("90兆円 (title) is part of 約80兆円 (caption 1), but is larger: a share of 1.053 to 1.207"));
  CHECK_BOTH(message(check(rule::announced_count, {&announced}).last) == text("4点 (paragraph 1) announced, 3 listed"));
}

namespace {

constexpr recorded<figure<percent_of>> fifteen{"15%", at::title, maker.id, properties::share_price_fall};
constexpr recorded<figure<percent_of>> seventeen{"17%", at::caption(1), maker.id, properties::share_price_fall};
constexpr statement record_of(value v, scope s, locator where, const statement* first = nullptr) {
  statement r{.subject = maker.id, .property = properties::superlative, .value = v, .qualifiers = {{properties::scope, s}}, .where = where};
  if (first) r.links = {{link_kind::restates, first}};
  return r;
}
constexpr statement ever_15 = record_of(fifteen, scope::all_time, at::title), lately_17 = record_of(seventeen, scope::recent, at::caption(1), &ever_15),
                    lately_17_first = record_of(seventeen, scope::recent, at::caption(1)), ever_15_then = record_of(fifteen, scope::all_time, at::title, &lately_17_first),
                    ever_17 = record_of(seventeen, scope::all_time, at::title), lately_17_then = record_of(seventeen, scope::recent, at::caption(1), &ever_17);

constexpr recorded<printed_date> this_year{"2025年", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<figure<duration>> two_years{"2年", at::title, maker.id, properties::age};
constexpr statement begun{.subject = maker.id, .property = properties::inception, .value = this_year, .where = at::paragraph(1)};
constexpr statement aged{.subject = maker.id, .property = properties::age, .value = two_years, .where = at::title};

}  // namespace

TEST_CASE("of two records the one of all time comes first, whichever is at fault") {
  constexpr text wrong = "15% (title) is the record of all time, but lies below 17% (caption 1), that of recent years";
  CHECK_BOTH(message(check(rule::superlative_scope, {&ever_15, &lately_17}).last) == wrong);
  CHECK_BOTH(message(check(rule::superlative_scope, {&lately_17_first, &ever_15_then}).last) == wrong);
  CHECK_BOTH(message(check(rule::superlative_scope, {&ever_17, &lately_17_then}).last) == text("17% (title) is the record of all time, and the same 17% (caption 1) only of recent years"));
}

TEST_CASE("one year is singular") {
  CHECK_BOTH(message(check(rule::chronology, {&begun, &aged}).last) == text("2年 (title) does not fit 2025年 (paragraph 1): by the time of writing that is at most 1 year"));
}

namespace {

// A finding on two statements, as the rules make it.
finding on(rule r, const statement& said, const statement* against, verdict v, const interval& recomputed = {}) {
  finding f;
  f.rule = r;
  f.said = &said;
  f.against = against;
  f.judgement.verdict = v;
  f.recomputed = recomputed;
  return f;
}

}  // namespace

TEST_CASE("each sentence, with and without rounded digits") {
  constexpr verdict no = verdict::inconsistency, only_rounded = verdict::consistent_under_rounding;
  CHECK(message(on(rule::same_quantity, restated, &title, only_rounded)) == text("約80兆円 (caption 1) restates 90兆円 (title): they agree only if rounded digits are allowed for"));
  CHECK(message(on(rule::part_and_whole, title, &restated, only_rounded, interval::closed(1, rational(3, 2)))) ==
        text("90兆円 (title) is part of 約80兆円 (caption 1), which it is only if rounded digits are allowed for: a share of 1 to 1.5"));
  finding ratio = on(rule::claimed_ratio, aged, nullptr, no, interval::closed(rational(1, 10), rational(1, 5)));
  ratio.first = any_figure::parse("10億円").value();
  ratio.second = any_figure::parse("50億円").value();
  CHECK(message(ratio) == text("2年 (title) is claimed, but 10億円 to 50億円 is 0.1 to 0.2"));
  ratio.judgement.verdict = only_rounded;
  CHECK(message(ratio) == text("2年 (title) is claimed, but 10億円 to 50億円 is 0.1 to 0.2 unless rounded digits are allowed for"));
  CHECK(message(on(rule::chronology, begun, &aged, no)) == text("2025年 (paragraph 1) lies before 2年 (title), which it is said to follow"));
  CHECK(message(on(rule::chronology, begun, nullptr, no)) == text("2025年 (paragraph 1) lies after the time of writing"));
  finding age = on(rule::chronology, aged, &begun, no);
  age.first = any_figure::parse("2年").value();
  const auto ends = [&](const interval& years) {
    age.recomputed = years;
    return message(age);
  };
  constexpr const char* fits = "2年 (title) does not fit 2025年 (paragraph 1): by the time of writing that is ";
  CHECK(ends(interval::point(1)) == text(std::string(fits) + "1 year"));
  CHECK(ends(interval::point(5)) == text(std::string(fits) + "5 years"));
  CHECK(ends(interval::closed(5, 6)) == text(std::string(fits) + "5 to 6 years"));
  CHECK(ends(interval::closed(0, 1)) == text(std::string(fits) + "at most 1 year"));
  CHECK(ends({{}, 3, false, false, false, true}) == text(std::string(fits) + "at most 3 years"));
  CHECK(ends({3, {}, false, false, true, false}) == text(std::string(fits) + "3 or more years"));
}

TEST_CASE("what has no words of its own is called by its property") {
  static constexpr statement by_value{.subject = maker.id, .property = properties::developer, .value = maker.id, .where = at::title};
  CHECK(message(on(rule::chronology, by_value, nullptr, verdict::inconsistency)) == text("developer (title) lies after the time of writing"));
}
