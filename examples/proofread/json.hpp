// SPDX-License-Identifier: BSL-1.0
// Text as JSON, appended to a std::string.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include <kawase/interop/json_text.hpp>

#include "visible.hpp"

namespace proofread {

// Bytes of the plain characters that begin with a byte: ASCII without controls, quotes and backslashes, kana, kanji and what is full-width. 0 where none
// does.
struct plain_lengths {
  unsigned char of[256] = {};
  constexpr plain_lengths() {
    for (int c = 0x20; c < 0x7f; ++c) of[c] = c != '"' && c != '\\';
    for (int c = 0xe3; c <= 0xe9; ++c) of[c] = 3;
    of[0xef] = 3;
  }
};
// Whether s stands for itself, as nearly all that is printed does.
inline bool is_plain_json(std::string_view s) {
  static constexpr plain_lengths lengths;
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  for (std::size_t i = 0; i < s.size();) {
    const unsigned char length = lengths.of[at(i)];
    if (length == 1) ++i;
    else if (length == 3 && s.size() - i >= 3 && (at(i + 1) & 0xc0) == 0x80 && (at(i + 2) & 0xc0) == 0x80) i += 3;
    else return false;
  }
  return true;
}
// Plain s quoted, behind out.
template <class Out>
void put_plain_json(Out& out, std::string_view s) {
  out += '"';
  out += s;
  out += '"';
}
// s quoted and escaped, behind out. Hidden controls are escaped as well, so that neither a terminal obeys them nor a reader takes U+0085 or U+2028 for
// the end of a line.
template <class Out>
void put_json(Out& out, std::string_view s) {
  if (is_plain_json(s)) return put_plain_json(out, s);
  kawase::put_json_text(
      [&out](kawase::text piece) {
        std::string_view rest(piece.data(), piece.size());
        const auto first_from = [&](std::size_t i) {  // where one may begin; faster than find_first_of()
          while (i < rest.size() && rest[i] != '\x7f' && rest[i] != '\xc2' && rest[i] != '\xd8' && rest[i] != '\xe2' && rest[i] != '\xf3') ++i;
          return i;
        };
        for (std::size_t i = first_from(0); i < rest.size(); i = first_from(i)) {
          const code_point c = front(rest.substr(i));
          if (!is_hidden_control(c.value)) {
            i += c.length;
            continue;
          }
          char escaped[16];
          const auto value = static_cast<unsigned>(c.value);
          if (value < 0x10000) std::snprintf(escaped, sizeof escaped, "\\u%04x", value);
          else std::snprintf(escaped, sizeof escaped, "\\u%04x\\u%04x", 0xd7c0 + (value >> 10), 0xdc00 + (value & 0x3ff));
          out += rest.substr(0, i);
          out += std::string_view(escaped);
          rest.remove_prefix(i + c.length);
          i = 0;
        }
        out += rest;
      },
      s);
}
inline std::string json(std::string_view s) {
  std::string out;
  put_json(out, s);
  return out;
}

}  // namespace proofread
