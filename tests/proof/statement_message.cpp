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
  ratio.judgement.verdict = verdict::consistent;
  CHECK(message(ratio) == text("2年 (title) is claimed, and 10億円 to 50億円 is 0.1 to 0.2"));
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
  CHECK(ends(interval::closed(rational(1234, 100), 15)) == text(std::string(fits) + "12 to 15 years"));
  CHECK(ends(interval::closed(0, 1)) == text(std::string(fits) + "at most 1 year"));
  CHECK(ends({{}, 3, false, false, false, true}) == text(std::string(fits) + "at most 3 years"));
  CHECK(ends({3, {}, false, false, true, false}) == text(std::string(fits) + "3 or more years"));
}

TEST_CASE("what has no words of its own is called by its property") {
  static constexpr statement by_value{.subject = maker.id, .property = properties::developer, .value = maker.id, .where = at::title};
  CHECK(message(on(rule::chronology, by_value, nullptr, verdict::inconsistency)) == text("developer (title) lies after the time of writing"));
}

TEST_CASE("what holds is not accused") {
  constexpr verdict yes = verdict::consistent;
  CHECK(message(on(rule::same_quantity, restated, &title, yes)) == text("約80兆円 (caption 1) restates 90兆円 (title): they agree"));
  CHECK(message(on(rule::part_and_whole, title, &restated, yes, interval::closed(rational(1, 2), 1))) == text("90兆円 (title) is part of 約80兆円 (caption 1): a share of 0.5 to 1"));
  CHECK(message(on(rule::chronology, begun, nullptr, yes)) == text("2025年 (paragraph 1) does not lie after the time of writing"));
  CHECK(message(on(rule::chronology, begun, &aged, yes)) == text("2025年 (paragraph 1) does not lie before 2年 (title), which it is said to follow"));
  CHECK(message(on(rule::superlative_scope, lately_17, &lately_17_first, yes)) == text("17% (caption 1) and 17% (caption 1) are records of one scope"));
  finding age = on(rule::chronology, aged, &begun, yes, interval::closed(2, 3));
  age.first = any_figure::parse("2年").value();
  CHECK(message(age) == text("2年 (title) fits 2025年 (paragraph 1): by the time of writing that is 2 to 3 years"));
}

