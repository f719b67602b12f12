// SPDX-License-Identifier: BSL-1.0
// What the tests of this floor compare with: exact values by hand, and readings in one line.
#pragma once

#include <kawase/figure.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace expected {

using namespace kawase;

// n x 10^zeros
constexpr rational tens(int n, int zeros) {
  rational x = n;
  for (int i = 0; i < zeros; ++i) x *= rational(10);
  return x;
}
constexpr rational man(rational n) { return n * rational(10'000); }
constexpr rational oku(rational n) { return n * rational(100'000'000); }
constexpr rational cho(rational n) { return n * rational(1'000'000'000'000); }

// The whole of s as a figure of money: currency, value and modifier in one line, "JPY 300000000000 about"; a refusal as "position: reason".
inline std::string str(text t) { return {t.data(), t.size()}; }
inline std::string decimal(const any_figure& f) {
  const auto t = write(f, style::iso);
  return {t.data(), t.size()};
}
inline std::string line(const any_figure& f) {
  return decimal(f) + " " + str(modifier_name(f)) + (f.assumed ? " assumed" : "");
}
inline std::string read(text s) {
  const auto f = any_figure::parse(s);
  return f ? line(*f) : std::to_string(f.position()) + ": " + str(f.reason());
}
// What scan() finds in s: figures, pairs and rates in order, "|" between finds.
inline std::string line(const found& f) {
  switch (f.kind) {
    case found_kind::figure: return line(f.first);
    case found_kind::restatement: return line(f.first) + " = " + line(f.second) + (f.note.empty() ? "" : " (" + decimal(f.note.per) + " : " + decimal(f.note.price) + ")");
    case found_kind::rate_note: return decimal(f.first) + " : " + decimal(f.second);
  }
  return "?";
}
inline std::string scanned(text s) {
  std::string all;
  for (const auto& f : scan(s)) all += (all.empty() ? "" : " | ") + line(f);
  return all;
}
inline std::string cut(text s, span_of_text where) { return str(s.substr(where.offset, where.length)); }

}  // namespace expected
