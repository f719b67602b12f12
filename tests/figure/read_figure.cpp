// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_figure.hpp>

#include "support/catch.hpp"
#include "check_scanned.hpp"

using namespace expected;

TEST_CASE("ranges carry the magnitude over") {
  CHECK(read("1000億~1500億円") == "JPY 100000000000-150000000000 range");
  CHECK(read("10億-20億ドル") == "USD 1000000000-2000000000 range assumed");
  CHECK(read("1~3万ルーブル") == "RUB 10000-30000 range assumed");
  CHECK(read("1000億円~1500億円") == "JPY 100000000000-150000000000 range");
  CHECK(read("$5-10 million") == "USD 5000000-10000000 range assumed");
  CHECK(read("$5 million to $10 million") == "USD 5000000-10000000 range assumed");
  CHECK(read("500円~1万円") == "JPY 500-10000 range");
  CHECK(read("10億から20億円") == "JPY 1000000000-2000000000 range");
  CHECK(read("約1.1億～2.2億円") == "JPY 110000000-220000000 range");
  CHECK(read("5,000万円以上 10億円以下") == "JPY 50000000-1000000000 range");
  CHECK(read("0円以上、1億円以下") == "JPY 0-100000000 range");
}

TEST_CASE("with a sign before both ends, the magnitude of the second is the first's as well") {
  CHECK(read("$5 to $10 billion") == "USD 5000000000-10000000000 range assumed");
  CHECK(read("$1.2 to $1.5 billion") == "USD 1200000000-1500000000 range assumed");
  CHECK(read("between $5 and $10 billion") == "USD 5000000000-10000000000 range assumed");
  CHECK(read("$5-$10 billion") == "USD 5000000000-10000000000 range assumed");
  CHECK(read("€5 to €6 million") == "EUR 5000000-6000000 range");
  CHECK(read("$800 to $900 million") == "USD 800000000-900000000 range assumed");
  CHECK(read("US$1.2m-1.5m") == "USD 1200000-1500000 range");
  CHECK(read("$2m to 3m") == "USD 2000000-3000000 range assumed");
  CHECK(read("$10-15m") == "USD 10000000-15000000 range assumed");
  CHECK(read("$900,000 to $1.2 million") == "USD 900000-1200000 range assumed");
  CHECK(read("¥500~¥12,000") == "JPY 500-12000 range assumed");
  CHECK(read("500~1千万円") == "JPY 5000000-10000000 range");
}

TEST_CASE("the modifiers of both ends") {
  CHECK(read("10億円強〜20億円弱") == "JPY 1000000000-2000000000 range");  // from a little above to a little below: what a range says itself
  CHECK(read("約10億〜約20億円") == "JPY 1000000000-2000000000 range");
  CHECK(any_figure::parse("10億円弱〜20億円強").error() == parse_errc::modifiers_contradict);
  CHECK(scanned("10億円弱〜20億円強") == "");  // not its low end alone
}

TEST_CASE("where the ends would be out of order with the magnitude, the low end is not read bare") {
  for (const char* s : {"10〜5億円", "10-5億円", "10–5億円", "10から5億円", "900〜1億円", "2020-30億円", "500~1万円", "10~5百万円", "$900-1.2 billion", "$100-1.2 million", "$10 to $5 million", "$900 to $1.2 million"}) {
    INFO(s << " " << read(text(s)));
    CHECK(any_figure::parse(text(s)).error() == parse_errc::range_descends);
    CHECK(scanned(text(s)) == "");  // the high end alone is no figure either
  }
  CHECK(scanned("between $900 and $1.2 million") == "");
  CHECK(scanned("from $5 to $10 billion") == "");
  for (const char* s : {"約\n5億円", "約\r\n5億円", "約 \n 5億円", "約　\n5億円"}) {
    CHECK(read(text(s)) == "JPY 500000000 about");
    CHECK(scanned(text(s)) == "JPY 500000000 about");
  }
  CHECK(scanned("It paid more than\n$5 million") == "USD 5000000 more_than assumed");
  CHECK(scanned("約\n\n5億円") == "JPY 500000000 exact");
  CHECK(scanned("~\n5億円") == "JPY 500000000 exact");
  for (const char* before : {"Sales fell in 2010 to ", "In 1999 to ", "had shrunk by 2010 to ", "grew during 2010 to "}) {
    CHECK(scanned((std::string(before) + "¥66,000,000").c_str()) == "JPY 66000000 exact assumed");
    CHECK(scanned((std::string(before) + "66 million euros").c_str()) == "EUR 66000000 exact");
  }
  CHECK(scanned("2000 to 3000 yen") == "JPY 2000-3000 range");
  CHECK(scanned("in 1500 to 2000 million yen") == "JPY 1500000000-2000000000 range");
  CHECK(scanned("2024 - $5 million") == "USD 5000000 exact assumed");
}

