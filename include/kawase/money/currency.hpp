// SPDX-License-Identifier: BSL-1.0
// What a currency is: an empty tag type with four facts. And its code as a value, for where the currency is known only at run time.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/money/text.hpp>

namespace kawase {

// A currency of ISO 4217 or a user's own:
//   struct BTC { static constexpr kawase::text code = "BTC"; static constexpr int numeric_code = 0, minor_digits = 8; static constexpr kawase::text name = "Bitcoin"; };
// code: alphabetic; numeric_code: ISO's, 0 where there is none; minor_digits: ISO's exponent of the minor unit, no_minor_unit where it has none.
template <class T>
concept currency = std::is_empty_v<T> && requires {
  { T::code } -> std::convertible_to<text>;
  { T::numeric_code } -> std::convertible_to<int>;
  { T::minor_digits } -> std::convertible_to<int>;
  { T::name } -> std::convertible_to<text>;
};

// ISO 4217's "N.A.": money of such a currency must name its digits, money<XAU, 4>.
inline constexpr int no_minor_unit = -1;

// Decimals of the major unit that a 64-bit count allows for.
inline constexpr int most_digits = 18;

template <int Digits>
concept has_digits_from_0_to_18_or_names_them = Digits >= 0 && Digits <= most_digits;  // what a 64-bit count allows for

// An alphabetic code as a value: up to 7 characters, structural. No code at all is a value too.
KAWASE_QUIET_BEGIN
struct currency_code {
  constexpr currency_code() noexcept = default;
  template <std::size_t N>
    requires(N <= 8)
  constexpr currency_code(const char (&code)[N]) noexcept {
    std::size_t size = 0;  // up to the closing zero: what lies behind it in a reused buffer is not the code's
    while (size < N && code[size] != '\0') ++size;
    if (size > 7) return;  // eight characters without one are no code
    for (std::size_t i = 0; i < size; ++i) characters_[i] = code[i];
  }
  // Of three letters, as nearly all are, without a loop: it is run for every figure that a compiler reads.
  constexpr currency_code(const char (&code)[4]) noexcept : characters_{code[0], code[1], code[2], code[3]} {
    if (code[0] != '\0' && code[1] != '\0' && code[2] != '\0') return;
    for (int i = 0; i < 3; ++i) {
      if (characters_[i] == '\0') characters_[i + 1] = '\0';
    }
  }
  template <std::size_t N>
    requires(N > 8)
  currency_code(const char (&)[N]) requires(detail::reason("the code of a currency has up to 7 characters")) = delete;
  // A longer text is no code: the result is empty.
  constexpr explicit currency_code(text code) noexcept {
    const std::size_t size = code.size();
    const char* const p = code.data();
    if (size > 7) return;
    for (std::size_t i = 0; i < size && p[i] != '\0'; ++i) characters_[i] = p[i];
  }
  constexpr text name() const noexcept {
    std::size_t size = 0;
    while (size < 7 && characters_[size] != '\0') ++size;
    return text(characters_, size);
  }
  constexpr bool empty() const noexcept { return characters_[0] == '\0'; }
  // Not defaulted: of two such comparisons of an array in a template, g++ 14 may take the first's answer for the second's in a constant expression.
  // Without a loop: compilers make one comparison of it, or eight at the most.
  friend constexpr bool operator==(const currency_code& a, const currency_code& b) noexcept {
    const auto& x = a.characters_;
    const auto& y = b.characters_;
    return x[0] == y[0] && x[1] == y[1] && x[2] == y[2] && x[3] == y[3] && x[4] == y[4] && x[5] == y[5] && x[6] == y[6] && x[7] == y[7];
  }
  friend constexpr std::strong_ordering operator<=>(const currency_code& a, const currency_code& b) noexcept { return a.name() <=> b.name(); }

  // To read it: name().
  char characters_[8] = {};
};
KAWASE_QUIET_END

// The code of a currency's tag: code_of<JPY> == "JPY".
template <currency C>
inline constexpr currency_code code_of = currency_code(text(C::code));

}  // namespace kawase
