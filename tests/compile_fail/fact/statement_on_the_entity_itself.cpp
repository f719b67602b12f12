// SPDX-License-Identifier: BSL-1.0
// A statement names its subject by id.
// phrase g++: use of deleted function
// phrase clang++: write its id here
#include <kawase/fact.hpp>
using namespace kawase;
constexpr company baker{.id = "baker"};
constexpr statement old{.subject = EITHER((baker.id), (baker)), .property = properties::age};
