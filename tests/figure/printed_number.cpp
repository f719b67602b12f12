// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/printed_number.hpp>

#include "expected.hpp"
#include "support/both.hpp"

using namespace kawase;

TEST_CASE("a printed number keeps its digits and the place of the last") {
  constexpr printed_number three_thousand_oku{3000, 8}, seven_point_eight_cho{78, 11}, cents{1999, -2}, ten_oku{10, 8};
  static_assert(three_thousand_oku.value() == rational(300'000'000'000));
  static_assert(three_thousand_oku.unit() == rational(100'000'000) && three_thousand_oku.significant_unit() == rational(100'000'000'000));
  static_assert(seven_point_eight_cho.value() == rational(7'800'000'000'000) && seven_point_eight_cho.unit() == rational(100'000'000'000));
  static_assert(cents.value() == rational(1999, 100) && cents.unit() == rational(1, 100));
  static_assert(ten_oku.is_power_of_ten() && !three_thousand_oku.is_power_of_ten() && !printed_number{}.is_power_of_ten());
  static_assert(three_thousand_oku.integer_digits() == 12 && cents.integer_digits() == 2 && printed_number{5, -3}.integer_digits() == 0);
  static_assert(printed_number{30, 8} != printed_number{3, 9}, "30億 and 3十億 are worth the same but do not say the same");
}

TEST_CASE("the high end by its last digits alone") {
  using detail::may_be_last_digits;
  CHECK_BOTH(may_be_last_digits({10850, -4}, {60, 0}));
  CHECK_BOTH(may_be_last_digits({10693, -2}, {94, 0}));
  CHECK_BOTH(!may_be_last_digits({10693, -2}, {93, 0}));   // not above
  CHECK_BOTH(!may_be_last_digits({10693, -2}, {107, 0}));  // more digits than decimals
  CHECK_BOTH(!may_be_last_digits({1069, -1}, {94, 0}));
  CHECK_BOTH(!may_be_last_digits({10693, -2}, {9, 0}));
  CHECK_BOTH(!may_be_last_digits({10693, -2}, {94, 1}));
  CHECK_BOTH(!may_be_last_digits({125, -2}, {50, 0}));     // 1.25 and 1.50 are far apart
  CHECK_BOTH(may_be_last_digits({2000, -2}, {99, 0}));     // 20.00 and 20.99: a twentieth
  CHECK_BOTH(!may_be_last_digits({1900, -2}, {99, 0}));
}

TEST_CASE("18 digits are held, and the next number has more") {
  CHECK(any_figure::parse("999999999999999999円")->digits == printed_number{999'999'999'999'999'999, 0});
  CHECK(!any_figure::parse("999999999999999999円台"));
}
