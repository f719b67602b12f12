// SPDX-License-Identifier: BSL-1.0
// 64-bit arithmetic that says whether it fitted. Private.
#pragma once

#include <concepts>
#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/detail/uint128.hpp>

namespace kawase {

namespace detail {

template <class T>
inline constexpr bool is_character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char16_t> || std::same_as<T, char32_t>;
#if defined(__cpp_char8_t)
template <>
inline constexpr bool is_character<char8_t> = true;
#endif

}  // namespace detail

// An integer that counts, of 64 bits at the most: bool and characters are none, nor is __int128, which would lose its upper half.
template <class T>
concept whole_number = std::integral<T> && sizeof(T) <= sizeof(std::int64_t) && !std::same_as<T, bool> && !detail::is_character<T>;

namespace detail {

inline constexpr std::int64_t highest64 = 9'223'372'036'854'775'807;
inline constexpr std::int64_t lowest64 = -highest64 - 1;

template <whole_number I>
constexpr bool is_negative(I n) noexcept {
  if constexpr (std::signed_integral<I>) {
    return n < 0;
  } else {
    return false;
  }
}
// n, or -n modulo 2^64; without a branch, for signs are not predictable.
KAWASE_WRAPS_ON_PURPOSE constexpr std::uint64_t negate_if(bool negative, std::uint64_t n) noexcept {
  const std::uint64_t ones = negative ? ~std::uint64_t{0} : 0;  // one register for both uses
  return (n ^ ones) - ones;
}
// |n|, also of the lowest.
template <whole_number I>
constexpr std::uint64_t magnitude(I n) noexcept {
  return negate_if(is_negative(n), static_cast<std::uint64_t>(n));
}
template <whole_number I>
constexpr bool fits64(I n) noexcept {
  return is_negative(n) || magnitude(n) <= static_cast<std::uint64_t>(highest64);
}

// Each of these returns false, and leaves out unspecified, where the result does not fit.
constexpr bool narrow(std::uint64_t n, bool negative, std::int64_t& out) noexcept {
  out = static_cast<std::int64_t>(negate_if(negative, n));
  return n <= static_cast<std::uint64_t>(highest64) + (negative ? 1 : 0);
}
constexpr bool narrow(uint128 n, bool negative, std::int64_t& out) noexcept { return high64(n) == 0 && narrow(low64(n), negative, out); }
constexpr bool add(std::int64_t a, std::int64_t b, std::int64_t& out) noexcept {
#if KAWASE_HAS_OVERFLOW_BUILTINS
  return !__builtin_add_overflow(a, b, &out);
#else
  if (b >= 0 ? a > highest64 - b : a < lowest64 - b) return false;
  out = a + b;
  return true;
#endif
}
constexpr bool subtract(std::int64_t a, std::int64_t b, std::int64_t& out) noexcept {
#if KAWASE_HAS_OVERFLOW_BUILTINS
  return !__builtin_sub_overflow(a, b, &out);
#else
  if (b >= 0 ? a < lowest64 + b : a > highest64 + b) return false;
  out = a - b;
  return true;
#endif
}
constexpr bool multiply(std::int64_t a, std::int64_t b, std::int64_t& out) noexcept {
#if KAWASE_HAS_OVERFLOW_BUILTINS
  return !__builtin_mul_overflow(a, b, &out);
#else
  return narrow(multiply(magnitude(a), magnitude(b)), is_negative(a) != is_negative(b), out);
#endif
}
// By any integer, those beyond the signed ones included: 0 x (2^64 - 1) is 0.
template <whole_number I>
constexpr bool multiply_by(std::int64_t a, I n, std::int64_t& out) noexcept {
  if (fits64(n)) return multiply(a, static_cast<std::int64_t>(n), out);
  return narrow(multiply(magnitude(a), magnitude(n)), is_negative(a), out);
}

}  // namespace detail
}  // namespace kawase
