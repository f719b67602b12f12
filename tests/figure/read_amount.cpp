// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_amount.hpp>

#include "expected.hpp"
#include "support/catch.hpp"

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
  CHECK(!any_figure::parse("150円20~22銭"));
}

TEST_CASE("台 is the next of the last place, half open") {
  const auto f = any_figure::parse("5兆円台");
  REQUIRE(f);
  CHECK(f->claim_interval() == interval::half_open(cho(5), cho(6)));
  CHECK(!any_figure::parse("5兆円台前半"));
}

TEST_CASE("no more modifiers than contradict each other") {
  CHECK(any_figure::parse("最大5億円以上").error() == parse_errc::modifiers_contradict);
  CHECK(any_figure::parse("約5億円以上")->modifier == (modifier{approximation::about, bound::at_least}));
}
