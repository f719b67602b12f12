// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/uint128.hpp>

// struct limbs128 { uint64_t high, low; + - * / % << >> | == <=> };      modulo 2^128
// uint128                                                                unsigned __int128, or limbs128
// multiply(uint64, uint64) -> uint128    multiply(uint128, uint128) -> uint256    multiply, add (uint128, uint128, uint128&) -> bool
// gcd    divide(uint256, uint128)    pow10    wide, low64, high64, make128

#include <type_traits>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase::detail;
using test::big;

static_assert(sizeof(limbs128) == 16 && sizeof(uint128) == 16 && sizeof(uint256) == 32);
static_assert(std::is_trivially_copyable_v<limbs128> && std::is_trivially_copyable_v<uint128>);
static_assert(std::is_nothrow_default_constructible_v<limbs128> && std::is_nothrow_constructible_v<limbs128, std::uint64_t>);
static_assert(!std::is_convertible_v<limbs128, std::uint64_t> && !std::is_convertible_v<limbs128, bool>, "nothing is cut off silently");
static_assert(noexcept(limbs128{} + limbs128{}) && noexcept(limbs128{} / limbs128{1}) && noexcept(gcd(uint128{0}, uint128{0})));
template <limbs128>
struct takes_limbs {};
static_assert(std::is_same_v<takes_limbs<limbs128{1, 2}>, takes_limbs<limbs128{1, 2}>>, "structural");

namespace {

constexpr std::uint64_t ones = ~std::uint64_t{0};
const big two64("18446744073709551616");
const big two128("340282366920938463463374607431768211456");

big of(limbs128 n) { return big(n.high) * two64 + big(n.low); }
[[maybe_unused]] big of_wide(uint128 n) { return big(high64(n)) * two64 + big(low64(n)); }
big of(uint256 n) { return of_wide(n.high) * two128 + of_wide(n.low); }
big modulo(const big& n) {
  const big rest = n % two128;
  return rest.negative() ? rest + two128 : rest;
}
limbs128 some(test::numbers& random) { return {random.coin() ? random.u64() : 0, random.u64()}; }
uint128 some_wide(test::numbers& random) {
  const limbs128 n = some(random);
  return make128(n.high, n.low);
}

#if defined(__SIZEOF_INT128__)
KAWASE_WRAPS_ON_PURPOSE bool agrees_with_the_compiler(limbs128 a, limbs128 b, int n) {
  __extension__ typedef unsigned __int128 native;
  const native x = (static_cast<native>(a.high) << 64) | a.low, y = (static_cast<native>(b.high) << 64) | b.low;
  const auto same = [](limbs128 limbs, native expected) {
    return limbs == limbs128{static_cast<std::uint64_t>(expected >> 64), static_cast<std::uint64_t>(expected & ones)};
  };
  const native sum = x + y, difference = x - y, product = x * y, left = x << n;  // not in the lambda: its own wraps would be reported
  return same(a + b, sum) && same(a - b, difference) && same(a * b, product) && same(a << n, left) && same(a >> n, x >> n) && same(a | b, x | y) &&
         (a < b) == (x < y) && (a == b) == (x == y) && (y == 0 || (same(a / b, x / y) && same(a % b, x % y)));
}
#endif

}  // namespace

