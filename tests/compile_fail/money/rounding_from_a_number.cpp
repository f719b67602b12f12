// SPDX-License-Identifier: BSL-1.0
// A number that is none of the seven roundings does not truncate in silence.
// within 8 lines: the calls down to where it is rounded stand first.
// phrase: a_rounding_is_none_of_the_seven
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto n = rational(5, 2).round(static_cast<rounding>(EITHER((6), (7))));
