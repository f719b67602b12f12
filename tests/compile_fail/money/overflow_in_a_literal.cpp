// SPDX-License-Identifier: BSL-1.0
// A literal that does not fit.
// phrase: a_count_of_money_is_out_of_range
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = EITHER((92'233'720'368'547'758.07_USD), (92'233'720'368'547'758.08_USD));
