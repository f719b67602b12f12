// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/message.hpp>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("a slip in a sentence") {
  CHECK_BOTH(message(proofread("200億ドル(約3,000億円)以上、600万ドル(約9億円)、5,000億ドル(約77兆円)")[0]) ==
             text("200億ドル and 約3,000億円 imply 15 yen a dollar (14.96 to 15.04), but the text's other pairs imply 150 to 154: off by a factor of 10; "
                  "約3兆円 for 約3,000億円 is suggested, or 20億ドル for 200億ドル"));
  CHECK_BOTH(message(proofread("$20bn (about ¥300 billion)", {.year = 2025})[0]) ==
             text("$20 billion and about ¥300 billion imply 15 yen a dollar (14.61 to 15.41), but the ECB's rates were 139.9 to 161.9 in 2024-2026: "
                  "off by a factor of 10; about ¥3 trillion for about ¥300 billion is suggested, or $2.0 billion for $20 billion; $ was taken for USD"));
}

TEST_CASE("other rules on pairs") {
  CHECK_BOTH(message(proofread("500VND(約3円)(1円=0.0061ドンで換算)")[0]) ==
             text("500ドン and 約3円 imply 0.006 yen per VND (0.004995 to 0.007007), but the text's own rate is 0.00605 to 0.00615 only upside down"));
}

TEST_CASE("where the text is at hand, its own words") {
  constexpr text t = "２００億ドル（約3000億円）";
  CHECK_BOTH(message(proofread(t, {.year = 2025})[0], printed_in(proofread(t, {.year = 2025})[0], t)) ==
             text("２００億ドル and 約3000億円 imply 15 yen a dollar (14.96 to 15.04), but the ECB's rates were 139.9 to 161.9 in 2024-2026: off by a factor of 10; "
                  "約3兆円 for 約3000億円 is suggested, or 20億ドル for ２００億ドル; ドル was taken for USD"));
}

TEST_CASE("a rate that the text states, a power of ten off") {
  CHECK_BOTH(message(proofread("1米ドル=15円")[0]) == text("the text's own rate is 14.5 to 15.5 yen a dollar, but the ECB's rates were always 75.77 to 161.9 from 1999 to 2026: off by a factor of 10"));
}

TEST_CASE("another dollar is named, and what was taken for it") {
  CHECK_BOTH(message(proofread("香港の100億ドル(約1900億円)")[0]) ==
             text("100億ドル and 約1,900億円 imply 19 yen a dollar (18.9 to 19.1), but the ECB's rates were always 75.77 to 161.9 from 1999 to 2026: off by a factor of 10; "
                  "約1兆9,000億円 for 約1,900億円, or 10億ドル for 100億ドル would repair it; ドル was taken for USD, HKD would fit"));
}

TEST_CASE("it says so where the room is too small") {
  const finding f = proofread("200億ドル(約3,000億円)")[0];
  char room[20];
  CHECK(!write_message(f, room, room + sizeof room).fits);
}
