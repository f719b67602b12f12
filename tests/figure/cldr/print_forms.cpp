// SPDX-License-Identifier: BSL-1.0
// Prints what style::ja and style::en make of numbers for which one magnitude suffices: style, currency, value, decimals printed, text, a line each.

#include <kawase/figure.hpp>

#include <cstdio>
#include <string>

namespace {

using namespace kawase;

std::string plain(std::uint64_t coefficient, int zeros) { return std::to_string(coefficient) + (zeros < 0 ? "e-" : "e") + std::to_string(zeros < 0 ? -zeros : zeros); }

void print(style in, currency_code unit, std::uint64_t coefficient, int exponent, int decimals) {
  any_figure f;
  f.digits = {coefficient, exponent};
  f.unit = unit;
  const auto t = write(f, in, {.separators = in == style::en});
  std::printf("%s\t%s\t%s\t%d\t%.*s\n", in == style::ja ? "ja" : "en", unit.name().data(), plain(coefficient, exponent).c_str(), decimals, static_cast<int>(t.size()), t.data());
}

}  // namespace

int main() {
  const currency_code units[] = {"JPY", "USD", "EUR", "GBP", "CNY", "KRW", "AUD", "CAD", "CHF", "HKD", "INR", "TWD"};
  const std::uint64_t whole[] = {1, 2, 9, 10, 15, 78, 99, 100, 101, 300, 640, 999}, tenths[] = {11, 15, 78, 99, 105, 999, 1001, 1234, 5005, 9999};
  for (const currency_code& unit : units) {
    for (int myriad = 0; myriad <= 16; myriad += 4) {
      for (const std::uint64_t n : whole) print(style::ja, unit, n, myriad, 0);
      for (const std::uint64_t n : {1000u, 1500u, 3000u, 9999u}) print(style::ja, unit, n, myriad, 0);
      for (const std::uint64_t n : tenths) {
        if (myriad >= 4) print(style::ja, unit, n, myriad - 1, 1);
      }
      if (myriad >= 4) print(style::ja, unit, 123, myriad - 2, 2);
    }
    for (int thousands = 0; thousands <= 15; thousands += 3) {
      for (const std::uint64_t n : whole) print(style::en, unit, n, thousands, 0);
      for (const std::uint64_t n : tenths) {
        if (thousands >= 6 && n < 10000) print(style::en, unit, n, thousands - 1, 1);
      }
      if (thousands >= 6) print(style::en, unit, 123, thousands - 2, 2);
    }
    for (const std::uint64_t n : {1000u, 1500u, 12345u, 999999u}) print(style::en, unit, n, 0, 0);
  }
}
