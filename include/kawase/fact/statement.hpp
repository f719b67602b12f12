// SPDX-License-Identifier: BSL-1.0
// A statement: of whom, what, narrowed down how; where it stands, who says so, how sure it is; and how it hangs together with others.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/attribution.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/factuality.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/property.hpp>
#include <kawase/fact/value.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Narrows a statement down, or says more of it: {properties::point_in_time, crash_date}.
struct qualifier {
  property_id property = {};
  kawase::value value = {};
};

struct statement;

// From a statement to an earlier one.
enum class link_kind : unsigned char {
  restates,     // says the same again, perhaps more coarsely: both should agree
  elaborates,   // says more about it
  part_of,      // its amount is contained in the other's
  converts,     // gives the same amount in another currency
  numerator,    // a ratio, share or multiple: of which amount …
  denominator,  // … to which
  contradicts,  // is put against it
  because,      // follows from it, as the text's own words say: これにより, つまり, に起因
};

// As the enumerator is spelled, for messages and other programs.
constexpr text name(link_kind k) noexcept {
  constexpr const char* names[] = {"restates", "elaborates", "part_of", "converts", "numerator", "denominator", "contradicts", "because"};
  return names[static_cast<int>(k)];
}

// How a statement hangs together with another, which must outlive it.
struct statement_link {
  link_kind kind = link_kind::elaborates;
  const statement* to = nullptr;
};

// Field by field as Wikibase has it. Fields that a statement does not need are left out:
//   inline constexpr statement rank_in_app_store{.subject = deepseek_app.id, .property = properties::ranking_position, .value = first_place, .where = at::caption(3)};
struct statement {
  entity_id subject = detail::left_out<entity_id>;
  property_id property = {};
  kawase::value value = detail::left_out<kawase::value>;
  few<qualifier, 3> qualifiers = detail::left_out<few<qualifier, 3>>;
  locator where = {};
  kawase::attribution attribution = detail::left_out<kawase::attribution>;
  kawase::factuality factuality = {};
  few<statement_link, 4> links = detail::left_out<few<statement_link, 4>>;

  // The first qualifier of that property, or nullptr.
  constexpr const kawase::value* qualified_by(property_id p) const {
    for (const qualifier& q : qualifiers) {
      if (q.property == p) return &q.value;
    }
    return nullptr;
  }
  // The first statement that this one is so linked to, or nullptr.
  constexpr const statement* linked(link_kind kind) const {
    for (const statement_link& l : links) {
      if (detail::same(l.kind, kind)) return l.to;
    }
    return nullptr;
  }
  // Whether the entity is its subject, its value or in a qualifier.
  constexpr bool is_about(entity_id e) const {
    if (subject == e || value.entity() == e) return true;
    for (const qualifier& q : qualifiers) {
      if (q.value.entity() == e) return true;
    }
    return false;
  }
};

}  // namespace kawase
KAWASE_QUIET_END
