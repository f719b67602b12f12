// SPDX-License-Identifier: BSL-1.0
// Unsigned 128-bit integers on every compiler, and the 256-bit products that exact sums and comparisons need. Private.
#pragma once

#include <cstdint>

#include <kawase/detail/config.hpp>
#if !KAWASE_HAS_INT128
#include <kawase/detail/limbs128.hpp>
#endif

namespace kawase::detail {

#if KAWASE_HAS_INT128
__extension__ typedef unsigned __int128 uint128;
constexpr uint128 multiply(std::uint64_t a, std::uint64_t b) noexcept { return static_cast<uint128>(a) * b; }
#else
using uint128 = limbs128;
constexpr uint128 multiply(std::uint64_t a, std::uint64_t b) noexcept { return multiply_limbs(a, b); }
#endif

constexpr uint128 wide(std::uint64_t n) noexcept { return uint128{n}; }
constexpr std::uint64_t low64(uint128 x) noexcept { return static_cast<std::uint64_t>(x); }
constexpr std::uint64_t high64(uint128 x) noexcept { return static_cast<std::uint64_t>(x >> 64); }
constexpr uint128 make128(std::uint64_t high, std::uint64_t low) noexcept { return (static_cast<uint128>(high) << 64) | static_cast<uint128>(low); }
inline constexpr uint128 max128 = make128(~std::uint64_t{0}, ~std::uint64_t{0});

struct uint256 {
  uint128 high, low;
  friend constexpr bool operator==(uint256 a, uint256 b) noexcept { return a.high == b.high && a.low == b.low; }
  friend constexpr bool operator<(uint256 a, uint256 b) noexcept { return a.high != b.high ? a.high < b.high : a.low < b.low; }
};

constexpr uint256 multiply(uint128 a, uint128 b) noexcept {
  if (high64(a | b) == 0) return {uint128{0}, multiply(low64(a), low64(b))};
  const std::uint64_t a0 = low64(a), a1 = high64(a), b0 = low64(b), b1 = high64(b);
  const uint128 low = multiply(a0, b0);
  const uint128 mid = multiply(a1, b0) + uint128{high64(low)};  // at most (2^64-1)^2 + 2^64-1: no wrap
  const uint128 mid2 = multiply(a0, b1) + uint128{low64(mid)};
  return {multiply(a1, b1) + uint128{high64(mid)} + uint128{high64(mid2)}, make128(low64(mid2), low64(low))};
}

// a >= b
KAWASE_WRAPS_ON_PURPOSE constexpr uint256 subtract(uint256 a, uint256 b) noexcept {
  return {a.high - b.high - uint128{a.low < b.low ? 1u : 0u}, a.low - b.low};
}

// The checked operations: false, and an untouched result, where 128 bits are too few.
constexpr bool multiply(uint128 a, uint128 b, uint128& out) noexcept {
  if (high64(a) == 0 && high64(b) == 0) {
    out = multiply(low64(a), low64(b));
    return true;
  }
  const uint256 product = multiply(a, b);
  if (static_cast<bool>(product.high)) return false;
  out = product.low;
  return true;
}
constexpr bool add(uint128 a, uint128 b, uint128& out) noexcept {
  if (a > max128 - b) return false;
  out = a + b;
  return true;
}
KAWASE_WRAPS_ON_PURPOSE constexpr bool add(uint256 a, uint256 b, uint256& out) noexcept {
  uint128 high{0};
  if (!add(a.high, b.high, high) || (a.low > max128 - b.low && !add(high, uint128{1}, high))) return false;
  out = {high, a.low + b.low};
  return true;
}

// n / d, quicker where both are narrow, and where d is 1, as most common divisors are.
constexpr uint128 quotient(uint128 n, uint128 d) noexcept { return d == uint128{1} ? n : high64(n | d) == 0 ? uint128{low64(n) / low64(d)} : n / d; }

constexpr uint128 gcd(uint128 a, uint128 b) noexcept {
  while (high64(a) != 0 || high64(b) != 0) {
    if (!static_cast<bool>(b)) return a;
    const uint128 rest = a % b;
    a = b;
    b = rest;
  }
  std::uint64_t x = low64(a), y = low64(b);
  while (y > 1) {
    const std::uint64_t rest = x % y;
    x = y;
    y = rest;
  }
  return uint128{y == 1 ? 1 : x};
}

// n / d for n.high < d, bit by bit where n has more than 128 bits.
struct division128 {
  uint128 quotient, remainder;
};
KAWASE_WRAPS_ON_PURPOSE constexpr division128 divide(uint256 n, uint128 d) noexcept {
  if (!static_cast<bool>(n.high)) return {n.low / d, n.low % d};
  uint128 quotient{0}, remainder = n.high;
  for (int bit = 127; bit >= 0; --bit) {
    const bool carried = (high64(remainder) >> 63) != 0;
    remainder = (remainder << 1) | uint128{low64(n.low >> bit) & 1u};
    quotient = quotient << 1;
    if (carried || remainder >= d) {
      remainder = remainder - d;
      quotient = quotient | uint128{1};
    }
  }
  return {quotient, remainder};
}

KAWASE_QUIET_BEGIN
// Of the function alone it would be made anew in each call.
inline constexpr std::uint64_t powers_of_ten[20] = {1u, 10u, 100u, 1'000u, 10'000u, 100'000u, 1'000'000u, 10'000'000u, 100'000'000u, 1'000'000'000u,
                                                    10'000'000'000u, 100'000'000'000u, 1'000'000'000'000u, 10'000'000'000'000u, 100'000'000'000'000u,
                                                    1'000'000'000'000'000u, 10'000'000'000'000'000u, 100'000'000'000'000'000u, 1'000'000'000'000'000'000u,
                                                    10'000'000'000'000'000'000u};
// 10^n for n in [0, 38]; what lies outside is the caller's fault.
constexpr uint128 pow10(int n) noexcept { return n < 20 ? uint128{powers_of_ten[n]} : multiply(powers_of_ten[19], powers_of_ten[n - 19]); }
constexpr std::uint64_t pow10_64(int n) noexcept { return low64(pow10(n)); }
KAWASE_QUIET_END

}  // namespace kawase::detail