TEST_CASE("limbs: carries and borrows by hand") {
  CHECK_BOTH(limbs128{0, ones} + limbs128{1} == limbs128{1, 0});
  CHECK_BOTH(limbs128{1, 0} - limbs128{1} == limbs128{0, ones});
  CHECK_BOTH(limbs128{ones, ones} + limbs128{1} == limbs128{0, 0});
  CHECK_BOTH(limbs128{0, 0} - limbs128{1} == limbs128{ones, ones});
  CHECK_BOTH(limbs128{0, ones} * limbs128{0, ones} == limbs128{ones - 1, 1});  // (2^64 - 1)^2 = 2^128 - 2^65 + 1
  CHECK_BOTH(multiply_limbs(ones, 2) == limbs128{1, ones - 1});
  CHECK_BOTH(limbs128{1, 0} / limbs128{3} == limbs128{0x5555'5555'5555'5555});
  CHECK_BOTH(limbs128{1, 0} % limbs128{3} == limbs128{1});
  CHECK_BOTH(limbs128{ones, ones} / limbs128{ones, ones} == limbs128{1});
  CHECK_BOTH(limbs128{ones, ones} % limbs128{ones, ones - 1} == limbs128{1});
  CHECK_BOTH(limbs128{ones, ones} / limbs128{1, 0} == limbs128{ones});
}

TEST_CASE("limbs: shifts across the middle, and by nothing") {
  CHECK_BOTH((limbs128{1} << 64) == limbs128{1, 0});
  CHECK_BOTH((limbs128{1} << 127) == limbs128{std::uint64_t{1} << 63, 0});
  CHECK_BOTH((limbs128{3} << 63) == limbs128{1, std::uint64_t{1} << 63});
  CHECK_BOTH((limbs128{1, 0} >> 1) == limbs128{std::uint64_t{1} << 63});
  CHECK_BOTH((limbs128{ones, 0} >> 127) == limbs128{1});
  CHECK_BOTH((limbs128{7, 9} >> 64) == limbs128{7});
  CHECK_BOTH((limbs128{7, 9} << 0) == limbs128{7, 9});
  CHECK_BOTH((limbs128{7, 9} >> 0) == limbs128{7, 9});
  CHECK_BOTH((limbs128{1, 2} | limbs128{4, 1}) == limbs128{5, 3});
}

TEST_CASE("limbs: order and truth") {
  CHECK_BOTH(limbs128{1, 0} > limbs128{0, ones});
  CHECK_BOTH(limbs128{1, 1} < limbs128{1, 2});
  CHECK_BOTH(static_cast<bool>(limbs128{1, 0}));
  CHECK_BOTH(!static_cast<bool>(limbs128{}));
}

TEST_CASE("limbs do what school arithmetic does modulo 2^128") {
  test::numbers random;
  for (int i = 0; i < 2000; ++i) {
    const limbs128 a = some(random), b = some(random);
    CAPTURE(of(a).str(), of(b).str());
    REQUIRE(of(a + b) == modulo(of(a) + of(b)));
    REQUIRE(of(a - b) == modulo(of(a) - of(b)));
    REQUIRE(of(a * b) == modulo(of(a) * of(b)));
    REQUIRE(of(multiply_limbs(a.low, b.low)) == big(a.low) * big(b.low));
    REQUIRE((a < b) == (of(a) < of(b)));
    if (b != limbs128{}) {
      REQUIRE(of(a / b) == of(a) / of(b));
      REQUIRE(of(a % b) == of(a) % of(b));
    }
    const int n = static_cast<int>(random.below(128));
    REQUIRE(of(a << n) == modulo(of(a) * big::power(2, n)));
    REQUIRE(of(a >> n) == of(a) / big::power(2, n));
  }
}

#if defined(__SIZEOF_INT128__)
TEST_CASE("limbs do what the compiler's own 128 bits do") {
  test::numbers random(2);
  for (int i = 0; i < 200'000; ++i) {
    const limbs128 a = some(random), b = some(random);
    const int n = static_cast<int>(random.below(128));
    CAPTURE(of(a).str(), of(b).str(), n);
    if (!agrees_with_the_compiler(a, b, n)) FAIL("limbs128 differs from unsigned __int128");
  }
}
#endif

TEST_CASE("the 256-bit product") {
  CHECK_BOTH(multiply(max128, max128) == uint256{max128 - uint128{1}, uint128{1}});  // (2^128 - 1)^2 = 2^256 - 2^129 + 1
  CHECK_BOTH(multiply(make128(1, 0), make128(1, 0)) == uint256{uint128{1}, uint128{0}});
  CHECK_BOTH(multiply(make128(1, 0), make128(1, 0)) < multiply(make128(1, 0), make128(1, 1)));
  CHECK_BOTH(uint256{uint128{0}, max128} < uint256{uint128{1}, uint128{0}});
  test::numbers random(3);
  for (int i = 0; i < 1000; ++i) {
    const uint128 a = some_wide(random), b = some_wide(random);
    REQUIRE(of(multiply(a, b)) == of_wide(a) * of_wide(b));
  }
}

TEST_CASE("checked product and sum") {
  constexpr auto fits_product = [](uint128 a, uint128 b) {
    uint128 out{7};
    return multiply(a, b, out);
  };
  constexpr auto fits_sum = [](uint128 a, uint128 b) {
    uint128 out{7};
    return add(a, b, out);
  };
  CHECK_BOTH(fits_product(make128(1, 0), uint128{ones}));
  CHECK_BOTH(!fits_product(make128(1, 0), make128(1, 0)));
  CHECK_BOTH(fits_product(max128, uint128{1}));
  CHECK_BOTH(!fits_product(max128, uint128{2}));
  CHECK_BOTH(fits_sum(max128 - uint128{1}, uint128{1}));
  CHECK_BOTH(!fits_sum(max128, uint128{1}));
  test::numbers random(4);
  for (int i = 0; i < 1000; ++i) {
    const uint128 a = some_wide(random), b = some_wide(random);
    uint128 out{7};
    const bool product_fits = multiply(a, b, out);
    REQUIRE(product_fits == (of_wide(a) * of_wide(b) < two128));
    REQUIRE((product_fits ? of_wide(out) == of_wide(a) * of_wide(b) : out == uint128{7}));
    out = uint128{7};
    const bool sum_fits = add(a, b, out);
    REQUIRE(sum_fits == (of_wide(a) + of_wide(b) < two128));
    REQUIRE((sum_fits ? of_wide(out) == of_wide(a) + of_wide(b) : out == uint128{7}));
  }
}

TEST_CASE("256-bit sums and differences") {
  test::numbers random(8);
  for (int i = 0; i < 1000; ++i) {
    const uint256 a{some_wide(random), some_wide(random)}, b{some_wide(random), some_wide(random)};
    uint256 sum{uint128{7}, uint128{7}};
    const bool fits = add(a, b, sum);
    REQUIRE(fits == (of(a) + of(b) < two128 * two128));
    if (fits) REQUIRE(of(sum) == of(a) + of(b));
    REQUIRE(of(a < b ? subtract(b, a) : subtract(a, b)) == (of(a) - of(b)).abs());
  }
  CHECK_BOTH(subtract({uint128{1}, uint128{0}}, {uint128{0}, uint128{1}}) == uint256{uint128{0}, max128});
  constexpr auto fits = [](uint256 a, uint256 b) {
    uint256 out{uint128{0}, uint128{0}};
    return add(a, b, out);
  };
  CHECK_BOTH(!fits({max128, max128}, {uint128{0}, uint128{1}}));
  CHECK_BOTH(fits({max128, max128 - uint128{1}}, {uint128{0}, uint128{1}}));
  CHECK_BOTH(!fits({max128, uint128{0}}, {uint128{1}, uint128{0}}));
}

TEST_CASE("gcd") {
  CHECK_BOTH(gcd(uint128{0}, uint128{0}) == uint128{0});
  CHECK_BOTH(gcd(uint128{0}, max128) == max128);
  CHECK_BOTH(gcd(max128, uint128{0}) == max128);
  CHECK_BOTH(gcd(uint128{12}, uint128{18}) == uint128{6});
  CHECK_BOTH(gcd(make128(6, 0), make128(4, 0)) == make128(2, 0));
  CHECK_BOTH(gcd(make128(1, 0), uint128{12}) == uint128{4});  // 2^64 = 4 x 2^62, and 3 does not divide it
  test::numbers random(5);
  for (int i = 0; i < 200; ++i) {
    const uint128 a = some_wide(random), b = some_wide(random);
    REQUIRE(of_wide(gcd(a, b)) == big::gcd(of_wide(a), of_wide(b)));
  }
}

TEST_CASE("256 by 128 bits") {
  CHECK_BOTH(divide({uint128{1}, uint128{0}}, uint128{2}).quotient == make128(std::uint64_t{1} << 63, 0));
  CHECK_BOTH(divide({max128 - uint128{1}, max128}, max128).quotient == max128);
  CHECK_BOTH(divide({max128 - uint128{1}, max128}, max128).remainder == max128 - uint128{1});
  CHECK_BOTH(divide({uint128{0}, uint128{7}}, uint128{2}).remainder == uint128{1});
  test::numbers random(6);
  for (int i = 0; i < 1000; ++i) {
    const uint128 d = some_wide(random);
    if (d == uint128{0}) continue;
    const uint256 n{some_wide(random) % d, some_wide(random)};
    const division128 q = divide(n, d);
    REQUIRE(of_wide(q.quotient) * of_wide(d) + of_wide(q.remainder) == of(n));
    REQUIRE(q.remainder < d);
  }
}

TEST_CASE("powers of ten") {
  for (int n = 0; n <= 38; ++n) REQUIRE(of_wide(pow10(n)) == big::power(10, n));
  for (int n = 0; n <= 19; ++n) REQUIRE(big(pow10_64(n)) == big::power(10, n));
  CHECK_BOTH(pow10(38) == multiply(pow10_64(19), pow10_64(19)));
}
