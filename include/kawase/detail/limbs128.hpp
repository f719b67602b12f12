// SPDX-License-Identifier: BSL-1.0
// Unsigned 128-bit integers of two 64-bit limbs, for compilers that have none of their own. Private.
#pragma once

#include <compare>
#include <cstdint>

#include <kawase/detail/config.hpp>

namespace kawase::detail {

// Two 64-bit limbs with the arithmetic of an unsigned integer modulo 2^128: the twin of unsigned __int128.
struct limbs128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  constexpr limbs128() noexcept = default;
  constexpr limbs128(std::uint64_t l) noexcept : low(l) {}
  constexpr limbs128(std::uint64_t h, std::uint64_t l) noexcept : high(h), low(l) {}

  constexpr explicit operator std::uint64_t() const noexcept { return low; }
  constexpr explicit operator bool() const noexcept { return (high | low) != 0; }

  friend constexpr bool operator==(limbs128, limbs128) noexcept = default;
  friend constexpr std::strong_ordering operator<=>(limbs128 a, limbs128 b) noexcept { return a.high != b.high ? a.high <=> b.high : a.low <=> b.low; }

  KAWASE_WRAPS_ON_PURPOSE friend constexpr limbs128 operator+(limbs128 a, limbs128 b) noexcept {
    const std::uint64_t l = a.low + b.low;
    return {a.high + b.high + (l < a.low ? 1u : 0u), l};
  }
  KAWASE_WRAPS_ON_PURPOSE friend constexpr limbs128 operator-(limbs128 a, limbs128 b) noexcept { return {a.high - b.high - (a.low < b.low ? 1u : 0u), a.low - b.low}; }
  KAWASE_WRAPS_ON_PURPOSE friend constexpr limbs128 operator<<(limbs128 a, int n) noexcept {
    return n == 0 ? a : n >= 64 ? limbs128{a.low << (n - 64), 0} : limbs128{(a.high << n) | (a.low >> (64 - n)), a.low << n};
  }
  KAWASE_WRAPS_ON_PURPOSE friend constexpr limbs128 operator>>(limbs128 a, int n) noexcept {
    return n == 0 ? a : n >= 64 ? limbs128{0, a.high >> (n - 64)} : limbs128{a.high >> n, (a.low >> n) | a.high << (64 - n)};
  }
  friend constexpr limbs128 operator|(limbs128 a, limbs128 b) noexcept { return {a.high | b.high, a.low | b.low}; }
  friend constexpr limbs128 operator*(limbs128 a, limbs128 b) noexcept;
  friend constexpr limbs128 operator/(limbs128 a, limbs128 b) noexcept;
  friend constexpr limbs128 operator%(limbs128 a, limbs128 b) noexcept;

  constexpr limbs128& operator+=(limbs128 b) noexcept { return *this = *this + b; }
  constexpr limbs128& operator-=(limbs128 b) noexcept { return *this = *this - b; }
  constexpr limbs128& operator*=(limbs128 b) noexcept { return *this = *this * b; }
  constexpr limbs128& operator/=(limbs128 b) noexcept { return *this = *this / b; }
};

// 64 x 64 -> 128 bits by 32-bit halves.
KAWASE_WRAPS_ON_PURPOSE constexpr limbs128 multiply_limbs(std::uint64_t a, std::uint64_t b) noexcept {
  const std::uint64_t a0 = a & 0xffff'ffffu, a1 = a >> 32, b0 = b & 0xffff'ffffu, b1 = b >> 32;
  const std::uint64_t low = a0 * b0;
  const std::uint64_t mid = a1 * b0 + (low >> 32);
  const std::uint64_t mid2 = a0 * b1 + (mid & 0xffff'ffffu);
  return {a1 * b1 + (mid >> 32) + (mid2 >> 32), (mid2 << 32) | (low & 0xffff'ffffu)};
}

KAWASE_WRAPS_ON_PURPOSE constexpr limbs128 operator*(limbs128 a, limbs128 b) noexcept {
  limbs128 p = multiply_limbs(a.low, b.low);
  p.high += a.high * b.low + a.low * b.high;
  return p;
}

struct limbs_division {
  limbs128 quotient, remainder;
};

struct division64 {
  std::uint64_t quotient, remainder;
};
// 128 by 64 bits for n.high < d, schoolbook in two 32-bit digits (Hacker's Delight, divlu).
KAWASE_WRAPS_ON_PURPOSE constexpr division64 divide_limbs(limbs128 n, std::uint64_t d) noexcept {
  constexpr std::uint64_t base = std::uint64_t{1} << 32;
  int shift = 0;
  while ((d >> 63) == 0) {
    d <<= 1;
    ++shift;
  }
  n = n << shift;
  const std::uint64_t d1 = d >> 32, d0 = d & (base - 1);
  std::uint64_t rest = n.high;
  const auto digit = [&](std::uint64_t next) KAWASE_WRAPS_ON_PURPOSE {
    std::uint64_t q = rest / d1, r = rest % d1;
    while (q >= base || q * d0 > ((r << 32) | next)) {
      --q;
      r += d1;
      if (r >= base) break;
    }
    rest = ((rest << 32) | next) - q * d;
    return q;
  };
  const std::uint64_t q1 = digit(n.low >> 32), q0 = digit(n.low & (base - 1));
  return {(q1 << 32) | q0, rest >> shift};
}
constexpr limbs_division divide_limbs(limbs128 n, limbs128 d) noexcept {
  if (n < d) return {limbs128{}, n};
  if (d.high == 0) {
    const std::uint64_t high = n.high / d.low;
    const division64 low = divide_limbs(limbs128{n.high % d.low, n.low}, d.low);
    return {limbs128{high, low.quotient}, limbs128{low.remainder}};
  }
  // The quotient has one limb and is not 0: estimate it from the divisor's upper 64 bits, never too small and too large by one at most, then correct.
  int shift = 0;
  while (((d << shift).high >> 63) == 0) ++shift;
  std::uint64_t q = (limbs128{divide_limbs(n >> 1, (d << shift).high).quotient} << shift >> 63).low - 1;
  limbs128 rest = n - limbs128{q} * d;
  if (rest >= d) {
    ++q;
    rest -= d;
  }
  return {limbs128{q}, rest};
}
constexpr limbs128 operator/(limbs128 a, limbs128 b) noexcept { return divide_limbs(a, b).quotient; }
constexpr limbs128 operator%(limbs128 a, limbs128 b) noexcept { return divide_limbs(a, b).remainder; }

}  // namespace kawase::detail
