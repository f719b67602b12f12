// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_rate.hpp>

#include "check_scanned.hpp"
#include "support/catch.hpp"

using namespace kawase;

namespace {
// "USD/JPY 156" for the one rate note of a text, or "".
std::string rate_of(text s) {
  for (const found& f : scan(s)) {
    if (f.kind != found_kind::rate_note) continue;
    const std::int64_t thousandths = (f.note.value() * rational(1000)).round(rounding::half_even);
    return expected::str(f.note.base().name()) + "/" + expected::str(f.note.quote().name()) + " " + std::to_string(thousandths);
  }
  return "";
}

struct row {
  const char *printed, *read;
};
// As print states rates, each read by hand: what is priced, and its price.
const row rates[] = {
    {"150 yen to the dollar", "USD 1 : JPY 150"},
    {"at 150 yen per dollar", "USD 1 : JPY 150"},
    {"¥150 to the dollar", "USD 1 : JPY 150"},
    {"150 yen to the U.S. dollar", "USD 1 : JPY 150"},
    {"150 yen to a dollar", "USD 1 : JPY 150"},
    {"150円/ドル", "USD 1 : JPY 150"},
    {"150円／ドル", "USD 1 : JPY 150"},
    {"1ドル当たり150円", "USD 1 : JPY 150"},
    {"1ドルあたり150円", "USD 1 : JPY 150"},
    {"1ドルあたり約150円", "USD 1 : JPY 150"},
    {"1米ドル=150円", "USD 1 : JPY 150"},
    {"1米ドル＝150.5円", "USD 1 : JPY 150.5"},
    {"ドル円は150円", "USD 1 : JPY 150"},
    {"ドル円は1ドル=150円", "USD 1 : JPY 150"},
    {"ドル/円 150円", "USD 1 : JPY 150"},
    {"ドル/円は150.25円", "USD 1 : JPY 150.25"},
    {"USD/JPY 150", "USD 1 : JPY 150"},
    {"USD/JPY=154.5", "USD 1 : JPY 154.5"},
    {"USD/JPY: 154.50", "USD 1 : JPY 154.50"},
    {"USDJPY=154.5", "USD 1 : JPY 154.5"},
    {"USD/JPY 154.50-154.60", "USD 1 : JPY 154.50-154.60"},
    {"EUR/USD 1.0850", "EUR 1 : USD 1.0850"},
    {"$1 = ¥150", "USD 1 : JPY 150"},
    {"$1=150 yen", "USD 1 : JPY 150"},
    {"1 USD = 150 JPY", "USD 1 : JPY 150"},
    {"1 USD = 150 yen", "USD 1 : JPY 150"},
    {"1USD=150JPY", "USD 1 : JPY 150"},
    {"USD 1 = JPY 150", "USD 1 : JPY 150"},
    {"1 dollar = 150 yen", "USD 1 : JPY 150"},
    {"1 euro = 1.08 dollars", "EUR 1 : USD 1.08"},
    {"€1 = $1.08", "EUR 1 : USD 1.08"},
    {"1ユーロ＝160円台", "EUR 1 : JPY 160-161"},
    {"1ユーロ=1.08ドル", "EUR 1 : USD 1.08"},
    {"1ドル=150~155円", "USD 1 : JPY 150-155"},
    {"1ドル＝150〜155円", "USD 1 : JPY 150-155"},
    {"1ドル＝150円〜155円", "USD 1 : JPY 150-155"},
    {"1ドル=150円台", "USD 1 : JPY 150-151"},
    {"1ドル＝154円20~22銭", "USD 1 : JPY 154.20-154.22"},
    {"1ドル=154円50銭", "USD 1 : JPY 154.50"},
    {"100円=0.65ドル", "JPY 100 : USD 0.65"},
    {"100ウォン=11円", "KRW 100 : JPY 11"},
    {"100ウォン＝約11円", "KRW 100 : JPY 11"},
    {"1万ウォン=約1,100円", "KRW 10000 : JPY 1100"},
    {"1ドル＝150円で換算", "USD 1 : JPY 150"},
    {"(1ドル=150円換算)", "USD 1 : JPY 150"},
    {"1ドル150円換算で", "USD 1 : JPY 150"},
    {"1ドルは約150円", "USD 1 : JPY 150"},
    {"1ドルは150円", "USD 1 : JPY 150"},
    {"1ドルが150円", "USD 1 : JPY 150"},
    {"1ドル＝￥150", "USD 1 : JPY 150"},
    {"at an exchange rate of 150.5 yen to the dollar", "USD 1 : JPY 150.5"},
    {"at a rate of 150 yen per dollar", "USD 1 : JPY 150"},
    {"1ドル=7.8香港ドル", "USD 1 : HKD 7.8"},
    {"1元=20円", "CNY 1 : JPY 20"},
    {"1元約20円", "CNY 1 : JPY 20"},
    {"1ポンド=190円", "GBP 1 : JPY 190"},
    {"1豪ドル=97円", "AUD 1 : JPY 97"},
    {"1ドル=150円として計算", "USD 1 : JPY 150"},
    {"1ドル＝150円の場合", "USD 1 : JPY 150"},
    {"1ドル:150円", "USD 1 : JPY 150"},
    {"1ドル：150円", "USD 1 : JPY 150"},
    {"1ドル→150円", "USD 1 : JPY 150"},
    {"1ドル≒150円", "USD 1 : JPY 150"},
    {"1ドル＝150 円", "USD 1 : JPY 150"},
    {"1 ドル ＝ 150 円", "USD 1 : JPY 150"},
    {"１ドル＝１５０円", "USD 1 : JPY 150"},
    {"１ドル１５０円", "USD 1 : JPY 150"},
    {"一ドル＝百五十円", "USD 1 : JPY 150"},
    {"一ドル三六〇円", "USD 1 : JPY 360"},
    {"1ドル=360円", "USD 1 : JPY 360"},
    {"1ドル360円の固定相場", "USD 1 : JPY 360"},
    {"円相場は1ドル＝150円00〜02銭", "USD 1 : JPY 150.00-150.02"},
    {"1バーツ＝4.3円", "THB 1 : JPY 4.3"},
    {"1バーツ=約4円", "THB 1 : JPY 4"},
    {"1ルピー＝1.7円", "INR 1 : JPY 1.7"},
    {"1フィリピンペソ=2.5円", "PHP 1 : JPY 2.5"},
    {"1カナダドル=110円", "CAD 1 : JPY 110"},
    {"1円=9ウォン", "JPY 1 : KRW 9"},
    {"1円=0.0065ドル", "JPY 1 : USD 0.0065"},
    {"1円は約9ウォン", "JPY 1 : KRW 9"},
    {"10円=0.065ドル", "JPY 10 : USD 0.065"},
    {"1000ウォン=110円", "KRW 1000 : JPY 110"},
    {"1,000ウォン＝110円", "KRW 1000 : JPY 110"},
    {"10,000ルピア=95円", "IDR 10000 : JPY 95"},
    {"1万ルピア＝約95円", "IDR 10000 : JPY 95"},
    {"1ドル=1,350ウォン", "USD 1 : KRW 1350"},
    {"1ドル＝1350ウォン台", "USD 1 : KRW 1350-1360"},
    {"1ドル=7元", "USD 1 : CNY 7"},
    {"1ドルにつき150円", "USD 1 : JPY 150"},
    {"1ドルに対し150円", "USD 1 : JPY 150"},
    {"1ドルに対して150円", "USD 1 : JPY 150"},
    {"1ドル＝150円前後", "USD 1 : JPY 150"},
    {"1ドル=150円以上", "USD 1 : JPY 150"},
    {"1ドル＝150円を超え", "USD 1 : JPY 150"},
    {"1ドル=150円を突破", "USD 1 : JPY 150"},
    {"$1 is 150 yen", "USD 1 : JPY 150"},
    {"$1 equals about 150 yen", "USD 1 : JPY 150"},
    {"1 US dollar is about 150 yen", "USD 1 : JPY 150"},
    {"150 yen = $1", "USD 1 : JPY 150"},
    {"150円=1ドル", "USD 1 : JPY 150"},
    {"150円＝1ドル", "USD 1 : JPY 150"},
    {"150 JPY = 1 USD", "USD 1 : JPY 150"},
    {"1.08 dollars to the euro", "EUR 1 : USD 1.08"},
    {"$1.08 per euro", "EUR 1 : USD 1.08"},
    {"1,350 won to the dollar", "USD 1 : KRW 1350"},
    {"1,350 won per dollar", "USD 1 : KRW 1350"},
    {"7.2 yuan per dollar", "USD 1 : CNY 7.2"},
    {"7.2 yuan to the dollar", "USD 1 : CNY 7.2"},
    {"154.50円/$", "USD 1 : JPY 154.50"},
    {"154.50円/USD", "USD 1 : JPY 154.50"},
    {"JPY/USD 0.0065", "JPY 1 : USD 0.0065"},
    {"＄1＝150円", "USD 1 : JPY 150"},
    {"1＄=150円", "USD 1 : JPY 150"},
    {"1$=150円", "USD 1 : JPY 150"},
    {"1€=160円", "EUR 1 : JPY 160"},
    {"1ドル=150.123円", "USD 1 : JPY 150.1230"},
    {"為替レート：150円/ドル", "USD 1 : JPY 150"},
    {"想定為替レートは1ドル＝145円", "USD 1 : JPY 145"},
    {"想定レート 145円/ドル", "USD 1 : JPY 145"},
    {"1ドル＝145円、1ユーロ＝160円", "USD 1 : JPY 145 | EUR 1 : JPY 160"},
    {"1ドル=145円、1ユーロ=160円、1元=20円", "USD 1 : JPY 145 | EUR 1 : JPY 160 | CNY 1 : JPY 20"},
};
}  // namespace

