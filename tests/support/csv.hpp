// SPDX-License-Identifier: BSL-1.0
// The fields of a line of CSV, for the tests that compare with published lists: quoted where they contain commas, a quote doubled inside.
#pragma once

#include <string>
#include <vector>

namespace test {

inline std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> f(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
      f.back() += c;
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      f.emplace_back();
    } else if (c != '\r') {
      f.back() += c;
    }
  }
  return f;
}

}  // namespace test
