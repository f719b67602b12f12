// SPDX-License-Identifier: BSL-1.0
// 19.99_USD: exact decimal literals for the currencies of currencies.hpp.
#pragma once

#include <cstdint>

#include <kawase/detail/refused.hpp>
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
template <char... Chars>
inline constexpr literal_digits literal = read_literal<Chars...>();

}  // namespace detail

// What a literal of the currency C is. Digits: as many as are printed, and the minor unit's at least: 5_USD and 19.99_USD are money<USD>,
// 154.23_JPY is money<JPY, 2>. For a currency of yours, or of iso4217.hpp's:
// A minus is an operator and no part of a literal, so the lowest amount is money<USD>::lowest().
//   template <char... Cs> consteval auto operator""_BTC() { return kawase::money_literal<BTC, Cs...>(); }
template <currency C, char... Chars>
  requires(detail::literal<Chars...>.sound)
consteval auto money_literal() {
  static_assert(C::minor_digits >= 0, "a currency without minor unit has no literals, for nothing says their digits: write money<XAU, 4>::from_major(5) or money<XAU, 4>::parse(\"5.25\")");
  constexpr detail::literal_digits d = detail::literal<Chars...>;
  constexpr int digits = d.decimals > C::minor_digits ? d.decimals : C::minor_digits;
  money<C, digits> m;
  if (detail::uint128 n{0}; !detail::multiply(d.coefficient, detail::pow10(digits - d.decimals), n) || !detail::narrow(n, false, m.count_)) {
    detail::a_count_of_money_is_out_of_range();
  }
  return m;
}
// clang-format off
template <currency C, char... Chars> requires(!detail::literal<Chars...>.sound)
void money_literal() requires(detail::reason("a money literal is a plain decimal with at most 18 decimals: 1234.50_USD, without exponent, 0x, 0b or a leading 0")) = delete;
// clang-format on

inline namespace literals {
// clang-format off
// An amount in that currency: 19.99_USD, 1'234.50_USD. Exact decimals, see money_literal.
template <char... Cs> consteval auto operator""_USD() { return money_literal<USD, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_EUR() { return money_literal<EUR, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_JPY() { return money_literal<JPY, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_GBP() { return money_literal<GBP, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_CNY() { return money_literal<CNY, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_CHF() { return money_literal<CHF, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_AUD() { return money_literal<AUD, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_CAD() { return money_literal<CAD, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_HKD() { return money_literal<HKD, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char... Cs> consteval auto operator""_SGD() { return money_literal<SGD, Cs...>(); }  // a plain decimal with at most 18 decimals, without exponent, 0x, 0b or a leading 0
template <char...> void operator""_usd() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_USD")) = delete;
template <char...> void operator""_eur() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_EUR")) = delete;
template <char...> void operator""_jpy() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_JPY")) = delete;
template <char...> void operator""_gbp() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_GBP")) = delete;
template <char...> void operator""_cny() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_CNY")) = delete;
template <char...> void operator""_chf() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_CHF")) = delete;
template <char...> void operator""_aud() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_AUD")) = delete;
template <char...> void operator""_cad() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_CAD")) = delete;
template <char...> void operator""_hkd() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_HKD")) = delete;
template <char...> void operator""_sgd() requires(detail::reason("in capitals, as ISO 4217 prints it: 5_SGD")) = delete;
// clang-format on
}  // namespace literals

}  // namespace kawase
KAWASE_QUIET_END
