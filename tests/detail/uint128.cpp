// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/uint128.hpp>

// uint128    unsigned __int128, or limbs128 (limbs128.cpp)
// multiply(uint64, uint64) -> uint128    multiply(uint128, uint128) -> uint256    multiply, add (uint128, uint128, uint128&) -> bool
// add(uint256, uint256, uint256&) -> bool    subtract(uint256, uint256)    quotient    gcd    divide(uint256, uint128)    pow10    wide, low64, high64, make128

#include <type_traits>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase::detail;
using test::big;

static_assert(sizeof(uint128) == 16 && sizeof(uint256) == 32 && std::is_trivially_copyable_v<uint128> && std::is_trivially_copyable_v<uint256>);
static_assert(noexcept(gcd(uint128{0}, uint128{0})) && noexcept(multiply(uint128{0}, uint128{0})) && noexcept(divide({uint128{0}, uint128{0}}, uint128{1})));

namespace {

constexpr std::uint64_t ones = ~std::uint64_t{0};
const big two64("18446744073709551616");
const big two128("340282366920938463463374607431768211456");

big of_wide(uint128 n) { return big(high64(n)) * two64 + big(low64(n)); }
big of(uint256 n) { return of_wide(n.high) * two128 + of_wide(n.low); }
uint128 some_wide(test::numbers& random) { return make128(random.coin() ? random.u64() : 0, random.u64()); }

}  // namespace

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

TEST_CASE("128 by 128 bits") {
  CHECK_BOTH(quotient(uint128{7}, uint128{2}) == uint128{3});
  CHECK_BOTH(quotient(max128, max128) == uint128{1});
  CHECK_BOTH(quotient(max128, uint128{ones}) == make128(1, 1));  // 2^128 - 1 = (2^64 - 1)(2^64 + 1)
  CHECK_BOTH(quotient(uint128{ones}, make128(1, 0)) == uint128{0});
  test::numbers random(7);
  for (int i = 0; i < 1000; ++i) {
    const uint128 n = some_wide(random), d = some_wide(random);
    if (d == uint128{0}) continue;
    const uint128 q = quotient(n, d);
    REQUIRE(of_wide(q) * of_wide(d) < of_wide(n) + big(1));
    REQUIRE(of_wide(n) < (of_wide(q) + big(1)) * of_wide(d));
  }
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
