// SPDX-License-Identifier: BSL-1.0
// Columns on a terminal, where Japanese characters are two wide.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace proofread {

// The code point at the front of s, which is valid UTF-8 and not empty, and its length in bytes.
struct code_point {
  char32_t value;
  std::size_t length;
};
inline code_point front(std::string_view s) {
  const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(s[i])); };
  if (at(0) < 0x80 || s.size() < 2) return {at(0), 1};
  if (at(0) < 0xe0) return {(at(0) & 0x1f) << 6 | (at(1) & 0x3f), 2};
  if (at(0) < 0xf0 && s.size() > 2) return {(at(0) & 0x0f) << 12 | (at(1) & 0x3f) << 6 | (at(2) & 0x3f), 3};
  if (s.size() > 3) return {(at(0) & 0x07) << 18 | (at(1) & 0x3f) << 12 | (at(2) & 0x3f) << 6 | (at(3) & 0x3f), 4};
  return {at(0), 1};
}

// East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt, by blocks) are two columns, combining marks and zero-width characters none.
inline std::size_t width(char32_t c) {
  if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return 0;
  if ((c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f) || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0x3099 || c == 0x309a) return 0;
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

// The longest beginning of s that is no wider than that; an ellipsis says that something was cut.
inline std::string cut(std::string_view s, std::size_t columns) {
  if (width(s) <= columns) return std::string(s);
  std::size_t used = 1, bytes = 0;
  while (bytes < s.size()) {
    const code_point c = front(s.substr(bytes));
    if (used + width(c.value) > columns) break;
    used += width(c.value);
    bytes += c.length;
  }
  return std::string(s.substr(0, bytes)) + "…";
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