TEST_CASE("bands and 数") {
  CHECK(read("5兆円台") == "JPY 5000000000000-6000000000000 range");
  CHECK(read("数百万ドル") == "USD 2000000-9000000 range assumed");
  CHECK(read("数千億円") == "JPY 200000000000-900000000000 range");
}

TEST_CASE("from one amount to another is a rise, and no range") { CHECK(scanned("100億円から200億円に増えた") == "JPY 10000000000 exact | JPY 20000000000 exact"); }

TEST_CASE("a figure that is not read is refused, with the byte and the reason") {
  const auto refused = [](text s, parse_errc why, std::size_t where) {
    const auto f = any_figure::parse(s);
    INFO(str(s) << " -> " << read(s));
    CHECK(f.error() == why);
    CHECK(f.position() == where);
  };
  refused("", parse_errc::text_is_empty, 0);
  refused("円", parse_errc::digit_expected, 0);
  refused("約", parse_errc::digit_expected, 3);
  refused("3,000億", parse_errc::currency_expected, 8);
  refused("3,000億円分", parse_errc::trailing_text, 11);
  refused("3,000億円-", parse_errc::range_expected_second_number, 11);
  refused("5億~3億円", parse_errc::range_descends, 0);
  refused("-5億円", parse_errc::digit_expected, 0);
  refused("▲5億円", parse_errc::digit_expected, 0);
}

TEST_CASE("a bound behind a figure makes a range only with one before it") {
  CHECK(scanned("5,000万円以上、10億円以下") == "JPY 50000000-1000000000 range");
  CHECK(scanned("5,000万円、10億円以下") == "JPY 50000000 exact | JPY 1000000000 at_most");
}

TEST_CASE("a bound behind the low end is of that end, one before the range or behind it of the whole") {
  constexpr auto cho = [](int n) { return rational(n) * rational(1'000'000'000'000); };
  for (const char* t : {"1兆円超～2兆円", "1兆円以上～2兆円"}) {
    const auto f = any_figure::parse(t);
    REQUIRE(f);
    CHECK(f->claim_interval().lower == cho(1));
    CHECK(f->claim_interval().upper == cho(2));
  }
  CHECK(!any_figure::parse("少なくとも1兆円～2兆円")->claim_interval().has_upper);
  CHECK(!any_figure::parse("1～2兆円以上")->claim_interval().has_upper);
}

TEST_CASE("of amounts that share a magnitude none is read without it") {
  CHECK(scanned("between 5 and 7 billion euros") == "EUR 5000000000-7000000000 range");
  CHECK(scanned("€5 or €6 million") == "EUR 6000000 exact");
  CHECK(scanned("€5 and €6 million") == "EUR 6000000 exact");
  CHECK(scanned("€5 and €6") == "EUR 5 exact | EUR 6 exact");
  CHECK(scanned("€5,000 and €6 million") == "EUR 5000 exact | EUR 6000000 exact");
  CHECK(scanned("five to seven billion euros") == "");
  CHECK(scanned("up to seven billion euros") == "EUR 7000000000 up_to");
}

