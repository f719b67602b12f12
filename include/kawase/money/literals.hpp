// SPDX-License-Identifier: BSL-1.0
// 19.99_USD: exact decimal literals for the currencies of currencies.hpp.
#pragma once

#include <cstdint>

#include <kawase/money/currencies.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/money.hpp>

namespace kawase {

namespace detail {

// Digits: as many as are printed, and the minor unit's at least. 5_USD and 19.99_USD are money<USD>, 154.23_JPY is money<JPY, 2>.
template <currency C, char... Chars>
consteval auto money_literal() {
  constexpr literal_digits d = read_literal<Chars...>();
  static_assert(d.sound, "a money literal is a plain decimal: 1'234.50_USD, without exponent, 0x, 0b or a leading 0");
  constexpr int digits = d.decimals > C::minor_digits ? d.decimals : C::minor_digits;
  static_assert(digits <= most_digits, "a money literal has at most 18 decimals");
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
