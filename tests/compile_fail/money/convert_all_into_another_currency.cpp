// SPDX-License-Identifier: BSL-1.0
// Dollars at a price in yen, into an array of euros.
// phrase: out is in another currency than the rate quotes
#include <kawase/money.hpp>
#include <kawase/money/convert_all.hpp>
#include <array>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto converted = [] {
  std::array<money<USD>, 2> amounts{5_USD, 6_USD};
  std::array<money<EITHER((JPY), (EUR))>, 2> out;
  convert(amounts, rate, rounding::half_even, out);
  return out;
}();
