// SPDX-License-Identifier: BSL-1.0
// x n / d for many x and one n / d, without dividing: a multiplication by the reciprocal, and an exact remainder that decides. Private.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/uint128.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

constexpr int bit_width(std::uint64_t n) noexcept {
  int width = 0;
  for (; n != 0; n >>= 1) ++width;
  return width;
}

// How a magnitude x n / d = q + r / d, 0 <= r < d, is rounded, stated so that no branch is needed: to q + 1 where 2 r + (q & parity) > limit.
struct scale_rule {
  std::uint64_t half;  // 2^63: begin at the nearest whole number as far as the reciprocal tells, 0: at the one below
  std::uint64_t parity;
  std::int64_t limit;
};

// A factor r = n / d between 2^-61 and 2^61, as a number of 64 bits and a power of two.
class scale {
 public:
  // Whether n / d can be taken: 0 < n, 0 < d < 2^61, and the bound above.
  static constexpr bool takes(std::uint64_t n, std::uint64_t d) noexcept {
    return n != 0 && d != 0 && (d >> 61) == 0 && (n >> 61) < d;
  }
  constexpr scale(std::uint64_t n, std::uint64_t d) noexcept : numerator_(n), denominator_(d) {
    const int up_n = 64 - bit_width(n), up_d = 64 - bit_width(d);
    const std::uint64_t top_n = n << up_n, top_d = d << up_d;  // n / d is top_n / top_d x 2^(up_d - up_n), and 1/2 < top_n / top_d < 2
    const bool at_least_1 = top_n >= top_d;
    const uint128 dividend = uint128{top_n} << (at_least_1 ? 63 : 64);
    exponent_ = up_d - up_n + (at_least_1 ? 1 : 0);
    const std::uint64_t quotient = low64(dividend / uint128{top_d});
    significand_ = dividend - uint128{quotient} * uint128{top_d} == uint128{0} ? quotient - 1 : quotient;
    shift_ = exponent_ > 0 ? exponent_ : 0;
    multiplier_ = exponent_ < 0 ? significand_ >> -exponent_ : significand_;
  }

  constexpr std::uint64_t numerator() const noexcept { return numerator_; }
  constexpr std::uint64_t denominator() const noexcept { return denominator_; }
  // r = (significand + f) 2^(exponent - 64) with 0 < f <= 1 and 2^63 - 1 <= significand < 2^64, so that r <= 2^exponent.
  constexpr std::uint64_t significand() const noexcept { return significand_; }
  constexpr int exponent() const noexcept { return exponent_; }

  // Up to which magnitude round() is right; its results fit 63 bits then.
  constexpr std::uint64_t limit() const noexcept { return (std::uint64_t{1} << (63 - shift_)) - 1; }

  // out[i] = x[i] r, rounded; rules[0] is for magnitudes of positive, rules[1] of negative numbers. x and out may be the same. Returns all magnitudes,
  // or-ed: where that is above limit(), out is worthless.
  //
  // Let m be the multiplier and s the shift: r = (m + f) 2^(s - 64), 0 < f <= 1. So p = x 2^s m / 2^64 lies below x r, by f x 2^s / 2^64, which is
  // below 1/2 as x 2^s < 2^63, and above 0 unless x is 0. Hence
  //   floor(p) is floor(x r) or 1 less; floor(p + 1/2) is ceil(x r) or 1 less, and the nearest whole number or 1 less: at a tie it is the lower one.
  // Whether it is 1 less is seen from the remainder x n - q d: between -d and 2 d, so it is right although taken modulo 2^64, as d < 2^61.
  KAWASE_NOT_INLINE KAWASE_WRAPS_ON_PURPOSE constexpr std::uint64_t round(const std::int64_t* x, std::size_t n, const scale_rule (&rules)[2], std::int64_t* out) const noexcept {
    const scale self = *this;
    const scale_rule rule = rules[0];
    const bool differ = rules[0].limit != rules[1].limit;
    std::uint64_t reach = 0;
    if (!differ) {
      for (std::size_t i = 0; i < n; ++i) out[i] = self.rounded(x[i], rule, reach);
    } else {
      for (std::size_t i = 0; i < n; ++i) out[i] = self.rounded(x[i], rules[x[i] < 0 ? 1 : 0], reach);
    }
    return reach;
  }

 private:
  KAWASE_WRAPS_ON_PURPOSE constexpr std::int64_t rounded(std::int64_t x, const scale_rule& rule, std::uint64_t& reach) const noexcept {
    const std::uint64_t sign = x < 0 ? ~std::uint64_t{0} : 0, size = (static_cast<std::uint64_t>(x) ^ sign) - sign;
    reach |= size;
    std::uint64_t q = high64(multiply(size << shift_, multiplier_) + uint128{rule.half});
    const std::uint64_t remainder = size * numerator_ - q * denominator_;
    q += static_cast<std::int64_t>(2 * remainder + (q & rule.parity)) > rule.limit ? 1u : 0u;
    return static_cast<std::int64_t>((q ^ sign) - sign);
  }

  std::uint64_t numerator_, denominator_;
  std::uint64_t significand_ = 0, multiplier_ = 0;
  int exponent_ = 0, shift_ = 0;
};

}  // namespace kawase::detail
KAWASE_QUIET_END
