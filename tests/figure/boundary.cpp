// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/boundary.hpp>

#include "support/catch.hpp"
#include "check_scanned.hpp"

using namespace expected;

namespace {
struct row {
  const char *printed, *read;
};
// What only looks like an amount, or is one that is left alone because it has two readings.
const char* const nothing[] = {
    "(1,500)百万円",
    "（1,500）千ドル",
    "元社長の3人",
    "1元社長",
    "2元中継",
    "3元論",
    "二元代表制",
    "100元年",
    "億円単位の損失",
    "数億円単位",
    "万円札3枚",
    "一万円札",
    "千円札10枚",
    "500円硬貨2枚",
    "100ドル紙幣",
    "100円ショップ",
    "百円均一",
    "円周率は3.14",
    "3円周",
    "円高ドル安",
    "5円借款",
    "体重120ポンドの男",
    "身長6フィート、体重200ポンド",
    "120ポンド（約54キロ）",
    "従業員1,200人",
    "3万5000人",
    "年率3%",
    "03-1234-5678",
    "電話03(1234)5678",
    "090-1234-5678円満",
    "2024年1月27日",
    "2025/1/27",
    "12時30分",
    "3億株（約4%）",
    "5億人（約8割）",
    "1億2000万件",
    "3万トン",
    "1000平方メートル",
    "第3四半期",
    "20億年前",
    "円卓会議10人",
    "3ユーロ圏",
    "50ドル相場",
    "10ドル建て",
    "ユーロドル債10億",
    "5フランス人",
    "8ランド社",
    "7リラックス",
    "9ドン・キホーテ",
    "3ポンド・フォー",
    "2ドンピシャ",
    "1万ドンキ",
    "3レアル・マドリード",
    "2バーツラフ",
    "30元号",
    "1元首",
    "3元素",
    "2元気",
    "3元栓",
    "2元本",
    "1元旦",
    "9元々",
    "4元的",
    "3元来",
    "5元妻",
    "7 won the race",
    "2 won gold",
    "12 pounds of flour",
    "5 pounds lighter",
    "3 yen-denominated bonds",
    "5 dollar-denominated bonds",
    "10 yen-based",
    "100 dollar bill",
    "a 100 dollar bill",
    "$100 bill",
    "100-dollar bills",
    "a 10,000-yen note",
    "$5 bill",
    "10 euro cents",
    "50 dollar notes",
    "500-yen coin",
    "10 rand study",
    "3 dong bags",
    "5 euro zone states",
    "5 euros zone",
    "3 euro area countries",
    "1億総活躍",
    "千両箱3つ",
    "▲5億円",
    "△5億円",
    "−5億円",
    "－5億円",
    "-5億円",
    "‐5億円",
    "▼5億円",
    "▽5億円",
    "マイナス5億円",
    "マイナス約5億円",
    "-$5 million",
    "−$5 million",
    "$(5) million",
    "-¥500",
    "minus $5 million",
    "negative $5 million",
    "▲ 5億円",
    "▲約5億円",
    "▲$5億",
    "±5億円",
    "十数億円",
    "百数十億円",
    "二十数億円",
    "20数億円",
    "二、三億円",
    "2、3億円",
    "2,3億円",
    "2・3億円",
    "2億3億円",
    "2億、3億円",
    "1億~2億円台",
    "100円台",
    "150円台",
    "5兆円台前半",
    "8000億円台半ば",
    "154.5 USD/JPY",
    "1ポンド＝453グラム",
    "1ポンド＝約450g",
    "1ドル=100セント",
    "USD/JPY 2025年",
    "USD/JPY 0.5%上昇",
    "USD/JPY 10 pips",
    "USD/JPY 2024",
    "EUR/USD 24/7",
    "ドル円 5円高",
    "7・8兆円",
    "1・3・5億円",
    "100・200円",
    "5・10億円",
    "150円22~20銭",
    "150円20.5銭",
    "5兆円台後半",
    "10億円弱〜20億円強",
    "–$5 million",
    "minus 5億円",
    "five minus $5",
    "a $5 bill",
    "$100 bills were",
    "10,000-yen notes",
    "10億円建て",
    "euro zone 5 euro zone",
    "5ランド社",
    "元社長ら3人",
    "元会長（72）",
    "元首相2人",
    "元寇から750年",
    "5元論",
    "億単位の金",
    "10億円単位",
    "兆円規模の",
    "何兆円もの",
    "数千億単位",
    "円周率3.14",
    "円卓の騎士12人",
    "半円形",
    "千円札3枚",
    "5千円札",
    "2千円紙幣",
    "10円玉5枚",
    "500円切手",
    "100円玉大",
    "3ドル高",
    "2円安",
    "50ドル台前半",
    "ユーロ圏20カ国",
    "20ユーロ圏諸国",
    "5フランス領",
    "80円切手10枚",
    "0120-117-117",
    "03-3211-5566",
    "住所は1-2-3",
    "2025-01-27",
    "10:30",
    "第3回",
    "3回目",
    "1億2000万人",
    "30万部",
    "3億株",
    "10万台",
    "500ページ",
    "5キロ",
    "体重100ポンド",
    "100ポンド（45.4キロ）",
    "△3兆円",
    "▲1,200円",
    "（▲5億円）",
    "損益は▲5億円",
    "増減率▲5.0%",
    "−¥500",
    "マイナス10億円",
    "minus ¥500",
    "A$AP Rocky 1億再生",
    "G20 5カ国",
    "7-Eleven 24h",
    "5 won medals",
    "$20 bill",
    "the 500-yen coin",
    "10,000-yen note",
    "12 pounds of beef",
    "50 pounds overweight",
    "3 million people",
    "4 billion years",
    "10 percent",
    "2024 fiscal year",
    "call 1-800-555-0199",
    "Ford F-150 2",
    "iPhone 15",
};
// Amounts beside each other that do not restate each other, and amounts beside other words; read by hand.
const row amounts[] = {
    {"10億円と5億ドル（2024年）", "JPY 1000000000 exact | USD 500000000 exact assumed"},
    {"米国版は20ドル、日本版は3000円", "USD 20 exact assumed | JPY 3000 exact"},
    {"20ドル、3000円、18ユーロ", "USD 20 exact assumed | JPY 3000 exact | EUR 18 exact"},
    {"20ドル/3000円", "USD 20 exact assumed | JPY 3000 exact"},
    {"$99 / £79", "USD 99 exact assumed | GBP 79 exact"},
    {"$99, £79 or €89", "USD 99 exact assumed | GBP 79 exact | EUR 89 exact"},
    {"$99, £79", "USD 99 exact assumed | GBP 79 exact"},
    {"5億ドル＋700億円", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドルと700億円", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドル、さらに約700億円", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドル、約700億円", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドルに加え約700億円", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドル（前年は4億ドル）", "USD 500000000 exact assumed | USD 400000000 exact assumed"},
    {"5億ドル（うち日本は約200億円）", "USD 500000000 exact assumed | JPY 20000000000 about"},
    {"5億ドル（うち約200億円は日本）", "USD 500000000 exact assumed | JPY 20000000000 about"},
    {"5億ドル（手数料約2億円を除く）", "USD 500000000 exact assumed | JPY 200000000 about"},
    {"5億ドル（前期比3億円増）", "USD 500000000 exact assumed | JPY 300000000 exact"},
    {"5億ドル（3億円増）", "USD 500000000 exact assumed | JPY 300000000 exact"},
    {"5億ドル（3億円の増加）", "USD 500000000 exact assumed | JPY 300000000 exact"},
    {"5億ドル（3億円高）", "USD 500000000 exact assumed"},
    {"5億ドル（10%増）", "USD 500000000 exact assumed"},
    {"5億ドル（第2位）", "USD 500000000 exact assumed"},
    {"5億ドル（2位は300億円のB社）", "USD 500000000 exact assumed | JPY 30000000000 exact"},
    {"5億ドル（300億円のB社は別）", "USD 500000000 exact assumed | JPY 30000000000 exact"},
    {"5億ドル（または700億円の大きい方）", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドルか700億円", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドルから700億円に", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドルが700億円に", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"売上高100億円→120億円", "JPY 10000000000 exact | JPY 12000000000 exact"},
    {"100億円（120億円）", "JPY 10000000000 exact | JPY 12000000000 exact"},
    {"100円×150ドル=15000円", "JPY 100 exact | USD 150 exact assumed | JPY 15000 exact"},
    {"3ドル×150円＝450円", "USD 3 exact assumed | JPY 150 exact | JPY 450 exact"},
    {"5ドル+10ユーロ=15ドル", "USD 5 exact assumed | EUR 10 exact | USD 15 exact assumed"},
    {"2円の円高", "JPY 2 exact"},
    {"1円80銭の円安", "JPY 1.80 exact"},
    {"ドル高で5円", "JPY 5 exact"},
    {"RM 42", "MYR 42 exact"},
    {"Rp 3", "IDR 3 exact"},
    {"Rs 5", "INR 5 exact assumed"},
    {"億ションは3億円", "JPY 300000000 exact"},
    {"Windows 10 $5", "USD 5 exact assumed"},
    {"C$5", "CAD 5 exact"},
    {"- 5億円", "JPY 500000000 exact"},
    {"—5億円", "JPY 500000000 exact"},
    {"- $5 million", "USD 5000000 exact assumed"},
    {"($5 million)", "USD 5000000 exact assumed"},
    {"+5億円", "JPY 500000000 exact"},
    {"＋5億円", "JPY 500000000 exact"},
    {"5億円減", "JPY 500000000 exact"},
    {"赤字5億円", "JPY 500000000 exact"},
    {"三・五億円", "JPY 350000000 exact"},
    {"数百万ドル", "USD 2000000-9000000 range assumed"},
    {"数千億円", "JPY 200000000000-900000000000 range"},
    {"百億円", "JPY 10000000000 exact"},
    {"２００億円余り", "JPY 20000000000 slightly_more"},
    {"1兆円超え", "JPY 1000000000000 more_than"},
    {"10億円強〜20億円弱", "JPY 1000000000-2000000000 range"},
    {"約10億円強", "JPY 1000000000 slightly_more"},
    {"数十万〜数百万円", "JPY 200000-9000000 range"},
    {"2〜3億円", "JPY 200000000-300000000 range"},
    {"二〜三億円", "JPY 200000000-300000000 range"},
    {"2-3億円", "JPY 200000000-300000000 range"},
    {"3億5000万円台", "JPY 350000000-360000000 range"},
    {"1000万円台", "JPY 10000000-20000000 range"},
    {"29,000円台", "JPY 29000-30000 range"},
    {"2万9000円台", "JPY 29000-30000 range"},
    {"20万円台", "JPY 200000-300000 range"},
    {"五兆円台", "JPY 5000000000000-6000000000000 range"},
    {"1円/ドルの円安で営業利益は50億円減る", "JPY 5000000000 exact"},
    {"ドル円は5円上昇", "JPY 5 exact"},
    {"ドル円は1円の円安", "JPY 1 exact"},
    {"1ドルは5円上昇した", "JPY 5 exact"},
    {"1ドルが5円安くなる", "JPY 5 exact"},
    {"手数料は1ドルあたり1円", "JPY 1 exact"},
    {"1ドルにつき25銭の手数料", "USD 1 exact assumed"},
    {"牛肉1ポンド500円", "GBP 1 exact | JPY 500 exact"},
    {"1ドル100円ショップ", "USD 1 exact assumed"},
    {"ドル円は10円幅で動いた", "JPY 10 exact"},
    {"$5/€4", "USD 5 exact assumed | EUR 4 exact"},
    {"コーヒー豆は1.5ドル/ポンド", "USD 1.5 exact assumed"},
    {"5億ドルは約700億円の増収", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"目標の5億ドルは約100億円上回った", "USD 500000000 exact assumed | JPY 10000000000 about"},
    {"目標の5億ドルが約100億円不足した", "USD 500000000 exact assumed | JPY 10000000000 about"},
    {"総額3億ドル（年約50億円）", "USD 300000000 exact assumed | JPY 5000000000 about"},
    {"3億ドル（前期は円換算で約400億円）", "USD 300000000 exact assumed | JPY 40000000000 about"},
    {"5億ドル（別に2億ユーロを調達、円換算で約300億円）", "USD 500000000 exact assumed | EUR 200000000 exact | JPY 30000000000 about"},
    {"$99, £79, or €89", "USD 99 exact assumed | GBP 79 exact | EUR 89 exact"},
    {"5 million dollars, 4 million pounds, or 6 million euros", "USD 5000000 exact assumed | GBP 4000000 exact | EUR 6000000 exact"},
    {"$5 million or €4 million", "USD 5000000 exact assumed | EUR 4000000 exact"},
    {"$5 million and about ¥600 million in Japan", "USD 5000000 exact assumed | JPY 600000000 about assumed"},
    {"$5 million, about ¥600 million of it in Japan,", "USD 5000000 exact assumed | JPY 600000000 about assumed"},
    {"spent $3 million, €5 million, about ¥600 million.", "USD 3000000 exact assumed | EUR 5000000 exact | JPY 600000000 about assumed"},
    {"$5 million - ¥600 million", "USD 5000000 exact assumed | JPY 600000000 exact assumed"},
    {"5億ドル-700億円", "USD 500000000 exact assumed"},
    {"3・5億円", "JPY 350000000 exact"},
    {"１０・５億円", "JPY 1050000000 exact"},
    {"1円20銭", "JPY 1.20 exact"},
    {"150円05銭", "JPY 150.05 exact"},
    {"150円5銭", "JPY 150.05 exact"},
    {"150円20~22銭", "JPY 150.20-150.22 range"},
    {"150円20銭〜22銭", "JPY 150.20-150.22 range"},
    {"1万円5銭", "JPY 10000.05 exact"},
    {"100円200円", "JPY 100 exact | JPY 200 exact"},
    {"100円3個", "JPY 100 exact"},
    {"1,000万円台", "JPY 10000000-20000000 range"},
    {"155円台", "JPY 155-156 range"},
    {"100万円社債", "JPY 1000000 exact"},
    {"約10億〜約20億円", "JPY 1000000000-2000000000 range"},
    {"A – $5 million", "USD 5000000 exact assumed"},
    {"A社—5億円", "JPY 500000000 exact"},
    {"A minus sign $5", "USD 5 exact assumed"},
    {"$5 billion", "USD 5000000000 exact assumed"},
    {"$500 million notes", "USD 500000000 exact assumed"},
    {"iPhone 15 €999", "EUR 999 exact"},
    {"10€", "EUR 10 exact"},
    {"5ポンド・10ポンド", "GBP 5 exact | GBP 10 exact"},
    {"営業利益は5億円（前年同期は3億ドル）だった", "JPY 500000000 exact | USD 300000000 exact assumed"},
    {"5億ドル（約3%）", "USD 500000000 exact assumed"},
    {"5億ドル（約700人）", "USD 500000000 exact assumed"},
    {"5億ドル（約700億株）", "USD 500000000 exact assumed"},
    {"5億ドル（1年間）", "USD 500000000 exact assumed"},
    {"5億ドル（2024年3月期）", "USD 500000000 exact assumed"},
    {"5億ドル（同社調べ）", "USD 500000000 exact assumed"},
    {"5億ドル（約700億円増）", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドル（約700億円減）", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドル（約700億円の赤字）", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドル（700億円から増加）", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドル（日本では700億円）", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドル（売上高は700億円）", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドル調達（約700億円）", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドルの契約（約700億円）", "USD 500000000 exact assumed | JPY 70000000000 about"},
    {"5億ドルで、700億円の工場を建てる", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"入場料は大人20ドル、子供1000円", "USD 20 exact assumed | JPY 1000 exact"},
    {"20ドルまたは3000円", "USD 20 exact assumed | JPY 3000 exact"},
    {"20ドル、または3000円", "USD 20 exact assumed | JPY 3000 exact"},
    {"5億ドル対700億円", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"5億ドル→6億ドル（20%増）", "USD 500000000 exact assumed | USD 600000000 exact assumed"},
    {"700億円→5億ドル", "JPY 70000000000 exact | USD 500000000 exact assumed"},
    {"5億ドル+700億円=", "USD 500000000 exact assumed | JPY 70000000000 exact"},
    {"2ドル×150円", "USD 2 exact assumed | JPY 150 exact"},
    {"$5 plus ¥600", "USD 5 exact assumed | JPY 600 exact assumed"},
    {"$5 and ¥600", "USD 5 exact assumed | JPY 600 exact assumed"},
    {"$5, ¥600", "USD 5 exact assumed | JPY 600 exact assumed"},
    {"$5 (up from €4)", "USD 5 exact assumed | EUR 4 exact"},
    {"$5 (2024: €4)", "USD 5 exact assumed | EUR 4 exact"},
    {"$5 (plus €4 shipping)", "USD 5 exact assumed | EUR 4 exact"},
    {"$5 (€4 of it in cash)", "USD 5 exact assumed | EUR 4 exact"},
    {"$5 (excluding €4 in fees)", "USD 5 exact assumed | EUR 4 exact"},
    {"revenue of $5 million, about 4 percent", "USD 5000000 exact assumed"},
    {"$5 million to €6 million", "USD 5000000 exact assumed | EUR 6000000 exact"},
    {"$5 million vs €6 million", "USD 5000000 exact assumed | EUR 6000000 exact"},
    {"rose from $5 million to ¥600 million", "USD 5000000 exact assumed | JPY 600000000 exact assumed"},
};
}  // namespace

TEST_CASE("what has the looks of an amount is left alone") {
  for (const char* s : nothing) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
  }
  CHECK(scanned("1ポンド（約453グラム）") == "");
}
TEST_CASE("amounts that do not restate each other are read one by one") {
  for (const row& r : amounts) {
    INFO(r.printed);
    CHECK(scanned(text(r.printed)) == r.read);
  }
}

TEST_CASE("what looks like a figure and is none") {
  check_nothing_scanned({"体重200ポンドの", "重さ5ポンド（約2.3kg）", "100ポンド（約45キロ）", "（単位：百万円）", "単位 千円", "売上高(百万円)", "関東一円で", "二元論と三元豚", "数億円単位", "500円玉", "50円切手",
                        "5円高", "対ドルで5円安", "十数億円", "数10億円", "何億円もの", "2、3億円", "２，３億円", "二、三億円", "7・8兆円", "1億2千万円台前半",
                        "1億円台後半", "half a billion dollars", "200 pounds", "5 won the game", "1 234円", "～5億円", "マイナス5億円", "（−1,200円）", "100.000ルピア", "5フランス", "5ユーロ圏", "5ドルマーク", "参千億円", "弐千万円",
                        "弐拾五億円", "1億\n2000万円", "1億\r\n2000万円", "2分の1億円"});
}

// A figure has no sign (a text's own word says loss, 赤字), so what has one is no figure, and never its positive twin.
TEST_CASE("behind a sign nothing is read, neither the amount nor its digits") {
  for (const char* sign : {"-", "▲", "△", "▼", "▽", "−", "－", "‐", "‑", "±", "マイナス", "▲ ", "△ ", "minus ", "negative "}) {
    for (const char* amount : {"5億円", "約5億円", "$5 million", "¥500", "500 yen", "5億ドル（約740億円）"}) {
      const std::string s = "損益は（" + std::string(sign) + amount + "）";
      INFO(s);
      CHECK(scanned(text(s)).find("5") == std::string::npos);
    }
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
  CHECK(scanned("two-hundred million yen") == "JPY 200000000 exact");
  CHECK(scanned("10円~5ドル") == "JPY 10 exact");
  CHECK(scanned("(~5ドル)") == "USD 5 about assumed");
  CHECK(scanned("1500億円÷150円=10億ドル") == "JPY 150000000000 exact | JPY 150 exact | USD 1000000000 exact assumed");
}

TEST_CASE("the beginning of a number in words, and of no other") {
  CHECK(detail::begin_of_words(text("two million"), 5, 0) == 0);
  CHECK(detail::begin_of_words(text("two hundred million"), 13, 0) == 0);
  CHECK(detail::begin_of_words(text("two villages"), 5, 0) == 5);
}

TEST_CASE("pounds that are a weight") {
  CHECK(scanned("200万ポンド(約90万kg)") == "");
  CHECK(scanned("200万ポンド(約3億円)") == "GBP 2000000 exact = JPY 300000000 about");
  CHECK(scanned("体重は200万ポンド") == "");
  CHECK(scanned("団体が200万ポンドを寄付") == "GBP 2000000 exact");
}

// Places counted by hand, in bytes; the second number is where the mark lies, "i" of "illion", the third what must not be passed.
TEST_CASE("where a number in words begins") {
  using detail::begin_of_words;
  CHECK(begin_of_words(text("two-million"), 5, 0) == 0);
  CHECK(begin_of_words(text("two million"), 5, 1) == 5);
  CHECK(begin_of_words(text("two million"), 5, 5) == 5);
  CHECK(begin_of_words(text("(million"), 2, 0) == 2);
  CHECK(begin_of_words(text("million"), 1, 0) == 1);
  CHECK(begin_of_words(text("-million"), 2, 1) == 2);
  CHECK(begin_of_words(text("seventeenhundredmillion"), 17, 0) == 17);
  CHECK(begin_of_words(text("hundred million"), 9, 0) == 9);
  CHECK(begin_of_words(text("(hundred million"), 10, 0) == 10);
  CHECK(begin_of_words(text("a million"), 3, 0) == 0);
  CHECK(begin_of_words(text("half a million"), 8, 0) == 8);
  CHECK(begin_of_words(text("Half a million"), 8, 0) == 8);
  CHECK(begin_of_words(text("a tenth of a million"), 14, 0) == 14);
  CHECK(begin_of_words(text("costs a million"), 9, 0) == 6);
  CHECK(begin_of_words(text("five to seven million"), 15, 0) == 15);
  CHECK(begin_of_words(text("five or seven million"), 15, 0) == 15);
  CHECK(begin_of_words(text("up to seven million"), 13, 0) == 6);
}

TEST_CASE("how long a sign of comparison is, where it is one") {
  using detail::comparison_before;
  CHECK(comparison_before(text(""), 0, 0) == 0);
  CHECK(comparison_before(text(">5"), 1, 0) == 1);
  CHECK(comparison_before(text(">5"), 1, 1) == 0);
  CHECK(comparison_before(text("＞5"), 3, 0) == 3);
  CHECK(comparison_before(text("a>5"), 2, 0) == 0);
  CHECK(comparison_before(text("a >5"), 3, 0) == 1);
  CHECK(comparison_before(text("a\n>5"), 3, 0) == 1);
  CHECK(comparison_before(text("(>5"), 2, 0) == 1);
  CHECK(comparison_before(text("。>5"), 4, 0) == 1);
  CHECK(comparison_before(text("あ>5"), 4, 0) == 0);
  CHECK(comparison_before(text("<5\n>"), 1, 0) == 1);
  CHECK(comparison_before(text("<５"), 1, 0) == 1);
  CHECK(comparison_before(text("<5＞"), 1, 0) == 0);
  CHECK(comparison_before(text("＜5>"), 3, 0) == 0);
  // a tag is not longer than 64 bytes
  const std::string near = "<" + std::string(63, '5') + ">", far = "<" + std::string(64, '5') + ">";
  CHECK(comparison_before(text(near), 1, 0) == 0);
  CHECK(comparison_before(text(far), 1, 0) == 1);
}

TEST_CASE("where a figure begins, and that nothing before the floor is taken") {
  using detail::begin_of_figure;
  CHECK(begin_of_figure(text("約5億円"), 3, 0) == 0);
  CHECK(begin_of_figure(text("約5億円"), 3, 1) == 3);
  CHECK(begin_of_figure(text("USD 5"), 4, 0) == 0);
  CHECK(begin_of_figure(text("USD 5"), 4, 1) == 4);
  CHECK(begin_of_figure(text("XUSD 5"), 5, 0) == 5);
  CHECK(begin_of_figure(text("約約約約約5億円"), 15, 0) == 3);  // four modifiers are more than print has
  CHECK(begin_of_figure(text("between 5"), 8, 0) == 0);
  CHECK(begin_of_figure(text("between 5"), 8, 1) == 8);
  CHECK(begin_of_figure(text("US$5"), 3, 0) == 0);
  CHECK(begin_of_figure(text("US$5"), 3, 1) == 3);
  CHECK(begin_of_figure(text("最大5"), 6, 0) == 0);
  CHECK(begin_of_figure(text("最大5"), 6, 3) == 6);
}

TEST_CASE("what a line's end or a blank may have cut off") {
  using detail::number_breaks_off;
  CHECK(number_breaks_off(text("1億\n2000万円"), 4, 5));
  CHECK(number_breaks_off(text("1億\r\n2000万円"), 5, 6));
  CHECK(number_breaks_off(text("百億\n2000万円"), 6, 7));
  CHECK(!number_breaks_off(text("東億\n2000万円"), 6, 7));
  CHECK(!number_breaks_off(text("億\n2000万円"), 3, 4));
  CHECK(!number_breaks_off(text("1億\n約2000万円"), 4, 5));
  CHECK(!number_breaks_off(text("\n2000万円"), 0, 1));
}

TEST_CASE("an en dash is a sign where no word stands before it") {
  using detail::is_behind_sign;
  CHECK(!is_behind_sign(text("5億円"), 0));
  CHECK(is_behind_sign(text("–5億円"), 3));
  CHECK(is_behind_sign(text("A –5億円"), 5));
  CHECK(is_behind_sign(text("(–5億円"), 4));
  CHECK(!is_behind_sign(text("A–5億円"), 4));
}

TEST_CASE("behind which characters a figure may begin") {
  using detail::may_begin_at;
  const auto may = [](const char* before, const char* figure) { return may_begin_at(text(std::string(before) + figure), std::string(before).size()); };
  CHECK(may("", "5億円"));
  CHECK(!may("5", "5億円"));
  CHECK(!may("A", "5億円"));
  CHECK(!may("_", "5億円"));
  CHECK(may(" ", "5億円"));
  CHECK(!may("1 ", "234"));
  CHECK(!may("1 ", "234円"));
  CHECK(may("1 ", "23円"));
  CHECK(!may_begin_at(text("1 2345").substr(0, 5), 2));  // 1 234, as far as the text goes
  CHECK(may("1 ", "2345円"));
  CHECK(!may("(1,500)", "百万円"));
  CHECK(may("(1,500)", "5億円"));
  CHECK(may("(x)", "百万円"));
  CHECK(!may("（1,500）", "百万円"));
  CHECK(may("（1,500）", "5億円"));
  CHECK(may("（注）", "百万円"));
  for (const char* sign : {"/", ".", ",", ":"}) {
    INFO(sign);
    CHECK(!may((std::string("5") + sign).c_str(), "3億円"));
    CHECK(may((std::string("x") + sign).c_str(), "3億円"));
  }
  for (const char* before : {"5~", "x~", "5 USD~", "5円~", "5億円台~"}) CHECK(!may(before, "3億円"));
  for (const char* before : {"~", " ~", "(~", "（~", "　~", "5ドル（700円）~", "5ドル(700円)~"}) CHECK(may(before, "3億円"));
  CHECK(!may("5円", "~3億円"));
  CHECK(may("、", "~3億円"));
  CHECK(may("5円/", "3億円"));
  CHECK(!may("2分の", "1億円"));
  CHECK(may("半分の", "1億円"));
  CHECK(may("この", "1億円"));
  CHECK(!may("〜", "5億円"));
  CHECK(!may("x～", "5億円"));
  CHECK(may("5ドル(700円)〜", "6ドル(800円)"));
  CHECK(may("5ドル（700円）～", "6ドル（800円）"));
}

TEST_CASE("weights and units that have the form of an amount") {
  check_nothing_scanned({"重さ200万ポンド", "重量200万ポンド", "200万ポンドの重さ", "200万ポンドの体重", "200ポンド(約90kg)", "200ポンド（90キロ）", "200ポンド（約90000グラム）", "200ポンド(90ｋｇ)",
                        "2ポンド(900g)", "200ポンド（90㎏）", "[百万円]", "［千ドル］", "（百万円、%）", "(百万円)", "単位は百万円", "関東一円", "エリア一円"});
  for (const char* s : {"200万ポンド（約3億円）", "200万ポンド(9月)", "200万ポンドの寄付"}) {
    INFO(s);
    CHECK(scanned(text(s)).substr(0, 17) == "GBP 2000000 exact");
  }
  CHECK(scanned("(百万円の寄付)") == "JPY 1000000 exact");
  CHECK(scanned("百万円") == "JPY 1000000 exact");
  CHECK(scanned("単価は百万円") == "JPY 1000000 exact");
}

TEST_CASE("brackets and words that are cut off, or are others") {
  CHECK(scanned("200万ポンド(約)") == "GBP 2000000 exact");
  CHECK(scanned("(百万円") == "JPY 1000000 exact");
  CHECK(scanned("あ一円") == "JPY 1 exact");
  CHECK(scanned("上一円") == "");
  CHECK(scanned("賃料一元") == "CNY 1 exact");  // only 一円 is said of a region
}

// 一 ends in the byte 80, the least that a character can end in.
TEST_CASE("a tilde behind a character joins, behind a blank or a bracket it does not") {
  using detail::tilde_joins;
  for (const char* s : {"一~5億円", "円~5億円"}) CHECK(tilde_joins(text(s), 3));
  for (const char* s : {"\u3000~5億円", "（~5億円", "。~5億円"}) CHECK(!tilde_joins(text(s), 3));
  CHECK(tilde_joins(text("5~6"), 1));
  CHECK(!tilde_joins(text("~6"), 0));
}

TEST_CASE("a point without a digit before it is no sentence's end") {
  CHECK(scanned(".5円") == "");
  CHECK(scanned("約.5億円") == "");
  CHECK(scanned("($.5 million)") == "");
  CHECK(scanned("です.5円") == "JPY 5 exact");
  CHECK(scanned("paid.5 yen") == "JPY 5 exact");
}

TEST_CASE("behind letters, and behind a city's name") {
  check_scanned({
      {"GDP600兆円", "JPY 600000000000000 exact"}, {"GDP約600兆円", "JPY 600000000000000 about"}, {"M&A100億円", "JPY 10000000000 exact"}, {"MRR10万ドル（約1500万円）", "USD 100000 exact assumed = JPY 15000000 about"},
      {"1kg約500円", "JPY 500 about"}, {"FY2024約100億円", "JPY 10000000000 about"}, {"Q3約100億円", "JPY 10000000000 about"}, {"iPhone15万円", ""}, {"A5億円", ""}, {"GDP600円", ""}, {"AB12億", ""}, {"J$5", ""},
      {"東京1000円", "JPY 1000 exact"}, {"東京、5億円", "JPY 500000000 exact"}, {"東京と5億円", "JPY 500000000 exact"}, {"1京と6,500兆円", ""}, {"2京、3兆円", ""},
      {"件数5億円", "JPY 500000000 exact"}, {"総額数10億円", ""}, {"第三元", ""}, {"2元1次方程式", ""}});
}

TEST_CASE("weights, names with a number, and a script's arguments") {
  check_nothing_scanned({"500ポンド爆弾", "3,000ポンドの荷物", "推力20,000ポンド", "12ポンドのボール", "15ポンド減量", "COP26で", "COP 21", "RON95", "PEN 15", "TRY 3 TIMES", "CNY 2024", "CAD 2023",
                        "awk '{print $1 $2}'", "${$1}", "print $1}", "echo \"$1\"", "{print $1,$3}", "cp '$1' $2 $1", "PHP 8.3", "3ポンドオーバー", "体重200ポンド以上", "12月31日元ジャニーズ", "TK198便"});
  CHECK(scanned("COP 5,000") == "COP 5000 exact");
  CHECK(scanned("COP 21 million") == "COP 21000000 exact");
  CHECK(scanned("CNY 2,024") == "CNY 2024 exact");
  CHECK(scanned("CNY 500") == "CNY 500 exact");
  CHECK(scanned("TRY 1 = 4.5円") == "TRY 1 : JPY 4.5");
  CHECK(scanned("$5 $6.50") == "USD 5 exact assumed | USD 6.50 exact assumed");
  CHECK(read("COP 21") == "COP 21 exact");  // where a figure is asked for, it is one
}

TEST_CASE("a name with a number, and symbols behind letters") {
  CHECK(scanned("\xE2￡3") == "GBP 3 exact");  // less than a character before the symbol
  check_nothing_scanned({"FY23100億円", "RTX3060万円", "COVID19億ドル", "CN￥100", "ＨＫ＄500", "X＄100"});
  CHECK(scanned("the $1 million Million Dollar Baby prize") == "USD 1000000 exact assumed");
  CHECK(scanned("Balance: $1,234.56 CR") == "USD 1234.56 exact assumed");
  CHECK(scanned("CHF 50 Lac") == "CHF 50 exact");
  CHECK(scanned("CAD 1950 a month") == "CAD 1950 exact");
}

// What begins with 約 is a figure of its own: it goes on no number before it, and keeps its 約.
TEST_CASE("a word before the number keeps it apart from a number that stands before") {
  check_scanned({
      {"iPhone 15、約12万円から", "JPY 120000 about"}, {"iPhone 15、12万円", ""}, {"スーパーカブ50、約30万円", "JPY 300000 about"}, {"注１・約5億円", "JPY 500000000 about"}, {"Ｑ３約100億円", "JPY 10000000000 about"},
      {"1.約5億円", "JPY 500000000 about"}, {"12/約5億円", "JPY 500000000 about"}, {"15:30:最大5億円", "JPY 500000000 up_to"}, {"1京と約6,500兆円", "JPY 6500000000000000 about"}, {"頭数約5億円", "JPY 500000000 about"},
      {"¥1,500、$10", "JPY 1500 exact assumed | USD 10 exact assumed"}, {"$99,£79", "USD 99 exact assumed | GBP 79 exact"}, {"iPhone 15、$999から", "USD 999 exact assumed"}, {"$20/¥3,000", "USD 20 exact assumed | JPY 3000 exact assumed"},
      {"1.$5 million", "USD 5000000 exact assumed"}, {"{print $2,$1}", ""}, {"1京と$5", "USD 5 exact assumed"}, {"1京と三億円", ""}, {"1、三億円", ""}, {"1/百万円", ""},
      {"～約5億円", ""}, {"10億円～約5億円", "JPY 1000000000 exact"}, {"第約5億円", ""},
      {"GDP3兆米ドル", "USD 3000000000000 exact"}, {"GDP600兆～700兆円", "JPY 600000000000000-700000000000000 range"}, {"GDP600 billion yen", ""}});
}

TEST_CASE("letters in full width, names with a number and arguments, and what only looks like them") {
  check_scanned({
      {"百京と5億円", ""}, {"ｈｋ＄500", ""}, {"［＄500］", "USD 500 exact assumed"}, {"｛＄500｝", "USD 500 exact assumed"}, {"A三億円", ""}, {"ABCDEFGDP600兆円", ""}, {"GDP1,2345億円", ""},
      {"終了.約5億円", "JPY 500000000 about"}, {"終了.五億円", "JPY 500000000 exact"}, {"1.五億円", ""}, {"約 .5億円", ""}, {"(.5円)", ""}, {"3,\n.5円", ""}, {"¥.5億円", ""}, {"食費/約5万円", "JPY 50000 about"}, {"paid.$5", "USD 5 exact assumed"},
      {"PHP 500", "PHP 500 exact"}, {"TRY 50/month", "TRY 50 exact"}, {"TRY 50 per month", "TRY 50 exact"}, {"USD 1999", "USD 1999 exact"}, {"CNY 2100", "CNY 2100 exact"}, {"CNY 二千一", "CNY 2001 exact"},
      {"$x $5", "USD 5 exact assumed"}, {"$5 $65", "USD 5 exact assumed | USD 65 exact assumed"}, {"\"It cost $1\"", "USD 1 exact assumed"}, {"$1,$3", ""}});
}
