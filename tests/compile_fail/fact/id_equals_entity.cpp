// SPDX-License-Identifier: BSL-1.0
// An entity names another by its id.
// phrase: an id is compared with an id: write entity.id
#include <kawase/fact.hpp>
using namespace kawase;
constexpr company maker{"maker"};
constexpr model made{.id = "made", .developer = maker.id};
static_assert(EITHER((made.developer == maker.id), (made.developer == maker)));
