// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/restated_elsewhere.hpp>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("one amount restated in two ways, neither absurd by itself") {
  constexpr report r = proofread("200億ドル(約2兆1,000億円)を投じる。… 200億ドル(約3兆円)の計画");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::same_quantity && r[0].level == level::warning));
  CHECK_BOTH(message(r[0]) == text("約3兆円 is 約2兆1,000億円 where the text restates the same amount before"));
}

TEST_CASE("a slip is one finding, and the rule is listed with it") {
  constexpr report r = proofread("200億ドル(約2兆円)を投じる。… 200億ドル(約20兆円)の計画");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::ten_fold_slip && r[0].also.contains(rule::same_quantity)));
}

TEST_CASE("a rate that moved is no fault") {
  CHECK_BOTH(proofread("200億ドル(約2兆9,000億円)、200億ドル(約3兆円)").empty());
  CHECK_BOTH(proofread("200億ドル(約3兆円)、300億ドル(約4兆5,000億円)").empty());
}
