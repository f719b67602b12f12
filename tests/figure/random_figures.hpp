// SPDX-License-Identifier: BSL-1.0
// Figures for property tests: every size, place, modifier and extent that a text can print.
#pragma once

#include <kawase/figure/figure.hpp>

#include "support/random.hpp"

namespace test {

using namespace kawase;

// Below 9999京, with places from 10^-12 up; mostly as short as print has them.
inline printed_number a_number(numbers& n) {
  for (;;) {
    std::uint64_t coefficient = n.u64();
    const std::uint64_t lengths[] = {10, 100, 1000, 10'000, 100'000'000, printed_number::coefficient_limit};
    coefficient %= lengths[n.below(6)];
    const printed_number x{coefficient, coefficient == 0 ? 0 : static_cast<int>(n.below(n.coin() ? 17u : 32u)) - (n.coin() ? 0 : 12)};
    if (x.exponent <= 19 && x.integer_digits() <= printed_number::value_digits && (x.exponent <= 16 || x.coefficient < 10)) return x;
  }
}

inline modifier a_modifier(numbers& n) {
  constexpr bound bounds[] = {bound::none, bound::none, bound::none, bound::at_least, bound::more_than, bound::at_most, bound::up_to, bound::less_than};
  return {static_cast<approximation>(n.below(4)), bounds[n.below(8)]};
}

inline any_figure a_figure(numbers& n, const currency_code& unit, bool assumed = false) {
  for (;;) {
    any_figure f;
    f.unit = unit;
    f.assumed = assumed;
    f.digits = a_number(n);
    f.modifier = a_modifier(n);
    switch (n.below(6)) {
      case 0:
        f.extent = extent::range;
        f.high = a_number(n);
        if (!(f.digits.value() < f.high.value())) continue;
        break;
      case 1:
        f.extent = extent::several;
        f.digits = {2, static_cast<int>(n.below(17))};
        f.high = {9, f.digits.exponent};
        if (f.digits.exponent == 0) continue;
        break;
      case 2: {  // 5兆円台: up to the next of the last digit that is no zero
        f.extent = extent::band;
        std::uint64_t step = 1;
        while (f.digits.coefficient != 0 && f.digits.coefficient / step % 10 == 0) step *= 10;
        if (f.digits.coefficient == 0 || f.digits.coefficient + step >= printed_number::coefficient_limit || printed_number{f.digits.coefficient + step, f.digits.exponent}.integer_digits() > printed_number::value_digits || (step != 1 && f.digits.exponent == 0 && f.digits.integer_digits() <= 3)) continue;
        f.high = {f.digits.coefficient + step, f.digits.exponent};
        break;
      }
      default: break;
    }
    return f;
  }
}

}  // namespace test
