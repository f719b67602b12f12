// SPDX-License-Identifier: BSL-1.0
// phrase: it may not have been readable: ask has_value(), then take .value()
#include <kawase/figure.hpp>
using namespace kawase;
figure<JPY> loss = EITHER((figure<JPY>::parse("約92兆円").value()), (figure<JPY>::parse("約92兆円")));
