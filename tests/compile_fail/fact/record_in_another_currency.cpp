// SPDX-License-Identifier: BSL-1.0
// A figure in dollars is not recorded as one in yen.
// phrase: this_figure_measures_something_else
#include <kawase/fact.hpp>
#include <kawase/money/currencies.hpp>
using namespace kawase;
constexpr recorded<figure<JPY>> sum{EITHER(("600万円"), ("600万ドル")), at::title, {}, {}};