TEST_CASE("signs of a range, with their blanks") {
  using detail::range_sign_at;
  CHECK(range_sign_at(text("5 to 6"), 1) == 4);
  CHECK(range_sign_at(text("5to 6"), 1) == 0);
  CHECK(range_sign_at(text("5 tons"), 1) == 0);
  CHECK(range_sign_at(text("5 ~ 6"), 1) == 3);
  CHECK(range_sign_at(text("5から6"), 1) == 6);
  CHECK(range_sign_at(text("5"), 1) == 0);
}

TEST_CASE("the modifiers of both ends of a range") {
  CHECK(read("約5億円近く") == "JPY 500000000 nearly");
  CHECK(read("少なくとも5億円超") == "JPY 500000000 more_than");
  CHECK(read("最大5億円未満") == "JPY 500000000 less_than");
  for (const char* s : {"5億円余り弱", "少なくとも5億円以下", "at most $5-10 million or more", "10億円弱以上〜20億円強以下"}) {
    INFO(s);
    CHECK(any_figure::parse(text(s)).error() == parse_errc::modifiers_contradict);
  }
  const auto said = [](text s) { return name(any_figure::parse(s)->modifier); };
  CHECK(said("$5-10 million or more") == text("at_least"));
  CHECK(said("10億円以上〜20億円以下") == text("exact"));
  CHECK(said("10億円以上〜20億円未満") == text("less_than"));
  CHECK(said("10億円以上〜約20億円以下") == text("about"));
  CHECK(said("10億円強〜20億円弱") == text("exact"));
  CHECK(said("10億円強〜約20億円") == text("slightly_more"));
}

