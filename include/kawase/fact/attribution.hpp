// SPDX-License-Identifier: BSL-1.0
// Who says so, and by which words the text marks that.
#pragma once

#include <kawase/fact/entity_id.hpp>

namespace kawase {

// source: who says so; empty where the article says it itself. A source is any entity: a person, a publication, a platform, a group ("some overseas
// media"), a service that wrote the passage. Where the text passes something on and does not say from whom ("といいます"), the source is a group that
// stands for those who are not named (FactBank's GEN), so that hearsay is never taken for the article's own word.
// cue: the few words by which the text attributes, weakens or strengthens it, as printed: "といいます" of others, "かもしれません" in its own voice. A
// passage that has no such words has no cue.
struct attribution {
  entity_id source = {};
  text cue = {};

  // Whether the text says it itself, be it with a cue (かもしれません) or without.
  constexpr bool is_own_voice() const noexcept { return source.empty(); }
  friend constexpr bool operator==(const attribution& a, const attribution& b) noexcept { return a.source == b.source && a.cue == b.cue; }
};

}  // namespace kawase
