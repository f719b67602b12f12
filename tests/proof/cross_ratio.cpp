// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/cross_ratio.hpp>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("two pairs that no reference knows contradict each other") {
  constexpr report r = proofread("100万ドン(約6,000円)、200万ドン(約12万円)");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::cross_ratio && r[0].level == level::warning && r.clean()));
  CHECK_BOTH(proofread("100万ドン(約6,000円)、200万ドン(約1万2,000円)").empty());
  CHECK_BOTH(proofread("100万ドン(約6,000円)、200万ドン(約3万円)").empty());  // no power of ten
}

TEST_CASE("three settle it") {
  constexpr report r = proofread("100万ドン(約6,000円)、200万ドン(約12万円)、300万ドン(約1万8,000円)");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::ten_fold_slip && r[0].also.contains(rule::cross_ratio)));
}
