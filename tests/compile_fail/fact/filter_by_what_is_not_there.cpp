// SPDX-License-Identifier: BSL-1.0
// Entities are not said, so they are no hearsay either.
// phrase: the elements of this range have nothing that the condition asks for
#include <kawase/fact.hpp>
using namespace kawase;
constexpr list<entity> entities;
constexpr auto n = filter(entities, EITHER((by::language(language::en)), (by::act(speech_act::hearsay)))).size();
