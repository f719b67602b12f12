// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/rounding.hpp>

// enum class rounding { half_even, half_up, half_down, up, down, ceiling, floor }
// detail::rounds_away(q is odd, r, d, negative, mode)    detail::divide_rounded(n, d, negative, mode)

#include <array>
#include <cstdint>

#include <kawase/detail/limbs128.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using kawase::rounding;
using kawase::detail::divide_rounded;

static_assert(sizeof(rounding) == 1);

namespace {

struct expectation {
  rounding mode;
  std::array<int, 10> results;
};
// java.math.RoundingMode, "Summary of Rounding Operations Under Different Rounding Modes" (Java SE API)
constexpr std::array<int, 10> tenths = {55, 25, 16, 11, 10, -10, -11, -16, -25, -55};
constexpr std::array<expectation, 7> java = {{
    {rounding::up, {6, 3, 2, 2, 1, -1, -2, -2, -3, -6}},
    {rounding::down, {5, 2, 1, 1, 1, -1, -1, -1, -2, -5}},
    {rounding::ceiling, {6, 3, 2, 2, 1, -1, -1, -1, -2, -5}},
    {rounding::floor, {5, 2, 1, 1, 1, -1, -2, -2, -3, -6}},
    {rounding::half_up, {6, 3, 2, 1, 1, -1, -1, -2, -3, -6}},
    {rounding::half_down, {5, 2, 2, 1, 1, -1, -1, -2, -2, -5}},
    {rounding::half_even, {6, 2, 2, 1, 1, -1, -1, -2, -2, -6}},
}};

template <class U>
constexpr bool agrees_with_java() {
  for (const auto& [mode, results] : java) {
    for (std::size_t i = 0; i < tenths.size(); ++i) {
      const bool negative = tenths[i] < 0;
      const auto n = static_cast<std::uint64_t>(negative ? -tenths[i] : tenths[i]);
      const auto expected = static_cast<std::uint64_t>(negative ? -results[i] : results[i]);
      if (divide_rounded(U{n}, U{10}, negative, mode) != U{expected}) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("the seven modes are Java's") {
  CHECK_BOTH(agrees_with_java<std::uint64_t>());
  CHECK_BOTH(agrees_with_java<kawase::detail::uint128>());
  CHECK_BOTH(agrees_with_java<kawase::detail::limbs128>());
}

TEST_CASE("the largest terms") {
  constexpr std::uint64_t max = ~std::uint64_t{0};
  CHECK_BOTH(divide_rounded(max, std::uint64_t{1}, false, rounding::up) == max);  // exact: nothing is added
  CHECK_BOTH(divide_rounded(max, max, false, rounding::half_even) == 1);
  CHECK_BOTH(divide_rounded(max / 2, max, false, rounding::half_up) == 0);  // just below a half
  CHECK_BOTH(divide_rounded(max / 2 + 1, max, false, rounding::half_down) == 1);
  CHECK_BOTH(divide_rounded(max - 1, max, true, rounding::floor) == 1);
}

TEST_CASE("quotients are rounded as the definitions say") {
  test::numbers random;
  for (int i = 0; i < 3000; ++i) {
    const std::uint64_t d = random.positive();
    const std::uint64_t n = random.coin() ? random.u64() : d / 2 * random.below(d >> 60 == 0 ? 9 : 2) + random.below(3);  // near ties
    if (d == 1 && n == ~std::uint64_t{0}) continue;
    for (int m = 0; m < 7; ++m) {
      const bool negative = random.coin();
      CAPTURE(n, d, m, negative);
      const test::big signed_n = negative ? -test::big(n) : test::big(n);
      const test::big expected = test::round_quotient(signed_n, test::big(d), static_cast<test::mode>(m)).abs();
      REQUIRE(test::big(divide_rounded(n, d, negative, static_cast<rounding>(m))) == expected);
    }
  }
}
