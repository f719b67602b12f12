// SPDX-License-Identifier: BSL-1.0
// Nobody printed this number: a figure comes from a text.
// phrase g++: could not convert
// phrase clang++: no viable conversion
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr figure<JPY> f = EITHER(("3,000億円"_figure), (300'000'000'000));
