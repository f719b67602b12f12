// SPDX-License-Identifier: BSL-1.0
// Expected texts by hand, from small_article.hpp.
#include <kawase/fact/write.hpp>

#include "small_article.hpp"
#include "support/both.hpp"

using namespace kawase;
using small::all;

namespace {

constexpr value_text in(const value& v, language l) { return write(v, all.entities, l); }
constexpr recorded<figure<duration>> horizon{"10~20年後", at::paragraph(1), small::mill.id, properties::time_ahead};
constexpr recorded<printed_date> that_day{"同日", printed_date::on(2024, 5, 1), at::paragraph(1), small::mill.id, properties::point_in_time};
constexpr place elsewhere{.id = "elsewhere"};

}  // namespace

TEST_CASE("values of every kind") {
  CHECK_BOTH(in({}, language::en) == text("?"));
  CHECK_BOTH(in(small::mill.id, language::en) == text("Kaku Mills"));
  CHECK_BOTH(in(small::mill.id, language::ja) == text("架空製粉"));
  CHECK_BOTH(in(elsewhere.id, language::ja) == text("elsewhere"));
  CHECK_BOTH(in(small::cost, language::ja) == text("200万ドル(約3億円)"));
  CHECK_BOTH(in(small::cost, language::en) == text("$2.00 million (about ¥300 million)"));
  CHECK_BOTH(in(value::second_of(small::cost), language::ja) == text("約3億円"));
  CHECK_BOTH(in(value::second_of(small::cost), language::en) == text("about ¥300 million"));
  CHECK_BOTH(in(small::sales, language::en) == text("at least about ¥3 billion"));
  CHECK_BOTH(in(horizon, language::ja) == text("10~20年後"));
  CHECK_BOTH(in(horizon, language::en) == text("10 to 20 years"));
  CHECK_BOTH(in(small::founded, language::en) == text("2019"));
  CHECK_BOTH(in(that_day, language::ja) == text("2024年5月1日"));
  CHECK_BOTH(in(that_day, language::en) == text("1 May 2024"));
  CHECK_BOTH(in(scope::recent, language::ja) == text("近年"));
  CHECK_BOTH(in(scope::all_time, language::en) == text("all time"));
  CHECK_BOTH(in(scope::not_stated, language::ja) == text("記載なし"));
  CHECK_BOTH(in(value(scope::not_stated, "最大"), language::en) == text("最大"));
  CHECK_BOTH(in(value(scope::recent, "ここ数年"), language::en) == text("recent"));
  CHECK_BOTH(in(openness::open_source, language::ja) == text("オープンソース"));
  CHECK_BOTH(in(openness::closed_source, language::en) == text("closed source"));
  CHECK_BOTH(in(pricing::free_of_charge, language::ja) == text("無料"));
  CHECK_BOTH(in(pricing::paid, language::en) == text("paid"));
  CHECK_BOTH(in(block::bullet, language::ja) == text("箇条書き"));
  CHECK_BOTH(in(block::bullet, language::en) == text("bullet"));
  CHECK_BOTH(in("甘い", language::en) == text("甘い"));
}

TEST_CASE("statements in one line") {
  CHECK_BOTH(write(small::has_cost, all.entities, language::en) ==
             text("Kaku Mills: development cost: $2.00 million (about ¥300 million); point in time: 2019; location: Japan (paragraph 1)"));
  CHECK_BOTH(write(small::has_cost, all.entities, language::ja) == text("架空製粉: 開発費: 200万ドル(約3億円); 日付: 2019年; 場所: 日本 (第1段落)"));
  CHECK_BOTH(write(small::tastes, all.entities, language::en) == text("麦1号: flavour: 甘い (paragraph 2; hearsay; according to 架空太郎)"));
  CHECK_BOTH(write(small::tastes, all.entities, language::ja) == text("麦1号: 味: 甘い (第2段落、伝聞、架空太郎による)"));
  static constexpr statement denied{.subject = small::wheat.id, .property = properties::developer, .value = small::mill.id, .where = at::title, .factuality = as::denied_hearsay};
  CHECK_BOTH(write(denied, all.entities, language::en) == text("麦1号: developer: Kaku Mills (title; hearsay; denied)"));
  CHECK_BOTH(write(denied, all.entities, language::ja) == text("麦1号: 開発者: 架空製粉 (タイトル、伝聞、否定)"));
}

TEST_CASE("how sure a statement is, where that is not usual, and who says so") {
  static constexpr group nobody{.id = "nobody", .names = {label::japanese("名の挙がらない人々"), label::english("others, not named")}};
  static constexpr entity people[] = {small::mill, small::founder, nobody};
  const auto in_english = [](const statement& s) { return write(s, people, language::en); };
  statement s{.subject = small::mill.id, .property = properties::country, .value = "?", .where = at::title};
  const auto put = [&](factuality how, entity_id source) {
    s.factuality = how;
    s.attribution = {source, {}};
    return in_english(s);
  };
  CHECK(put(as::asserted, {}) == text("Kaku Mills: country: ? (title)"));
  CHECK(put({speech_act::assertion, certainty::probable}, {}) == text("Kaku Mills: country: ? (title; probable)"));
  CHECK(put(as::asserted, small::founder.id) == text("Kaku Mills: country: ? (title; according to 架空太郎)"));
  CHECK(put(as::forecast, {}) == text("Kaku Mills: country: ? (title; forecast)"));
  CHECK(put(as::certain_forecast, {}) == text("Kaku Mills: country: ? (title; forecast; certain)"));
  CHECK(put(as::possible_opinion, {}) == text("Kaku Mills: country: ? (title; opinion; possible)"));
  CHECK(put(as::question, small::founder.id) == text("Kaku Mills: country: ? (title; question; asked by 架空太郎)"));
  // whom the text does not name, hearsay has said already; an opinion has not
  CHECK(put(as::hearsay, nobody.id) == text("Kaku Mills: country: ? (title; hearsay)"));
  CHECK(put(as::hearsay, small::mill.id) == text("Kaku Mills: country: ? (title; hearsay; according to Kaku Mills)"));
  CHECK(put(as::opinion, nobody.id) == text("Kaku Mills: country: ? (title; opinion; according to others, not named)"));
  // one that is in no table is named by its key
  CHECK(put(as::hearsay, small::wheat.id) == text("Kaku Mills: country: ? (title; hearsay; according to wheat)"));
  s.factuality = {speech_act::assertion, certainty::possible};
  s.attribution = {};
  CHECK(write(s, people, language::ja) == text("架空製粉: 国: ? (タイトル、可能性)"));
}

TEST_CASE("in a language or in a style") {
  CHECK_BOTH(write(small::sales, language::ja) == text("約30億円以上"));
  CHECK_BOTH(write(small::cost, language::en) == text("$2.00 million (about ¥300 million)"));
  CHECK_BOTH(write(at::paragraph(3), style::ja) == text("第3段落"));
  CHECK_BOTH(write(at::paragraph(3), style::iso) == text("paragraph 3"));
  CHECK_BOTH(write(small::founded, style::ja) == text("2019年"));
  CHECK_BOTH(write(that_day, style::en) == text("1 May 2024"));
  CHECK_BOTH(write(that_day, style::iso) == text("2024-05-01"));
}

TEST_CASE("a buffer too small is told") {
  char buffer[8];
  CHECK_FALSE(write(value(small::cost), all.entities, language::en, buffer, buffer + sizeof buffer).fits);
  CHECK_FALSE(write(small::tastes, all.entities, language::en, buffer, buffer + sizeof buffer).fits);
}
