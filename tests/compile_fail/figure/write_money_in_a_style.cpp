// SPDX-License-Identifier: BSL-1.0
// phrase: styles are for figures: write(amount) for machines, styled(amount, style::ja) of <kawase/interop/ostream.hpp> for readers
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto s = EITHER((write(19.99_USD)), (write(19.99_USD, style::ja)));
