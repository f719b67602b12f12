// SPDX-License-Identifier: BSL-1.0
// What all kinds of entities share, as one view: id, names, what the text calls it, places of mention, identifiers elsewhere.
#pragma once

#include <concepts>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/labels.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/fact/locator.hpp>

namespace kawase {

// Names the same thing in a register that can be looked up: {"ISO 3166-1 alpha-2", "CN"}. The scheme says where to check it.
struct external_id {
  text scheme;
  text value;
  friend constexpr bool operator==(const external_id&, const external_id&) noexcept = default;
};
using external_ids = few<external_id, 2>;

// The structs of agents.hpp, works.hpp and settings.hpp, and a user's own with the same five members.
template <class T>
concept entity_like = requires(const T& e) {
  entity_id(e.id);
  e.names.size();
  e.described_as.size();
  e.mentions.size();
  e.identifiers.size();
};

// A view of an entity of any kind; the entity must outlive it. What is particular to its kind is found by its id in the table of that kind:
// find(ds::models, e.id)->developer.
struct entity {
  entity_id id;
  list<label> names;
  text described_as;
  list<locator> mentions;
  list<external_id> identifiers;

  constexpr entity() noexcept = default;
  // The view of one; it must outlive the view.
  template <class T>
    requires(!std::same_as<T, entity>) && entity_like<T>
  constexpr entity(const T& e) noexcept : id(e.id), names(e.names), described_as(e.described_as), mentions(e.mentions), identifiers(e.identifiers) {}
  template <class T>
    requires(!std::is_lvalue_reference_v<T>) && (!std::same_as<std::remove_const_t<T>, entity>) && entity_like<T>
  entity(T&&) requires(detail::reason("this entity would end before the view of it: give it a name first")) = delete;

  // Which kind it is of.
  constexpr entity_kind kind() const noexcept { return id.kind(); }
};

// What to call it in that language (labels.hpp, display_name).
template <entity_like T>
constexpr text name(const T& e, language l) noexcept {
  return display_name(e.names, l);
}
// Whether the text names it or speaks of it there.
template <entity_like T>
constexpr bool is_mentioned(const T& e, locator where) {
  return list<locator>(e.mentions).contains(where);
}

}  // namespace kawase
