// SPDX-License-Identifier: BSL-1.0
// Nor does the calendar go on for ever.
// phrase: a_date_is_out_of_range
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr date d = date(9999, 12, EITHER((30), (31))) + 1;
