// SPDX-License-Identifier: BSL-1.0
// A rate is exact.
// phrase: a rate is exact: write 154.23_JPY / 1_USD, from_ratio(15423, 100) or parse() of a text
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto rate = exchange_rate<USD, JPY>::from_ratio(EITHER((154), (154.23)));
