// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/profile.hpp>

#include "support/catch.hpp"

using namespace kawase;

TEST_CASE("w is a tenth, at most the place of the last significant digit") {
  static_assert(profile{}.width({100, 12}) == rational(10'000'000'000'000));  // 100兆: a tenth, 10兆
  static_assert(profile{}.width({90, 8}) == rational(900'000'000));           // 90億: a tenth is 9億, below the place, 10億
  static_assert(profile{}.width({315, 8}) == rational(100'000'000));          // 315億: the place, 1億, below a tenth
  static_assert(profile{rational(1, 20)}.width({100, 12}) == rational(5'000'000'000'000));
}
