// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/scale.hpp>

// scale(n, d) { takes; numerator; denominator; significand; exponent; limit; round }    bit_width
// Expected values: the exact products and quotients of tests/support/big.hpp.

#include <cstdint>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using kawase::detail::bit_width;
using kawase::detail::scale;
using kawase::detail::scale_rule;
using test::big;

namespace {

constexpr std::uint64_t half = std::uint64_t{1} << 63, most = ~std::uint64_t{0};

// What each way to round is as a rule, for magnitudes.
constexpr scale_rule rule_for(test::mode m, std::uint64_t d) {
  const auto signed_d = static_cast<std::int64_t>(d);
  switch (m) {
    case test::mode::half_even: return {half, 1, signed_d};
    case test::mode::half_up: return {half, 0, signed_d - 1};
    case test::mode::half_down: return {half, 0, signed_d};
    case test::mode::up: return {half, 0, 0};
    default: return {0, 0, 2 * signed_d - 1};
  }
}
constexpr test::mode magnitude_modes[] = {test::mode::half_even, test::mode::half_up, test::mode::half_down, test::mode::up, test::mode::down};

constexpr std::int64_t one(std::int64_t x, std::uint64_t n, std::uint64_t d, test::mode positive, test::mode negative) {
  const scale_rule rules[] = {rule_for(positive, d), rule_for(negative, d)};
  std::int64_t out[1] = {};
  return scale(n, d).round(&x, 1, rules, out) <= scale(n, d).limit() ? out[0] : -999;
}
constexpr std::int64_t half_even(std::int64_t x, std::uint64_t n, std::uint64_t d) { return one(x, n, d, test::mode::half_even, test::mode::half_even); }

// A factor that scale takes: of every size, and powers of two, whose reciprocals are exact.
struct factor {
  std::uint64_t n, d;
};
factor any_factor(test::numbers& random) {
  for (;;) {
    const factor f{random.positive(), random.positive() >> 3};
    if (scale::takes(f.n, f.d)) return f;
  }
}

}  // namespace

TEST_CASE("by hand") {
  CHECK_BOTH((bit_width(0) == 0 && bit_width(1) == 1 && bit_width(255) == 8 && bit_width(256) == 9 && bit_width(most) == 64));
  CHECK_BOTH((half_even(5, 1, 2) == 2 && half_even(7, 1, 2) == 4 && half_even(-5, 1, 2) == -2 && half_even(-7, 1, 2) == -4));
  CHECK_BOTH((half_even(0, 3, 7) == 0 && half_even(1, 1, 1) == 1 && half_even(-1, 1, 1) == -1 && half_even(9, 1, 3) == 3));
  CHECK_BOTH((one(7, 1, 2, test::mode::down, test::mode::up) == 3 && one(-7, 1, 2, test::mode::down, test::mode::up) == -4));  // floor
  CHECK_BOTH(half_even(1'999, 15'423, 10'000) == 3'083);  // 3083.0577
}

TEST_CASE("what is taken: factors between 2^-61 and 2^61") {
  CHECK_BOTH((scale::takes(1, (half >> 2) - 1) && !scale::takes(1, half >> 2)));
  CHECK_BOTH((scale::takes((half >> 2) - 1, 1) && !scale::takes(half >> 2, 1)));
  CHECK_BOTH((scale::takes(most, 8) && !scale::takes(most, 7)));
  CHECK_BOTH((!scale::takes(0, 1) && !scale::takes(1, 0)));
}

TEST_CASE("the significand and the exponent enclose the factor") {
  test::numbers random;
  for (int i = 0; i < 1000; ++i) {
    const factor f = any_factor(random);
    const scale s(f.n, f.d);
    CAPTURE(f.n, f.d);
    REQUIRE(s.significand() >= half - 1);
    // significand 2^(exponent - 64) < n/d <= (significand + 1) 2^(exponent - 64)
    const int e = s.exponent() - 64;
    const big left = big(s.significand()) * big(f.d) * big::power(2, e > 0 ? e : 0), step = big(f.d) * big::power(2, e > 0 ? e : 0);
    const big right = big(f.n) * big::power(2, e > 0 ? 0 : -e);
    REQUIRE(left < right);
    REQUIRE(right <= left + step);
    REQUIRE(s.limit() >= 1);
  }
}

TEST_CASE("exact for every magnitude up to the limit, in every mode, ties and neighbours of ties included") {
  test::numbers random;
  for (int i = 0; i < 1000; ++i) {
    factor f = any_factor(random);
    if (random.below(3) == 0) f.d = std::uint64_t{2} << random.below(40);
    if (!scale::takes(f.n, f.d)) continue;
    const scale s(f.n, f.d);
    std::uint64_t x = random.u64() & s.limit();
    if (random.below(8) == 0) x = s.limit() - random.below(3);
    if (random.below(3) == 0) {  // next to a tie: x n / d near k + 1/2
      const big k = big(random.u64() >> random.below(60));
      const big near = (k * 2 + 1) * big(f.d) / (big(f.n) * 2) + big(static_cast<int>(random.below(3)) - 1);
      if (big(0) <= near && near <= big(s.limit())) x = std::stoull(near.str());
    }
    for (const test::mode m : magnitude_modes) {
      for (const bool negative : {false, true}) {
        const auto count = negative ? -static_cast<std::int64_t>(x) : static_cast<std::int64_t>(x);
        const test::mode other = m == test::mode::up ? test::mode::down : m == test::mode::down ? test::mode::up : m;
        const scale_rule rules[] = {rule_for(negative ? other : m, f.d), rule_for(negative ? m : other, f.d)};
        std::int64_t out[1] = {count};
        CAPTURE(count, f.n, f.d, static_cast<int>(m));
        REQUIRE(s.round(out, 1, rules, out) <= s.limit());
        REQUIRE(big(out[0]) == test::round_quotient(big(count) * big(f.n), big(f.d), m));
      }
    }
  }
}

TEST_CASE("beyond the limit it says so") {
  const scale s(3, 2);
  const scale_rule rules[] = {rule_for(test::mode::down, 2), rule_for(test::mode::down, 2)};
  const auto limit = static_cast<std::int64_t>(s.limit());
  const std::int64_t x[] = {1, limit, -limit, limit + 1, 5, INT64_MIN};
  std::int64_t out[6] = {};
  CHECK(s.round(x, 3, rules, out) <= s.limit());
  CHECK(s.round(x, 4, rules, out) > s.limit());
  CHECK(s.round(x + 5, 1, rules, out) > s.limit());
}