TEST_CASE("rates as they are printed") {
  for (const row& r : rates) {
    INFO(r.printed);
    std::string notes;
    for (const found& f : scan(text(r.printed))) notes += (notes.empty() ? "" : " | ") + expected::decimal(f.note.per) + " : " + expected::decimal(f.note.price);
    CHECK(notes == r.read);
  }
}

TEST_CASE("rate notes, with their direction; in thousandths") {
  CHECK(rate_of("1ドル=156円") == "USD/JPY 156000");
  CHECK(rate_of("1ドル＝約110円で換算") == "USD/JPY 110000");
  CHECK(rate_of("1ドル=156.235円") == "USD/JPY 156235");  // no thousands in a rate
  CHECK(rate_of("100ウォン＝約11円") == "KRW/JPY 110");
  CHECK(rate_of("8.57シンガポール・ドル = 1スターリング・ポンド") == "GBP/SGD 8570");
  CHECK(rate_of("日本円1円=0.07170香港ドル") == "JPY/HKD 72");  // 71.7, rounded
  CHECK(rate_of("(1元は約17.0円)") == "CNY/JPY 17000");
}

TEST_CASE("a move, a charge, a weight and a rate whose price is not read are no rates, and the 1 of them is no amount") {
  expected::check_nothing_scanned({"1円/ドルの円安", "1ドル=150円台前半", "1ドル＝150円台後半", "1ポンド＝453グラム", "1ポンド＝約450g", "1ドル=100セント", "154.5 USD/JPY", "USD/JPY 2025年", "USD/JPY 0.5%上昇", "USD/JPY 10 pips", "EUR/USD 24/7",
                        "USD/JPY 2024", "ドル円 5円高", "5円/ドルの上昇", "154.50 JPY/USD"});
  for (const char* s : {"ドル円は5円上昇", "ドル円は1円の円安", "1ドルは5円上昇した", "1ドルが5円安くなる", "手数料は1ドルあたり1円", "1ドルにつき25銭の手数料", "牛肉1ポンド500円", "コーヒー豆は1.5ドル/ポンド", "$1.25 per pound", "ドル円は10円幅で動いた", "@150円",
                        "at an exchange rate of 150.5 yen", "1ドル、150円", "1ドル100円ショップ", "$5/€4"}) {
    INFO(s);
    CHECK(rate_of(s) == "");
  }
}

