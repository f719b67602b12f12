// SPDX-License-Identifier: BSL-1.0
// The literals live in a namespace of their own.
// phrase g++: unable to find string literal operator 'operator""_figure'
// phrase clang++: no matching literal operator for call to 'operator""_figure'
#include <kawase/figure.hpp>
using namespace EITHER((kawase::literals), (std));
constexpr auto loss = "約92兆円"_figure;
