// SPDX-License-Identifier: BSL-1.0
// 2025 has no 29th of February.
// phrase: these_words_are_no_date
#include <kawase/fact.hpp>
using namespace kawase;
constexpr recorded<printed_date> day{EITHER(("2024年2月29日"), ("2025年2月29日")), at::title, {}, {}};
