// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_amount.hpp>

#include "check_scanned.hpp"
#include "support/both.hpp"

using namespace expected;

TEST_CASE("the currency before, behind, and on both sides") {
  CHECK(read("$5 AUD") == "AUD 5 exact");
  CHECK(read("¥1,000円") == "JPY 1000 exact");
  CHECK(read("$5 million USD") == "USD 5000000 exact");
  CHECK(read("50$ billion") == "USD 50000000000 exact assumed");
  CHECK(read("カナダ・ドル").find("USD") == std::string::npos);
  CHECK(read("3,234億カナダ・ドル") == "CAD 323400000000 exact");
}

TEST_CASE("余 between the number and its currency") {
  CHECK(read("50億余円") == "JPY 5000000000 slightly_more");
  CHECK(read("14億余りドル") == "USD 1400000000 slightly_more assumed");
}

TEST_CASE("hundredths behind a whole number") {
  CHECK(any_figure::parse("150円50銭")->nominal() == rational(15050, 100));
  CHECK(any_figure::parse("1ドル5セント")->nominal() == rational(105, 100));
  CHECK(any_figure::parse("150円05銭")->nominal() == rational(15005, 100));
  CHECK(read("154円20~22銭") == "JPY 154.20-154.22 range");  // as the foreign-exchange market quotes, bid and ask
  CHECK(read("１５０円００〜０２銭") == "JPY 150.00-150.02 range");
  CHECK(read("154円98銭～99銭") == "JPY 154.98-154.99 range");
  CHECK(!any_figure::parse("154円98~02銭"));  // up to 155円02銭
  CHECK(!any_figure::parse("150円20.5銭"));
}

TEST_CASE("台 is the next of the last place, half open") {
  const auto f = any_figure::parse("5兆円台");
  REQUIRE(f);
  CHECK(f->claim_interval() == interval::half_open(cho(5), cho(6)));
  CHECK(!any_figure::parse("5兆円台前半"));
  // behind zeros the last digit that is none counts: 29,000円台 is not [29,000, 29,001)
  CHECK(any_figure::parse("2万9000円台")->claim_interval() == interval::half_open(rational(29000), rational(30000)));
  CHECK(any_figure::parse("1,000万円台")->claim_interval() == interval::half_open(man(1000), man(2000)));
  CHECK(any_figure::parse("3億5000万円台")->claim_interval() == interval::half_open(oku(rational(35, 10)), oku(rational(36, 10))));
  CHECK(any_figure::parse("155円台")->claim_interval() == interval::half_open(rational(155), rational(156)));
  CHECK(!any_figure::parse("150円台"));  // to 151 in a rate, to 160 in a shop
  CHECK(scanned("1ドル＝150円台") == "USD 1 : JPY 150-151");
  CHECK(scanned("1ドル＝1350ウォン台") == "USD 1 : KRW 1350-1360");
  CHECK(!any_figure::parse("999999999999999999円台"));  // the next number would not fit
}

TEST_CASE("no more modifiers than contradict each other") {
  CHECK(any_figure::parse("最大5億円以上").error() == parse_errc::modifiers_contradict);
  CHECK(any_figure::parse("約5億円以上")->modifier == (modifier{approximation::about, bound::at_least}));
}

