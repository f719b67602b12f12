// SPDX-License-Identifier: BSL-1.0
// What names an entity: its kind and a short key. The kinds that may stand in a place are part of the type, so a place can't be a developer.
#pragma once

#include <concepts>
#include <cstddef>

#include <kawase/detail/refused.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// The kinds of things that an article speaks of. Each has a struct of its own: agents.hpp, works.hpp, settings.hpp.
enum class entity_kind : unsigned char {
  company,
  organization,  // agencies, editorial staffs, associations
  person,
  group,  // a collective without a name of its own: "some overseas media", "developers"
  model,  // a trained model or a family of them
  service,
  platform,
  publication,
  project,
  place,
  exchange,
  ranking,
  event,
  topic,  // a technical term, a field, a market: what is spoken about and is none of the above
};

// In English, as NDJSON and messages name it.
constexpr text name(entity_kind kind) noexcept {
  constexpr const char* names[] = {"company",     "organization", "person", "group",    "model",   "service", "platform",
                                   "publication", "project",      "place",  "exchange", "ranking", "event",   "topic"};
  return names[static_cast<int>(kind)];
}

namespace detail {

template <entity_kind... Kinds>
inline constexpr unsigned kinds_of = ((1u << static_cast<unsigned>(Kinds)) | ...);

}  // namespace detail

// Names one entity within an article and its tables. The key is lower-case ASCII, "janus_pro", and is unique in a table whatever the kind. An empty id
// names nothing. The ids of certain kinds are derived from it: so they widen to it, and are compared and looked up as it, without a template's
// deduction, of which a table of facts would need thousands.
class entity_id {
 public:
  constexpr entity_id() noexcept = default;
  // By kind and key; nothing is looked up.
  constexpr entity_id(entity_kind kind, text key) noexcept : key_(key), kind_(kind) {}
  // clang-format off
  template <class Entity>
    requires requires(const Entity& e) { e.id.key(); e.names; }
  entity_id(Entity) requires(detail::reason("this is the entity itself: write its id here, nvidia.id")) = delete;
  // clang-format on

  // The .id of the entity: lower-case ASCII, empty where it is of nothing.
  constexpr text key() const noexcept { return key_; }
  // Of an empty id: meaningless.
  constexpr entity_kind kind() const noexcept { return kind_; }
  constexpr bool empty() const noexcept { return key_.empty(); }
  constexpr explicit operator bool() const noexcept { return !empty(); }

  // By key; keys are unique, so a company's id never equals a model's.
  friend constexpr bool operator==(const entity_id& a, const entity_id& b) noexcept { return a.key_ == b.key_; }

 private:
  text key_;
  entity_kind kind_ = static_cast<entity_kind>(0);
};

// Of one of the Kinds (a set of bits). Widens implicitly (a company is an agent), never narrows.
template <unsigned Kinds>
class basic_id : public entity_id {
 public:
  constexpr basic_id() noexcept = default;
  // From a literal where the type says the kind: company{.id = "nvidia"}.
  constexpr basic_id(const char* key) noexcept
    requires((Kinds & (Kinds - 1)) == 0)
      : entity_id(only_kind(), key) {}

  // From an id that allows no other kinds than this one.
  template <unsigned Others>
    requires((Others & ~Kinds) == 0 && Others != Kinds)
  constexpr basic_id(basic_id<Others> other) noexcept : entity_id(other) {}

  // clang-format off
  template <unsigned Others>
    requires((Others & ~Kinds) != 0)
  basic_id(basic_id<Others>) requires(detail::reason("this entity is of a kind that cannot stand here: a developer is an agent (a company, an organization, a person or a group), a country is a place")) = delete;
  template <std::same_as<entity_id> Any>
  basic_id(Any) requires(detail::reason("this entity may be of any kind: its .kind() says which, and entity_id is what names it")) = delete;
  template <class Entity>
    requires requires(const Entity& e) { e.id.key(); e.names; }
  basic_id(Entity) requires(detail::reason("this is the entity itself: write its id here, nvidia.id")) = delete;
  // clang-format on

 private:
  static constexpr entity_kind only_kind() noexcept {
    unsigned kind = 0;
    while ((Kinds >> kind) != 1) ++kind;
    return static_cast<entity_kind>(kind);
  }
};

// clang-format off
template <class Entity> requires requires(const Entity& e) { e.id; e.names; }
void operator==(const entity_id&, const Entity&) requires(detail::reason("an id is compared with an id: write entity.id")) = delete;
// clang-format on

// Ids by what they may be of. An id of one kind becomes one that takes more, and not the other way round.
template <entity_kind... Kinds>
using id_of = basic_id<detail::kinds_of<Kinds...>>;

// Of one kind.
using company_id = id_of<entity_kind::company>;
using place_id = id_of<entity_kind::place>;
using model_id = id_of<entity_kind::model>;
using platform_id = id_of<entity_kind::platform>;
using event_id = id_of<entity_kind::event>;
// Whoever can act, develop, say and own.
using agent_id = id_of<entity_kind::company, entity_kind::organization, entity_kind::person, entity_kind::group>;

}  // namespace kawase
KAWASE_QUIET_END
