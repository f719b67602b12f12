// SPDX-License-Identifier: BSL-1.0
// 19.99_USD: exact decimal literals for the currencies of currencies.hpp.
#pragma once

#include <cstdint>

#include <kawase/money/currencies.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/money.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

// The digits of a numeric literal, 1'234.50: separators of C++ between digits, no exponent, no base prefix.
struct literal_digits {
  uint128 coefficient{0};
  int decimals = 0;
  bool sound = true;
};
template <char... Chars>
consteval literal_digits read_literal() {
  constexpr char chars[] = {Chars...};
  digit_collector digits;
  literal_digits d;
  bool point = false;
  for (const char c : chars) {
    if (c == '\'') continue;
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    d.sound = d.sound && is_digit(c) && digits.take(c) && d.decimals < most_digits;
    if (!d.sound) return d;
    if (point) ++d.decimals;
  }
  d.sound = !(sizeof(chars) > 1 && chars[0] == '0' && chars[1] != '.');  // 010 is octal in C++, 0x10 hexadecimal: neither is money
  d.coefficient = digits.value();
  return d;
}

// Digits: as many as are printed, and the minor unit's at least. 5_USD and 19.99_USD are money<USD>, 154.23_JPY is money<JPY, 2>.
template <currency C, char... Chars>
consteval auto money_literal() {
  constexpr literal_digits d = read_literal<Chars...>();
  static_assert(d.sound, "a money literal is a plain decimal with at most 18 decimals: 1'234.50_USD, without exponent, 0x, 0b or a leading 0");
  constexpr int digits = d.decimals > C::minor_digits ? d.decimals : C::minor_digits;
  money<C, digits> m;
  if (uint128 n{0}; !multiply(d.coefficient, pow10(digits - d.decimals), n) || !narrow(n, false, m.count_)) a_count_of_money_is_out_of_range();
  return m;
}

}  // namespace detail

inline namespace literals {
// clang-format off
template <char... Cs> consteval auto operator""_USD() { return detail::money_literal<USD, Cs...>(); }
template <char... Cs> consteval auto operator""_EUR() { return detail::money_literal<EUR, Cs...>(); }
template <char... Cs> consteval auto operator""_JPY() { return detail::money_literal<JPY, Cs...>(); }
template <char... Cs> consteval auto operator""_GBP() { return detail::money_literal<GBP, Cs...>(); }
template <char... Cs> consteval auto operator""_CNY() { return detail::money_literal<CNY, Cs...>(); }
template <char... Cs> consteval auto operator""_CHF() { return detail::money_literal<CHF, Cs...>(); }
template <char... Cs> consteval auto operator""_AUD() { return detail::money_literal<AUD, Cs...>(); }
template <char... Cs> consteval auto operator""_CAD() { return detail::money_literal<CAD, Cs...>(); }
template <char... Cs> consteval auto operator""_HKD() { return detail::money_literal<HKD, Cs...>(); }
template <char... Cs> consteval auto operator""_SGD() { return detail::money_literal<SGD, Cs...>(); }
// clang-format on
}  // namespace literals

}  // namespace kawase
KAWASE_QUIET_END
