// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/restatement.hpp>

#include "support/both.hpp"
#include "support/names.hpp"
#include "expected.hpp"

using namespace expected;
using namespace kawase::literals;

TEST_CASE("the rate is yen per foreign unit whichever comes first; without yen, second per first") {
  static_assert("690億円(4億6000万ドル)"_restatement.implied().value == rational(150));
  static_assert("690億円(4億6000万ドル)"_restatement.implied().base == currency_code("USD"));
  static_assert("2600万ポンド（約3510万ドル）"_restatement.implied().value == rational(135, 100));
  static_assert("2600万ポンド（約3510万ドル）"_restatement.implied().quote == currency_code("USD"));
}

TEST_CASE("the rate is an interval that the printed digits allow") {
  // 2999.5 / 200.5 and 3000.5 / 199.5 hundred millions; both bounds are shared and say nothing of the rate: the design's [14.9, 15.1]
  constexpr auto slip = "200億ドル(約3,000億円)以上"_restatement;
  static_assert(slip.rate() == interval{rational(29995, 2005), rational(30005, 1995), true, true});
  // a bound of one side widens that side by w: 740億 above is 10億 (its last significant place)
  constexpr auto bounded = "5億ドル(740億円以上)"_restatement;
  static_assert(bounded.rate() == interval{rational(7395, 55) * rational(10, 10), rational(7405 + 100, 45), true, true});
  constexpr any_figure bit = "1億円近く"_figure, dollars = "600万ドル"_figure;
  static_assert(detail::possible_amounts(bit, dollars, false, profile{rational(1)}).lower == rational(0), "no amount is below zero, however wide w is");
  constexpr auto nearly = "5億ドル(740億円近く)"_restatement;
  static_assert(nearly.rate() == interval{rational(7395 - 100, 55), rational(7405, 45), true, true});
}

TEST_CASE("verdicts") {
  constexpr auto at = 154.50_JPY / 1_USD;
  static_assert("5,000億ドル(約77兆円)"_restatement.verdict(at) == verdict::consistent);
  static_assert("5,000億ドル(約77兆円)"_restatement.verdict(at.inverse()) == verdict::consistent);
  static_assert("200億ドル(約3,000億円)以上"_restatement.verdict(at) == verdict::inconsistency);
  static_assert("600万ドル(約9億円)"_restatement.verdict(at) == verdict::consistent);
  static_assert("5,000億ドル(約80兆円)"_restatement.verdict(at) == verdict::consistent_under_rounding);
}

TEST_CASE("typed and untyped") {
  CHECK(any_restatement::parse("5,000億ドル(約77兆円)").has_value());
  CHECK(restatement<USD, JPY>::parse("5,000億ドル(約77兆円)").has_value());
  CHECK(restatement<EUR, JPY>::parse("5,000億ドル(約77兆円)").error() == parse_errc::currency_is_another);
}

// The three pairs of the article, in a loop, against one rate: 154.50 yen a dollar.
TEST_CASE("pairs whose currencies are known only at run time") {
  constexpr auto at = 154.50_JPY / 1_USD;
  constexpr any_restatement pairs[] = {"5,000億ドル(約77兆円)"_restatement, "200億ドル(約3,000億円)以上"_restatement, "600万ドル(約9億円)"_restatement, "9億円(約600万ドル)"_restatement};
  constexpr verdict expected[] = {verdict::consistent, verdict::inconsistency, verdict::consistent, verdict::consistent};
  for (int i = 0; i < 4; ++i) {
    CHECK(pairs[i].verdict(at) == expected[i]);
    CHECK(pairs[i].verdict(at.inverse()) == expected[i]);
    CHECK(pairs[i].verdict(160.00_JPY / 1_EUR) == verdict::not_checkable);
    CHECK(pairs[i].as<USD, JPY>().has_value() == (i != 3));
  }
  static_assert(pairs[0].as<USD, JPY>() == "5,000億ドル(約77兆円)"_restatement);
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<verdict>({"consistent", "consistent_under_rounding", "inconsistency", "not_checkable"}));
}
