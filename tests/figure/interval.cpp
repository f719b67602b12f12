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
