// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/places.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

TEST_CASE("a misprint is kept as printed, and what is meant is said in English") {
  static_assert(name(ds::san_francisco, language::ja) == text("フランシスコ") && name(ds::san_francisco, language::en) == text("San Francisco"));
  CHECK(ds::san_francisco.country == ds::united_states.id);
}

TEST_CASE("identifiers name the register to look them up in") {
  static_assert(ds::china.identifiers[0] == external_id{"ISO 3166-1 alpha-2", "CN"} && ds::united_states.identifiers[0].value == text("US"));
  static_assert(ds::nasdaq.identifiers[0] == external_id{"ISO 10383 MIC", "XNAS"} && ds::soviet_union.identifiers[0].scheme == text("ISO 3166-3"));
  CHECK(find_label(ds::nasdaq.names, language::ja, label_role::reading)->text == text("ナスダック"));
}
