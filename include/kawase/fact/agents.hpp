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
  company_id id = detail::left_out<company_id>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  place_id country = detail::left_out<place_id>;
  place_id headquarters = detail::left_out<place_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// Another body: an editorial office, a public authority.
struct organization {
  id_of<entity_kind::organization> id = detail::left_out<id_of<entity_kind::organization>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  place_id country = detail::left_out<place_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// A person, and for whom it works.
struct person {
  id_of<entity_kind::person> id = detail::left_out<id_of<entity_kind::person>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  agent_id affiliation = detail::left_out<agent_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// Some who are meant together and not named: "some overseas media", "the other large companies".
struct group {
  id_of<entity_kind::group> id = detail::left_out<id_of<entity_kind::group>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  place_id country = detail::left_out<place_id>;
  few<agent_id, 6> members = detail::left_out<few<agent_id, 6>>;  // those whom the text names as examples
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

}  // namespace kawase
