// SPDX-License-Identifier: BSL-1.0
// A place develops nothing.
// phrase: a developer is an agent (a company, an organization, a person or a group)
#include <kawase/fact.hpp>
using namespace kawase;
constexpr company baker{.id = "baker"};
constexpr place oven{.id = "oven"};
constexpr model bread{.id = "bread", .developer = EITHER((baker.id), (oven.id))};
