// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/amount_index.hpp>

#include <map>

#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase;

namespace {

constexpr any_figure printed(std::uint64_t coefficient, int exponent, currency_code unit) {
  any_figure f;
  f.digits = {coefficient, exponent};
  f.unit = unit;
  return f;
}

}  // namespace

TEST_CASE("one currency and one value is one amount, however it is printed") {
  constexpr auto index = [] {
    amount_index<16> i;
    i.add(printed(3000, 8, "JPY"));
    i.add(printed(3, 11, "JPY"), 7);
    i.add(printed(3, 11, "USD"), 8);
    return i;
  }();
  CHECK_BOTH((index.count(printed(30, 10, "JPY")) == 2 && index.first_pair(printed(30, 10, "JPY")) == 7));
  CHECK_BOTH((index.count(printed(3, 11, "USD")) == 1 && index.count(printed(3, 12, "USD")) == 0));
  CHECK_BOTH(index.first_pair(printed(3, 11, "EUR")) == index.no_pair);
}

TEST_CASE("as a map counts, up to its room") {
  test::numbers random;
  amount_index<4096> index;
  for (int round = 0; round < 3; ++round) {
    index.clear();
    std::map<std::uint64_t, std::size_t> expected;
    for (int i = 0; i < 5000; ++i) {
      const std::uint64_t n = 1 + random.below(2000);
      ++expected[n];
      index.add(printed(n, 0, "JPY"));
    }
    for (std::uint64_t n = 0; n < 2100; ++n) REQUIRE(index.count(printed(n, 0, "JPY")) == (expected.count(n) ? expected[n] : 0));
  }
}

TEST_CASE("a full index ends") {
  amount_index<8> index;
  for (std::uint64_t n = 1; n < 100; ++n) index.add(printed(n, 0, "JPY"));
  CHECK(index.count(printed(1, 0, "JPY")) == 1);
  CHECK(index.count(printed(99, 0, "JPY")) == 0);
}

TEST_CASE("a slot that is taken gives way to the next, behind the last to the first") {
  for (std::uint64_t n = 1; n < 60; ++n) {
    amount_index<3> index;  // two thirds of which are two
    index.add(printed(n, 0, "JPY"));
    index.add(printed(n + 1, 0, "JPY"));
    index.add(printed(n, 0, "JPY"));
    CHECK((index.count(printed(n, 0, "JPY")) == 2 && index.count(printed(n + 1, 0, "JPY")) == 1 && index.count(printed(n + 2, 0, "JPY")) == 0));
  }
}
