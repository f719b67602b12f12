// SPDX-License-Identifier: BSL-1.0
#include "../../examples/proofread/place.hpp"

#include <cstddef>
#include <string>

#include "support/catch.hpp"

using namespace proofread;

namespace {
// One byte after another, by the definition: a line ends at each LF; a character begins at each byte that is not 10xxxxxx.
place by_definition(const std::string& s, std::size_t from, std::size_t to, place here) {
  for (; from < to; ++from) {
    if (s[from] == '\n') {
      ++here.line;
      here.column = 1;
    } else if ((s[from] & '\xc0') != '\x80') {
      ++here.column;
    }
  }
  return here;
}
// Lines of nothing, of one character, of a vector, of more.
std::string some_lines() {
  std::string s = "a\n\n\nあ\n";
  for (std::size_t n = 0; n < 40; ++n) s += std::string(n, 'x') + (n % 3 == 0 ? "\n" : n % 3 == 1 ? "億é" : "\r\n𠮷");
  for (int n = 0; n < 40; ++n) s += "約三";
  return s + "\n\n" + std::string(70, 'y');
}
}  // namespace

TEST_CASE("line and column behind any part of a text are those of its definition, by bytes and by vectors") {
  const std::string s = some_lines();
  const place at_first[] = {{1, 1}, {7, 30}};
  for (std::size_t from = 0; from < s.size(); ++from) {
    for (std::size_t to = from; to <= s.size(); to += from % 5 == 0 ? 1u : 7u) {
      for (const place& here : at_first) {
        const place wanted = by_definition(s, from, to, here);
        const auto is_wanted = [&](const place& p) { return p.line == wanted.line && p.column == wanted.column; };
        if (is_wanted(behind_bytes(s, from, to, here)) && is_wanted(behind(s, from, to, here))) continue;
        FAIL_CHECK("[" << from << ", " << to << ")");
      }
#if KAWASE_MAY_HAVE_AVX2
      if (__builtin_cpu_supports("avx2") && to + 32 <= s.size()) {
        const place wanted = by_definition(s, from, to, {}), p = behind_bytes_by_32(s, from, to, {});
        if (p.line != wanted.line || p.column != wanted.column) FAIL_CHECK("[" << from << ", " << to << "), by vectors");
      }
#endif
    }
  }
  const place end = behind(s, 0, s.size(), {});
  CHECK(end.line == 4 + 27 + 2 + 1);  // by hand: 14 + 13 of the 40 lines end, two thirds of them
  CHECK(end.column == 71);
}
