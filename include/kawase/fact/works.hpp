// SPDX-License-Identifier: BSL-1.0
// What agents make: models, services, platforms, publications, projects.
#pragma once

#include <kawase/fact/entity.hpp>
#include <kawase/fact/printed_date.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What a model makes; how it may be had, as the text says.
enum class model_type : unsigned char { not_stated, large_language_model, image_generation, other };
enum class openness : unsigned char { not_stated, open_source, closed_source };
enum class pricing : unsigned char { not_stated, free_of_charge, paid };

// In English, for messages and other programs.
constexpr text name(model_type t) noexcept {
  constexpr const char* names[] = {"not stated", "large language model", "image generation model", "other"};
  return names[static_cast<int>(t)];
}
// In English, for messages and other programs.
constexpr text name(openness o) noexcept {
  constexpr const char* names[] = {"not stated", "open source", "closed source"};
  return names[static_cast<int>(o)];
}
// In English, for messages and other programs.
constexpr text name(pricing p) noexcept {
  constexpr const char* names[] = {"not stated", "free of charge", "paid"};
  return names[static_cast<int>(p)];
}

// A trained model, or a family of them.
struct model {
  model_id id = detail::left_out<model_id>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  agent_id developer = detail::left_out<agent_id>;
  model_type type = model_type::not_stated;
  kawase::openness openness = kawase::openness::not_stated;
  kawase::pricing pricing = kawase::pricing::not_stated;
  model_id family = detail::left_out<model_id>;  // the series that it belongs to
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// What people use: an app, a site, a cloud offer.
struct service {
  id_of<entity_kind::service> id = detail::left_out<id_of<entity_kind::service>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  agent_id provider = detail::left_out<agent_id>;
  model_id model = detail::left_out<model_id>;  // what it runs on
  kawase::openness openness = kawase::openness::not_stated;
  kawase::pricing pricing = kawase::pricing::not_stated;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// Where others offer or publish things.
struct platform {
  platform_id id = detail::left_out<platform_id>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  agent_id provider = detail::left_out<agent_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// What is published: the article itself, a source that it names.
struct publication {
  id_of<entity_kind::publication> id = detail::left_out<id_of<entity_kind::publication>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  agent_id author = detail::left_out<agent_id>;
  agent_id editor = detail::left_out<agent_id>;
  printed_date published = detail::left_out<printed_date>;
  text url = detail::left_out<text>;  // as printed
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

// An undertaking of several.
struct project {
  id_of<entity_kind::project> id = detail::left_out<id_of<entity_kind::project>>;
  labels names = detail::left_out<labels>;
  text described_as = detail::left_out<text>;
  few<entity_id, 4> participants = detail::left_out<few<entity_id, 4>>;
  place_id country = detail::left_out<place_id>;
  locators mentions = detail::left_out<locators>;
  external_ids identifiers = detail::left_out<external_ids>;
};

}  // namespace kawase
KAWASE_QUIET_END
