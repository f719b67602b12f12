// SPDX-License-Identifier: BSL-1.0
// phrase: it may not have been readable: ask has_value(), then take .value()
#include <kawase/money.hpp>
using namespace kawase;

money<USD> price = EITHER((money<USD>::parse("19.99").value()), (money<USD>::parse("19.99")));
