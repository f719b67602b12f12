// SPDX-License-Identifier: BSL-1.0
// A negative share is no share.
// phrase: the_ratios_of_an_allocation_must_not_be_negative_nor_all_zero
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto p = allocate(1_USD, {2, EITHER((1), (-1))}, odd_units::to_first);
