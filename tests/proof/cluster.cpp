// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/cluster.hpp>

#include "support/both.hpp"
#include "support/random.hpp"

#include <algorithm>
#include <vector>

using namespace kawase;

namespace {

template <class... Rates>
constexpr rate_cluster cluster_of(Rates... rates) {
  rational r[] = {rational(rates)...};
  return detail::find_cluster(r, sizeof...(rates), "USD", "JPY");
}

}  // namespace

TEST_CASE("two that agree accuse a third") {
  constexpr rate_cluster c = cluster_of(15, 150, 154);
  CHECK_BOTH((c.members == 2 && c.pairs == 3));
  CHECK_BOTH(c.others_than(rational(15)).rate == interval::closed(rational(150), rational(154)));
  CHECK_BOTH(!c.others_than(rational(150)));  // one other is no cluster
}

TEST_CASE("a member is no reference for itself") {
  CHECK_BOTH(cluster_of(150, 150, 150, 125).others_than(rational(125)).rate == interval::point(rational(150)));
  CHECK_BOTH(cluster_of(150, 150, 150, 180).others_than(rational(180)).rate == interval::point(rational(150)));
  CHECK_BOTH(cluster_of(150, 140, 160, 140).others_than(rational(140)).rate == interval::closed(rational(140), rational(160)));
  CHECK_BOTH(cluster_of(160, 155, 150, 145).others_than(rational(145)).rate == interval::closed(rational(150), rational(160)));
}

TEST_CASE("a cluster that the table says is a power of ten off speaks for nobody") {
  constexpr auto off = [] {
    rate_cluster c = cluster_of(15, 15, 150);
    c.is_off = true;
    return c;
  }();
  CHECK_BOTH((!off.others_than(rational(150)) && !off.all()));
}

TEST_CASE("two against two accuse nobody") {
  constexpr rate_cluster c = cluster_of(15, 16, 150, 154);
  CHECK_BOTH(!c.others_than(rational(15)));
  CHECK_BOTH(!c.others_than(rational(150)));
}

TEST_CASE("three against two do") {
  constexpr rate_cluster c = cluster_of(15, 150, 16, 154, 152);
  CHECK_BOTH(c.others_than(rational(15)));
  CHECK_BOTH(!c.others_than(rational(150)));  // two others of five
}

TEST_CASE("rates more than a quarter from the median are not of the cluster") {
  CHECK_BOTH(cluster_of(100, 125, 126).members == 3);  // 125 / 1.25 = 100
  CHECK_BOTH(cluster_of(99, 125, 126).members == 2);
}

TEST_CASE("selection puts the k-th smallest at its place") {
  test::numbers random;
  for (int round = 0; round < 300; ++round) {
    std::vector<rational> v;
    const auto n = static_cast<std::size_t>(1 + random.below(40));
    for (std::size_t i = 0; i < n; ++i) v.emplace_back(static_cast<int>(random.below(12)));
    std::vector<rational> sorted = v;
    std::sort(sorted.begin(), sorted.end());
    const auto k = static_cast<std::size_t>(random.below(n));
    detail::select_nth(v.data(), 0, n, k);
    REQUIRE(v[k] == sorted[k]);
  }
}

// By sorting, which the cluster does not do.
TEST_CASE("lowest and highest, and the next to them, in whatever order the rates come") {
  test::numbers random(82);
  for (int turn = 0; turn < 2000; ++turn) {
    std::vector<rational> rates;
    const std::size_t n = 1 + static_cast<std::size_t>(random.u64() % 9);
    while (rates.size() < n) rates.push_back(rational(100 + static_cast<int>(random.u64() % 60)));
    std::vector<rational> sorted = rates;
    std::sort(sorted.begin(), sorted.end());
    const rational median = sorted[n / 2];
    std::vector<rational> members;
    for (const rational& r : sorted) {
      if (median * rational(4) <= r * rational(5) && r * rational(4) <= median * rational(5)) members.push_back(r);
    }
    const rate_cluster c = detail::find_cluster(rates.data(), n, "USD", "JPY");
    REQUIRE((c.pairs == n && c.members == members.size()));
    REQUIRE((c.lowest == members.front() && c.highest == members.back()));
    const std::size_t next = members.size() > 1 ? 1 : 0;
    REQUIRE((c.second_lowest == members[next] && c.second_highest == members[members.size() - 1 - next]));
    REQUIRE((c.contains(members.front()) && c.contains(members.back()) && !c.contains(members.front() - rational(1)) && !c.contains(members.back() + rational(1))));
  }
  CHECK(!rate_cluster{}.contains(rational(0)));
}

TEST_CASE("all of a cluster speak for the text where they are most of its pairs") {
  CHECK(!cluster_of(15, 16, 150, 154).all());
  CHECK(!cluster_of(15, 150).all());
  CHECK(cluster_of(15, 150, 154).all().rate == interval::closed(rational(150), rational(154)));
}

TEST_CASE("pairs of which none names a year, or none another one, may speak of a pair that names its own") {
  rate_cluster c;
  CHECK(c.may_be_of(2013));
  c.add_year(0);
  c.add_year(2013);
  CHECK((c.may_be_of(0) && c.may_be_of(2013) && !c.may_be_of(2012)));
  c.add_year(2012);
  CHECK((c.may_be_of(0) && !c.may_be_of(2013) && !c.may_be_of(2012)));
}
