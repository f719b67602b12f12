// SPDX-License-Identifier: BSL-1.0
// An interval of exact fractions, each end open, closed or absent.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/money/rational.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// lower <= upper where both are there. An absent end is no bound at all, and its value is not to be read. Structural.
struct interval {
  rational lower, upper;
  bool lower_open = false, upper_open = false;
  bool has_lower = true, has_upper = true;

  // [lower, upper]
  static constexpr interval closed(const rational& lower, const rational& upper) { return {lower, upper}; }
  // [lower, upper): what rounding half up leaves open.
  static constexpr interval half_open(const rational& lower, const rational& upper) { return {lower, upper, false, true}; }
  static constexpr interval point(const rational& x) { return {x, x}; }

  // Whether x lies in it; an end belongs to it unless it is open.
  constexpr bool contains(const rational& x) const {
    return (!has_lower || (lower_open ? lower < x : lower <= x)) && (!has_upper || (upper_open ? x < upper : x <= upper));
  }
  // Whether some x lies in both.
  friend constexpr bool overlap(const interval& a, const interval& b) { return !a.lies_below(b) && !b.lies_below(a); }
  // Every x of this one is below every y of the other.
  constexpr bool lies_below(const interval& other) const {
    return has_upper && other.has_lower && (upper < other.lower || (upper == other.lower && (upper_open || other.lower_open)));
  }
  // The smallest interval that holds both.
  friend constexpr interval hull(const interval& a, const interval& b) {
    interval h = a;
    h.has_lower = a.has_lower && b.has_lower;
    if (h.has_lower && (b.lower < a.lower || (b.lower == a.lower && !b.lower_open))) {
      h.lower = b.lower;
      h.lower_open = b.lower_open;
    }
    h.has_upper = a.has_upper && b.has_upper;
    if (h.has_upper && (a.upper < b.upper || (b.upper == a.upper && !b.upper_open))) {
      h.upper = b.upper;
      h.upper_open = b.upper_open;
    }
    return h;
  }
  friend constexpr bool operator==(const interval& a, const interval& b) {
    return a.has_lower == b.has_lower && a.has_upper == b.has_upper && (!a.has_lower || (a.lower == b.lower && a.lower_open == b.lower_open)) &&
           (!a.has_upper || (a.upper == b.upper && a.upper_open == b.upper_open));
  }

  // Of all sums and of all differences of their values; throws overflow_error beyond 128 bits.
  friend constexpr interval operator+(const interval& a, const interval& b) {
    interval s{{}, {}, a.lower_open || b.lower_open, a.upper_open || b.upper_open, a.has_lower && b.has_lower, a.has_upper && b.has_upper};
    if (s.has_lower) s.lower = a.lower + b.lower;
    if (s.has_upper) s.upper = a.upper + b.upper;
    return s;
  }
  // Of all sums and of all differences of their values; throws overflow_error beyond 128 bits.
  friend constexpr interval operator-(const interval& a, const interval& b) {
    return a + interval{-b.upper, -b.lower, b.upper_open, b.lower_open, b.has_upper, b.has_lower};
  }
  // By a positive factor.
  friend constexpr interval operator*(interval a, const rational& factor) {
    if (a.has_lower) a.lower *= factor;
    if (a.has_upper) a.upper *= factor;
    return a;
  }
  // Of non-negative amounts: both lower ends must be there and not negative. A divisor that reaches down to zero leaves no upper bound.
  friend constexpr interval operator/(const interval& a, const interval& b) {
    interval q{{}, {}, a.lower_open || b.upper_open, a.upper_open || b.lower_open};
    if (b.has_upper && b.upper > rational(0)) {
      q.lower = a.lower / b.upper;
    } else {
      q.lower_open = true;  // 0, not reached
    }
    q.has_upper = a.has_upper && b.lower > rational(0);
    if (q.has_upper) q.upper = a.upper / b.lower;
    return q;
  }
};

}  // namespace kawase
KAWASE_QUIET_END
