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

// Rounding intervals by hand; w is a tenth of the number, and at most the place of its first digit here.
TEST_CASE("what an amount may be that leans to one side") {
  any_figure f = "10~20億ドル"_figure;
  const any_figure other = "1500億円"_figure;
  f.modifier = {approximation::slightly_more, bound::none};
  CHECK(detail::possible_amounts(f, other, false, {}) == interval::half_open(oku(rational(95, 10)), oku(rational(225, 10))));
  f.modifier = {};
  CHECK(detail::possible_amounts(f, other, false, {}) == interval::half_open(oku(rational(95, 10)), oku(rational(205, 10))));
  any_figure one = "1ドル"_figure;
  one.modifier = {approximation::nearly, bound::none};
  CHECK(detail::possible_amounts(one, other, false, {}) == interval::half_open(rational(4, 10), rational(15, 10)));
  CHECK(detail::possible_amounts(one, other, false, profile{rational(1)}) == interval::half_open(rational(0), rational(15, 10)));
}

TEST_CASE("a range and one amount, and two ranges") {
  const auto rates = [](const any_figure& a, const any_figure& b) { return detail::possible_rates(a, b, false, {}); };
  CHECK(rates("10~20ドル"_figure, "1500円"_figure) == interval{rational(14995, 205), rational(15005, 95), true, true});
  CHECK(rates("10ドル"_figure, "1500~1600円"_figure) == interval{rational(14995, 105), rational(16005, 95), true, true});
  CHECK(rates("10~20ドル"_figure, "1500~3000円"_figure) == interval{rational(14995, 105), rational(15005, 95), true, true});  // of the lower ends: the upper ones are within
}

TEST_CASE("a rate of another currency says nothing, and no pair is read as one of others") {
  const any_restatement pair = any_restatement::parse("10ドル(1500円)").value();
  CHECK(pair.verdict(exchange_rate<USD, JPY>::from_ratio(150, 1)) == verdict::consistent);
  CHECK(pair.verdict(exchange_rate<JPY, USD>::from_ratio(1, 150)) == verdict::consistent);
  CHECK(pair.verdict(exchange_rate<USD, EUR>::from_ratio(9, 10)) == verdict::not_checkable);
  CHECK(pair.verdict(exchange_rate<EUR, USD>::from_ratio(10, 9)) == verdict::not_checkable);
  CHECK(pair.verdict(exchange_rate<EUR, JPY>::from_ratio(160, 1)) == verdict::not_checkable);
  CHECK(pair.verdict(exchange_rate<JPY, EUR>::from_ratio(1, 160)) == verdict::not_checkable);
  CHECK(!pair.as<USD, EUR>());
  CHECK(!pair.as<EUR, JPY>());
  CHECK(!pair.as<JPY, USD>());
  CHECK(pair.as<USD, JPY>().has_value());
  const auto typed = restatement<USD, JPY>::parse("10ドル");
  CHECK((!typed && typed.error() == any_restatement::parse("10ドル").error() && typed.position() == any_restatement::parse("10ドル").position()));
  CHECK((restatement<EUR, JPY>::parse("10ドル(1500円)").error() == parse_errc::currency_is_another));
}

TEST_CASE("restatements are equal where both figures and the note are") {
  const auto any = [](text s) { return any_restatement::parse(s).value(); };
  const auto typed = [](text s) { return restatement<USD, JPY>::parse(s).value(); };
  CHECK(any("10ドル(1500円)") == any("10ドル(1500円)"));
  CHECK(!(any("10ドル(1500円)") == any("11ドル(1500円)")));
  CHECK(!(any("10ドル(1500円)") == any("10ドル(1600円)")));
  CHECK(!(any("10ドル(1500円)") == any("10ドル(1500円、1ドル=150円)")));
  CHECK(typed("10ドル(1500円)") == typed("10ドル(1500円)"));
  CHECK(!(typed("10ドル(1500円)") == typed("11ドル(1500円)")));
  CHECK(!(typed("10ドル(1500円)") == typed("10ドル(1600円)")));
  CHECK(!(typed("10ドル(1500円)") == typed("10ドル(1500円、1ドル=150円)")));
}

TEST_CASE("the upper end of what has one is that") {
  CHECK(detail::upper_end(*any_figure::parse("5億円")).digits == printed_number{5, 8});
  CHECK(detail::upper_end(*any_figure::parse("5億~7億円")).digits == printed_number{7, 8});
  CHECK(detail::lower_end(*any_figure::parse("5億~7億円")).digits == printed_number{5, 8});
}
