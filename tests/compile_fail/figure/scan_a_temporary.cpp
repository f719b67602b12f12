// SPDX-License-Identifier: BSL-1.0
// A lazy range over a string that is gone reads what is gone.
// phrase: the text would end before its figures are read: give it a name first
#include <string>
#include <kawase/figure.hpp>
using namespace kawase;
const std::string page = "5億円";
auto finds = scan(EITHER((page), (std::string("5億円"))));
