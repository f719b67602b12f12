// SPDX-License-Identifier: BSL-1.0
// An array of amounts is rounded too, and says how.
// phrase: a conversion rounds, and the rounding is named at the call: convert(amounts, rate, rounding::half_even, out)
#include <kawase/money.hpp>
#include <kawase/money/convert_all.hpp>
#include <array>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = 154.23_JPY / 1_USD;
constexpr auto yen = [] {
  std::array<money<USD>, 2> dollars{5_USD, 6_USD};
  std::array<money<JPY>, 2> out;
  EITHER((convert(dollars, rate, rounding::half_even, out)), (convert(dollars, rate, out)));
  return out;
}();
