// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/cross_ratio.hpp>

#include <string>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("two pairs that no reference knows contradict each other") {
  constexpr report r = proofread("100万ドン(約6,000円)、200万ドン(約12万円)");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::cross_ratio && r[0].level == level::warning && r.clean()));
  CHECK_BOTH(proofread("100万ドン(約6,000円)、200万ドン(約1万2,000円)").empty());
  CHECK_BOTH(proofread("100万ドン(約6,000円)、200万ドン(約3万円)").empty());  // no power of ten
}

TEST_CASE("one amount restated in two ways is one finding") {
  constexpr report r = proofread("100万ドン(約6,000円)、100万ドン(約6万円)");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::cross_ratio && r[0].also.contains(rule::same_quantity)));
}

TEST_CASE("three settle it") {
  constexpr report r = proofread("100万ドン(約6,000円)、200万ドン(約12万円)、300万ドン(約1万8,000円)");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::ten_fold_slip && r[0].also.contains(rule::cross_ratio)));
}

namespace {

std::string times(int n, const char* s) {
  std::string all;
  for (int i = 0; i < n; ++i) all += s;
  return all;
}

}  // namespace

TEST_CASE("rates of other currencies, of two years, and such as nothing costs, contradict nobody") {
  CHECK(proofread("100万ドン(約30英ポンド)、200万ドン(約12万円)").empty());
  CHECK(proofread("1京ドン(約1円)、200万ドン(約12万円)").empty());
  CHECK(proofread("2001年の100万ドン(約6,000円)。2024年の200万ドン(約12万円)").empty());
  CHECK(proofread("2001年の100万ドン(約6,000円)。\n200万ドン(約12万円)").size() == 1);
  CHECK(proofread("100万ドン(約6,000円)。2024年の200万ドン(約12万円)").size() == 1);
  // what contradicts nobody hides nobody: 0.03 of another year, or of pounds, and 0.006 against 0.06
  CHECK(proofread("2001年の100万ドン(約3万円)。2024年の100万ドン(約6,000円)、2024年の200万ドン(約12万円)").size() == 1);
  CHECK(proofread("100万ドン(約30英ポンド)、100万ドン(約6,000円)、200万ドン(約12万円)").size() == 1);
}

// 32 pairs are looked at.
TEST_CASE("a contradiction is seen among the first pairs of the text, also from beyond its store") {
  const char pair[] = "1億米ドル(約150億円)、", two[] = "100万ドン(約6,000円)、200万ドン(約12万円)";
  CHECK(proofread(text(times(31, pair) + two)).size() == 1);
  CHECK(proofread(text(times(32, pair) + two)).empty());
  const std::string again = times(32, pair) + "100万ドン(約6,000円)、100万ドン(約6万円)";  // an amount is looked up, however far away
  const report r = proofread(text(again));
  CHECK((r.size() == 1 && r[0].rule == rule::same_quantity));
  const auto beyond = [](text t) {
    std::size_t n = 0;
    CHECK(!proofread<2>(t, {}, [&](const finding& f) { n += f.rule == rule::cross_ratio; }));
    return n;
  };
  CHECK(beyond("1億米ドル(約150億円)、100万ドン(約6,000円)、200万ドン(約12万円)") == 1);
  CHECK(beyond("1億米ドル(約150億円)、100万ドン(約6,000円)、2億米ドル(約300億円)、200万ドン(約1万2,000円)") == 0);
}
