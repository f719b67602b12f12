// SPDX-License-Identifier: BSL-1.0
// Who says so, and by which words the text marks that.
#pragma once

#include <kawase/fact/entity_id.hpp>

namespace kawase {

// An empty source is the article's own voice. A source is any entity: a person, a publication, a platform, a group ("some overseas media"), a service
// that wrote the passage. cue: the few words by which the text attributes or weakens it, as printed (FactBank's source-introducing predicate):
// "といいます". A passage that has no such words has no cue.
struct attribution {
  entity_id source = {};
  text cue = {};

  constexpr bool is_own_voice() const noexcept { return source.empty(); }
  friend constexpr bool operator==(const attribution& a, const attribution& b) noexcept { return a.source == b.source && a.cue == b.cue; }
};

}  // namespace kawase
