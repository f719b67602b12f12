// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/interval.hpp>

#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(std::is_trivially_copyable_v<interval>);

TEST_CASE("an interval's ends are open, closed or absent") {
  constexpr auto i = interval::half_open(1, 3);
  static_assert(i.contains(1) && i.contains(2) && !i.contains(3));
  static_assert(!i.contains(rational(999, 1000)) && i.contains(rational(2999, 1000)));
  constexpr auto c = interval::closed(1, 3);
  static_assert(c.contains(3));
  constexpr interval above{2, {}, true, false, true, false};
  static_assert(!above.contains(2) && above.contains(1'000'000));
  static_assert(interval::point(5).contains(5) && !interval::point(5).contains(4));
  static_assert(above == interval{2, 99, true, true, true, false}, "an absent end has no value");
}

TEST_CASE("two intervals overlap where some number lies in both") {
  constexpr auto a = interval::half_open(1, 3), b = interval::closed(3, 5), c = interval::closed(2, 3);
  static_assert(!overlap(a, b) && a.lies_below(b) && !b.lies_below(a));
  static_assert(overlap(a, c) && overlap(c, b));
  constexpr interval above{4, {}, false, false, true, false}, below{{}, 4, false, true, false, true};
  static_assert(!overlap(above, below) && overlap(above, b) && overlap(below, b));
  static_assert(hull(a, b) == interval::closed(1, 5));
  static_assert(hull(above, below) == interval{{}, {}, false, false, false, false});
}

TEST_CASE("sums, differences, multiples and quotients of intervals") {
  constexpr auto a = interval::half_open(1, 3), b = interval::closed(10, 20);
  static_assert(a + b == interval::half_open(11, 23));
  static_assert(b - a == interval{7, 19, true, false});  // 10 - 3 is not reached, 20 - 1 is
  static_assert(a * rational(2) == interval::half_open(2, 6));
  static_assert(b / a == interval{rational(10, 3), 20, true, false});
  static_assert((b / interval::half_open(0, 2)) == interval{5, {}, true, false, true, false}, "a divisor that reaches zero leaves no upper bound");
}

TEST_CASE("an absent end bounds nothing") {
  const interval from_1{1, {}, false, false, true, false}, to_1{{}, 1, false, false, false, true}, below_1{{}, 1, false, true, false, true}, all{{}, {}, false, false, false, false};
  CHECK((to_1.contains(-1'000'000) && to_1.contains(1) && !to_1.contains(2)));
  CHECK((below_1.contains(0) && !below_1.contains(1)));
  CHECK((all.contains(-1) && all.contains(1)));
  CHECK((!from_1.lies_below(to_1) && !to_1.lies_below(all) && !all.lies_below(from_1)));
  CHECK((below_1.lies_below(from_1) && !to_1.lies_below(from_1)));
  CHECK(to_1.lies_below(interval{1, 2, true, false}));
}

TEST_CASE("the smallest interval that holds both keeps the ends that either has") {
  const auto low = interval::closed(1, 3), high = interval::closed(2, 5);
  CHECK(hull(low, high) == interval::closed(1, 5));
  CHECK(hull(high, low) == interval::closed(1, 5));
  const interval open{1, 3, true, true}, from_1{1, {}, false, false, true, false}, to_3{{}, 3, false, false, false, true};
  CHECK(hull(open, low) == low);
  CHECK(hull(low, open) == low);
  CHECK(hull(open, open) == open);
  CHECK(hull(from_1, low) == from_1);
  CHECK(hull(low, from_1) == from_1);
  CHECK(hull(to_3, low) == to_3);
  CHECK(hull(low, to_3) == to_3);
}

TEST_CASE("intervals are equal where their ends are, and of what kind they are") {
  const auto i = interval::closed(1, 3);
  CHECK(i == interval::closed(1, 3));
  CHECK(!(i == interval::closed(2, 3)));
  CHECK(!(i == interval::closed(1, 4)));
  CHECK(!(i == interval{1, 3, true, false}));
  CHECK(!(i == interval{1, 3, false, true}));
  CHECK(!(i == interval{1, 3, false, false, false, true}));
  CHECK(!(i == interval{1, 3, false, false, true, false}));
  CHECK(interval{1, 3, false, false, false, true} == interval{2, 3, true, false, false, true});
  CHECK(interval{1, 3, false, false, true, false} == interval{1, 4, false, true, true, false});
}

TEST_CASE("what has no end on a side gives sums, multiples and quotients that have none") {
  const interval from_2{2, {}, true, false, true, false}, to_4{{}, 4, false, true, false, true};
  const auto i = interval::closed(1, 3);
  CHECK(from_2 + i == interval{3, {}, true, false, true, false});
  CHECK(i + from_2 == interval{3, {}, true, false, true, false});
  CHECK(to_4 + i == interval{{}, 7, false, true, false, true});
  CHECK(i + to_4 == interval{{}, 7, false, true, false, true});
  CHECK(from_2 + to_4 == interval{{}, {}, false, false, false, false});
  CHECK(i - from_2 == interval{{}, 1, false, true, false, true});
  CHECK(from_2 * rational(3) == interval{6, {}, true, false, true, false});
  CHECK(to_4 * rational(3) == interval{{}, 12, false, true, false, true});
  CHECK(from_2 / i == interval{rational(2, 3), {}, true, false, true, false});
  CHECK(i / from_2 == interval{0, rational(3, 2), true, true});  // by as much as one likes, so that 0 is not reached
  CHECK(i / interval::closed(0, 0) == interval{0, {}, true, false, true, false});
}
