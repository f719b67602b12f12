// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/other_words.hpp>

#include "check_scanned.hpp"
#include "support/both.hpp"

using namespace kawase;

TEST_CASE("a currency word that goes on is another word") {
  CHECK_BOTH(detail::goes_on(text("円札"), 3));
  CHECK_BOTH(detail::goes_on(text("円借款"), 3));
  CHECK_BOTH(detail::goes_on(text("ドルマーク"), 6));
  CHECK_BOTH(detail::goes_on(text("dollars"), 6));
  CHECK_BOTH(detail::goes_on(text("元社長"), 3));
  CHECK_BOTH(!detail::goes_on(text("元以上"), 3));
  CHECK_BOTH(!detail::goes_on(text("円の"), 3));
  CHECK_BOTH(!detail::goes_on(text("円"), 3));
  CHECK_BOTH(detail::goes_on(text("円高"), 3));
  CHECK_BOTH(!detail::goes_on(text("円高い"), 3));  // 100円高い is a price again
}

TEST_CASE("in running text they are left alone, and what only looks like them is read") {
  expected::check_nothing_scanned({"3千円札", "50ドル紙幣", "10億円単位", "3円高", "5円安", "3元管理", "20ユーロ圏", "100円均一", "10円玉", "3億円事件"});
  CHECK(expected::scanned("3億円強盗") == "JPY 300000000 exact");
  CHECK(expected::scanned("5元以上") == "CNY 5 at_least");
}

TEST_CASE("what goes on behind a currency word, and what does not") {
  using detail::goes_on, detail::is_kanji_at;
  CHECK(goes_on(text("5 yen-denominated"), 5));
  CHECK(!goes_on(text("5 yen-"), 5));
  CHECK(!goes_on(text("5 yen-5"), 5));
  CHECK(!goes_on(text("5 yen"), 5));
  CHECK(!goes_on(text("5元約3億円"), 4));
  CHECK(goes_on(text("5元約束"), 4));
  CHECK(goes_on(text("5元首"), 4));
  CHECK(!goes_on(text("5人民元首"), 10));
  CHECK(!goes_on(text("5元余り"), 4));
  CHECK(is_kanji_at(text("円"), 0));
  CHECK(!is_kanji_at(text("ab"), 0));
  CHECK(!is_kanji_at(text("あ"), 0));
  CHECK(!is_kanji_at(text("ｱ"), 0));
}

TEST_CASE("pounds of a thing are a weight, of money they are money") {
  CHECK(expected::scanned("5 million pounds of beef") == "");
  CHECK(expected::scanned("5 million pounds of debt") == "GBP 5000000 exact");
  CHECK(expected::scanned("5 million pounds of public money") == "GBP 5000000 exact");
  CHECK(expected::scanned("£5 million of beef") == "GBP 5000000 exact");
  CHECK(expected::scanned("a 100-yen shop") == "");
}

TEST_CASE("元 behind 億, and what goes on in katakana from an amount") {
  using expected::scanned;
  CHECK(scanned("500億元投資へ") == "CNY 50000000000 exact");
  CHECK(scanned("1ドル=7.2元換算") == "USD 1 : CNY 7.2");
  CHECK(scanned("50元社長") == "");
  CHECK(scanned("数億ドルレベル") == "USD 200000000-900000000 range assumed");
  CHECK(scanned("1億ドルファンド") == "USD 100000000 exact assumed");
  CHECK(scanned("20ドルオーバー") == "USD 20 more_than assumed");
  expected::check_nothing_scanned({"5ドルマーク", "10ドルコスト", "5億ランドセル", "5レアルマドリード"});
}

TEST_CASE("元 of a former one, and pounds of money") {
  using expected::scanned;
  CHECK(scanned("資産1億元銀行員が教える") == "");
  CHECK(scanned("10億元調達") == "CNY 1000000000 exact");
  CHECK(scanned("5億日元") == "JPY 500000000 exact");
  CHECK(scanned("20 billion pounds of oil") == "GBP 20000000000 exact");
  CHECK(scanned("5 million pounds of emergency funding") == "GBP 5000000 exact");
  CHECK(scanned("移籍金1億ポンド級の移籍") == "GBP 100000000 exact");
  CHECK(scanned("$99 shop vacuum") == "USD 99 exact assumed");
}
