// SPDX-License-Identifier: BSL-1.0
// A slip of the pen in a recorded figure does not get through.
// phrase: these_words_are_no_figure
#include <kawase/fact.hpp>
#include <kawase/money/currencies.hpp>
using namespace kawase;
constexpr recorded<figure<JPY>> sum{EITHER(("約3,000億円"), ("約3,00億円")), at::title, {}, {}};
