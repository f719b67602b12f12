// SPDX-License-Identifier: BSL-1.0
// Foreign text on a terminal: what a terminal would obey, and what would show the text in another order than it has, is made visible.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kawase/interop/json_text.hpp>

namespace proofread {

// The code point at the front of s, which is not empty, and its length in bytes. What is no UTF-8 is U+FFFD, as long as the part that is at fault.
struct code_point {
  char32_t value;
  std::size_t length;
};
inline code_point front(std::string_view s) {
  const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(s[i])); };
  if (at(0) < 0x80) return {at(0), 1};
  const auto [length, is_well_formed] = kawase::detail::utf8_sequence_at(kawase::text(s.data(), s.size()), 0);
  if (!is_well_formed) return {0xfffd, length};
  if (length == 2) return {(at(0) & 0x1f) << 6 | (at(1) & 0x3f), 2};
  if (length == 3) return {(at(0) & 0x0f) << 12 | (at(1) & 0x3f) << 6 | (at(2) & 0x3f), 3};
  return {(at(0) & 0x07) << 18 | (at(1) & 0x3f) << 12 | (at(2) & 0x3f) << 6 | (at(3) & 0x3f), 4};
}

// Control characters (C0, DEL, C1: a terminal obeys them), line and paragraph separators, the controls of writing direction (Unicode's Bidi_Control,
// which swap what is read), and tag characters, which nobody sees.
inline bool is_hidden_control(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         (c >= 0xe0000 && c <= 0xe007f);
}

// s in one line of valid UTF-8 that means what it shows: tabs and line breaks are blanks, other controls and what is no UTF-8 are U+FFFD.
inline std::string visible(std::string_view s) {
  std::string out;
  while (!s.empty()) {
    const code_point c = front(s);
    if (c.value == '\t' || c.value == '\n' || c.value == '\r') out += ' ';
    else if (c.value == 0xfffd || is_hidden_control(c.value)) out += "\xef\xbf\xbd";
    else out += s.substr(0, c.length);
    s.remove_prefix(c.length);
  }
  return out;
}

}  // namespace proofread
