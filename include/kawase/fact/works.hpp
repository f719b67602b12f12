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
  constexpr text names[] = {"not stated", "large language model", "image generation model", "other"};
  return names[static_cast<int>(t)];
}
// In English, for messages and other programs.
constexpr text name(openness o) noexcept {
  constexpr text names[] = {"not stated", "open source", "closed source"};
  return names[static_cast<int>(o)];
}
// In English, for messages and other programs.
constexpr text name(pricing p) noexcept {
  constexpr text names[] = {"not stated", "free of charge", "paid"};
  return names[static_cast<int>(p)];
}

// A trained model, or a family of them.
struct model {
  model_id id = {};
  labels names = {};
  text described_as = {};
  agent_id developer = {};
  model_type type = model_type::not_stated;
  kawase::openness openness = kawase::openness::not_stated;
  kawase::pricing pricing = kawase::pricing::not_stated;
  model_id family = {};  // the series that it belongs to
  locators mentions = {};
  external_ids identifiers = {};
};

// What people use: an app, a site, a cloud offer.
struct service {
  id_of<entity_kind::service> id = {};
  labels names = {};
  text described_as = {};
  agent_id provider = {};
  model_id model = {};  // what it runs on
  kawase::openness openness = kawase::openness::not_stated;
  kawase::pricing pricing = kawase::pricing::not_stated;
  locators mentions = {};
  external_ids identifiers = {};
};

// Where others offer or publish things.
struct platform {
  platform_id id = {};
  labels names = {};
  text described_as = {};
  agent_id provider = {};
  locators mentions = {};
  external_ids identifiers = {};
};

// What is published: the article itself, a source that it names.
struct publication {
  id_of<entity_kind::publication> id = {};
  labels names = {};
  text described_as = {};
  agent_id author = {};
  agent_id editor = {};
  printed_date published = {};
  text url = {};  // as printed
  locators mentions = {};
  external_ids identifiers = {};
};

// An undertaking of several.
struct project {
  id_of<entity_kind::project> id = {};
  labels names = {};
  text described_as = {};
  few<entity_id, 4> participants = {};
  place_id country = {};
  locators mentions = {};
  external_ids identifiers = {};
};

}  // namespace kawase
KAWASE_QUIET_END
