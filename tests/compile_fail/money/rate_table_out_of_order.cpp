// SPDX-License-Identifier: BSL-1.0
// A look-up bisects its rows.
// phrase: the_rows_of_a_rate_table_must_ascend_by_day
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr dated_rate<EUR, USD> rows[] = {{date(2024, 7, EITHER((2), (4))), 1.0729_USD / 1_EUR}, {date(2024, 7, 3), 1.0758_USD / 1_EUR}};
constexpr rate_table<EUR, USD> table(rows, rate_kind::reference, "ECB");
