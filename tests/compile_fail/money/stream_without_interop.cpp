// SPDX-License-Identifier: BSL-1.0
// Streams are opt-in.
// phrase: #include <kawase/interop/ostream.hpp> for streams
#include <iostream>
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
void print() { std::cout << EITHER((write(5_USD).data()), (5_USD)); }
