// SPDX-License-Identifier: BSL-1.0
// The dollars and the yen of one printed amount are not added.
// phrase: convert(amount, rate, rounding::half_even)
#include <kawase/deepseek_shock.hpp>
namespace ds = kawase::deepseek_shock;
using namespace kawase;
constexpr auto dollars = ds::stargate_investment.first.nominal_as<money<USD>>();
constexpr auto yen = ds::stargate_investment.second.nominal_as<money<JPY>>();
constexpr auto sum = EITHER((dollars + dollars), (dollars + yen));
