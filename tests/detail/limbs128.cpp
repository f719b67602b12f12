// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/limbs128.hpp>

// struct limbs128 { high; low; + - * / % << >> | == <=> }    modulo 2^128: the twin of unsigned __int128, which the tests hold it to
// multiply_limbs(uint64, uint64) -> limbs128    divide_limbs(limbs128, limbs128) -> limbs_division

#include <compare>
#include <type_traits>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase::detail;
using test::big;

static_assert(sizeof(limbs128) == 16 && std::is_trivially_copyable_v<limbs128>);
static_assert(std::is_nothrow_default_constructible_v<limbs128> && std::is_nothrow_constructible_v<limbs128, std::uint64_t>);
static_assert(!std::is_convertible_v<limbs128, std::uint64_t> && !std::is_convertible_v<limbs128, bool>, "nothing is cut off silently");
static_assert(noexcept(limbs128{} + limbs128{}) && noexcept(limbs128{} / limbs128{1}));
template <limbs128>
struct takes_limbs {};
static_assert(std::is_same_v<takes_limbs<limbs128{1, 2}>, takes_limbs<limbs128{1, 2}>>, "structural");

namespace {

constexpr std::uint64_t ones = ~std::uint64_t{0};
const big two64("18446744073709551616");
const big two128("340282366920938463463374607431768211456");

big of(limbs128 n) { return big(n.high) * two64 + big(n.low); }
big modulo(const big& n) {
  const big rest = n % two128;
  return rest.negative() ? rest + two128 : rest;
}
limbs128 some(test::numbers& random) { return {random.coin() ? random.u64() : 0, random.u64()}; }

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
