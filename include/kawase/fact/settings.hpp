// SPDX-License-Identifier: BSL-1.0
// Where, when and in what things happen: places, exchanges, rankings, events, topics.
#pragma once

#include <kawase/fact/entity.hpp>
#include <kawase/fact/printed_date.hpp>

namespace kawase {

// A country, a city.
struct place {
  place_id id = {};
  labels names = {};
  text described_as = {};
  place_id country = {};  // that it lies in
  locators mentions = {};
  external_ids identifiers = {};
};

// Where shares are traded.
struct exchange {
  id_of<entity_kind::exchange> id = {};
  labels names = {};
  text described_as = {};
  place_id country = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// A list that ranks something, on a platform and of a country.
struct ranking {
  id_of<entity_kind::ranking> id = {};
  labels names = {};
  text described_as = {};
  platform_id platform = {};
  place_id country = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// Something that happened, or is said to happen; participants are those whom the text names in it.
struct event {
  event_id id = {};
  labels names = {};
  text described_as = {};
  printed_date on = {};  // empty where the text gives no date
  few<entity_id, 6> participants = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// A term, a field, a market, a technology: spoken about, and nothing of the above.
struct topic {
  id_of<entity_kind::topic> id = {};
  labels names = {};
  text described_as = {};
  few<id_of<entity_kind::topic>, 2> broader = {};
  locators mentions = {};
  external_ids identifiers = {};
};

}  // namespace kawase
