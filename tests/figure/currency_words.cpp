// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/currency_words.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;

TEST_CASE("currency words behind the number") {
  CHECK(read("5円") == "JPY 5 exact");
  CHECK(read("5ドル") == "USD 5 exact assumed");
  CHECK(read("5米ドル") == "USD 5 exact");
  CHECK(read("5豪ドル") == "AUD 5 exact");
  CHECK(read("5香港ドル") == "HKD 5 exact");
  CHECK(read("5台湾ドル") == "TWD 5 exact");
  CHECK(read("5カナダドル") == "CAD 5 exact");
  CHECK(read("5シンガポールドル") == "SGD 5 exact");
  CHECK(read("5ユーロ") == "EUR 5 exact");
  CHECK(read("5ポンド") == "GBP 5 exact");
  CHECK(read("5人民元") == "CNY 5 exact");
  CHECK(read("5元") == "CNY 5 exact");
  CHECK(read("5ウォン") == "KRW 5 exact");
  CHECK(read("5バーツ") == "THB 5 exact");
  CHECK(read("5ノルウェークローネ") == "NOK 5 exact");
  CHECK(read("5メキシコペソ") == "MXN 5 exact");
  CHECK(read("5 yen") == "JPY 5 exact");
  CHECK(read("5 euros") == "EUR 5 exact");
}

TEST_CASE("symbols and ISO codes before and behind") {
  CHECK(read("US$5") == "USD 5 exact");
  CHECK(read("A$5") == "AUD 5 exact");
  CHECK(read("NT$5") == "TWD 5 exact");
  CHECK(read("HK$5") == "HKD 5 exact");
  CHECK(read("$5") == "USD 5 exact assumed");
  CHECK(read("¥5") == "JPY 5 exact assumed");
  CHECK(read("￥5") == "JPY 5 exact assumed");
  CHECK(read("€5") == "EUR 5 exact");
  CHECK(read("£5") == "GBP 5 exact");
  CHECK(read("USD 5") == "USD 5 exact");
  CHECK(read("5 USD") == "USD 5 exact");
  CHECK(read("JPY5") == "JPY 5 exact");
}

TEST_CASE("a name that several currencies have is refused where none is meant more than another") {
  CHECK(any_figure::parse("5ペソ").error() == parse_errc::currency_is_ambiguous);
  CHECK(any_figure::parse("5クローネ").error() == parse_errc::currency_is_ambiguous);
}

TEST_CASE("words that begin like a currency are left alone") {
  for (const char* s : {"一万円札1枚", "円周率は3.14", "100万円札", "次元が3元社長", "2件の円借款", "億円単位の投資", "10億円単位", "100円ショップ", "100万ドルの夜景", "500円玉", "3元社長が逮捕", "5円高の", "1ドル高", "10円安"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
  }
}
