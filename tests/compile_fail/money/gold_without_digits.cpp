// SPDX-License-Identifier: BSL-1.0
// Gold has no minor unit.
// phrase g++: has_digits_from_0_to_18_or_names_them
// phrase clang++: a currency without minor unit needs them named: money<XAU, 4>
#include <kawase/money.hpp>
using namespace kawase;
using namespace kawase::literals;
struct XAU {
  static constexpr text code = "XAU";
  static constexpr int numeric_code = 959, minor_digits = no_minor_unit;
  static constexpr text name = "Gold";
};
constexpr money<EITHER((XAU, 4), (XAU))> m;
