// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/rate_note.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;

TEST_CASE("a rate note is read with its direction") {
  CHECK(scanned("1ドル=156円") == "USD 1 : JPY 156");
  CHECK(scanned("（1ドル＝約110円）") == "USD 1 : JPY 110");
  CHECK(scanned("1ユーロ＝160円50銭で") == "EUR 1 : JPY 160.50");
  CHECK(scanned("100ウォン=11円") == "KRW 100 : JPY 11");
  CHECK(scanned("1円=0.07170香港ドル") == "JPY 1 : HKD 0.07170");
  CHECK(scanned("1ドル=140~150円") == "USD 1 : JPY 140-150");
  CHECK(scanned("8.57シンガポール・ドル = 1スターリング・ポンド") == "SGD 8.57 : GBP 1");
  CHECK(scanned("1ドル=156.235円") == "USD 1 : JPY 156.2350");
}

TEST_CASE("its value and what its digits allow") {
  for (const auto& f : scan("100ウォン=11.0円")) {
    CHECK(f.note.base() == currency_code("KRW"));
    CHECK(f.note.quote() == currency_code("JPY"));
    CHECK(f.note.value() == rational(11, 100));
    CHECK(f.note.bounds() == interval::half_open(rational(1095, 10000), rational(1105, 10000)));
  }
}

TEST_CASE("notes are equal where both of their figures are") {
  const auto note = [](text s) { return (*scan(s).begin()).note; };
  CHECK(note("1ドル=150円") == note("1ドル＝150円"));
  CHECK(!(note("1ドル=150円") == note("1ドル=151円")));
  CHECK(!(note("1ドル=150円") == note("1ユーロ=150円")));
}