TEST_CASE("where a rate stands in a text, and which of its figures comes first") {
  constexpr text s = "相場は150.5円/ドルで、USD/JPY=154.5。";
  std::string places;
  for (const found& f : scan(s)) places += "[" + expected::cut(s, f.where) + "|" + expected::cut(s, f.first_where) + "|" + expected::cut(s, f.second_where) + "]";
  CHECK(places == "[150.5円/ドル|150.5円|ドル][USD/JPY=154.5|USD/JPY|154.5]");
}

TEST_CASE("what is an amount in two currencies is no rate") {
  CHECK(rate_of("約1億ドル=約140億円") == "");
  CHECK(rate_of("100ドル=15,000円") == "");
  CHECK(rate_of("1ドル=1ドル") == "");
  CHECK(rate_of("1ドル=0円") == "");
}

TEST_CASE("prices of a unit that stands behind them") {
  for (const char* s : {"100円 per pound sterling", "100円/英ポンド", "100円 per £"}) {
    INFO(s);
    CHECK(expected::scanned(text(s)) == "JPY 100 : GBP 1");
  }
  CHECK(expected::scanned("150円／US$") == "JPY 150 : USD 1");
  CHECK(expected::scanned("150円 per dollar") == "JPY 150 : USD 1");
  for (const char* s : {"150円/", "150円/クローネ", "150円/円", "150円/ドル5", "150円per ドル"}) {
    INFO(s);
    CHECK(expected::scanned(text(s)) == "JPY 150 exact");
  }
  CHECK(expected::scanned("100円 per pound") == "JPY 100 exact");  // of weight, perhaps
  expected::check_nothing_scanned({"0円/ドル", "1234567円/ドル", "1円/ドル", "数円/ドル", "150円/ドル台", "150円/ドル上昇", "150円/ドルの手数料"});
  CHECK(expected::scanned("1ドルあたり150円のスプレッド") == "JPY 150 exact");
}

