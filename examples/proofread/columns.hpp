// SPDX-License-Identifier: BSL-1.0
// Columns on a terminal, where Japanese characters are two wide.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "visible.hpp"

namespace proofread {

// East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt, by blocks) are two columns, combining marks and zero-width characters none. A
// hidden control is shown as one character.
inline std::size_t width(char32_t c) {
  if (is_hidden_control(c)) return 1;
  if ((c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200d) || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0x3099 || c == 0x309a) return 0;
  const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xa960 && c <= 0xa97f) ||
                    (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff01 && c <= 0xff60) ||
                    (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1f64f) || (c >= 0x1f680 && c <= 0x1f6ff) || (c >= 0x1f900 && c <= 0x1f9ff) ||
                    (c >= 0x20000 && c <= 0x3fffd);
  return wide ? 2 : 1;
}
inline std::size_t width(std::string_view s) {
  std::size_t columns = 0;
  while (!s.empty()) {
    const code_point c = front(s);
    columns += width(c.value);
    s.remove_prefix(c.length);
  }
  return columns;
}

// The longest beginning of s that is no wider than that, made visible; an ellipsis says that something was cut.
inline std::string cut(std::string_view s, std::size_t columns) {
  if (width(s) <= columns) return visible(s);
  std::size_t used = 1, bytes = 0;
  while (bytes < s.size()) {
    const code_point c = front(s.substr(bytes));
    if (used + width(c.value) > columns) break;
    used += width(c.value);
    bytes += c.length;
  }
  return visible(s.substr(0, bytes)) + "…";
}
inline std::string pad_right(std::string_view s, std::size_t columns) {
  std::string out = cut(s, columns);
  out.append(columns - width(out), ' ');
  return out;
}
inline std::string pad_left(std::string_view s, std::size_t columns) {
  const std::string out = cut(s, columns);
  return std::string(columns - width(out), ' ') + out;
}

// Broken at blanks into lines of at most that width; the first is `used` columns wide already, the others begin behind the indent.
inline std::string wrap(std::string_view s, std::size_t columns, std::size_t used, std::string_view indent) {
  std::string out;
  bool first = true;
  while (!s.empty()) {
    const std::size_t blank = s.find(' ');
    const std::string_view word = s.substr(0, blank);
    s.remove_prefix(blank == s.npos ? s.size() : blank + 1);
    if (!first && used + 1 + width(word) > columns) {
      out += '\n';
      out += indent;
      used = width(indent);
      first = true;
    }
    if (!first) out += ' ', ++used;
    out += word;
    used += width(word);
    first = false;
  }
  return out + '\n';
}

}  // namespace proofread
