// SPDX-License-Identifier: BSL-1.0
// Blocks of x r rounded to the nearest whole numbers by pairs of doubles, with a proof or not at all. Private.
#pragma once

#include <bit>
#include <cfloat>
#include <cstddef>
#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/detail/scale.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// Whether double is IEEE 754's binary64, evaluated as such (not in the x87's wider registers) and not rearranged (-ffast-math).
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(_M_FP_FAST)
inline constexpr bool doubles_are_binary64 = false;
#else
inline constexpr bool doubles_are_binary64 = FLT_EVAL_METHOD == 0 && FLT_RADIX == 2 && DBL_MANT_DIG == 53 && sizeof(double) == 8;
#endif

// Two doubles with r between them, so near each other that most products x r round to one whole number with both.
//
// Let u = 2^-53, fl() rounding to nearest, and M = 2^52 + 2^51: between 2^52 and 2^53 doubles are the whole numbers, so M + y for |y| <= 2^51 is
// M + the whole number nearest to y (ties to the even one), and its bits are those of M plus that number.
// 1. x below 2^51 in magnitude becomes a double without loss: its bits are those of M plus x, and M is taken off.
// 2. With m the significand's upper 53 bits, m <= r / unit <= m + 1 for unit = 2^(exponent - 53), both ends not reached at once.
//    below = (m - 1) unit, above = (m + 2) unit, or (m + 3) unit where m + 2 is no double. For x > 0:
//      fl(x below) <= (1 + u) x below < x r,  as (1 + u)(m - 1) < m;
//      fl(x above) >= x above / (1 + u) > x r,  as (1 + u)(m + 1) < m + 2 for m + 1 < 2^53, and < m + 3 for m + 1 = 2^53.
//    For x < 0 the two change places; for x = 0 all three are 0. A product that is not rounded (fused with the sum) lies on the same side.
// 3. If both sums are M + q, then one product is at least q - 1/2 and the other at most q + 1/2, so x r lies strictly between these: q is the
//    nearest whole number, and there is no tie. If they differ, nothing is known.
// Nothing is decided by how near a double is: either the bracket proves q, or the block is left to scale::round, which is exact.
// The sums must round to nearest. Where the program has set another mode, the bracket is not usable; this is looked up when it is made.
class bracket {
 public:
  static constexpr std::size_t block = 32;

  explicit bracket(const scale& s) noexcept {
    constexpr std::uint64_t doubles_end = std::uint64_t{1} << 53;
    const std::uint64_t m = s.significand() >> 11;
    const double unit = std::bit_cast<double>(static_cast<std::uint64_t>(1023 + s.exponent() - 53) << 52);
    below_ = static_cast<double>(m - 1) * unit;
    above_ = static_cast<double>(m + 2 <= doubles_end ? m + 2 : m + 3) * unit;
    bits_ = s.exponent() < 0 ? 50 : 50 - s.exponent();  // |x| < 2^bits makes |x r| <= 2^50
    usable_ = doubles_are_binary64 && bits_ > 0 && rounds_to_nearest();
  }
  constexpr bool usable() const noexcept { return usable_; }

  // out[k] = the whole number nearest to x[k].count() r for each k below block, or false: of a tie, and of what lies near one, nothing is said.
  template <class Counted>
  KAWASE_WRAPS_ON_PURPOSE bool round(const Counted* KAWASE_RESTRICT x, std::int64_t (&KAWASE_RESTRICT out)[block]) const noexcept {
#if defined(__clang__)
#pragma clang fp reassociate(off)
#endif
    const std::uint64_t bias = std::uint64_t{1} << bits_;
    std::uint64_t reach = 0, differ = 0;
    for (std::size_t k = 0; k < block; ++k) {
      const std::uint64_t n = static_cast<std::uint64_t>(x[k].count());
      const double d = std::bit_cast<double>(n + magic_bits) - magic;
      const std::uint64_t one = std::bit_cast<std::uint64_t>(d * below_ + magic), other = std::bit_cast<std::uint64_t>(d * above_ + magic);
      reach |= n + bias;
      differ |= one ^ other;
      out[k] = static_cast<std::int64_t>(one - magic_bits);
    }
    return differ == 0 && reach >> (bits_ + 1) == 0;
  }

 private:
  static constexpr double magic = 6755399441055744.0;  // M
  static constexpr std::uint64_t magic_bits = 0x4338'0000'0000'0000;
  static_assert(!doubles_are_binary64 || std::bit_cast<std::uint64_t>(magic) == magic_bits);

  // By volatile, since compilers take it for granted.
  static bool rounds_to_nearest() noexcept {
    const volatile double one = 1, tiny = 0x1p-60;
    const volatile double more = one + tiny, less = one - tiny;
    return !(more > 1) && !(less < 1);
  }

  double below_, above_;
  int bits_;
  bool usable_;
};

}  // namespace kawase::detail
KAWASE_QUIET_END