TEST_CASE("a unit and its price, in either order") {
  CHECK(expected::scanned("1ドル=日本円で150円") == "USD 1 : JPY 150");
  CHECK(expected::scanned("1英ポンド180円") == "GBP 1 : JPY 180");
  CHECK(expected::scanned("1ポンドは180円") == "GBP 1 : JPY 180");
  CHECK(expected::scanned("1ポンド180円") == "GBP 1 exact | JPY 180 exact");
  CHECK(expected::scanned("1ドル=0円") == "USD 1 exact assumed | JPY 0 exact");
  CHECK(expected::scanned("1ドル=3ドル") == "USD 1 exact assumed | USD 3 exact assumed");
  CHECK(expected::scanned("1ドル＝約") == "USD 1 exact assumed");
  CHECK(expected::scanned("8.57シンガポール・ドル = 1ポンド") == "SGD 8.57 : GBP 1");
  CHECK(expected::scanned("8.57シンガポール・ドル = 2ポンド") == "SGD 8.57 exact = GBP 2 exact");
  CHECK(expected::scanned("約8.57シンガポール・ドル = 1ポンド") == "SGD 8.57 about = GBP 1 exact");
  CHECK(expected::scanned("123456円 = 1ポンド") == "JPY 123456 exact = GBP 1 exact");
  CHECK(expected::scanned("0円 = 1ポンド") == "JPY 0 exact | GBP 1 exact");
}

