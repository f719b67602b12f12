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

TEST_CASE("what 500億元 may go on as") {
  for (const char* s : {"500億元投入", "500億元融資", "500億元調達", "500億元罰金", "500億元市場", "500億元契約", "500億元出資", "500億元買収", "500億元突破", "500億元支援", "500億元支出", "500億元支払い",
                        "500億元損失", "500億元賠償", "500億元基金", "500億元補助", "500億元達成", "500億元寄付", "500億元債"}) {
    INFO(s);
    CHECK(expected::scanned(text(s)).substr(0, 21) == "CNY 50000000000 exact");
  }
  expected::check_nothing_scanned({"500億元融通", "500億元調停", "500億元罰則", "500億元市民", "500億元契機", "500億元出身", "500億元買主", "500億元突貫", "500億元支社", "500億元損害", "500億元賠款", "500億元基地", "500億元補佐", "500億元達人", "500億元寄席"});
}

TEST_CASE("words of finance that an amount may stand directly behind") {
  for (const char* word : {"ARR", "AUM", "AI", "CAPEX", "DX", "EBITDA", "ETF", "GDP", "GNP", "GNI", "GMV", "IPO", "IT", "M&A", "MRR", "MBO", "NISA", "NAV", "ODA", "R&D", "REIT", "SAM", "SOM", "TAM", "TOB"}) {
    INFO(word);
    CHECK(expected::scanned(text(std::string(word) + "600億円")) == "JPY 60000000000 exact");
  }
}

TEST_CASE("what goes on in katakana from an amount, and from a weight") {
  using expected::scanned;
  for (const char* s : {"5ドルアップ", "5ドルオフ", "5ドルクラス", "5ドルクーポン", "5ドルコース", "5ドルジャスト", "5ドルセット", "5ドルダウン", "5ドルチケット", "5ドルチャージ", "5ドルファンド", "5ドルプラン", "5ドルレベル", "5ドルレンジ"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "USD 5 exact assumed");
  }
  expected::check_nothing_scanned({"5ドルアート", "5ドルオブ", "5ドルクリップ", "5ドルコイン", "5ドルジャンプ", "5ドルセール", "5ドルダイヤ", "5ドルダウ", "5ドルチェーン", "5ドルファン", "5ドルチャーター", "5ドルプラス", "5ドルレース", "5ドルレンタル"});
  expected::check_nothing_scanned({"500ポンド爆弾", "1,500ポンド級の爆弾", "20ポンド減量", "20ポンド増量", "20ポンド痩せた", "20ポンドやせた", "20ポンド太った", "500ポンドの重さ", "200ポンドの体", "500ポンドの荷", "20ポンドの減量", "20ポンドの増量", "12ポンドのボール", "500ポンドのトルク",
                        "20,000ポンドの推力", "500ポンドの爆弾", "8ポンドの赤ちゃん", "30ポンドの圧力"});
  CHECK(scanned("500ポンドの会費") == "GBP 500 exact");
  CHECK(scanned("20ポンドの圧縮袋") == "GBP 20 exact");
}

TEST_CASE("of what a pound is money") {
  for (const char* of : {"aid", "annual profit", "assets", "additional tax", "benefits", "bonds", "borrowing", "business", "capital", "cash", "compensation", "contracts", "cost cuts", "credit", "cuts", "damages", "damage", "debts", "debt", "dividends", "emergency aid",
                         "equity", "exports", "export orders", "extra tax", "fees", "financing", "fines", "foreign debt", "funding", "funds", "gilts", "goods", "government debt", "grants", "income", "insurance", "investments", "investment", "lending", "loans",
                         "losses", "lottery money", "money", "new debt", "orders", "other income", "our money", "private money", "prize money", "profits", "profit", "property", "public money", "rent", "revenues", "revenue", "sales", "savings", "shares",
                         "share capital", "spending", "state aid", "stock", "stolen money", "support", "taxes", "taxpayers' money", "taxpayer money", "tax", "their money", "trade", "wages", "work"}) {
    INFO(of);
    CHECK(expected::scanned(text("5 million pounds of " + std::string(of))) == "GBP 5000000 exact");
  }
  for (const char* of : {"apples", "beef", "cheese", "dynamite", "explosives", "flour", "grain", "ice", "lead", "meat", "nuts", "oranges", "pork", "rice", "steel", "thrust", "wheat", "zinc"}) {
    INFO(of);
    CHECK(expected::scanned(text("5 million pounds of " + std::string(of))) == "");
  }
  CHECK(expected::scanned("20,000 pound of thrust") == "");
  CHECK(expected::scanned("5 million dollars of beef") == "USD 5000000 exact assumed");
  CHECK(expected::scanned("a 500 euro shop voucher") == "EUR 500 exact");
}

// Each behind a currency word, where that is no amount, and what begins alike and goes on from an amount.
TEST_CASE("parts of a band, of which only the whole word is one") {
  using detail::goes_on;
  for (const char* word : {"台前半", "台後半", "台半ば", "前半", "後半", "半ば"}) {
    INFO(word);
    CHECK(goes_on(text("円" + std::string(word)), 3));
  }
  for (const char* word : {"台", "前に", "後に", "半分"}) {
    INFO(word);
    CHECK(!goes_on(text("円" + std::string(word)), 3));
  }
}
