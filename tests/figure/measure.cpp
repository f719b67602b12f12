// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/measure.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;
using namespace kawase::literals;

static_assert(measure<JPY> && measure<percent_of> && measure<ratio> && measure<rank> && measure<count> && measure<duration> && !measure<int>);

TEST_CASE("shares, ranks, ratios, counts and durations are figures as well") {
  static_assert(std::is_same_v<decltype("17%"_figure), figure<percent_of>>);
  static_assert("17%"_figure.nominal() == rational(17));
  static_assert(std::is_same_v<decltype("100分の1以下"_figure), figure<ratio>>);
  static_assert("100分の1以下"_figure.nominal() == rational(1, 100) && "100分の1以下"_figure.modifier.bound == bound::at_most);
  static_assert("1位"_figure.nominal() == rational(1));
  static_assert("4点"_figure.unit == currency_code("点"));
  static_assert("3年間"_figure.unit == currency_code("year") && "3年間"_figure.nominal() == rational(3));
  static_assert("10~20年後"_figure.nominal() == rational(10) && "10~20年後"_figure.nominal_high() == rational(20));
  static_assert("一夜"_figure.unit == currency_code("night") && "一夜"_figure.nominal() == rational(1));
  static_assert("2か月"_figure.unit == currency_code("month") && "2か月"_figure.nominal() == rational(2));
  static_assert("約3倍"_figure.modifier == modifier{approximation::about, bound::none});
}

TEST_CASE("scan looks for money alone") { CHECK(scanned("株価が17%下落し、1位になった。3年間で4点、2か月。") == ""); }