TEST_CASE("what has two ends and is no range") {
  struct refusal {
    const char* words;
    std::size_t position;
    parse_errc why;
  };
  const refusal refusals[] = {
      {"1000~5億円台", 4, parse_errc::currency_expected},        {"1.234~5円", 1, parse_errc::comma_or_point_may_be_either},   {"5~3億円", 0, parse_errc::range_descends},
      {"1億5000~2億円", 0, parse_errc::magnitude_part_too_large}, {"5億〜7", 8, parse_errc::currency_expected},                 {"from $5 to $6 million", 0, parse_errc::digit_expected},
      {"10億円から20億円へ", 8, parse_errc::range_expected_second_number},        {"between 5 and 6 million", 23, parse_errc::currency_expected},
  };
  for (const refusal& r : refusals) {
    INFO(r.words);
    const auto f = any_figure::parse(text(r.words));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
  CHECK(scanned("10億円から20億円に") == "JPY 1000000000 exact | JPY 2000000000 exact");
  CHECK(scanned("10億円から20億円へ") == "JPY 1000000000 exact | JPY 2000000000 exact");
  CHECK(scanned("between $5 million or $6 million") == "USD 6000000 exact assumed");
  CHECK(scanned("20円5ドル") == "JPY 20 exact | USD 5 exact assumed");
}

TEST_CASE("ends that words around them make a range, or two amounts") {
  CHECK(scanned("between $5 and $6 million") == "USD 5000000-6000000 range assumed");
  CHECK(scanned("Between $5 million and $6 million") == "USD 5000000-6000000 range assumed");
  for (const char* s : {"5,000万円以上10億円以下", "5,000万円以上、10億円以下", "5,000万円以上，10億円以下", "5,000万円以上で10億円以下"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "JPY 50000000-1000000000 range");
  }
  CHECK(scanned("5,000万円以上 10億円以上") == "JPY 50000000 at_least | JPY 1000000000 at_least");
  CHECK(scanned("5,000万円以上 10人以下") == "JPY 50000000 at_least");
  CHECK(scanned("5,000万円以上10億ドル以下") == "JPY 50000000 at_least | USD 1000000000 at_most assumed");
  CHECK(scanned("$5 or ¥600 million") == "JPY 600000000 exact assumed");  // five dollars, or five million
  CHECK(scanned("$5 or $6") == "USD 5 exact assumed | USD 6 exact assumed");
  CHECK(scanned("$5000 or $6 million") == "USD 5000 exact assumed | USD 6000000 exact assumed");
}

TEST_CASE("ends that are bounded against each other, or are no ends of one range") {
  const struct {
    const char* printed;
    std::size_t position;
    parse_errc why;
  } refusals[] = {
      {"10億円以下〜20億円以上", 17, parse_errc::modifiers_contradict},
      {"$5-10以上以下", 2, parse_errc::range_expected_second_number},
      {"150円20~22銭~151円", 14, parse_errc::range_expected_second_number},  // a range already
      {"149円~150円20~22銭", 6, parse_errc::range_expected_second_number},
      {"5億円〜10%", 7, parse_errc::range_expected_second_number},
      {"20~10円", 0, parse_errc::range_descends},
      {"20円~10円", 5, parse_errc::range_expected_second_number},
      {"bn", 0, parse_errc::digit_expected},
  };
  for (const auto& r : refusals) {
    INFO(r.printed);
    const auto f = any_figure::parse(text(r.printed));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
}

TEST_CASE("low ends that take the high end's magnitude, or have their own") {
  CHECK(read("1.234~5億円") == "JPY 123400000-500000000 range");
  CHECK(read("1億5000~200000000円") == "JPY 100005000-200000000 range");
  CHECK(read("1億5000~2億5000円") == "JPY 100005000-200005000 range");
  CHECK(read("1億5千~2億円") == "JPY 100005000-200000000 range");
  CHECK(scanned("from $5-10 million") == "USD 5000000-10000000 range assumed");
  CHECK(read("BRL 5") == "BRL 5 exact");
}

TEST_CASE("three decimals are a price in a rate, at both ends of a range as well") {
  const auto price = [](text s) {
    const any_figure f = (*scan(s).begin()).note.price;
    return f.extent == extent::range ? interval::closed(f.nominal(), f.nominal_high()) : interval::point(f.nominal());
  };
  CHECK(price("1ドル=1.234~1.250ユーロ") == interval::closed(rational(1234, 1000), rational(1250, 1000)));
  CHECK(price("1ユーロ=$1.051-1.062") == interval::closed(rational(1051, 1000), rational(1062, 1000)));
}

TEST_CASE("how far a price moved, and whereto, is no range") {
  CHECK(scanned("Shares rose $2.50 to $85.10") == "USD 2.50 exact assumed | USD 85.10 exact assumed");
  CHECK(scanned("The dollar fell 1 yen to 150 yen") == "JPY 1 exact | JPY 150 exact");
  CHECK(scanned("cut by $1,000 to $9,000") == "USD 1000 exact assumed | USD 9000 exact assumed");
  CHECK(scanned("rose by $5 to $10 million") == "");  // to ten, or by five to ten
  CHECK(scanned("a range of $5 to $10") == "USD 5-10 range assumed");
  CHECK(scanned("up $3 to $80") == "USD 3 exact assumed | USD 80 exact assumed");
  CHECK(scanned("Sales increased $3 to $80") == "USD 3 exact assumed | USD 80 exact assumed");
  CHECK(scanned("the group $5 to $10") == "USD 5-10 range assumed");  // no "up"
}

TEST_CASE("a magnitude may be that of the amount before the comma as well") {
  CHECK(scanned("$200, $300 million") == "USD 300000000 exact assumed");
  CHECK(scanned("$200, $300") == "USD 200 exact assumed | USD 300 exact assumed");
}

TEST_CASE("千, 百 and 数 of the low end are of the high end's 億, unless they mean themselves") {
  check_scanned({
      {"数百～数千億円", "JPY 20000000000-900000000000 range"}, {"数十～数百億円", "JPY 2000000000-90000000000 range"}, {"数～数十億円", "JPY 200000000-9000000000 range"},
      {"数百から数千億円", "JPY 20000000000-900000000000 range"}, {"5千〜6千億円", "JPY 500000000000-600000000000 range"}, {"2千～3千万円", "JPY 20000000-30000000 range"},
      {"百～二百億円", "JPY 10000000000-20000000000 range"}, {"数十〜100億円", "JPY 2000000000-10000000000 range"}, {"数千～数万円", "JPY 2000-90000 range"},
      {"2千〜3千円", "JPY 2000-3000 range"}, {"数百〜数千ドル", "USD 200-9000 range assumed"}, {"5千~1万円", "JPY 5000-10000 range"}, {"5千～1兆円", ""}, {"5千億～1兆円", "JPY 500000000000-1000000000000 range"}});
}

// As the foreign-exchange market quotes bid and ask.
TEST_CASE("a high end of its last digits alone") {
  check_scanned({
      {"１ユーロ＝１．０８５０〜５１ドル", "EUR 1 : USD 1.0850-1.0851"}, {"1ドル＝7.1520～30元", "USD 1 : CNY 7.1520-7.1530"}, {"1ドル=106.93〜94円", "USD 1 : JPY 106.93-106.94"},
      {"$1.1363-1366", "USD 1.1363-1.1366 range assumed"}, {"USD 1.4724-4726", "USD 1.4724-1.4726 range"}, {"¥106.93-94", "JPY 106.93-106.94 range assumed"},
      {"119.40-42 yen", "JPY 119.40-119.42 range"}, {"$1.50-10", "USD 1.50-10 range assumed"}, {"$9.75-99", ""}, {"$9.75-$99", "USD 9.75-99.0 range assumed"}, {"$1.25-50", "USD 1.25-50 range assumed"},
      {"$1.5-20", "USD 1.5-20 range assumed"}, {"$0.08 to less than $11", "USD 0.08-11 range assumed"}, {"$1.25-3", "USD 1.25-3 range assumed"}, {"1.25~50万円", "JPY 12500-500000 range"}});
  CHECK(read("USD 1.4724-4726") == "USD 1.4724-1.4726 range");
  CHECK(read("USD 1.4724-4726.0") == "USD 1.4724-4726.0 range");  // as write() prints it
  CHECK(read("$5~95余位") == "USD 5-95 range assumed");  // 位 says about, and is no rank here
  CHECK(scanned("$5~95余位") == "USD 5-95 range assumed");
  CHECK(read("17.25~50%") == "17.25-50% range");  // no price
}

TEST_CASE("prices in a row keep what they are") {
  CHECK(scanned("Was $9 $5") == "USD 9 exact assumed | USD 5 exact assumed");
  CHECK(scanned("$99, $1.2 million") == "USD 99 exact assumed | USD 1200000 exact assumed");
  CHECK(scanned("$100, $5 million") == "USD 100 exact assumed | USD 5000000 exact assumed");
  CHECK(scanned("$5.00~50") == "USD 5.00-50 range assumed");
}

TEST_CASE("low ends with a magnitude of their own, or none at all") {
  CHECK(scanned("5 million to 10 million yen") == "JPY 5000000-10000000 range");
  CHECK(scanned("$9.99-120") == "USD 9.99-120 range assumed");
  CHECK(scanned("$2.50, $3 million") == "USD 2.50 exact assumed | USD 3000000 exact assumed");
  const auto f = any_figure::parse("少なくとも10");
  CHECK(f.error() == parse_errc::currency_expected);
  CHECK(f.position() == 17);
}

TEST_CASE("verbs of moving, each") {
  for (const char* verb : {"added", "advanced", "by", "climbed", "down", "dropped", "declined", "decreased", "fell", "gained", "increased", "jumped", "lost", "plunged", "rose", "rallied", "slid", "surged", "soared", "slipped", "tumbled", "up"}) {
    INFO(verb);
    CHECK(scanned(text("The price " + std::string(verb) + " $3 to $80")) == "USD 3 exact assumed | USD 80 exact assumed");
  }
  for (const char* word : {"asks", "pays", "costs", "earns", "wants"}) {
    INFO(word);
    CHECK(scanned(text("She " + std::string(word) + " $3 to $80")) == "USD 3-80 range assumed");
  }
}
