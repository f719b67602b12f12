// SPDX-License-Identifier: BSL-1.0
// A number as its digits were printed: what it is worth, and how finely it speaks.
#pragma once

#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/money/rational.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// coefficient x 10^exponent, where 10^exponent is the place of the last printed digit: 3,000億 is {3000, 8}, 7.8兆 {78, 11}, 1億7,040万
// {17040, 4}, 19.99 {1999, -2}. Separators and the mixture of magnitudes are a matter of writing and not kept. Structural.
// Coefficients below 10^18, exponents from -12 to 19, values below 10^20 (9999京): then every bound and implied rate fits kawase::rational.
struct printed_number {
  std::uint64_t coefficient = 0;
  int exponent = 0;

  // The coefficient is below this limit, the exponent not below its own; what they make has at most so many digits before the point.
  static constexpr std::uint64_t coefficient_limit = 1'000'000'000'000'000'000u;
  static constexpr int lowest_exponent = -12, value_digits = 20;

  // The number, exactly.
  constexpr rational value() const { return rational::from_decimal(detail::wide(coefficient), -exponent); }
  // The place of the last printed digit: 億 for 3,000億.
  constexpr rational unit() const { return power_of_ten(exponent); }
  // The place of the last digit that is no trailing zero: 千億 for 3,000億; and as a power of ten.
  constexpr rational significant_unit() const { return power_of_ten(significant_exponent()); }
  constexpr int significant_exponent() const { return exponent + trailing_zeros(); }
  // A single 1 with zeros: below it a number of as many digits is ten times finer.
  constexpr bool is_power_of_ten() const {
    std::uint64_t n = coefficient;
    while (n != 0 && n % 10 == 0) n /= 10;
    return n == 1;
  }
  // How many decimal digits stand before the decimal point of the value; 0 for values below 1.
  constexpr int integer_digits() const {
    int digits = exponent;
    for (std::uint64_t n = coefficient; n != 0; n /= 10) ++digits;
    return coefficient == 0 || digits < 0 ? 0 : digits;
  }
  friend constexpr bool operator==(const printed_number&, const printed_number&) = default;

 private:
  static constexpr rational power_of_ten(int n) { return rational::from_decimal(detail::wide(1), -n); }
  constexpr int trailing_zeros() const {
    int zeros = 0;
    for (std::uint64_t n = coefficient; n != 0 && n % 10 == 0; n /= 10) ++zeros;
    return zeros;
  }
};

namespace detail {

// Whether the high end of a range may be printed by its last digits alone, 1.0850~60, 106.93-94, as the foreign-exchange market quotes: they follow those
// of the low end, and the two are not far apart.
constexpr bool may_be_last_digits(const printed_number& low, const printed_number& high) {
  if (low.exponent > -2 || high.exponent != 0 || high.coefficient < 10 || high.integer_digits() > -low.exponent) return false;
  const std::uint64_t last = low.coefficient % pow10_64(high.integer_digits());
  return last < high.coefficient && high.coefficient - last <= low.coefficient / 20;
}

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
