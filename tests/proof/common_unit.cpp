// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/common_unit.hpp>

#include "support/both.hpp"

#include <kawase/figure/read_figure.hpp>

using namespace kawase;

namespace {

constexpr any_figure read(const char* words) { return any_figure::parse(words).value(); }
// How much one unit of the first is, and of the second.
constexpr bool meet(const char* x, const char* y, const rational& least_x, const rational& most_x, const rational& least_y, const rational& most_y) {
  const detail::two_figures both = detail::in_one_unit(read(x), read(y));
  return both && both.first.least == least_x && both.first.most == most_x && both.second.least == least_y && both.second.most == most_y;
}
constexpr bool never_meet(const char* x, const char* y) { return !detail::in_one_unit(read(x), read(y)); }

}  // namespace

TEST_CASE("one unit stays as it is") {
  CHECK_BOTH(meet("2年", "3年", 1, 1, 1, 1));
  CHECK_BOTH(meet("100億円", "1円", 1, 1, 1, 1));
  CHECK_BOTH(!detail::in_one_unit(read("2年"), read("3年")).first.is_converted);
}

// By hand: 12 months a year; 24 * 60 * 60 = 86,400 seconds a day, 604,800 a week; a month 28 to 31 days, a year 365 or 366.
TEST_CASE("durations meet in months, or else in seconds") {
  CHECK_BOTH(meet("2年", "36か月", 12, 12, 1, 1));
  CHECK_BOTH(meet("2週間", "14日", 604'800, 604'800, 86'400, 86'400));
  CHECK_BOTH(meet("1時間", "90分間", 3'600, 3'600, 60, 60));
  CHECK_BOTH(meet("90秒", "1分間", 1, 1, 60, 60));
  CHECK_BOTH(meet("1か月", "30日", 28 * 86'400, 31 * 86'400, 86'400, 86'400));
  CHECK_BOTH(meet("365日", "1年", 86'400, 86'400, 365 * 86'400, 366 * 86'400));
  CHECK_BOTH(never_meet("一夜", "1日"));
  CHECK_BOTH(never_meet("1日", "一夜"));
}

TEST_CASE("percentages and ratios meet in ratios, and nothing else does") {
  CHECK_BOTH(meet("1%", "10分の1", rational(1, 100), rational(1, 100), 1, 1));
  CHECK_BOTH(meet("2倍", "50%", 1, 1, rational(1, 100), rational(1, 100)));
  CHECK_BOTH(never_meet("1%", "1円"));
  CHECK_BOTH(never_meet("1円", "1%"));
  CHECK_BOTH(never_meet("4人", "5点"));
  CHECK_BOTH(never_meet("1年", "1円"));
  CHECK_BOTH(never_meet("1ドル", "1円"));
}

TEST_CASE("an interval of a month reaches from the shortest to the longest") {
  constexpr detail::figure_in_unit month(read("1か月"), 28, 31);
  CHECK_BOTH(month.in_unit(interval::closed(1, 2)) == interval::closed(28, 62));
  CHECK_BOTH(month.in_unit(interval{1, {}, true, false, true, false}) == interval{28, {}, true, false, true, false});
  CHECK_BOTH(month.in_unit(interval{{}, 2, false, true, false, true}) == interval{{}, 62, false, true, false, true});
}
