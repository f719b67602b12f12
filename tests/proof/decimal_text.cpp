// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/decimal_text.hpp>

#include "support/both.hpp"

using namespace kawase;

TEST_CASE("finite decimals are written in full") {
  CHECK_BOTH(write_decimal(rational(0)) == text("0"));
  CHECK_BOTH(write_decimal(rational(5999, 2)) == text("2999.5"));
  CHECK_BOTH(write_decimal(rational(-1, 8)) == text("-0.125"));
  CHECK_BOTH(write_decimal(rational(1, 1'000'000'000'000)) == text("0.000000000001"));
  CHECK_BOTH(write_decimal(rational(detail::max128, detail::uint128{1}, false)) == text("340282366920938463463374607431768211455"));
}

TEST_CASE("others to twelve significant digits, half-even") {
  CHECK_BOTH(write_decimal(rational(1, 3)) == text("0.333333333333"));
  CHECK_BOTH(write_decimal(rational(-2, 3)) == text("-0.666666666667"));
  CHECK_BOTH(write_decimal(rational(1, 30000)) == text("0.0000333333333333"));
  CHECK_BOTH(write_decimal(rational(1'000'000, 3)) == text("333333.333333"));
  CHECK_BOTH(write_decimal(rational(10'000'000'000'000'000, 3)) == text("3333333333330000"));
}

TEST_CASE("for people: four digits, no zeros at the end") {
  CHECK_BOTH(write_rounded(rational(29995, 2005)) == text("14.96"));
  CHECK_BOTH(write_rounded(rational(154)) == text("154"));
  CHECK_BOTH(write_rounded(rational(12345, 10)) == text("1234"));   // a tie goes to the even digit
  CHECK_BOTH(write_rounded(rational(12355, 10)) == text("1236"));
  CHECK_BOTH(write_rounded(rational(12345001, 10000)) == text("1235"));
  CHECK_BOTH(write_rounded(rational(37036, 3)) == text("12350"));   // 12345 1/3: more than a tie by what has no digit yet
  CHECK_BOTH(write_rounded(rational(99996, 1000)) == text("100"));  // carried into a new digit
  CHECK_BOTH(write_rounded(rational(99996, 100000)) == text("1"));
}

TEST_CASE("nothing outgrows the room") {
  const rational finest(detail::uint128{1}, detail::uint128{1} << 127, false);
  CHECK(write_decimal(finest).size() == 129);
  CHECK(write_decimal(rational(detail::max128, detail::uint128{3}, false)).size() <= longest_decimal);
}
