// SPDX-License-Identifier: BSL-1.0
// Hundredths of a yen are not dropped silently.
// phrase: digits would be lost: write round_to<Digits>(amount, rounding::half_even), with the rounding you want
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<JPY> m = EITHER((154_JPY), (154.23_JPY));
