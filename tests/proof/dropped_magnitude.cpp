// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/dropped_magnitude.hpp>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("a magnitude seems to be missing: a note, with what may be meant") {
  constexpr report r = proofread("61億4000ドルを投じた");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::dropped_magnitude && r[0].level == level::note && r.clean()));
  CHECK_BOTH(message(r[0]) == text("61億4,000ドル: is 61億4,000万ドル meant?"));
  CHECK_BOTH(proofread("3兆500円")[0].second.nominal() == rational(3'000'005'000'000));
  CHECK_BOTH(proofread("61億4000ドル(約9,200億円)").size() == 1);
}

TEST_CASE("exact amounts, and those with their magnitudes, are left alone") {
  for (const char* t : {"1億2,345円", "61億4000万ドル", "61億ドル", "614000ドル", "6,100,004,001円", "4000円"}) CHECK(proofread(text(t)).empty());
}

TEST_CASE("what has no rest behind its 億, or is no money, is not suspicious") {
  CHECK(proofread("6,100,000,000円").empty());
  CHECK(detail::is_suspicious(any_figure::parse("6,100,004,000円").value()));
  CHECK(!detail::is_suspicious(any_figure::parse("6,100,004,000人").value()));
}