TEST_CASE("a level behind the name of a pair, and a move that is none") {
  for (const char* s : {"ドル円は150円", "ドル円は150円。", "ドル円は150円に", "ドル円は150円付近", "ドル円は150円近辺", "ドル円は150円から", "(ドル円は150円)", "[ドル円は150円]", "ドル円は150円; 次", "ドル円は150円, 次",
                        "ドル円は150円.", "ドル円は約150円", "ドル円相場は150円", "ドル円レートは150円", "USD/JPY 150", "USD/JPY 150円", "ドル円は150円\n", "ドル円は150円\r\n"}) {
    INFO(s);
    CHECK(expected::scanned(text(s)) == "USD 1 : JPY 150");
  }
  CHECK(expected::scanned("ドル円は5.25円で") == "USD 1 : JPY 5.25");
  CHECK(expected::scanned("USD/JPY=2024") == "USD 1 : JPY 2024");
  CHECK(expected::scanned("ドル円は5円で") == "JPY 5 exact");
  CHECK(expected::scanned("ドル円は150円.5") == "JPY 150 exact");
  CHECK(expected::scanned("ドル円は150円幅") == "JPY 150 exact");
  CHECK(expected::scanned("EURUSD=1.0850") == "EUR 1 : USD 1.0850");
  CHECK(expected::scanned("EUR/USD1.0850") == "USD 1.0850 exact");
  CHECK(expected::scanned("XEUR/USD 1.0850") == "USD 1.0850 exact");
  CHECK(expected::scanned("EUR/EUR 1.0850") == "EUR 1.0850 exact");
  expected::check_nothing_scanned({"USD/JPY 0", "USD/JPY 数十", "USD/JPY 1234567", "USD/JPY 150ドル"});
}

TEST_CASE("a charge that is spoken of too far away to be one") {
  std::string near = "1ドルあたり150円", far;
  for (int i = 0; i < 7; ++i) near += "い";  // 21 bytes; at 24 nobody looks any more
  far = near + "い手数料";
  near += "手数料";
  CHECK(expected::scanned(text(near)) == "JPY 150 exact");
  CHECK(expected::scanned(text(far)) == "USD 1 : JPY 150");
}

TEST_CASE("units that are priced, short ones and such that are none") {
  CHECK(!detail::is_rate_unit(any_figure::parse("1%").value()));
  CHECK(expected::scanned("150円 ") == "JPY 150 exact");
  CHECK(expected::scanned("5$/EUR") == "USD 5 : EUR 1");
  CHECK(expected::scanned("6500ドン=100円") == "VND 6500 exact = JPY 100 exact");
}

TEST_CASE("names of two currencies: all of them, and what only looks like one") {
  CHECK(expected::scanned("ユーロ円は160円") == "EUR 1 : JPY 160");
  CHECK(expected::scanned("米ドル円は150円") == "USD 1 : JPY 150");
  CHECK(expected::scanned("ユーロドルは1.05ドル") == "EUR 1 : USD 1.05");
  CHECK(expected::scanned("円は150円") == "JPY 150 exact");
  CHECK(expected::scanned("SD/JPY 150円") == "JPY 150 exact");
  CHECK(expected::scanned("the USD 5") == "USD 5 exact");
  CHECK(expected::scanned("USD/JPY=1,5") == "");
  CHECK(detail::ends_a_level(text("近辺"), 0));
  CHECK(detail::read_named_rate(text("ドル円は150円"), 12, 0, {}));
  CHECK(!detail::read_named_rate(text("ドル円は150円"), 12, 1, {}));
}

TEST_CASE("the names of pairs, with a mark between or none") {
  const auto pair = [](const char* name) {
    const detail::named_pair p = detail::pair_ending_at(text(name), text(name).size());
    return p ? std::string(p.base) + "/" + p.quote + " " + std::to_string(p.length) : std::string();
  };
  // in bytes: a character has three, a slash one
  CHECK(pair("ドル円") == "/JPY 9");
  CHECK(pair("米ドル円") == "USD/JPY 12");
  CHECK(pair("豪ドル/円") == "AUD/JPY 13");
  CHECK(pair("ポンド円") == "GBP/JPY 12");
  CHECK(pair("ユーロ／円") == "EUR/JPY 15");
  CHECK(pair("ポンド・円") == "GBP/JPY 15");
  CHECK(pair("ユーロドル") == "EUR/USD 15");
  for (const char* none : {"円", "ドル", "/円", "／円", "ポンドドル", "5円"}) CHECK(pair(none) == "");
}