namespace {

constexpr recorded<figure<USD>> four_million{"$4.0 million", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<restatement<EUR, USD>> forty_million{"€40 million ($43 million)", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<figure<percent_of>> half{"50%", at::paragraph(2), maker.id, properties::cost_ratio};
constexpr statement some_invested{.subject = maker.id, .property = properties::invested, .value = four_million, .where = at::paragraph(1)};
constexpr statement all_invested{.subject = maker.id, .property = properties::invested, .value = forty_million, .where = at::paragraph(1)};
constexpr statement half_of_it{
    .subject = maker.id, .property = properties::cost_ratio, .value = half, .where = at::paragraph(2), .links = {{link_kind::numerator, &some_invested}, {link_kind::denominator, &all_invested}}};

constexpr recorded<printed_date> on_28{"2025年1月28日", at::caption(1), maker.id, properties::point_in_time};
constexpr recorded<printed_date> on_27{"2025年1月27日", at::paragraph(1), maker.id, properties::point_in_time};
constexpr statement fell_on_27{.subject = maker.id, .property = properties::share_price_fall, .value = seventeen, .qualifiers = {{properties::point_in_time, on_27}}, .where = at::paragraph(1)};
constexpr statement fell_on_28{.subject = maker.id, .property = properties::share_price_fall, .value = seventeen, .qualifiers = {{properties::point_in_time, on_28}}, .where = at::caption(1), .links = {{link_kind::restates, &fell_on_27}}};
constexpr event first{.id = "first"};
constexpr event second{.id = "second"};
constexpr statement second_follows{.subject = second.id, .property = properties::follows, .value = first.id, .where = at::paragraph(1)};
constexpr statement first_follows{.subject = first.id, .property = properties::follows, .value = second.id, .where = at::paragraph(2)};
constexpr statement follows_itself{.subject = first.id, .property = properties::follows, .value = first.id, .where = at::paragraph(2)};
constexpr statement first_on_27{.subject = first.id, .property = properties::point_in_time, .value = on_27, .where = at::paragraph(1)};
constexpr statement first_on_28{.subject = first.id, .property = properties::point_in_time, .value = on_28, .where = at::caption(1)};
constexpr statement second_on_27{.subject = second.id, .property = properties::point_in_time, .value = on_27, .where = at::paragraph(1)};
constexpr recorded<printed_date> in_january{"2025年1月", at::title, maker.id, properties::point_in_time};
constexpr statement fell_in_january{.subject = maker.id, .property = properties::share_price_fall, .value = seventeen, .qualifiers = {{properties::point_in_time, in_january}},
                                    .where = at::title, .links = {{link_kind::part_of, &fell_on_28}, {link_kind::restates, &fell_on_27}}};
constexpr recorded<figure<USD>> four_million_ja{"400万ドル", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<restatement<EUR, USD>> forty_million_ja{"4,000万ユーロ(約4,300万ドル)", at::paragraph(1), maker.id, properties::invested};
constexpr statement some_invested_ja{.subject = maker.id, .property = properties::invested, .value = four_million_ja, .where = at::paragraph(1)};
constexpr statement all_invested_ja{.subject = maker.id, .property = properties::invested, .value = forty_million_ja, .where = at::paragraph(1)};
constexpr statement half_of_it_ja{
    .subject = maker.id, .property = properties::cost_ratio, .value = half, .where = at::paragraph(2),
    .links = {{link_kind::numerator, &some_invested_ja}, {link_kind::denominator, &all_invested_ja}}};
constexpr statement fell_15{.subject = maker.id, .property = properties::share_price_fall, .value = seventeen, .where = at::caption(1)};

}  // namespace

// By hand: 3.95 to 4.05 of 42.5 to 43.5 are 0.0908 to 0.0953; 399.5 to 400.5 of 4,299.5 to 4,300.5 are 0.09290 to 0.09315.
TEST_CASE("an English article's figures are in English, a Japanese one's in Japanese") {
  CHECK_BOTH(message(check(rule::claimed_ratio, {&half_of_it_ja}).last) == text("50% (paragraph 2) is claimed, but 400万ドル to 約4,300万ドル is 0.0929 to 0.09315"));
  CHECK_BOTH(message(check(rule::claimed_ratio, {&half_of_it}).last) == text("50% (paragraph 2) is claimed, but $4.0 million to $43 million is 0.0908 to 0.09529"));
}

TEST_CASE("dates in words, where they are qualifiers too; and orders") {
  CHECK_BOTH(message(check(rule::chronology, {&fell_on_27, &fell_on_28}).last) == text("2025年1月28日 (caption 1) restates 2025年1月27日 (paragraph 1), but they can't be one day"));
  CHECK_BOTH(message(check(rule::chronology, {&second_follows, &first_follows}).last) == text("first follows second (paragraph 2), but so it goes in a circle: second follows first (paragraph 1)"));
  CHECK_BOTH(message(check(rule::chronology, {&follows_itself}).last) == text("first follows first (paragraph 2): nothing follows itself"));
  CHECK_BOTH(message(check(rule::chronology, {&first_on_27, &first_on_28}).last) == text("2025年1月28日 (caption 1) and 2025年1月27日 (paragraph 1) are two dates of one event"));
  CHECK_BOTH(message(check(rule::chronology, {&fell_on_27, &fell_in_january}).last) == text("2025年1月 (title) restates 2025年1月27日 (paragraph 1): they can be one day"));
  CHECK_BOTH(message(check(rule::chronology, {&first_on_28, &second_on_27, &second_follows}).last) == text("2025年1月27日 (paragraph 1) lies before 2025年1月28日 (caption 1), which it is said to follow"));
}

TEST_CASE("a share above one is never written as 1, and a record is held against what is none") {
  const auto larger = [](const interval& share) { return message(on(rule::part_and_whole, title, &restated, verdict::inconsistency, share)); };
  constexpr const char* is = "90兆円 (title) is part of 約80兆円 (caption 1), but is larger: a share of ";
  CHECK(larger({1, rational(3, 2), true, true}) == text(std::string(is) + "over 1, up to 1.5"));
  CHECK(larger({1, {}, true, false, true, false}) == text(std::string(is) + "over 1"));
  CHECK(larger(interval::point(rational(10'001, 10'000))) == text(std::string(is) + "over 1"));
  CHECK(larger(interval::point(rational(5, 4))) == text(std::string(is) + "1.25"));
  CHECK(message(on(rule::superlative_scope, ever_15, &fell_15, verdict::inconsistency)) == text("15% (title) is the record of all time, but lies below 17% (caption 1)"));
}
