// SPDX-License-Identifier: BSL-1.0
// A view of an entity needs an entity that stays.
// phrase: this entity would end before the view of it: give it a name first
#include <kawase/fact.hpp>
using namespace kawase;
constexpr company baker{.id = "baker"};
constexpr entity view = EITHER((baker), (company{.id = "baker"}));
