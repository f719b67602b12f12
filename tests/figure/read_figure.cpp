// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_figure.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

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
  refused("3,000億円~", parse_errc::range_expected_second_number, 11);
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
