// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/decimal_text.hpp>

#include <string>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

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

TEST_CASE("at least one digit, however few are asked for") {
  for (const int significant : {1, 0, -1}) {
    CHECK(write_rounded(rational(1, 2), significant) == text("0.5"));
    CHECK(write_rounded(rational(15), significant) == text("20"));
    CHECK(write_decimal(rational(2, 3), significant) == text("0.7"));
  }
}

TEST_CASE("nothing outgrows the room") {
  const rational finest(detail::uint128{1}, detail::uint128{1} << 127, false);
  CHECK(write_decimal(finest).size() == 129);
  CHECK(write_decimal(rational(detail::max128, detail::uint128{3}, false)).size() <= longest_decimal);
}

TEST_CASE("whole numbers of either sign, and digits cut off before and behind the point") {
  CHECK(write_decimal(rational(154)) == text("154"));
  CHECK(write_decimal(rational(-154)) == text("-154"));
  CHECK(write_decimal(rational(detail::make128(1, 5), detail::uint128{1}, false)) == text("18446744073709551621"));  // 2^64 = 18446744073709551616
  CHECK(write_decimal(-rational(detail::max128, detail::uint128{1}, false)) == text("-340282366920938463463374607431768211455"));
  CHECK(write_rounded(rational(123449, 10)) == text("12340"));
  CHECK(write_rounded(rational(123451, 10)) == text("12350"));
  CHECK(write_rounded(rational(123460, 10)) == text("12350"));
  CHECK(write_rounded(rational(12345)) == text("12340"));
  CHECK(write_rounded(rational(12355)) == text("12360"));
  CHECK(write_rounded(rational(12345, 10000)) == text("1.234"));
  CHECK(write_rounded(rational(12355, 10000)) == text("1.236"));
  CHECK(write_rounded(rational(12344, 10000)) == text("1.234"));
  CHECK(write_rounded(rational(-12346, 10000)) == text("-1.235"));
  CHECK(write_rounded(rational(2, 3)) == text("0.6667"));
  CHECK(write_rounded(rational(5, 2), 1) == text("2"));
  CHECK(write_rounded(rational(7, 2), 1) == text("4"));
  CHECK(write_rounded(rational(0)) == text("0"));
}

// Python's decimal says the same.
TEST_CASE("denominators on both sides of 2^34, below which nine digits are divided at once") {
  CHECK_BOTH(write_decimal(rational(2, 17179869183)) == text("0.000000000116415321834"));
  CHECK_BOTH(write_decimal(rational(2, 17179869185)) == text("0.00000000011641532182"));
  CHECK_BOTH(write_decimal(rational(12345678901, 17179869183)) == text("0.718613091258"));
  CHECK_BOTH(write_decimal(rational(12345678901, 17179869185)) == text("0.718613091174"));
  CHECK_BOTH(write_decimal(rational(18446744075, 18446744077)) == text("0.999999999892"));
  CHECK_BOTH(write_decimal(rational(3, 8589934592)) == text("0.000000000349245965480804443359375"));
  CHECK_BOTH(write_decimal(rational(3, 17179869184)) == text("0.0000000001746229827404022216796875"));
}

TEST_CASE("more digits than there is room for are cut off, not written beyond it") {
  for (const rational& x : {rational(1, 3), rational(detail::uint128{1} << 100, detail::uint128{3} << 100, false), rational(detail::uint128{1} << 126, (detail::uint128{3} << 126) - detail::uint128{1}, false)}) {
    const auto t = write_rounded(x, 1000);
    CHECK((text(t).size() > 160 && text(t).size() <= longest_decimal && text(t).substr(0, 36) == text("0.3333333333333333333333333333333333")));
  }
}

// By long multiplication and division: n/d, at least 1, to so many significant digits.
static std::string rounded_by_hand(std::uint64_t n, std::uint64_t d, int significant) {
  const int digits = static_cast<int>((big(n) / big(d)).str().size()), places = significant - digits;
  const big up = big::power(10, places > 0 ? places : 0), down = big::power(10, places < 0 ? -places : 0);
  const big nearest = test::round_quotient(big(n) * up, big(d) * down, test::mode::half_even) * down;
  std::string whole = (nearest / up).str(), fraction = (nearest - nearest / up * up).str();
  fraction.insert(0, static_cast<std::size_t>(places > 0 ? places : 0) - (places > 0 ? fraction.size() : 0), '0');
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  return fraction.empty() ? whole : whole + '.' + fraction;
}

TEST_CASE("rounded as one does it by hand") {
  test::numbers random;
  for (int i = 0; i < 3000; ++i) {
    const bool is_small = random.coin();  // then half of what is left is a tie quite often
    const std::uint64_t d = is_small ? 1 + random.below(200) : random.positive(), n = is_small ? random.below(100'000) : random.positive();
    const int significant = 1 + static_cast<int>(random.below(20));
    if (n < d) continue;
    CAPTURE(n, d, significant);
    CHECK(write_rounded(rational(n, d), significant) == text(rounded_by_hand(n, d, significant)));
  }
}
