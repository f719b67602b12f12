// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/scan.hpp>

#include <iterator>

#include "support/catch.hpp"
#include "check_scanned.hpp"

using namespace expected;

static_assert(std::input_iterator<scanner::iterator> && std::sentinel_for<end_of_scan, scanner::iterator>);

TEST_CASE("figures, pairs and rates in order, each with its place") {
  constexpr text s = "売上高は約3,000億円で、うち海外が5億ドル（約740億円）以上。1ドル=148円で換算。";
  CHECK(scanned(s) == "JPY 300000000000 about | USD 500000000 at_least assumed = JPY 74000000000 at_least | USD 1 : JPY 148");
  std::string places;
  for (const auto& f : scan(s)) places += "[" + cut(s, f.where) + "]";
  CHECK(places == "[約3,000億円][5億ドル（約740億円）以上][1ドル=148円]");
  for (const auto& f : scan("5億ドル（約740億円）以上")) {
    CHECK(cut("5億ドル（約740億円）以上", f.first_where) == "5億ドル");
    CHECK(cut("5億ドル（約740億円）以上", f.second_where) == "約740億円");
  }
}

TEST_CASE("full-width digits, CRLF and the order of paragraphs change nothing") {
  CHECK(scanned("２００億ドル（約３，０００億円）") == scanned("200億ドル(約3,000億円)"));
  const std::string a = "一つ目は200億ドル(約3,000億円)。", b = "二つ目は600万ドル(約9億円)。";
  CHECK(scanned(text(a + "\r\n" + b)) == scanned(text(a + "\n" + b)));
  CHECK(scanned(text(b + "\n" + a)) == scanned(text(b)) + " | " + scanned(text(a)));
  CHECK(scanned("総額136億ドル、\r\n日本円でおよそ1兆6000億円") == "USD 13600000000 exact assumed = JPY 1600000000000 about");
}

TEST_CASE("a figure never begins or ends inside a number or a word") {
  CHECK(scanned("A1,000円B") == "");
  CHECK(scanned("12,34円") == "");
  CHECK(scanned("-5億円") == "");
  CHECK(scanned("▲5億円") == "");
  CHECK(scanned("△５億円") == "");
  CHECK(scanned("2024/5円") == "");
  CHECK(scanned("1.2.3円") == "");
  CHECK(scanned("12345678901234567890123円") == "");
}

TEST_CASE("what contradicts what stands before it is not read without that") {
  check_nothing_scanned({"¥5 USD", "£5 €", "$5円", "A$5 US$", "最大で$5円の", "少なくとも最大5億円", "少なくとも5億円以下", "最大3兆円以上", "at least at most one million dollars", "$900 to $1.2 million", "$5T-shirt", "JPY 5 USD"});
  CHECK(scanned("¥5 USD、5億円") == "JPY 500000000 exact");
  CHECK(scanned("£5T and £6T") == "GBP 5000000000000 exact | GBP 6000000000000 exact");
}

TEST_CASE("what stands around a number decides whether it is looked at") {
  CHECK(scanned("は千600万円だ") == "JPY 16000000 exact");
  CHECK(scanned("計99．6億円だ") == "JPY 9960000000 exact");
  CHECK(scanned("Llama 3、R1、5日、30%、2か月、1月27日") == "");
  CHECK(scanned("３日に３億円") == "JPY 300000000 exact");
  CHECK(scanned("for seven million dollars, or a million") == "USD 7000000 exact assumed");
  // a pair of currencies without a price that is a number in digits: the search goes on behind it
  CHECK(scanned("USD/JPY 百人が5億円") == "JPY 500000000 exact");
  CHECK(scanned("EUR/USD 千") == "");
}

TEST_CASE("in a constant expression") {
  constexpr auto count = [](text s) {
    int n = 0;
    for (const auto& f : scan(s)) n += f.kind == found_kind::restatement ? 100 : 1;
    return n;
  };
  static_assert(count("約3,000億円と5億ドル（約740億円）以上") == 101);
}

// A text of 7.6 KB, made up: 20 paragraphs without a figure and 20 with one or a pair, in the proportion of an ordinary article.
#define PLAIN "新しい市場の動きについて、関係者の間では様々な見方が広がっており、一部の専門家は慎重な姿勢を示している。九月の会合でも、技術の普及に関する議論が続いた。"
#define MONEY "同社は2年前に設立され、これまでに5億ドル（約740億円）以上を調達した。年間の売上高は約3,000億円で、17%の伸びとなる。"
#define FIVE PLAIN MONEY PLAIN MONEY PLAIN MONEY PLAIN MONEY PLAIN MONEY
TEST_CASE("a text as long as an article, in a constant expression, within the compilers' default limits") {
  constexpr text article = FIVE FIVE FIVE FIVE;
  static_assert(article.size() > 7500);
  constexpr auto count = [](text s) {
    int n = 0;
    for (const auto& f : scan(s)) n += f.kind == found_kind::restatement ? 100 : 1;
    return n;
  };
  static_assert(count(article) == 20 * 101);
}
#undef FIVE
#undef MONEY
#undef PLAIN

// Of a pair of currencies and of two figures; where each begins and ends was counted by hand.
TEST_CASE("rates, each with its place") {
  CHECK(scanned("USD/JPY=154.5。5億円") == "USD 1 : JPY 154.5 | JPY 500000000 exact");
  std::string places;
  constexpr text s = "今は、USD/JPY=154.5。1ドル=148円";
  for (const auto& f : scan(s)) places += "[" + cut(s, f.where) + "|" + cut(s, f.first_where) + "|" + cut(s, f.second_where) + "]";
  CHECK(places == "[USD/JPY=154.5|USD/JPY|154.5][1ドル=148円|1ドル|148円]");
}

TEST_CASE("places are equal where they begin and end alike") {
  CHECK(span_of_text{1, 2} == span_of_text{1, 2});
  CHECK(!(span_of_text{1, 2} == span_of_text{2, 2}));
  CHECK(!(span_of_text{1, 2} == span_of_text{1, 3}));
}
