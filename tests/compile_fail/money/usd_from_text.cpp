// SPDX-License-Identifier: BSL-1.0
// A text is read, or refused.
// phrase: a text may hold no amount: write 19.99_USD, or money<USD>::parse(text) and ask has_value()
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr money<USD> price = EITHER((19.99_USD), ("19.99"));