// By hand: 1万 is 10^4, 1兆 10^12, the smallest place of a printed number.
TEST_CASE("fractions of a power of ten, and no others") {
  CHECK(any_figure::parse("1万分の1以下")->nominal() == rational(1, 10'000));
  CHECK(any_figure::parse("1万分の1以下")->modifier == modifier{approximation::none, bound::at_most});
  CHECK(any_figure::parse("10万分の1")->nominal() == rational(1, 100'000));
  CHECK(any_figure::parse("百分の一")->nominal() == rational(1, 100));
  CHECK(any_figure::parse("千分の三")->nominal() == rational(3, 1000));
  CHECK(any_figure::parse("1,000分の3")->nominal() == rational(3, 1000));
  CHECK(any_figure::parse("1兆分の1")->nominal() == rational(1, 1'000'000'000'000));
  for (const char* refused : {"3分の1", "3000分の1", "1分の1", "20分の1", "10兆分の1", "1兆分の1.5", "0.1分の1", "第1位"}) {
    INFO(refused);
    CHECK_FALSE(any_figure::parse(refused));
  }
}

TEST_CASE("a plus behind an amount is a bound, before another a sum") {
  CHECK(scanned("for $5 million+, it said") == "USD 5000000 at_least assumed");
  CHECK(scanned("for $500+, it said") == "USD 500 at_least assumed");
  CHECK(scanned("for $5+3, it said") == "USD 5 exact assumed");
}

// By the grammar of print: each read or refused as a reader would, the place in bytes.
TEST_CASE("units and hundredths behind a number") {
  const struct {
    const char *printed, *read;
  } amounts[] = {
      {"5カナダ・ドル", "CAD 5 exact"},
      {"5カナダ･ドル", "CAD 5 exact"},
      {"10-billion-yen", "JPY 10000000000 exact"},
      {"1ポンド50ペンス", "GBP 1.50 exact"},
      {"1.5万円50銭", "JPY 15000.50 exact"},
      {"5M USD", "USD 5000000 exact"},
      {"50億余り円", "JPY 5000000000 slightly_more"},
      {"$5 AUD", "AUD 5 exact"},
      {"¥1,000円", "JPY 1000 exact"},
      {"¥1,000元", "CNY 1000 exact"},
      {"£5 GBP", "GBP 5 exact"},
      {"1兆円をわずかに上回る", "JPY 1000000000000 slightly_more"},
      {"1兆円をわずかに下回る", "JPY 1000000000000 nearly"},
      {"1兆円を大きく割り込む", "JPY 1000000000000 less_than"},
      {"約およそほぼ概ね5億円", "JPY 500000000 about"},
      {"0円台", "JPY 0-1 range"},
  };
  for (const auto& a : amounts) {
    INFO(a.printed);
    CHECK(read(text(a.printed)) == a.read);
  }
  const struct {
    const char* printed;
    std::size_t position;
    parse_errc why;
  } refusals[] = {
      {"10--yen", 3, parse_errc::digit_expected},
      {"10-", 3, parse_errc::digit_expected},
      {"5億円-", 7, parse_errc::range_expected_second_number},
      {"約約約約約5億円", 12, parse_errc::digit_expected},  // four words are the most
      {"最大少なくとも5億円", 6, parse_errc::modifiers_contradict},
      {"5億円以上以下", 13, parse_errc::modifiers_contradict},
      {"50億円弱余り", 11, parse_errc::modifiers_contradict},
      {"at most $5bn+", 13, parse_errc::modifiers_contradict},
      {"3分の1", 1, parse_errc::currency_expected},
      {"10分の", 2, parse_errc::currency_expected},
      {"1.5分の1", 3, parse_errc::currency_expected},
      {"100分の数", 3, parse_errc::currency_expected},
      {"1000000000000分の0.5", 13, parse_errc::currency_expected},
      {"150円50.5", 6, parse_errc::trailing_text},
      {"150円501", 6, parse_errc::trailing_text},
      {"数百円50銭", 9, parse_errc::trailing_text},
      {"1234567890123456円50銭", 19, parse_errc::trailing_text},
      {"15.5円50銭", 7, parse_errc::trailing_text},
      {"150円22~20銭", 14, parse_errc::trailing_text},
      {"100円台", 6, parse_errc::trailing_text},  // to 101 or to 200
      {"150円20~22銭台", 17, parse_errc::trailing_text},
      {"999999999999999999兆円台", 0, parse_errc::number_too_large},
      {"5M", 1, parse_errc::currency_expected},
      {"¥5 USD", 3, parse_errc::trailing_text},
      {"$5円", 2, parse_errc::trailing_text},
      {"£5 USD", 3, parse_errc::trailing_text},
      {"£5 €", 3, parse_errc::trailing_text},
      {"A$5 US$", 3, parse_errc::trailing_text},
      {"$100 bill", 4, parse_errc::trailing_text},
      {"$100x", 4, parse_errc::trailing_text},
      {"$5+6", 2, parse_errc::trailing_text},
      {"$5bn+ ", 4, parse_errc::trailing_text},
  };
  for (const auto& r : refusals) {
    INFO(r.printed);
    const auto f = any_figure::parse(text(r.printed));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
  CHECK(scanned("$5+$6") == "USD 5 exact assumed | USD 6 exact assumed");
  CHECK(scanned("150円20銭~22") == "JPY 150.20 exact");
}

TEST_CASE("words that contradict each other or are too many, and symbols twice") {
  CHECK(read("5億€") == "EUR 500000000 exact");
  CHECK(scanned("数兆円台") == "JPY 2000000000000-9000000000000 range");
  const struct {
    const char* printed;
    std::size_t position;
    parse_errc why;
  } refusals[] = {
      {"5億円以上以上以上以上以上", 31, parse_errc::trailing_text},  // four words are the most
      {"5億円 ", 7, parse_errc::trailing_text},
      {"1兆円を大きく", 7, parse_errc::trailing_text},  // of a verb only
      {"100分の01", 3, parse_errc::currency_expected},
      {"nearly 50億余円", 7, parse_errc::modifiers_contradict},
      {"€5€", 4, parse_errc::trailing_text},
  };
  for (const auto& r : refusals) {
    INFO(r.printed);
    const auto f = any_figure::parse(text(r.printed));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
}

TEST_CASE("an adverb says how far a bound is passed, and nothing of a bound that is not") {
  CHECK(read("1兆円をわずかに下回る") == "JPY 1000000000000 nearly");
  CHECK(read("1兆円にわずかに届かない") == "JPY 1000000000000 nearly");
  CHECK(read("1兆円をわずかに超える") == "JPY 1000000000000 slightly_more");
  CHECK(read("1兆円をわずかに超えない") == "JPY 1000000000000 at_most");
  CHECK(read("1兆円を大きく下回る") == "JPY 1000000000000 less_than");
}

TEST_CASE("what stands behind the unit and looks like a part of the amount") {
  CHECK(read("150円20-22銭") == "JPY 150.20-150.22 range");
  CHECK(scanned("150円20") == "JPY 150 exact");
  CHECK(scanned("10億円台湾向け") == "JPY 1000000000 exact");  // 台湾, not 10億円台
  CHECK(scanned("10億円台") == "JPY 1000000000-2000000000 range");
  CHECK(read("$5ドル") == "USD 5 exact assumed");
}

TEST_CASE("behind a symbol a number is read whole or not at all") {
  for (const char* s : {"$1 000 000", "€1 000 000", "EUR 1 000 000", "$10 000", "￥5 000円", "USD 10 000", "CHF 1'250'000", "CHF 1’250’000", "Fr. 1'200", "£1·50", "$1_000_000", "$5\nmillion", "$1.5\nbn", "¥1\n億", "$5  million", "¥5  億", "$5 \r\nbillion",
                        "$5\u202f000", "$5 hundred million", "$5\u00a0\u00a0million", "$5 十億"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
    CHECK(!any_figure::parse(text(s)));
  }
  CHECK(scanned("1'200 CHF") == "");
  CHECK(scanned("1’200円") == "");
  CHECK(scanned("$5 2025") == "USD 5 exact assumed");
  CHECK(scanned("$5 12") == "USD 5 exact assumed");
  CHECK(scanned("$1.50 200") == "USD 1.50 exact assumed");
  CHECK(scanned("$5 ") == "USD 5 exact assumed");
  CHECK(scanned("$5\r\n") == "USD 5 exact assumed");
  CHECK(scanned("$5\r\n300") == "USD 5 exact assumed");
  CHECK(scanned("$5\n300") == "USD 5 exact assumed");
  CHECK(scanned("the '$5' bill") == "USD 5 exact assumed");
  CHECK(scanned("$5 thousands") == "USD 5 exact assumed");
  CHECK(read("€5 Millionen") == "EUR 5000000 exact");
  CHECK(read("$5 billions") == "USD 5000000000 exact assumed");
}

TEST_CASE("a verb that is denied is no bound, or the opposite one") {
  CHECK(scanned("100億円を超えなかった") == "JPY 10000000000 at_most");
  CHECK(scanned("100億円を上回らず") == "JPY 10000000000 at_most");
  CHECK(scanned("100億円を下回らなかった") == "JPY 10000000000 at_least");
  CHECK(scanned("100億円を割り込まなかった") == "JPY 10000000000 at_least");
  for (const char* s : {"100億円を超えそうにない", "100億円を超えることはない", "100億円を超えられなかった", "100億円を超さない", "100億円を上回らなそうだ", "100億円を突破できない", "100億円を割ることはない", "100億円を割り込まず"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "JPY 10000000000 exact");
  }
  CHECK(scanned("100億円を超えている") == "JPY 10000000000 more_than");
  CHECK(scanned("100億円を突破し、") == "JPY 10000000000 more_than");
  CHECK(scanned("100億円以上ではない") == "JPY 10000000000 less_than");
  CHECK(scanned("100億円以上で落札") == "JPY 10000000000 at_least");
  CHECK(scanned("not over $5 million") == "USD 5000000 at_most assumed");
  CHECK(scanned("isn't more than $5 million") == "USD 5000000 at_most assumed");
  CHECK(scanned("not below $5 million") == "USD 5000000 at_least assumed");
}

TEST_CASE("two digits behind a rate's price are hundredths, where nothing else follows") {
  CHECK(scanned("1ドル=150円50で換算") == "USD 1 : JPY 150.50");
  CHECK(scanned("1ドル＝150円05") == "USD 1 : JPY 150.05");
  CHECK(scanned("1ドル=150円５０、") == "USD 1 : JPY 150.50");
  CHECK(scanned("1ドル=150円10年前") == "USD 1 : JPY 150");  // ten years
  CHECK(scanned("1ドル=150円5で") == "USD 1 : JPY 150");
  CHECK(scanned("100円50個") == "JPY 100 exact");
}

TEST_CASE("a fraction, and the name of a blank, end no number") {
  for (const char* s : {"$1/2 million", "$3/4 billion", "$5&nbsp;million", "$5 &nbsp;billion"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
    CHECK(!any_figure::parse(text(s)));
  }
  CHECK(scanned("$3/1000 pieces") == "USD 3 exact assumed");
  CHECK(scanned("$5/month") == "USD 5 exact assumed");
  CHECK(scanned("$5&nbsp;each") == "USD 5 exact assumed");
}

TEST_CASE("why no currency is read") {
  CHECK(any_figure::parse("200 pounds").error() == parse_errc::currency_is_ambiguous);
  CHECK(any_figure::parse("5 won").error() == parse_errc::currency_is_ambiguous);
  CHECK(any_figure::parse("10円~20ドル").error() == parse_errc::two_currencies);
  CHECK(any_figure::parse("10円~20ドル").position() == 5);
  CHECK(read("10円~") == "JPY 10 at_least");
  CHECK(read("10円+") == "JPY 10 at_least");
  CHECK(any_figure::parse("10円~5円").error() == parse_errc::range_expected_second_number);
}

TEST_CASE("crores and lakhs, shortened") {
  check_scanned({
      {"Rs 500 Cr, it", "INR 5000000000 exact assumed"}, {"₹500 Cr($60 million)", "INR 5000000000 exact = USD 60000000 exact assumed"}, {"Rs 500 Crs", "INR 5000000000 exact assumed"}, {"Rs 500 CRS.", "INR 5000000000 exact assumed"}, {"BDT 500 Cr", "BDT 5000000000 exact"}, {"PKR 50 lac", "PKR 5000000 exact"},
      {"₹50 lacs a year", "INR 5000000 exact"}, {"₹50 LACS", "INR 5000000 exact"}, {"₹50 crisp notes", "INR 50 exact"}, {"₹50 lacking", "INR 50 exact"}});
}

TEST_CASE("a bound at each pause, and a plus or a tilde before a bracket and at its end") {
  for (const char* s : {"$30 at most, he said", "$30 at most; and", "$30 at most: that", "($30 at most)", "$30 at most\nand", "$30 at most! And", "$30 at most?", "$30 at most。", "$30 at most"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "USD 30 at_most assumed");
  }
  check_scanned({
      {"500円+", "JPY 500 at_least"}, {"500ドル〜(約7万円〜)", "USD 500 at_least assumed = JPY 70000 at_least"}, {"500ドル＋（約7万円）", "USD 500 exact assumed | JPY 70000 about"}, {"500ドル+（約7万円）", "USD 500 exact assumed | JPY 70000 about"},
      {"10ドル〜()20ドル", "USD 10 exact assumed | USD 20 exact assumed"}, {"500ドル〜（約7万円", "USD 500 at_least assumed | JPY 70000 about"}, {"500ドル〜(約7万円)から", "USD 500 at_least assumed = JPY 70000 about"}, {"$10〜(約1500円)$20", "USD 10 exact assumed | JPY 1500 about | USD 20 exact assumed"},
      {"10ドル〜（約1500円、送料と消費税を含まない本体だけの価格）20ドル", "USD 10 at_least assumed = JPY 1500 about | USD 20 exact assumed"},  // 60 bytes are looked at
      {"500ドル〜（約7万5000円、送料と消費税を含まない本体だけの価格）", "USD 500 at_least assumed = JPY 75000 about"}});
}

TEST_CASE("which dollar, another currency behind it, and a slash at the end") {
  CHECK(read("$500 Cdn") == "CAD 500 exact");
  CHECK(scanned("入場料5ドル Million Dollar Baby") == "USD 5 exact assumed");
  CHECK(scanned("$500 U.S. for") == "USD 500 exact");
  CHECK(scanned("NT$400億元") == "TWD 40000000000 exact");
  CHECK(scanned("NT$400億円") == "");
  CHECK(scanned("$5/") == "USD 5 exact assumed");
  CHECK_BOTH(!detail::read_national(text("スイスマルク"), 0));
  CHECK_BOTH(!detail::read_national(text("南アメリカドル"), 0));
}
