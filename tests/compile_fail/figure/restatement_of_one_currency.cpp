// SPDX-License-Identifier: BSL-1.0
// A restatement says one amount in two currencies.
// phrase: same_currency_twice
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto pair = EITHER(("5億ドル(約740億円)"_restatement), ("5億ドル(約5億ドル)"_restatement));
