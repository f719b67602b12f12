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

}  // namespace detail

// What a literal of the currency C is. Digits: as many as are printed, and the minor unit's at least: 5_USD and 19.99_USD are money<USD>,
// 154.23_JPY is money<JPY, 2>. For a currency of yours, or of iso4217.hpp's:
// A minus is an operator and no part of a literal, so the lowest amount is money<USD>::lowest().
//   template <char... Cs> consteval auto operator""_BTC() { return kawase::money_literal<BTC, Cs...>(); }
template <currency C, char... Chars>
consteval auto money_literal() {
  constexpr detail::literal_digits d = detail::read_literal<Chars...>();
  static_assert(d.sound, "a money literal is a plain decimal with at most 18 decimals: 1'234.50_USD, without exponent, 0x, 0b or a leading 0");
  constexpr int digits = d.decimals > C::minor_digits ? d.decimals : C::minor_digits;
  money<C, digits> m;
  if (detail::uint128 n{0}; !detail::multiply(d.coefficient, detail::pow10(digits - d.decimals), n) || !detail::narrow(n, false, m.count_)) {
    detail::a_count_of_money_is_out_of_range();
  }
  return m;
}

inline namespace literals {
// clang-format off
// An amount in that currency: 19.99_USD, 1'234.50_USD. Exact decimals, see money_literal.
template <char... Cs> consteval auto operator""_USD() { return money_literal<USD, Cs...>(); }
template <char... Cs> consteval auto operator""_EUR() { return money_literal<EUR, Cs...>(); }
template <char... Cs> consteval auto operator""_JPY() { return money_literal<JPY, Cs...>(); }
template <char... Cs> consteval auto operator""_GBP() { return money_literal<GBP, Cs...>(); }
template <char... Cs> consteval auto operator""_CNY() { return money_literal<CNY, Cs...>(); }
template <char... Cs> consteval auto operator""_CHF() { return money_literal<CHF, Cs...>(); }
template <char... Cs> consteval auto operator""_AUD() { return money_literal<AUD, Cs...>(); }
template <char... Cs> consteval auto operator""_CAD() { return money_literal<CAD, Cs...>(); }
template <char... Cs> consteval auto operator""_HKD() { return money_literal<HKD, Cs...>(); }
template <char... Cs> consteval auto operator""_SGD() { return money_literal<SGD, Cs...>(); }
template <char...> void operator""_usd() = delete;  // in capitals, as ISO 4217 prints it: 5_USD
template <char...> void operator""_eur() = delete;  // in capitals, as ISO 4217 prints it: 5_EUR
template <char...> void operator""_jpy() = delete;  // in capitals, as ISO 4217 prints it: 5_JPY
template <char...> void operator""_gbp() = delete;  // in capitals, as ISO 4217 prints it: 5_GBP
template <char...> void operator""_cny() = delete;  // in capitals, as ISO 4217 prints it: 5_CNY
template <char...> void operator""_chf() = delete;  // in capitals, as ISO 4217 prints it: 5_CHF
template <char...> void operator""_aud() = delete;  // in capitals, as ISO 4217 prints it: 5_AUD
template <char...> void operator""_cad() = delete;  // in capitals, as ISO 4217 prints it: 5_CAD
template <char...> void operator""_hkd() = delete;  // in capitals, as ISO 4217 prints it: 5_HKD
template <char...> void operator""_sgd() = delete;  // in capitals, as ISO 4217 prints it: 5_SGD
// clang-format on
}  // namespace literals

}  // namespace kawase
KAWASE_QUIET_END
