// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/checked.hpp>

// concept whole_number
// is_negative, magnitude, fits64                         of any whole number
// narrow(uint128, negative, int64&)  add, subtract, multiply (int64, int64, int64&)  multiply_by(int64, I, int64&)  -> whether it fits

#include <cstdint>
#include <limits>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase::detail;
using kawase::whole_number;
using test::big;

static_assert(whole_number<int> && whole_number<short> && whole_number<signed char> && whole_number<unsigned char> && whole_number<unsigned long long>);
static_assert(!whole_number<bool> && !whole_number<char> && !whole_number<char8_t> && !whole_number<char16_t> && !whole_number<char32_t> && !whole_number<wchar_t>);
static_assert(!whole_number<double> && !whole_number<int&> && !whole_number<kawase::detail::uint128>, "128 bits would be cut to 64");
static_assert(highest64 == std::numeric_limits<std::int64_t>::max() && lowest64 == std::numeric_limits<std::int64_t>::min());

TEST_CASE("sign, magnitude and range of any whole number") {
  CHECK_BOTH(magnitude(lowest64) == std::uint64_t{1} << 63);
  CHECK_BOTH(magnitude(std::int8_t{-128}) == 128);
  CHECK_BOTH(magnitude(std::uint8_t{255}) == 255);
  CHECK_BOTH(magnitude(std::numeric_limits<std::int32_t>::min()) == 2'147'483'648u);
  CHECK_BOTH(magnitude(~std::uint64_t{0}) == ~std::uint64_t{0});
  CHECK_BOTH((is_negative(-1) && !is_negative(0) && !is_negative(~0u)));
  CHECK_BOTH((fits64(lowest64) && fits64(-1) && fits64(std::uint64_t{1} << 62)));
  CHECK_BOTH(!fits64(std::uint64_t{1} << 63));
}

TEST_CASE("narrow takes 2^63 only as a negative") {
  constexpr auto narrowed = [](uint128 n, bool negative) {
    std::int64_t out = 7;
    return narrow(n, negative, out) ? out : 7;
  };
  constexpr std::uint64_t limit = std::uint64_t{1} << 63;
  CHECK_BOTH(narrowed(wide(limit), true) == lowest64);
  CHECK_BOTH(narrowed(wide(limit), false) == 7);
  CHECK_BOTH(narrowed(wide(limit + 1), true) == 7);
  CHECK_BOTH(narrowed(wide(limit - 1), false) == highest64);
  CHECK_BOTH(narrowed(wide(limit - 1), true) == -highest64);
  CHECK_BOTH(narrowed(make128(1, 0), true) == 7);
  CHECK_BOTH(narrowed(wide(0), true) == 0);
}

TEST_CASE("sums, differences and products fit exactly when the true result does") {
  test::numbers random;
  for (int i = 0; i < 3000; ++i) {
    const std::int64_t a = random.i64(), b = random.i64();
    const std::uint64_t u = random.u64();
    CAPTURE(a, b, u);
    const auto agrees = [](bool fits, std::int64_t got, const big& expected) { return fits == test::is_a_count(expected) && (!fits || big(got) == expected); };
    std::int64_t out = 0;
    bool fits = add(a, b, out);
    REQUIRE(agrees(fits, out, big(a) + big(b)));
    fits = subtract(a, b, out);
    REQUIRE(agrees(fits, out, big(a) - big(b)));
    fits = multiply(a, b, out);
    REQUIRE(agrees(fits, out, big(a) * big(b)));
    fits = multiply_by(a, u, out);
    REQUIRE(agrees(fits, out, big(a) * big(u)));
    fits = multiply_by(a, b, out);
    REQUIRE(agrees(fits, out, big(a) * big(b)));
  }
}

TEST_CASE("a factor beyond the signed integers is no reason to fail where the product fits") {
  constexpr auto product = [](std::int64_t a, std::uint64_t n) {
    std::int64_t out = 7;
    return multiply_by(a, n, out) ? out : 7;
  };
  CHECK_BOTH(product(0, ~std::uint64_t{0}) == 0);
  CHECK_BOTH(product(-1, std::uint64_t{1} << 63) == lowest64);
  CHECK_BOTH(product(1, std::uint64_t{1} << 63) == 7);
}
