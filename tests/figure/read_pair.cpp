// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_pair.hpp>

#include <string>

#include "support/catch.hpp"
#include "check_scanned.hpp"

using namespace expected;

namespace {
struct row {
  const char *printed, *read;
};
// Written down as newspapers, press releases and wire services print it, and read by hand.
const row pairs[] = {
    {"12億5000万ドル（約1,870億円）", "USD 1250000000 exact assumed = JPY 187000000000 about"},
    {"3200万ユーロ〔約51億円〕", "EUR 32000000 exact = JPY 5100000000 about"},
    {"7億ポンド【約1,330億円】", "GBP 700000000 exact = JPY 133000000000 about"},
    {"150億元［約3,100億円］", "CNY 15000000000 exact = JPY 310000000000 about"},
    {"2兆ウォン《約2,200億円》", "KRW 2000000000000 exact = JPY 220000000000 about"},
    {"45億豪ドル〈約4,400億円〉", "AUD 4500000000 exact = JPY 440000000000 about"},
    {"6億ユーロ[約960億円]", "EUR 600000000 exact = JPY 96000000000 about"},
    {"6億ユーロ｛約960億円｝", "EUR 600000000 exact = JPY 96000000000 about"},
    {"6億ユーロ＜約960億円＞", "EUR 600000000 exact = JPY 96000000000 about"},
    {"6億ユーロ「約960億円」", "EUR 600000000 exact = JPY 96000000000 about"},
    {"6億ユーロ｢約960億円｣", "EUR 600000000 exact = JPY 96000000000 about"},
    {"6億ユーロ{約960億円}", "EUR 600000000 exact = JPY 96000000000 about"},
    {"約40億ドル＝約6,000億円", "USD 4000000000 about assumed = JPY 600000000000 about"},
    {"40億ドル＝6,000億円＝", "USD 4000000000 exact assumed = JPY 600000000000 exact"},
    {"3億ドル、日本円でおよそ450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル、日本円にして約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル、日本円に換算すると約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル(日本円で約450億円)", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（日本円換算で約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（円換算で約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（邦貨換算約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（現在のレートで約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（当時のレートで約330億円）", "USD 300000000 exact assumed = JPY 33000000000 about"},
    {"3億ドル（当時の為替レートで約330億円）", "USD 300000000 exact assumed = JPY 33000000000 about"},
    {"3億ドル（当時の換算で約330億円）", "USD 300000000 exact assumed = JPY 33000000000 about"},
    {"450億円（約3億ドル）", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"450億円（3億ドル相当）", "JPY 45000000000 exact = USD 300000000 exact assumed"},
    {"450億円相当（約3億ドル）", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"3億ドル相当（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル分（約450億円分）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル以上（約450億円以上）", "USD 300000000 at_least assumed = JPY 45000000000 at_least"},
    {"3億ドル超（約450億円超）", "USD 300000000 more_than assumed = JPY 45000000000 more_than"},
    {"最大3億ドル（最大約450億円）", "USD 300000000 up_to assumed = JPY 45000000000 up_to"},
    {"約3億ドル（450億円弱）", "USD 300000000 about assumed = JPY 45000000000 nearly"},
    {"3億ドル余り（約450億円）", "USD 300000000 slightly_more assumed = JPY 45000000000 about"},
    {"3億ドル近く（約450億円）", "USD 300000000 nearly assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円）を投じる", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円）超の", "USD 300000000 more_than assumed = JPY 45000000000 more_than"},
    {"3億ドル（約450億円）弱", "USD 300000000 nearly assumed = JPY 45000000000 nearly"},
    {"3億ドル（約450億円）程度", "USD 300000000 about assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円）を超える", "USD 300000000 more_than assumed = JPY 45000000000 more_than"},
    {"3億ドル（約450億円）未満", "USD 300000000 less_than assumed = JPY 45000000000 less_than"},
    {"3億〜4億ドル（約450億〜600億円）", "USD 300000000-400000000 range assumed = JPY 45000000000-60000000000 range"},
    {"3億ドルから4億ドル（約450億円から600億円）", "USD 300000000-400000000 range assumed = JPY 45000000000-60000000000 range"},
    {"30〜40億ドル（4500〜6000億円）", "USD 3000000000-4000000000 range assumed = JPY 450000000000-600000000000 range"},
    {"1億2千万ドル（約180億円）", "USD 120000000 exact assumed = JPY 18000000000 about"},
    {"三億ドル（約四百五十億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"３億ドル（約４５０億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億米ドル（約450億円）", "USD 300000000 exact = JPY 45000000000 about"},
    {"3億USドル（約450億円）", "USD 300000000 exact = JPY 45000000000 about"},
    {"3億ＵＳドル（約450億円）", "USD 300000000 exact = JPY 45000000000 about"},
    {"US$3億（約450億円）", "USD 300000000 exact = JPY 45000000000 about"},
    {"$300M（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"$300 million（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル\n（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（\n約450億円\n）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル(*1)（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル*1（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル※1（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（※1）（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル[1]（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル[12]（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル[注1]（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル［注１］（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（注1）（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（注）（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル(1)（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（１）（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル¹（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円※1）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円）※1", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円。1ドル=150円換算）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（1ドル=150円換算で約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（1ドル150円換算で約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円、1ドル＝150円で計算）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円、1ドル=150円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円、1ドル＝約150円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円 1ドル=150円換算）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円：1ドル=150円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円＝1ドル150円換算）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円/1ドル=150円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円、150円/ドルで換算）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円、以下同じ）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円、税抜き）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円）（1ドル=150円換算）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドル（約450億円、1ドル当たり150円）", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
    {"3億ドルは約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドルは日本円で約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドルは日本円にすると450億円", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドル（450億円）", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドル（＝450億円）", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドル（≒450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（=約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（4億5000万NZドル、約450億円）", "USD 300000000 exact assumed = NZD 450000000 exact | JPY 45000000000 about"},
    {"3億ドル（日本円：約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（日本円約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（日本円：450億円）", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"「3億ドル」（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドルすなわち450億円", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドル、つまり約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円、2024年時点）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"月20ドル（約3000円）", "USD 20 exact assumed = JPY 3000 about"},
    {"20ドル/月（約3,000円/月）", "USD 20 exact assumed = JPY 3000 about"},
    {"1人あたり100ドル（約1.5万円）", "USD 100 exact assumed = JPY 15000 about"},
    {"1バレル＝70ドル（約1万500円）", "USD 70 exact assumed = JPY 10500 about"},
    {"数億ドル（数百億円）", "USD 200000000-900000000 range assumed = JPY 20000000000-90000000000 range"},
    {"数十億ドル（数千億円）規模", "USD 2000000000-9000000000 range assumed = JPY 200000000000-900000000000 range"},
    {"3億ドル――日本円で約450億円――を", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（ざっと450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル，日本円で約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル。日本円で約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル日本円で約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（ 約450億円 ）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル　（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（およそ450億円）もの", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円強）", "USD 300000000 exact assumed = JPY 45000000000 slightly_more"},
    {"3億ドル（450億円相当）", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドル（450億円に相当）", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドルに相当する約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円の価値）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（当時約330億円）", "USD 300000000 exact assumed = JPY 33000000000 about"},
    {"3億ドル（当時のレートで約330億円、現在のレートで450億円）", "USD 300000000 exact assumed = JPY 33000000000 about | JPY 45000000000 exact"},
    {"3億ドル（同約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"3億ドル（約450億円）〜4億ドル（約600億円）", "USD 300000000 exact assumed = JPY 45000000000 about | USD 400000000 exact assumed = JPY 60000000000 about"},
    {"3億ドル（約450億円）と4億ユーロ（約640億円）", "USD 300000000 exact assumed = JPY 45000000000 about | EUR 400000000 exact = JPY 64000000000 about"},
    {"500ペソ（約1,300円）", "JPY 1300 about"},
    {"500フィリピンペソ（約1,300円）", "PHP 500 exact = JPY 1300 about"},
    {"45 billion yen (about $300 million)", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"¥45 billion (US$300 million)", "JPY 45000000000 exact assumed = USD 300000000 exact"},
    {"$300 million (about 45 billion yen)", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"$300 million (¥45 billion)", "USD 300000000 exact assumed = JPY 45000000000 exact assumed"},
    {"€250m ($290m)", "EUR 250000000 exact = USD 290000000 exact assumed"},
    {"£1.2bn ($1.5bn)", "GBP 1200000000 exact = USD 1500000000 exact assumed"},
    {"£1.2bn [$1.5bn]", "GBP 1200000000 exact = USD 1500000000 exact assumed"},
    {"$300 million, or about 45 billion yen,", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"$300 million, or 45 billion yen,", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"$300 million, or nearly 45 billion yen, in", "USD 300000000 exact assumed = JPY 45000000000 nearly"},
    {"$300 million (or 45 billion yen)", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"$300 million -- about 45 billion yen --", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"$300 million — roughly ¥45 billion —", "USD 300000000 exact assumed = JPY 45000000000 about assumed"},
    {"$300 million – about €280 million –", "USD 300000000 exact assumed = EUR 280000000 about"},
    {"$300 million - roughly 45 billion yen -", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"45 billion yen, equivalent to about $300 million", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"45 billion yen, the equivalent of $300 million", "JPY 45000000000 exact = USD 300000000 exact assumed"},
    {"45 billion yen (equivalent to $300 million)", "JPY 45000000000 exact = USD 300000000 exact assumed"},
    {"45 billion yen (the equivalent of about $300 million)", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"45 billion yen (equal to about $300 million)", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"45 billion yen (approximately $300 million)", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"45 billion yen (worth about $300 million)", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"45 billion yen, or some $300 million", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"45 billion yen, about $300 million,", "JPY 45000000000 exact = USD 300000000 about assumed"},
    {"raised 10 million euros, about $11 million, in a round", "EUR 10000000 exact = USD 11000000 about assumed"},
    {"USD 300 million (EUR 280 million)", "USD 300000000 exact = EUR 280000000 exact"},
    {"300 million US dollars (about 45 billion Japanese yen)", "USD 300000000 exact = JPY 45000000000 about"},
    {"$5 billion to $6 billion (¥750 billion to ¥900 billion)", "USD 5000000000-6000000000 range assumed = JPY 750000000000-900000000000 range assumed"},
    {"$5-6 billion (¥750-900 billion)", "USD 5000000000-6000000000 range assumed = JPY 750000000000-900000000000 range assumed"},
    {"up to $5 billion (about ¥750 billion)", "USD 5000000000 up_to assumed = JPY 750000000000 about assumed"},
    {"more than $5 billion (over ¥750 billion)", "USD 5000000000 more_than assumed = JPY 750000000000 more_than assumed"},
    {"$300 million (approximately 45 billion yen at the current exchange rate)", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"$300 million (45 billion yen at current rates)", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"$300 million (45 billion yen at 150 yen to the dollar)", "USD 300000000 exact assumed = JPY 45000000000 exact (USD 1 : JPY 150)"},
    {"$300 million (45 billion yen at an exchange rate of 150 yen per dollar)", "USD 300000000 exact assumed = JPY 45000000000 exact (USD 1 : JPY 150)"},
    {"$300 million (¥45 billion; $1 = ¥150)", "USD 300000000 exact assumed = JPY 45000000000 exact assumed (USD 1 : JPY 150)"},
    {"$300 million (¥45 billion, at $1 = ¥150)", "USD 300000000 exact assumed = JPY 45000000000 exact assumed (USD 1 : JPY 150)"},
    {"$300 million = ¥45 billion", "USD 300000000 exact assumed = JPY 45000000000 exact assumed"},
    {"¥45 billion ≈ $300 million", "JPY 45000000000 exact assumed = USD 300000000 about assumed"},
    {"5 trillion rupiah ($320 million)", "IDR 5000000000000 exact = USD 320000000 exact assumed"},
    {"NT$10 billion (US$310 million)", "TWD 10000000000 exact = USD 310000000 exact"},
    {"HK$7.8 billion (US$1 billion)", "HKD 7800000000 exact = USD 1000000000 exact"},
    {"Rs 500 crore ($60 million)", "INR 5000000000 exact assumed = USD 60000000 exact assumed"},
    {"₹500 crore ($60 million)", "INR 5000000000 exact = USD 60000000 exact assumed"},
    {"10 billion baht ($290 million)", "THB 10000000000 exact = USD 290000000 exact assumed"},
    {"1.3 trillion won ($1 billion)", "KRW 1300000000000 exact = USD 1000000000 exact assumed"},
    {"7.2 billion yuan (about 1 billion U.S. dollars)", "CNY 7200000000 exact = USD 1000000000 about"},
    {"1 million Swiss francs ($1.1 million)", "CHF 1000000 exact = USD 1100000 exact assumed"},
    {"C$5 million ($3.7 million)", "CAD 5000000 exact = USD 3700000 exact assumed"},
    {"R$500 million ($90 million)", "BRL 500000000 exact = USD 90000000 exact assumed"},
    {"30 billion roubles ($330 million)", "RUB 30000000000 exact assumed = USD 330000000 exact assumed"},
    {"SEK 10 billion ($1 billion)", "SEK 10000000000 exact = USD 1000000000 exact assumed"},
    {"10 billion Danish crowns ($1.5 billion)", "DKK 10000000000 exact = USD 1500000000 exact assumed"},
    {"500 million Swedish crowns ($50 million)", "SEK 500000000 exact = USD 50000000 exact assumed"},
    {"2 billion zlotys ($500 million)", "PLN 2000000000 exact = USD 500000000 exact assumed"},
    {"3 billion UAE dirhams ($817 million)", "AED 3000000000 exact = USD 817000000 exact assumed"},
    {"10 billion Saudi riyals ($2.7 billion)", "SAR 10000000000 exact = USD 2700000000 exact assumed"},
    {"200 billion Argentine pesos ($200 million)", "ARS 200000000000 exact = USD 200000000 exact assumed"},
    {"20 billion pesos ($1 billion)", "USD 1000000000 exact assumed"},
    {"100 billion forints ($280 million)", "HUF 100000000000 exact = USD 280000000 exact assumed"},
    {"5 billion shekels ($1.4 billion)", "ILS 5000000000 exact = USD 1400000000 exact assumed"},
    {"$1 billion (£800 million; €930 million)", "USD 1000000000 exact assumed = GBP 800000000 exact | EUR 930000000 exact"},
    {"$1 billion (£800 million/€930 million)", "USD 1000000000 exact assumed = GBP 800000000 exact | EUR 930000000 exact"},
    {"$1bn (£800m, €930m)", "USD 1000000000 exact assumed = GBP 800000000 exact | EUR 930000000 exact"},
    {"€5 million ($5.4 million USD)", "EUR 5000000 exact = USD 5400000 exact"},
    {"$99.99 (about ¥15,000)", "USD 99.99 exact assumed = JPY 15000 about assumed"},
    {"1億円＝約65万ドル", "JPY 100000000 exact = USD 650000 about assumed"},
    {"3億ドル（450億円）前後", "USD 300000000 about assumed = JPY 45000000000 about"},
    {"5億ドル（約740億円）以内", "USD 500000000 at_most assumed = JPY 74000000000 at_most"},
    {"米ドルで3億ドル（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"5億ドル（2013年3月のレートで約480億円）", "USD 500000000 exact assumed = JPY 48000000000 about"},
    {"5億ドル（発表時の為替レートで約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about"},
    {"5億ドル（当時の換算で約550億円）", "USD 500000000 exact assumed = JPY 55000000000 about"},
    {"5億ドル（1月27日のレート換算で約770億円）", "USD 500000000 exact assumed = JPY 77000000000 about"},
    {"5億ドル（2024年4月時点、1ドル=150円のレートで約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
    {"5億ドル（150円/ドル換算で約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
    {"5億ドル（当時約550億円）", "USD 500000000 exact assumed = JPY 55000000000 about"},
    {"2億5000万ユーロ（約400億円、1ユーロ＝160円換算）の", "EUR 250000000 exact = JPY 40000000000 about (EUR 1 : JPY 160)"},
    {"$300 million (¥45 billion as of March)", "USD 300000000 exact assumed = JPY 45000000000 exact assumed"},
    {"$2.5 billion (then ¥275 billion)", "USD 2500000000 exact assumed = JPY 275000000000 exact assumed"},
    {"£5 million — or about $6.5 million — in", "GBP 5000000 exact = USD 6500000 about assumed"},
    {"¥1.5 trillion, or roughly $10 billion.", "JPY 1500000000000 exact assumed = USD 10000000000 about assumed"},
    {"€5 million, i.e. $5.4 million", "EUR 5000000 exact = USD 5400000 exact assumed"},
    {"€5 million or about $5.4 million", "EUR 5000000 exact = USD 5400000 about assumed"},
    {"5 million euros (which is about $5.4 million)", "EUR 5000000 exact = USD 5400000 about assumed"},
    {"3兆5000億ウォン（約3800億円）以上", "KRW 3500000000000 at_least = JPY 380000000000 at_least"},
    {"1株50ドル（約7500円）で", "USD 50 exact assumed = JPY 7500 about"},
    {"100円（約0.65ドル）", "JPY 100 exact = USD 0.65 about assumed"},
    {"７千万ドル（約１０５億円）", "USD 70000000 exact assumed = JPY 10500000000 about"},
    {"1・5億ドル（約225億円）", "USD 150000000 exact assumed = JPY 22500000000 about"},
    {"3・5億ドル（約525億円）", "USD 350000000 exact assumed = JPY 52500000000 about"},
    {"$1.5 million(約2億2千万円)", "USD 1500000 exact assumed = JPY 220000000 about"},
    {"500万豪ドル（約4億9000万円）、", "AUD 5000000 exact = JPY 490000000 about"},
    {"20億〜30億ドル（約3000億〜4500億円）規模", "USD 2000000000-3000000000 range assumed = JPY 300000000000-450000000000 range"},
    {"2億ドル超（約300億円超）", "USD 200000000 more_than assumed = JPY 30000000000 more_than"},
    {"3億ドルといっても450億円", "USD 300000000 exact assumed = JPY 45000000000 exact"},
    {"3億ドル（現在の価値で約450億円）", "USD 300000000 exact assumed | JPY 45000000000 about"},
    {"3億ドル（→約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
    {"年間3億ドル（年約450億円）", "USD 300000000 exact assumed | JPY 45000000000 about"},
};
}  // namespace

TEST_CASE("pairs as they are printed: brackets, marks, rates, sayings, yen first, no yen, in Japanese and in English") {
  for (const row& r : pairs) {
    INFO(r.printed);
    CHECK(scanned(text(r.printed)) == r.read);
  }
}

TEST_CASE("brackets of all kinds, widths and blanks") {
  const std::string want = "USD 500000000 exact assumed = JPY 74000000000 about";
  for (const char* s : {"5億ドル(約740億円)", "5億ドル（約740億円）", "5億ドル［約740億円］", "5億ドル【約740億円】", "5億ドル〔約740億円〕", "5億ドル＝約740億円", "5億ドル=約740億円", "5億ドル (約740億円)", "5億ドル\n（約740億円）",
                        "5億ドル（日本円で約740億円）", "5億ドル、日本円で約740億円", "5億ドル（約740億円相当）", "5億ドル（約 740 億円）", "5億ドルは約740億円", "5億ドル※1（約740億円）", "**5億ドル**（約740億円）"}) {
    INFO(s);
    CHECK(scanned(text(s)) == want);
  }
  CHECK(scanned("5億ドル≒740億円") == want);
}

TEST_CASE("a modifier behind the bracket bounds both figures") {
  CHECK(scanned("200億ドル（約3兆円）以上") == "USD 20000000000 at_least assumed = JPY 3000000000000 at_least");
  CHECK(scanned("200億ドル（約3兆円）近い") == "USD 20000000000 nearly assumed = JPY 3000000000000 nearly");
}

TEST_CASE("an inline rate note belongs to its pair") {
  CHECK(scanned("500億ドル（約7.8兆円。1ドル=156円換算）") == "USD 50000000000 exact assumed = JPY 7800000000000 about (USD 1 : JPY 156)");
  CHECK(scanned("500億ドル（約7.8兆円、1ドル＝156円）") == "USD 50000000000 exact assumed = JPY 7800000000000 about (USD 1 : JPY 156)");
}

TEST_CASE("no pair: prices in a row, rises, sums, percentages, years, other brackets") {
  CHECK(scanned("100円、200円") == "JPY 100 exact | JPY 200 exact");
  CHECK(scanned("売上高は100億円（前年比5%増）") == "JPY 10000000000 exact");
  CHECK(scanned("10億ドル（2024年）") == "USD 1000000000 exact assumed");
  CHECK(scanned("10億円（20億円）") == "JPY 1000000000 exact | JPY 2000000000 exact");
  CHECK(scanned("5億ドル（約\n750億円）") == "USD 500000000 exact assumed = JPY 75000000000 about");
  for (const char* share : {"10% of ", "10 percent of ", "half of ", "a third of the ", "A tenth of "}) {
    CHECK(scanned((std::string(share) + "$200 million (3 billion yen)").c_str()) == "USD 200000000 exact assumed | JPY 3000000000 exact");
  }
  CHECK(scanned("all of $200 million (3 billion yen)") == "USD 200000000 exact assumed = JPY 3000000000 exact");
  CHECK(scanned("half the $200 million (3 billion yen)") == "USD 200000000 exact assumed = JPY 3000000000 exact");
  CHECK(scanned("10億円と10億ドル") == "JPY 1000000000 exact | USD 1000000000 exact assumed");
  CHECK(scanned("10億円、20億ドル") == "JPY 1000000000 exact | USD 2000000000 exact assumed");
}

TEST_CASE("parse reads the whole text or says where and why not") {
  const auto p = any_restatement::parse("5億ドル(約740億円)など");
  CHECK(p.error() == parse_errc::trailing_text);
  CHECK(p.position() == text("5億ドル(約740億円)").size());
  CHECK(any_restatement::parse("5億ドル").error() == parse_errc::restatement_expected);
  CHECK(any_restatement::parse("5億ドル").position() == 10);
  const auto open = any_restatement::parse("5億ドル(約740億円");  // where the bracket should close, not where it opened
  CHECK(open.error() == parse_errc::closing_bracket_expected);
  CHECK(open.position() == text("5億ドル(約740億円").size());
  const auto inside = any_restatement::parse("5億ドル(約740億)");
  CHECK(inside.error() == parse_errc::currency_expected);
  CHECK(inside.position() == text("5億ドル(約740億").size());
  const auto again = any_restatement::parse("5億ドル(約7億ドル)");
  CHECK(again.error() == parse_errc::same_currency_twice);
  CHECK(again.position() == text("5億ドル(").size());
  CHECK(any_restatement::parse("").error() == parse_errc::text_is_empty);
}

// Each row the Japanese or English for "that is, in yen", "per", "as computed"; the pair is 5億ドル and 750億円 all the same.
TEST_CASE("what may stand before the second figure, and behind the first") {
  for (const char* saying : {"日本円で", "日本円では", "日本円にして", "日本円にすると", "日本円に換算すると", "日本円に換算して", "日本円に直すと", "日本円換算で", "日本円換算では", "日本円換算", "円換算で", "円換算では",
                             "円換算すると", "円に換算すると", "円に換算して", "円にして", "邦貨換算で", "邦貨で", "換算すると", "現在のレートで", "現在の為替レートで", "当時のレートで", "当時の為替レートで", "当時のレートで換算すると"}) {
    const std::string s = std::string("5億米ドル（") + saying + "750億円）";
    INFO(s);
    CHECK(scanned(text(s)) == "USD 500000000 exact = JPY 75000000000 exact");
  }
  for (const char* tail : {"/月", "／月", "/年", "／年", "/日", "/時", "/人", "／人"}) {
    const std::string s = std::string("5億米ドル") + tail + "（約750億円）";
    INFO(s);
    CHECK(scanned(text(s)) == "USD 500000000 exact = JPY 75000000000 about");
  }
}

// 750円台, without a magnitude, is the price of a dollar and no amount.
TEST_CASE("台 behind a plain number makes no second figure") {
  CHECK(scanned("5米ドル、日本円で750円台") == "USD 5 exact");
  CHECK(scanned("5億米ドル、日本円で750億円台") == "USD 500000000 exact = JPY 75000000000-76000000000 range");
}

TEST_CASE("は needs no pause behind the second figure") {
  CHECK(scanned("1兆円は約76億米ドルになる") == "JPY 1000000000000 exact = USD 7600000000 about");
}

// Read by hand: what a reader takes for the same amount said again, with the rate that is printed beside it.
TEST_CASE("pairs in brackets, in calculations and in sentences") {
  const struct {
    const char *printed, *read;
  } rows[] = {
      {"5億ドル（日本円で約700億円）", "USD 500000000 exact assumed = JPY 70000000000 about"},
      {"5億ドル（日本円で、約700億円）", "USD 500000000 exact assumed = JPY 70000000000 about"},
      {"5億ドル（日本円で1ドル=150円、約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（1ドル=150円）", "USD 500000000 exact assumed | USD 1 : JPY 150"},
      {"5億ドル（1ドル=150円、約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（1ドル=150円で約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（1ドル=150円換算で約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（1ドル=150円, 約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（約750億円、1ドル=150円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（約750億円、1ドル=150円換算）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（約750億円）（1ドル=150円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（約750億円、1ドル=150円）（1ドル=151円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150) | USD 1 : JPY 151"},
      {"5億ドル（約750億円台）", "USD 500000000 exact assumed = JPY 75000000000-76000000000 range"},
      {"5億ドル（約750億円以上）", "USD 500000000 exact assumed = JPY 75000000000 at_least"},
      {"5億ドル（約750億円）以上", "USD 500000000 at_least assumed = JPY 75000000000 at_least"},
      {"5億ドル以下（約750億円）以上", "USD 500000000 at_most assumed = JPY 75000000000 about"},
      {"5億ドル（約750億円）強", "USD 500000000 slightly_more assumed = JPY 75000000000 slightly_more"},
      {"5億ドル（750億円）近く以上", "USD 500000000 at_least assumed = JPY 75000000000 at_least"},
      {"5億ドル（=750億円）", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（＝750億円）", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（750億円", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"5億ドル（750億円:内訳", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（750億円;", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（750億円/年）", "USD 500000000 exact assumed | JPY 75000000000 exact"},  // 10年契約で総額5億ドル
      {"5億ドル（750億円、うち）", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（750億円=）", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（750億円－）", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル=750億円", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル≒750億円", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"3×5億ドル=750億円", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"3*5億ドル=750億円", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"**5億ドル**=750億円", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル=750億円+1円", "USD 500000000 exact assumed | JPY 75000000000 exact | JPY 1 exact"},
      {"5億ドル=750億円*2", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"5億ドル=750億円÷2", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"5億ドル=750億円/年", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"$5 million, or ¥750 million", "USD 5000000 exact assumed = JPY 750000000 exact assumed"},
      {"$5 million or the equivalent of ¥750 million", "USD 5000000 exact assumed = JPY 750000000 exact assumed"},
      {"$5 million or ¥750 million", "USD 5000000 exact assumed | JPY 750000000 exact assumed"},
      {"$5 million, or ¥750 million, a year", "USD 5000000 exact assumed = JPY 750000000 exact assumed"},
      {"$5, £4, or ¥750, a day", "USD 5 exact assumed | GBP 4 exact | JPY 750 exact assumed"},
      {"$99 or £79", "USD 99 exact assumed | GBP 79 exact"},
      {"$99 or about £79", "USD 99 exact assumed = GBP 79 about"},
      {"$5 million -- about ¥750 million -- a year", "USD 5000000 exact assumed = JPY 750000000 about assumed"},
      {"$5 million - about ¥750 million", "USD 5000000 exact assumed | JPY 750000000 about assumed"},
      {"$5 million -- about ¥750 million", "USD 5000000 exact assumed | JPY 750000000 about assumed"},
      {"$5 million—about ¥750 million—a year", "USD 5000000 exact assumed = JPY 750000000 about assumed"},
      {"5億ドルは約750億円。", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"5億ドルは約750億円の増収", "USD 500000000 exact assumed | JPY 75000000000 about"},
      {"5億ドルは約750億円", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"5億ドル/約750億円", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"5億ドル／約750億円", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"5億ドル、約750億円", "USD 500000000 exact assumed | JPY 75000000000 about"},
      {"5億ドル、日本円で約750億円", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"5億ドル 約750億円", "USD 500000000 exact assumed | JPY 75000000000 about"},
      {"5億ドルつまり750億円", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"5億ドル（2億円）3", "USD 500000000 exact assumed = JPY 200000000 exact"},
      {"USD 5 (JPY 750)", "USD 5 exact = JPY 750 exact"},
      {"5億ドル（750億円）円", "USD 500000000 exact assumed = JPY 75000000000 exact"},
      {"500VND(約3円)(1円=0.0061ドン)", "VND 500 exact = JPY 3 about (JPY 1 : VND 0.0061)"},
      {"500VND(約3円)(2024年)", "VND 500 exact = JPY 3 about"},
  };
  for (const auto& r : rows) {
    INFO(r.printed);
    CHECK(expected::scanned(text(r.printed)) == r.read);
  }
  using detail::dash_at;
  CHECK(dash_at(text("a - b"), 2) == 1);
  CHECK(dash_at(text("a-b"), 1) == 0);
  CHECK(dash_at(text("-b"), 0) == 0);
  CHECK(dash_at(text("a-"), 1) == 0);
  CHECK(dash_at(text("a--b"), 1) == 2);
  CHECK(dash_at(text("a—b"), 1) == 3);
  CHECK(dash_at(text("a——b"), 1) == 6);
  CHECK(dash_at(text("a‐b"), 1) == 0);
  CHECK(dash_at(text("a"), 1) == 0);
}

TEST_CASE("what the text's end cuts off is no pair") {
  for (const char* s : {"5億ドル=", "5億ドル（", "5億ドル（日本円で", "5億ドル（億円）", "5億ドル(1.234円)"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "USD 500000000 exact assumed");
  }
  CHECK(scanned("1ドル=") == "USD 1 exact assumed");
  CHECK(scanned("$5 or $x") == "USD 5 exact assumed");
  CHECK(scanned("5億円台~10億円") == "JPY 500000000-600000000 range");
  CHECK(scanned("5億ドル(約750億円;1ドル=150円") == "USD 500000000 exact assumed = JPY 75000000000 about | USD 1 : JPY 150");
  CHECK(scanned("5億ドル(1ドル=150円換算、1ドル=151円、約750億円)") == "USD 500000000 exact assumed | USD 1 : JPY 150 | USD 1 : JPY 151 | JPY 75000000000 about");
  CHECK(scanned("5億ドル(1ドル=150円台、約750億円)") == "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150-151)");
  CHECK(scanned("5億ドル(750億円台)") == "USD 500000000 exact assumed = JPY 75000000000-76000000000 range");
}

TEST_CASE("where the symbol or code before a number begins, and that nothing before the floor is taken") {
  using detail::begin_of_prefix;
  CHECK(begin_of_prefix(text("€5"), 3, 0) == 0);
  CHECK(begin_of_prefix(text("€5"), 3, 1) == 3);
  CHECK(begin_of_prefix(text("USD5"), 3, 0) == 0);
  CHECK(begin_of_prefix(text("USD 5"), 4, 0) == 0);
  CHECK(begin_of_prefix(text("XUSD5"), 4, 0) == 4);
  CHECK(begin_of_prefix(text("-USD5"), 4, 0) == 1);
}

// The rate is looked for in 160 bytes of the same line, the words before a converted amount in 72 bytes: い has three.
TEST_CASE("how far a bracket is read for a rate, and for what leads to its amount") {
  const auto times = [](int n, const char* s) {
    std::string all;
    for (int i = 0; i < n; ++i) all += s;
    return all;
  };
  const std::string pair = "USD 500000000 exact assumed = JPY 75000000000 about", two = "USD 500000000 exact assumed | JPY 75000000000 about";
  CHECK(scanned(text("5億ドル（約750億円、" + times(45, "い") + "1ドル=150円）")) == pair + " (USD 1 : JPY 150)");
  CHECK(scanned(text("5億ドル（約750億円、" + times(60, "い") + "1ドル=150円）")) == pair + " | USD 1 : JPY 150");
  CHECK(scanned("5億ドル（約750億円、\n1ドル=150円）") == pair + " | USD 1 : JPY 150");
  CHECK(scanned("5億ドル（約750億円、１ドル＝１５０円）") == pair + " (USD 1 : JPY 150)");
  CHECK(scanned(text("5億ドル（" + times(23, "い") + "レートで約750億円）")) == pair);
  CHECK(scanned(text("5億ドル（" + times(24, "い") + "レートで約750億円）")) == two);
  for (const char* s : {"5億ドル（い\nいのレートで約750億円）", "5億ドル（い(いのレートで約750億円）", "5億ドル（い]いのレートで約750億円）"}) {
    INFO(s);
    CHECK(scanned(text(s)) == two);
  }
  CHECK(scanned("5億ドル（同日1ドル=150円") == "USD 500000000 exact assumed | USD 1 : JPY 150");
}

TEST_CASE("a figure that is part of a rate restates nothing") {
  CHECK(scanned("5億ユーロ＝1ドル=150円") == "EUR 500000000 exact | USD 1 : JPY 150");
  CHECK(scanned("5億ユーロ＝1ドル=150円台前半") == "EUR 500000000 exact");
  CHECK(scanned("5億ユーロ（1ドル=150円台前半）") == "EUR 500000000 exact");
  CHECK(scanned("5億ユーロ（1ドル=150円") == "EUR 500000000 exact | USD 1 : JPY 150");
}

TEST_CASE("what stands behind the bracket: bounds that contradict those inside, and a second bracket") {
  CHECK(scanned("5億ドル（約750億円）以上以下") == "USD 500000000 exact assumed = JPY 75000000000 about");
  CHECK(scanned("5億ドル（750億円以下）以上") == "USD 500000000 exact assumed = JPY 75000000000 at_most");
  CHECK(scanned("5億ドル（1ドル=150円換算で約750億円）（1ドル=151円）") == "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150) | USD 1 : JPY 151");
  CHECK(scanned("500VND(約3円)(1円=0.0061ドン") == "VND 500 exact = JPY 3 about | JPY 1 : VND 0.0061");
}

TEST_CASE("factors of a calculation, on either side of its sign") {
  CHECK(scanned("*5億ドル=750億円") == "USD 500000000 exact assumed = JPY 75000000000 exact");  // a note's star
  for (const char* s : {"x/5億ドル=750億円", "3✕5億ドル=750億円", "3÷5億ドル=750億円", "5億ドル=750億円×2", "5億ドル=750億円✕2"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "USD 500000000 exact assumed | JPY 75000000000 exact");
  }
}

TEST_CASE("where a row goes on, and where a sentence pauses") {
  using detail::is_in_row;
  CHECK(!is_in_row(text("Inc, $5"), 5));
  CHECK(is_in_row(text("million, $5"), 9));
  CHECK(is_in_row(text("yen, $5"), 5));
  CHECK(is_in_row(text("5, $5"), 3));
  CHECK(!is_in_row(text("$5"), 0));
  CHECK(is_in_row(text("5abcdefghijk, $5"), 14));    // no unit is longer than eleven letters
  CHECK(!is_in_row(text("5abcdefghijkl, $5"), 15));
  using detail::pauses_at;
  for (const char* s : {"", "\n", ".", ",", ", and", ". ", ";", ")", "—x", " --x"}) {
    INFO(s);
    CHECK(pauses_at(text(s), 0));
  }
  for (const char* s : {" x", "x", ",5", ".5", "-x", "("}) {
    INFO(s);
    CHECK(!pauses_at(text(s), 0));
  }
  CHECK(scanned("$99, or £79 for members") == "USD 99 exact assumed | GBP 79 exact");
}

TEST_CASE("what is no money makes neither a pair nor a rate") {
  const auto read_any = [](text s) { return detail::read_figure(s, 0, {.money_only = false, .options = {}}); };
  const auto share = read_any("5%(約3円)"), one = read_any("1%=3円");
  REQUIRE((share && one));
  CHECK(detail::read_pair_behind(text("5%(約3円)"), share, {}).kind == detail::pair_reading::none);
  CHECK(!detail::read_rate_behind(text("1%=3円"), one, {}));
}

TEST_CASE("a tilde between two pairs is no modifier of the second") {
  CHECK(scanned("1000ドル（約15万円）~2000ドル（約30万円）") == "USD 1000 exact assumed = JPY 150000 about | USD 2000 exact assumed = JPY 300000 about");
  CHECK(scanned("~2000ドル") == "USD 2000 about assumed");
  CHECK(scanned("1000ドル(約15万円)~2000ドル(約30万円)") == "USD 1000 exact assumed = JPY 150000 about | USD 2000 exact assumed = JPY 300000 about");
}

namespace {
constexpr struct { const char *printed, *read; } more_pairs[] = {
    // both in one bracket
    {"(3,516億香港ドル、約5兆9,772億円、1香港ドル=約17円)", "HKD 351600000000 exact = JPY 5977200000000 about (HKD 1 : JPY 17)"},
    {"（328億1000万ドル、約42兆800億ウォン）", "USD 32810000000 exact assumed = KRW 42080000000000 about"},
    {"(売上5億ドル、約740億円)", "USD 500000000 exact assumed | JPY 74000000000 about"},
    {"(5億ドル、約740億円の利益)", "USD 500000000 exact assumed | JPY 74000000000 about"},
    {"5億ドル、約740億円", "USD 500000000 exact assumed | JPY 74000000000 about"},
    // a bracket in the bracket
    {"10億ドル（約1500億円（1ドル＝150円換算））", "USD 1000000000 exact assumed = JPY 150000000000 about (USD 1 : JPY 150)"},
    {"2億ドル（約300億円（当時））", "USD 200000000 exact assumed = JPY 30000000000 about"},
    {"2億ドル(約300億円[当時])", "USD 200000000 exact assumed = JPY 30000000000 about"},
    {"2億ドル（約300億円※1ドル=150円）", "USD 200000000 exact assumed = JPY 30000000000 about (USD 1 : JPY 150)"},
    {"2億ドル（約300億円※1）", "USD 200000000 exact assumed = JPY 30000000000 about"},
    {"2億ドル（約300億円（増）と）", "USD 200000000 exact assumed | JPY 30000000000 about"},
    // what is said between them
    {"1億ドルを日本円に換算すると約150億円", "USD 100000000 exact assumed = JPY 15000000000 about"},
    {"7万円をウォンに換算すると、約700,000ウォン", "JPY 70000 exact = KRW 700000 about"},
    {"8億ドルは、日本円で約1200億円", "USD 800000000 exact assumed = JPY 120000000000 about"},
    {"8億ドルで、日本円で約1200億円", "USD 800000000 exact assumed = JPY 120000000000 about"},
    {"8億ドルは、約1200億円", "USD 800000000 exact assumed | JPY 120000000000 about"},
    {"8億ドル（1ドル150円で計算して1200億円）", "USD 800000000 exact assumed = JPY 120000000000 exact (USD 1 : JPY 150)"},
    {"1億ドル（同150億円）", "USD 100000000 exact assumed = JPY 15000000000 exact"},
    {"20ドル（税込3,000円）", "USD 20 exact assumed = JPY 3000 exact"},
    {"5684万スイスフラン(手数料込み、約63億円)", "CHF 56840000 exact = JPY 6300000000 about"},
    {"15 billion yen (US$23 million in 2020)", "JPY 15000000000 exact = USD 23000000 exact"},
    {"750 yen ($5 or €4)", "JPY 750 exact = USD 5 exact assumed | EUR 4 exact"},
    {R"(1.5 billion yen (\$10m))", "JPY 1500000000 exact = USD 10000000 exact assumed"},
    {"(PSG/2億6500万ユーロ=約320億円)", "EUR 265000000 exact = JPY 32000000000 about"},
    // two things
    {"営業利益は10億ドル、同5億ユーロ", "USD 1000000000 exact assumed | EUR 500000000 exact"},
    {"円建てで100億円、ドルで3億ドルを調達", "JPY 10000000000 exact | USD 300000000 exact assumed"},
    {"100億円、人民元で3億元を調達", "JPY 10000000000 exact | CNY 300000000 exact"},
    {"会費100ドルが約5000円に値下げ", "USD 100 exact assumed | JPY 5000 about"},
    {"米5億ドル→約3億ユーロに減", "USD 500000000 exact assumed | EUR 300000000 about"},
    {"$5, then ¥500", "USD 5 exact assumed | JPY 500 exact assumed"},
    // behind the figures
    {"200ドル（日本円30,000円＋税）", "USD 200 exact assumed = JPY 30000 exact"},
    {"20ドル+税（約3,300円）", "USD 20 exact assumed = JPY 3300 about"},
    {"8億ドル（約1200億円です）", "USD 800000000 exact assumed = JPY 120000000000 about"},
    {"8億ドル（約1200億円 当時）", "USD 800000000 exact assumed = JPY 120000000000 about"},
    {"20ドルプラン（約3,000円）", "USD 20 exact assumed = JPY 3000 about"},
    {"$20/user/月（約3,000円）", "USD 20 exact assumed = JPY 3000 about"},
    {"5ドル/泊（約750円）", "USD 5 exact assumed = JPY 750 about"},
    {"$20 /月（約3,000円／月）", "USD 20 exact assumed = JPY 3000 about"},
    {"$5 per month (about ¥750)", "USD 5 exact assumed = JPY 750 about assumed"},
    {"$5 a month (¥750 a month)", "USD 5 exact assumed = JPY 750 exact assumed"},
    {"$5 an hour (¥750)", "USD 5 exact assumed = JPY 750 exact assumed"},
    {"$5 each (¥750)", "USD 5 exact assumed = JPY 750 exact assumed"},
    {"$5 a (¥750)", "USD 5 exact assumed | JPY 750 exact assumed"},
    {"1000円/NY約20ドル", "JPY 1000 exact | USD 20 about assumed"},
    {"$20/¥3,000", "USD 20 exact assumed | JPY 3000 exact assumed"},
    // open at the top
    {"500ドル〜（約7万5000円〜）", "USD 500 at_least assumed = JPY 75000 at_least"},
    {"$20～（約3,000円～）", "USD 20 at_least assumed = JPY 3000 at_least"},
    {"10ドル〜（約1500円）20ドル", "USD 10 exact assumed | JPY 1500 about | USD 20 exact assumed"},
    {"$20+（約3,000円\n）5", "USD 20 at_least assumed = JPY 3000 about"},
    {"$20+（約3,000円+）", "USD 20 at_least assumed = JPY 3000 at_least"},
};
}  // namespace

TEST_CASE("pairs as web pages have them") {
  for (const auto& r : more_pairs) {
    INFO(r.printed);
    CHECK(scanned(text(r.printed)) == r.read);
  }
}

// As a second reader found them: what looks like a restatement, and what does not.
TEST_CASE("two amounts that only stand as a pair does") {
  check_scanned({
      {"1株54.20ドル（総額約6兆円）で", "USD 54.20 exact assumed | JPY 6000000000000 about"},
      {"€5 million ($3 million in cash)", "EUR 5000000 exact | USD 3000000 exact assumed"},
      {"$9.99 a month (£95.88 a year)", "USD 9.99 exact assumed | GBP 95.88 exact"},
      {"€29/month ($299/year billed annually)", "EUR 29 exact | USD 299 exact assumed"},
      {"20ドル/大人（1,500円/子供）", "USD 20 exact assumed | JPY 1500 exact"},
      {"$20/月（約3,000円／月）", "USD 20 exact assumed = JPY 3000 about"},
      {"$5 a month (¥750 per month)", "USD 5 exact assumed = JPY 750 exact assumed"},
      {"$20 (¥3,000/kg)", "USD 20 exact assumed | JPY 3000 exact assumed"},
      {"$1.25 billion (¥18.8 billion a year)", "USD 1250000000 exact assumed | JPY 18800000000 exact assumed"},
      {"$100 (¥1,500 per person)", "USD 100 exact assumed | JPY 1500 exact assumed"},
      {"年間120ドル(1500円/月)", "USD 120 exact assumed | JPY 1500 exact"},
      {"$2 million (now worth £5 million)", "USD 2000000 exact assumed | GBP 5000000 exact"},
      {"時価総額は3兆ドルで、日本円では10兆円増えた", "USD 3000000000000 exact assumed | JPY 10000000000000 exact"},
      {"予算は3億ドルで、日本円で50億円を出資", "USD 300000000 exact assumed | JPY 5000000000 exact"},
      {"売上高は50億ドル、円換算で200億円の増収", "USD 5000000000 exact assumed | JPY 20000000000 exact"},
      {"8億ドルで、日本円で約1200億円の契約", "USD 800000000 exact assumed = JPY 120000000000 about"},
      {"1億ドルを日本円にして使う", "USD 100000000 exact assumed"},
      {"1億ドルを日本円にして10億円上回る", "USD 100000000 exact assumed | JPY 1000000000 exact"},
      {"現金3000ドルを日本円5万円とともに", "USD 3000 exact assumed | JPY 50000 exact"},
      {"€20 ($10 or free for kids)", "EUR 20 exact | USD 10 exact assumed"},
      {"$50 + $30 is equivalent to €75", "USD 50 exact assumed | USD 30 exact assumed | EUR 75 exact"},
      {"30ドルクーポン（5,000円以上）", "USD 30 exact assumed | JPY 5000 at_least"},
      {"€5 apiece ($20 in total)", "EUR 5 exact | USD 20 exact assumed"},
      {"$20+送料（¥500）", "USD 20 exact assumed | JPY 500 exact assumed"},
      {"10億ドルから（約1500億円）", "USD 1000000000 exact assumed | JPY 150000000000 about"},
      {"HK＄500（約9,000円）", "HKD 500 exact = JPY 9000 about"},
      {"QX＄500（約9,000円）", "JPY 9000 about"},
      {"TRY 350 (about $11)", "TRY 350 exact = USD 11 about assumed"},
      {"CNY 2000（約4万円）", "CNY 2000 exact = JPY 40000 about"},
      {"€5 million (i.e., $5.4 million)", "EUR 5000000 exact = USD 5400000 exact assumed"},
      {"¥45 billion (that is, $300 million)", "JPY 45000000000 exact assumed = USD 300000000 exact assumed"},
      {"¥45 billion, that is, about $300 million.", "JPY 45000000000 exact assumed = USD 300000000 about assumed"}});
}

TEST_CASE("a broken character hides no line's end") {
  CHECK(scanned("1億ドル(\xE5\n当時の5ユーロ)") == "USD 100000000 exact assumed | EUR 5 exact");
  CHECK(scanned("1億ドル(2013年、当時の7000万ユーロ)") == "USD 100000000 exact assumed = EUR 70000000 exact");
}

TEST_CASE("pairs with other currencies than yen said, per other things, and cut off") {
  check_scanned({
      {"5億ドル（円貨で約750億円）", "USD 500000000 exact assumed = JPY 75000000000 about"},
      {"100億円（米ドルで約6,500万ドル）", "JPY 10000000000 exact = USD 65000000 about assumed"},
      {"100億円（ドルで約6,500万ドル）", "JPY 10000000000 exact = USD 65000000 about assumed"},
      {"100億円（人民元で約5億元）", "JPY 10000000000 exact = CNY 500000000 about"},
      {"€5 million (which was $5.4 million)", "EUR 5000000 exact = USD 5400000 exact assumed"},
      {"3億ドルに当たる約450億円", "USD 300000000 exact assumed = JPY 45000000000 about"},
      {"3億ドル（約450億円換算）", "USD 300000000 exact assumed = JPY 45000000000 about"},
      {"500ドル+（約7万円）", "USD 500 exact assumed | JPY 70000 about"},
      {"3億ドル※（約450億円）", "USD 300000000 exact assumed = JPY 45000000000 about"},
      {"$20/workday (¥3,000/day)", "USD 20 exact assumed | JPY 3000 exact assumed"},
      {"$20/day (¥3,000/workday)", "USD 20 exact assumed | JPY 3000 exact assumed"},
      {"20ドル／月（3,000円/月）", "USD 20 exact assumed = JPY 3000 exact"},
      {"20ドル/月【約3,000円】", "USD 20 exact assumed = JPY 3000 about"},
      {"20ドル/月（約3,000円/月、1ドル=150円）", "USD 20 exact assumed = JPY 3000 about (USD 1 : JPY 150)"},
      {"$20 a month (about ¥3,000 a month, at $1 = ¥150)", "USD 20 exact assumed = JPY 3000 about assumed (USD 1 : JPY 150)"},
      {"$12 an hour (€25,000 a year, before tax)", "USD 12 exact assumed | EUR 25000 exact"},
      {"20ドル／月（3,000円/半月）", "USD 20 exact assumed | JPY 3000 exact"},
      {"20ドル/半月（3,000円／月）", "USD 20 exact assumed | JPY 3000 exact"},
      {"20ドル（約3,000円相当/month払い）", "USD 20 exact assumed | JPY 3000 about"},
      {"20ドル（約3,000円相当/月払い）", "USD 20 exact assumed | JPY 3000 about"},
      {"20ドル（1,500円/子ども料金の場合に限る）", "USD 20 exact assumed | JPY 1500 exact"},
      {"5億ドル（約750億円／1ドル=150円）", "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)"},
      {"3億ドル（1ドル=150円換算で約450億円（当時））", "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)"},
      {"5億ドル（先週の相場で）", "USD 500000000 exact assumed"},
      {"10億ドル（2024）以上", "USD 1000000000 exact assumed"},
      {"10億円（20億円）以上", "JPY 1000000000 exact | JPY 2000000000 exact"},
      {"5億ドルで、日本円で50億円も増えた", "USD 500000000 exact assumed | JPY 5000000000 exact"},
      {"(a+b)/5億ドル=750億円", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"(x/5億ドル=750億円", "USD 500000000 exact assumed | JPY 75000000000 exact"},
      {"(5億ドル、約740億円)", "USD 500000000 exact assumed = JPY 74000000000 about"},
      {"(5億ドル、約740億円、税別)", "USD 500000000 exact assumed | JPY 74000000000 about"},
      {"(5億ドル、約740億円", "USD 500000000 exact assumed | JPY 74000000000 about"},
      {"5億ドル（約750億円/", "USD 500000000 exact assumed | JPY 75000000000 about"},
      {"2億ドル（約300億円（当時", "USD 200000000 exact assumed | JPY 30000000000 about"},
      {"750 yen ($5 or ", "JPY 750 exact | USD 5 exact assumed"}});
  CHECK(any_restatement::parse("約ドル").error() == parse_errc::digit_expected);
  CHECK(any_restatement::parse("約ドル").position() == 3);
}

TEST_CASE("the last place where a rate in the bracket, and the bracket's end, are looked for") {
  std::string words;
  for (int i = 0; i < 47; ++i) words += "い";
  words += "1ドル=150円）";
  // from 、 on: 3 bytes, 142 or 143 of words, 14 of the rate
  CHECK(scanned(text("5億ドル（約750億円、x" + words)) == "USD 500000000 exact assumed = JPY 75000000000 about (USD 1 : JPY 150)");
  CHECK(scanned(text("5億ドル（約750億円、xx" + words)) == "USD 500000000 exact assumed = JPY 75000000000 about | USD 1 : JPY 150");
}

TEST_CASE("every word behind a first figure, and behind the rate that the second was computed with") {
  for (const char* tail : {"相当", "相当額", "相当分", "に相当する", "に相当", "に当たる", "にあたる", "です", "ですね", "と推定", "とされる", "プラン", "コース", "当時", "＋税", "＋α", " each", " apiece", " plus tax", "+税", "+α", "！", "？", "?", "…", "の価値", "分", "換算", "もの", "」", "』", "”", "\"", "＊"}) {
    INFO(tail);
    CHECK(scanned(text("300ドル" + std::string(tail) + "（約4万5000円）")) == "USD 300 exact assumed = JPY 45000 about");
  }
  CHECK(scanned("20ドル+税/月（約3,300円/月）") == "USD 20 exact assumed = JPY 3300 about");
  CHECK(scanned("$5 each per month (¥750)") == "USD 5 exact assumed = JPY 750 exact assumed");
  CHECK(scanned("3億ドル相当") == "USD 300000000 exact assumed");
  CHECK(scanned("300ドルを日本円で（約4万5000円）") == "USD 300 exact assumed | JPY 45000 about");
  for (const char* word : {"換算すると", "換算して", "換算で", "換算し", "換算", "で換算すると", "で換算して", "で換算し", "で換算", "で計算すると", "で計算して", "で計算し", "で計算", "で", "計算で", "のレートで", "の計算で", "の場合", "として", "とすると", "なら"}) {
    INFO(word);
    CHECK(scanned(text("3億ドル（1ドル=150円" + std::string(word) + "、約450億円）")) == "USD 300000000 exact assumed = JPY 45000000000 about (USD 1 : JPY 150)");
  }
}
