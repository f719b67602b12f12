// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/attribution.hpp>

#include "support/catch.hpp"

using namespace kawase;

TEST_CASE("without a source the article speaks itself") {
  static_assert(attribution{}.is_own_voice() && attribution{{}, "といいます"}.is_own_voice());
  constexpr company_id paper = "paper";
  constexpr attribution by_paper{paper, "によると"};
  static_assert(!by_paper.is_own_voice() && by_paper.source == paper && by_paper.cue == text("によると"));
  CHECK(by_paper == attribution{paper, "によると"});
  CHECK(!(by_paper == attribution{paper, ""}));
}
