// SPDX-License-Identifier: BSL-1.0
// Where, when and in what things happen: places, exchanges, rankings, events, topics.
#pragma once

#include <kawase/fact/entity.hpp>
#include <kawase/fact/printed_date.hpp>

namespace kawase {

// A country, a city.
struct place {
  place_id id = detail::left_out<place_id>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  place_id country = detail::left_out<place_id>;  // that it lies in
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// Where shares are traded.
struct exchange {
  id_of<entity_kind::exchange> id = detail::left_out<id_of<entity_kind::exchange>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  place_id country = detail::left_out<place_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// A list that ranks something, on a platform and of a country.
struct ranking {
  id_of<entity_kind::ranking> id = detail::left_out<id_of<entity_kind::ranking>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  platform_id platform = detail::left_out<platform_id>;
  place_id country = detail::left_out<place_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// Something that happened, or is said to happen; participants are those whom the text names in it.
struct event {
  event_id id = detail::left_out<event_id>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  printed_date on = detail::left_out<printed_date>;  // empty where the text gives no date
  few<entity_id, 6> participants = detail::left_out<few<entity_id, 6>>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// A term, a field, a market, a technology: spoken about, and nothing of the above.
struct topic {
  id_of<entity_kind::topic> id = detail::left_out<id_of<entity_kind::topic>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  few<id_of<entity_kind::topic>, 2> broader = detail::left_out<few<id_of<entity_kind::topic>, 2>>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

}  // namespace kawase
