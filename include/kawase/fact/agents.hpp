// SPDX-License-Identifier: BSL-1.0
// Whoever acts, develops, says and owns: companies, organizations, people, and groups without a name.
#pragma once

#include <kawase/fact/entity.hpp>

namespace kawase {

// Fields hold what the text states, and are empty where it states nothing. In all entities:
//   described_as  what the text says it is, in its own word or two ("半導体メーカー"); not a judgement of ours
//   mentions      the blocks that name it or speak of it in other words (株価が暴落), in the order of the text

// A company. Without a country where the text gives none; headquarters: the city.
struct company {
  company_id id = {};
  labels names = {};
  text described_as = {};
  place_id country = {};
  place_id headquarters = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// Another body: an editorial office, a public authority.
struct organization {
  id_of<entity_kind::organization> id = {};
  labels names = {};
  text described_as = {};
  place_id country = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// A person, and for whom it works.
struct person {
  id_of<entity_kind::person> id = {};
  labels names = {};
  text described_as = {};
  agent_id affiliation = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// Some who are meant together and not named: "some overseas media", "the other large companies".
struct group {
  id_of<entity_kind::group> id = {};
  labels names = {};
  text described_as = {};
  place_id country = {};
  few<agent_id, 6> members = {};  // those whom the text names as examples
  locators mentions = {};
  external_ids identifiers = {};
};

}  // namespace kawase
