// SPDX-License-Identifier: BSL-1.0
// Which currency it is, only run time knows.
// phrase g++: use of deleted function
// phrase clang++: which is nothing where it is another
#include <kawase/figure.hpp>
using namespace kawase;
constexpr any_figure f{};
auto yen = f.EITHER((try_nominal_as), (nominal_as))<money<JPY>>();
