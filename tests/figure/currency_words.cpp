// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/currency_words.hpp>

#include <kawase/money/iso4217.hpp>

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

TEST_CASE("every word names a currency of ISO 4217") {
  const auto is_active = [](const char* code) { return iso4217::find(text(code)) != nullptr; };
  const auto check = [&](const auto& rows) {
    for (const auto& row : rows) {
      if (row.code[0] == '\0') continue;  // for a caller to say: a bare ¥
      INFO(row.code);
      CHECK(is_active(row.code));
    }
  };
  check(detail::words_before_number);
  check(detail::words_behind_number);
  check(detail::words_with_country);
}

TEST_CASE("a longer code that begins with a currency's is none") {
  for (const char* s : {"100 USDT", "USDT 100", "5 EURX", "JPYC 1000", "1000JPYC"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
    CHECK(!any_figure::parse(text(s)));
  }
}
