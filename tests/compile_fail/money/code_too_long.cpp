// SPDX-License-Identifier: BSL-1.0
// A code has up to seven characters.
// phrase: the code of a currency has up to 7 characters
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr currency_code code EITHER((("BITCOIN")), (("BITCOINS")));
