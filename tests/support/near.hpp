// SPDX-License-Identifier: BSL-1.0
// Doubles that agree to twelve digits; the last ones are the floating-point unit's affair.
#pragma once

namespace test {

inline bool near(double a, double b) {
  const double difference = a < b ? b - a : a - b, size = b < 0 ? -b : b;
  return difference <= size * 1e-12;
}

}  // namespace test
