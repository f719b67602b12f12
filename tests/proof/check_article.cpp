// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/check_article.hpp>

#include <cstdint>
#include <vector>

#include "example_article.hpp"
#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace example;

namespace {

constexpr recorded<restatement<USD, JPY>> slip{"200億ドル(約3,000億円)", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<any_restatement> slips[] = {slip};
constexpr recorded<printed_date> future{"2034年5月10日", at::paragraph(1), maker.id, properties::point_in_time};
constexpr recorded<figure<JPY>> ninety{"90兆円", at::title, maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> eighty{"80兆円", at::title, maker.id, properties::market_value_lost};

constexpr statement says(value v, property_id what, locator where) { return {.subject = maker.id, .property = what, .value = v, .where = where}; }
constexpr statement lost = says(ninety, properties::market_value_lost, at::title), lost_less = linked(says(eighty, properties::market_value_lost, at::caption(1)), link_kind::restates, lost),
                    lost_less_by_title = linked(says(eighty, properties::market_value_lost, at::title), link_kind::restates, lost), ahead = says(future, properties::point_in_time, at::paragraph(1)),
                    nowhere = linked(says(eighty, properties::market_value_lost, at::paragraph(9)), link_kind::restates, lost);

// The blocks that findings are told of, in their order.
template <std::size_t N>
std::vector<locator> told(const statement* const (&statements)[N]) {
  article a = of(statements);
  a.restatements = slips;
  std::vector<locator> blocks_told;
  proofread(a, {}, [&](const finding& f) { blocks_told.push_back(f.where.block); });
  return blocks_told;
}

}  // namespace

TEST_CASE("findings are told in the order of the text, however the statements are listed") {
  const std::vector<locator> expected{at::title, at::paragraph(1), at::paragraph(1), at::caption(1), at::paragraph(9)};
  CHECK(told({&lost, &lost_less_by_title, &ahead, &lost_less, &nowhere}) == expected);
  CHECK(told({&nowhere, &lost_less, &ahead, &lost_less_by_title, &lost}) == expected);
}

TEST_CASE("of one block first the pairs") {
  static constexpr const statement* statements[] = {&ahead};
  article a = of(statements);
  a.restatements = slips;
  const report r = proofread(a);
  REQUIRE(r.size() == 2);
  CHECK((r[0].rule == rule::ten_fold_slip && r[1].rule == rule::chronology));
}

TEST_CASE("more findings than are kept at once are all told, each once and in order") {
  std::vector<statement> statements(100, lost_less);
  std::vector<locator> where;
  for (std::uint16_t i = 0; i < 100; ++i) {
    where.push_back(at::paragraph(static_cast<std::uint16_t>(i + 1)));
    statements[i].where = at::paragraph(static_cast<std::uint16_t>(i * 37 % 100 + 1));  // 37 and 100 have no divisor in common: each once
  }
  static const statement* table[100];
  for (std::size_t i = 0; i < 100; ++i) table[i] = &statements[i];
  article a = of(table);
  a.blocks = {where.data(), where.size()};
  std::vector<locator> blocks_told;
  proofread(a, {}, [&](const finding& f) { blocks_told.push_back(f.where.block); });
  CHECK(blocks_told == where);
}

TEST_CASE("who says that a figure is English is its record") {
  static constexpr recorded<restatement<EUR, USD>> english{"€40 million ($4.3 million)", at::paragraph(1), maker.id, properties::invested};
  static constexpr recorded<any_restatement> pairs[] = {english};
  article a;
  a.written = printed_date::in(2024);
  a.restatements = pairs;
  const report r = proofread(a);
  REQUIRE(r.size() == 1);
  CHECK(r[0].in_english);
  CHECK(text(message(r[0])).substr(0, 12) == text("€40 millio"));
}

// By hand: 560 of 4,000 is 14%; 610 of 430 is 142%.
TEST_CASE("a pair for which there is no room is told, but explains nothing") {
  static constexpr recorded<restatement<EUR, USD>> part{"560万ユーロ(約610万ドル)", at::paragraph(1), maker.id, properties::invested},
      slipped{"4,000万ユーロ(約430万ドル)", at::paragraph(1), maker.id, properties::invested};
  static constexpr recorded<figure<percent_of>> fourteen{"14%", at::paragraph(1), maker.id, properties::cost_ratio};
  static constexpr recorded<any_restatement> pairs[] = {part, slipped};
  static constexpr statement p = says(part, properties::invested, at::paragraph(1)), w = says(slipped, properties::invested, at::paragraph(1)), share = [] {
    statement s = says(fourteen, properties::cost_ratio, at::paragraph(1));
    s.links = {{link_kind::numerator, &p}, {link_kind::denominator, &w}};
    return s;
  }();
  static constexpr const statement* statements[] = {&p, &w, &share};
  article a = of(statements);
  a.written = printed_date::in(2024);
  a.restatements = pairs;
  std::vector<rule> rules;
  const auto told = [&](const finding& f) { rules.push_back(f.rule); };
  CHECK(proofread(a, {}, told));
  CHECK(rules == std::vector{rule::ten_fold_slip});
  rules.clear();
  CHECK(!proofread<1>(a, {}, told));
  CHECK(rules == std::vector{rule::ten_fold_slip, rule::claimed_ratio});
}

// Printed upside down, the rate fits: 1 dollar is 150 yen.
TEST_CASE("what is no inconsistency, and what is only a note") {
  static constexpr recorded<restatement<USD, JPY>> turned{"2億ドル(約300億円。1円=150ドル換算)", at::paragraph(1), maker.id, properties::invested};
  static constexpr recorded<any_restatement> pairs[] = {turned};
  static constexpr event launch{.id = "launch"};
  static constexpr recorded<printed_date> january_27{"2025年1月27日", at::paragraph(1), launch.id, properties::point_in_time},
      january_29{"2025年1月29日", at::paragraph(1), launch.id, properties::point_in_time};
  static constexpr statement on_27{.subject = launch.id, .property = properties::point_in_time, .value = january_27, .where = at::paragraph(1)},
      on_29{.subject = launch.id, .property = properties::point_in_time, .value = january_29, .where = at::paragraph(1)};
  static constexpr const statement* statements[] = {&on_27, &on_29};
  article a = of(statements);
  a.restatements = pairs;
  const report r = proofread(a);
  REQUIRE(r.size() == 2);
  CHECK((r[0].rule == rule::rate_note && r[0].level == level::warning && r[0].judgement.verdict == verdict::consistent));
  CHECK((r[1].rule == rule::chronology && r[1].level == level::note && r[1].judgement.verdict == verdict::inconsistency));
}

TEST_CASE("of one block in the order of the statements, and of one statement in the order of its links") {
  static constexpr recorded<figure<JPY>> seventy{"70兆円", at::title, maker.id, properties::market_value_lost};
  static constexpr statement less = says(seventy, properties::market_value_lost, at::title), lost_again = says(ninety, properties::market_value_lost, at::title), of_three = [] {
    statement s = lost_less;
    s.links = {{link_kind::restates, &lost}, {link_kind::restates, &less}, {link_kind::restates, &lost_again}};
    return s;
  }(), after_it = lost_less, last = lost_less;
  static constexpr const statement* statements[] = {&of_three, &after_it, &last};
  const report r = proofread(of(statements));
  REQUIRE(r.size() == 5);
  CHECK((r[0].against == &lost && r[1].against == &less && r[2].against == &lost_again));
  CHECK((r[2].said == &of_three && r[3].said == &after_it && r[4].said == &last));
}
