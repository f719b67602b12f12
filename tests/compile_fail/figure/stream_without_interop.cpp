// SPDX-License-Identifier: BSL-1.0
// Streams are opt-in for figures too.
// phrase: #include <kawase/interop/ostream.hpp> for streams
#include <iostream>
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
void print() { std::cout << EITHER((write("約3,000億円"_figure, style::ja).data()), ("約3,000億円"_figure)); }
