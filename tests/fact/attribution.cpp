// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/attribution.hpp>

#include "support/catch.hpp"

using namespace kawase;

TEST_CASE("without a source the article speaks itself") {
  static_assert(attribution{}.is_own_voice() && attribution{{}, "かもしれません"}.is_own_voice(), "a doubt of its own is its own");
  constexpr company_id paper = "paper";
  constexpr attribution by_paper{paper, "によると"};
  static_assert(!by_paper.is_own_voice() && by_paper.source == paper && by_paper.cue == text("によると"));
  constexpr id_of<entity_kind::group> others = "others";
  static_assert(!attribution{others, "といいます"}.is_own_voice(), "of whom is not said, but it is not the article");
  CHECK(by_paper == attribution{paper, "によると"});
  CHECK(!(by_paper == attribution{paper, ""}));
}

TEST_CASE("attributions are equal where source and cue are") {
  constexpr company_id paper = "paper", agency = "agency";
  CHECK(!(attribution{paper, "によると"} == attribution{agency, "によると"}));
  CHECK(!(attribution{paper, "によると"} == attribution{{}, "によると"}));
}
