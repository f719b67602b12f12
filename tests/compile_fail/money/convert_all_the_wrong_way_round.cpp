// SPDX-License-Identifier: BSL-1.0
// An array of yen at a price of dollars in yen.
// phrase: the rate has another base than the amounts: turn it with rate.inverse()
#include <kawase/money.hpp>
#include <kawase/money/convert_all.hpp>
#include <array>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto converted = [] {
  std::array<money<JPY>, 2> amounts{5_JPY, 6_JPY};
  std::array<money<USD>, 2> out;
  convert(amounts, EITHER((rate.inverse()), (rate)), rounding::half_even, out);
  return out;
}();
