// SPDX-License-Identifier: BSL-1.0
// Currencies of your own, a line each: Bitcoin with its eight digits, loyalty points, shares of a company; literals, prices and conversions for them.
#include <cstdio>

#include <kawase/money.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

// code, numeric code (0: ISO 4217 has none), digits, name.
struct BTC { static constexpr text code = "BTC"; static constexpr int numeric_code = 0, minor_digits = 8; static constexpr text name = "Bitcoin"; };
struct POINT { static constexpr text code = "POINT"; static constexpr int numeric_code = 0, minor_digits = 0; static constexpr text name = "Loyalty point"; };
struct ACME { static constexpr text code = "ACME"; static constexpr int numeric_code = 0, minor_digits = 0; static constexpr text name = "Share of Acme"; };
static_assert(currency<BTC> && currency<POINT> && currency<ACME>);

template <char... Digits> consteval auto operator""_BTC() { return money_literal<BTC, Digits...>(); }
template <char... Digits> consteval auto operator""_POINT() { return money_literal<POINT, Digits...>(); }
template <char... Digits> consteval auto operator""_ACME() { return money_literal<ACME, Digits...>(); }

// A satoshi is one unit; and none of these mix.
static_assert(0.00000001_BTC == money<BTC>::from_count(1) && sizeof(0.5_BTC) == 8);
template <class A, class B>
concept can_add = requires(A a, B b) { a + b; };
static_assert(can_add<money<BTC>, money<BTC>> && !can_add<money<BTC>, money<USD>> && !can_add<money<POINT>, money<ACME>>);

}  // namespace

int main() {
  // Prices are exchange rates: how much of one thing another costs. All of these are made up.
  constexpr auto coin = 96'500_USD / 1_BTC;
  constexpr auto yen = 156_JPY / 1_USD;
  constexpr money<BTC> savings = 0.015_BTC;
  std::printf("%s BTC at 96,500 dollars: %s USD, %s JPY\n", write(savings).data(), write(convert(savings, coin, rounding::half_even)).data(),
              write(convert(savings, coin * yen, rounding::half_even)).data());
  std::printf("a satoshi: %s USD, or %s\n", write(convert(0.00000001_BTC, coin, rounding::half_even)).data(), write(convert<6>(0.00000001_BTC, coin, rounding::half_even)).data());

  // Three points a dollar, and no fractions of points: what rounding takes off is kept.
  constexpr auto points_a_dollar = 3_POINT / 1_USD;
  constexpr auto earned = round_to(19.99_USD * points_a_dollar, rounding::down);
  static_assert(earned.amount == 59_POINT && earned.remainder.value() == rational(97, 100));
  std::printf("19.99 USD earn %s points\n", write(earned.amount).data());

  // Shares for a thousand dollars at 120.25, and what is left of them.
  constexpr auto share = 120.25_USD / 1_ACME;
  constexpr money<ACME> bought = convert(1'000_USD, share.inverse(), rounding::down);
  constexpr money<USD> change = 1'000_USD - convert(bought, share, rounding::half_even);
  std::printf("1,000 USD buy %s shares, and %s are left\n", write(bought).data(), write(change).data());

  // Three new shares for two old ones.
  std::printf("after the split: %s shares\n", write(round_to(bought * rational(3, 2), rounding::down).amount).data());

  // Points are handed out whole.
  const auto [first, second, third] = allocate(100_POINT, {1, 1, 1}, odd_units::to_first).part;
  std::printf("100 points among three: %s %s %s\n", write(first).data(), write(second).data(), write(third).data());
}
