// SPDX-License-Identifier: BSL-1.0
// A look-up that may fail returns a pointer.
// phrase g++: which is of pointer type
// phrase g++: maybe you meant to use '->'
// phrase clang++: is a pointer; did you mean to use '->'?
#include <kawase/fact.hpp>
using namespace kawase;
constexpr company maker{.id = "maker"};
constexpr const company* all[] = {&maker};
constexpr references<company> companies(all);
constexpr auto id = find(companies, maker.id)EITHER((->), (.))id;
