// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/boundary.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;

TEST_CASE("what looks like a figure and is none") {
  for (const char* s : {"体重200ポンドの", "重さ5ポンド（約2.3kg）", "100ポンド（約45キロ）", "（単位：百万円）", "単位 千円", "売上高(百万円)", "関東一円で", "二元論と三元豚", "数億円単位", "500円玉", "50円切手",
                        "5円高", "対ドルで5円安", "150円/ドル", "150 yen to the dollar", "十数億円", "数10億円", "何億円もの", "2、3億円", "２，３億円", "二、三億円", "7・8兆円", "三・五億円", "1億2千万円台前半",
                        "1億円台後半", "half a billion dollars", "200 pounds", "5 won the game", "1 234円", "～5億円", "マイナス5億円", "（−1,200円）", "100.000ルピア", "5フランス", "5ユーロ圏", "5ドルマーク", "参千億円", "弐千万円",
                        "弐拾五億円", "1億\n2000万円", "1億\r\n2000万円", "2分の1億円"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
  }
}

TEST_CASE("a sign of comparison, a tag and a bracket") {
  CHECK(scanned(">$5bn") == "USD 5000000000 more_than assumed");
  CHECK(scanned("sales <$5bn in May") == "USD 5000000000 less_than assumed");
  CHECK(scanned("（＞5億円）") == "JPY 500000000 more_than");
  CHECK(scanned("<b>$5bn</b>") == "USD 5000000000 exact assumed");
  CHECK(scanned("<5億円>") == "JPY 500000000 exact");
  CHECK(scanned("＜5億円＞") == "JPY 500000000 exact");
  CHECK(scanned("5億ドル＜約700億円＞") == "USD 500000000 exact assumed = JPY 70000000000 about");
}

TEST_CASE("amounts that stand close to other words") {
  CHECK(scanned("東京\n5億円") == "JPY 500000000 exact");
  CHECK(scanned("古参5億円") == "JPY 500000000 exact");
  CHECK(scanned("5億円強盗事件") == "JPY 500000000 exact");
  CHECK(scanned("元旦の100元") == "CNY 100 exact");
  CHECK(scanned("100円高い") == "JPY 100 exact");
  CHECK(scanned("5G 3億円") == "JPY 300000000 exact");
  CHECK(scanned("午後3:15 5億円") == "JPY 500000000 exact");
  CHECK(scanned("a billion dollars") == "USD 1000000000 exact assumed");
  CHECK(scanned("between $5 million and $10 million") == "USD 5000000-10000000 range assumed");
  CHECK(scanned("from $5 million to $10 million") == "USD 5000000 exact assumed | USD 10000000 exact assumed");
  CHECK(scanned("数億〜数十億ドル") == "USD 200000000-9000000000 range assumed");
  CHECK(scanned("1500億円÷150円=10億ドル") == "JPY 150000000000 exact | JPY 150 exact | USD 1000000000 exact assumed");
}
