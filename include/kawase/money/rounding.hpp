// SPDX-License-Identifier: BSL-1.0
// The seven ways to round, and the one place where a quotient is rounded.
#pragma once

#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/detail/uint128.hpp>
#include <kawase/money/failure.hpp>

namespace kawase {

// Named as java.math.RoundingMode names them. Nothing in kawase rounds unless one of them is named at the call.
//                 5.5  2.5  1.6  1.1 -1.1 -1.6 -2.5 -5.5
enum class rounding : unsigned char {
  half_even,  //     6    2    2    1   -1   -2   -2   -6   to the nearest, ties to the even neighbour
  half_up,    //     6    3    2    1   -1   -2   -3   -6   to the nearest, ties away from zero
  half_down,  //     5    2    2    1   -1   -2   -2   -5   to the nearest, ties towards zero
  up,         //     6    3    2    2   -2   -2   -3   -6   away from zero
  down,       //     5    2    1    1   -1   -1   -2   -5   towards zero
  ceiling,    //     6    3    2    2   -1   -1   -2   -5   towards plus infinity
  floor,      //     5    2    1    1   -2   -2   -3   -6   towards minus infinity
};

KAWASE_QUIET_BEGIN
namespace detail {

// Whether a magnitude q + r/d, 0 <= r < d, goes to q + 1: to the nearest where 2r > d, or 2r = d and the tie goes up. One comparison, in the width
// of d: amounts are not predictable, branches on them would cost more than all the rest. A number that is none of the seven (from a cast) is a
// domain_error, which in what is noexcept ends the program.
template <class U>
constexpr bool rounds_away(bool q_is_odd, U r, U d, bool negative, rounding mode) {
  switch (mode) {
    case rounding::half_even: return r + U{q_is_odd ? 1u : 0u} > d - r;
    case rounding::half_up: return r >= d - r;
    case rounding::half_down: return r > d - r;
    case rounding::up: return r != U{0};
    case rounding::down: return false;
    case rounding::ceiling: return !negative && r != U{0};
    case rounding::floor: return negative && r != U{0};
  }
  a_rounding_is_none_of_the_seven();
}

// The magnitude n / d, rounded; n / d + 1 must not wrap, which holds for every d > 1 and every n below the maximum.
template <class U>
constexpr U divide_rounded(U n, U d, bool negative, rounding mode) {
  const U q = n / d;
  const U r = n % d;
  return rounds_away(static_cast<std::uint64_t>(q) % 2 != 0, r, d, negative, mode) ? q + U{1} : q;
}

}  // namespace detail
KAWASE_QUIET_END
}  // namespace kawase
