// SPDX-License-Identifier: BSL-1.0
// Days are mixed by name alone.
// phrase: the_legs_of_a_cross_rate_are_of_different_days
#include <kawase/money.hpp>
#include <kawase/money/cross_rate.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr quoted_rate first{1_EUR / 1.0758_USD, date(2024, 7, 3), rate_kind::reference, "ECB"};
constexpr quoted_rate second{174.18_JPY / 1_EUR, date(2024, 7, EITHER((3), (2))), rate_kind::reference, "ECB"};
constexpr auto crossed = cross(first, second);