TEST_CASE("a pair of codes at a level") {
  CHECK(expected::scanned("USD/JPY at 150.20.") == "USD 1 : JPY 150.20");
  CHECK(expected::scanned("look at 150.20") == "");
}

// As annual reports in English print the rate they translate at.
TEST_CASE("a unit of 1.00, and the price before it") {
  CHECK(expected::scanned("US$1.00 = ¥150") == "USD 1.00 : JPY 150");
  CHECK(expected::scanned("at the rate of ¥149.52 = US$1.00.") == "JPY 149.52 : USD 1.00");
  CHECK(expected::scanned("¥149.52 to US$1.00, the rate") == "JPY 149.52 : USD 1.00");
  CHECK(expected::scanned("¥149.52=U.S.$1") == "JPY 149.52 : USD 1");
  CHECK(expected::scanned("1.0ドル=150円") == "USD 1.0 : JPY 150");
  CHECK(expected::scanned("$1.50 = ¥225") == "USD 1.50 exact assumed = JPY 225 exact assumed");
  CHECK(expected::scanned("¥110 to $1.") == "JPY 110 : USD 1");
  CHECK(expected::scanned("¥110 to the dollar") == "JPY 110 : USD 1");
  CHECK(expected::scanned("¥110 to five") == "JPY 110 exact assumed");
  CHECK(expected::scanned("$1.00 (¥150)") == "USD 1.00 exact assumed = JPY 150 exact assumed");
  CHECK(expected::scanned("$1 to $5") == "USD 1-5 range assumed");
  CHECK(expected::scanned("from $1 to $5 million") == "");
}

TEST_CASE("rates that are spoken of, and levels that are not read") {
  CHECK(expected::scanned("US$1 was equivalent to ¥102.37") == "USD 1 : JPY 102.37");
  CHECK(expected::scanned("手数料がかかるので1ドル150円で計算") == "USD 1 : JPY 150");
  CHECK(expected::scanned("1ドル150円台後半") == "");
}

TEST_CASE("a fall is no rate, and a pair of codes may have a short second price") {
  CHECK(expected::scanned("shares fell from £3 to $1") == "GBP 3 exact | USD 1 exact assumed");
  CHECK(expected::scanned("GBP/USD at 1.2650-60") == "GBP 1 : USD 1.2650-1.2660");
  CHECK(expected::scanned("ユーロ/ドルは1.0850-55ドル") == "EUR 1 : USD 1.0850-1.0855");
}

TEST_CASE("a charge close by is none of what is computed with, and は and も are no move") {
  CHECK(expected::scanned("手数料がかかるので1ドル150円で換算") == "USD 1 : JPY 150");
  CHECK(expected::scanned("手数料がかかるので1ドル150円換算") == "USD 1 : JPY 150");
  CHECK(expected::scanned("1ドルが150円もする") == "USD 1 : JPY 150");
  CHECK(expected::scanned("1ドルが150円も下がった") == "JPY 150 exact");
  CHECK(expected::scanned("1ドルが150円ずっと続けば") == "USD 1 : JPY 150");
  CHECK(expected::scanned("1ドルが150円ずつ") == "JPY 150 exact");
  CHECK(expected::scanned("1ポンド＝約1斤") == "");
  CHECK(expected::scanned("¥110 to 5 dollars") == "JPY 110 exact assumed | USD 5 exact assumed");
}

TEST_CASE("one of what is priced, behind the price, and where the name of a pair begins") {
  for (const char* s : {"150 yen to one dollar", "150 yen to a dollar", "150 yen to the dollar", "150 yen for one dollar", "150 yen for a dollar", "150 yen against the dollar", "150 yen a dollar", "150 yen per dollar"}) {
    INFO(s);
    CHECK(rate_of(text(s)) == "USD/JPY 150000");
  }
  constexpr text s = "今日のドル円は150円";
  const found f = *scan(s).begin();
  CHECK(expected::cut(s, f.where) == "ドル円は150円");
  CHECK(expected::cut(s, f.first_where) == "ドル円");
}
