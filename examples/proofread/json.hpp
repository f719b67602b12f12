// SPDX-License-Identifier: BSL-1.0
// Text as JSON, appended to a std::string.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include <kawase/interop/json_text.hpp>

#include "utf8.hpp"
#include "visible.hpp"

namespace proofread {

// Bytes of characters that stand for themselves: ASCII without controls, quotes and backslashes, kana, kanji and what is full-width.
struct plain_bytes {
  bool have[256] = {};
  constexpr plain_bytes() {
    for (int c = 0x20; c < 0x7f; ++c) have[c] = c != '"' && c != '\\';
    for (int c = 0x80; c < 0xc0; ++c) have[c] = true;
    for (int c = 0xe3; c <= 0xe9; ++c) have[c] = true;
    have[0xef] = true;
  }
};
// Whether s, which is UTF-8, stands for itself, as nearly all that is printed does.
inline bool is_plain_json(std::string_view s) {
  static constexpr plain_bytes plain;
  bool is_plain = true;  // without a branch on any byte
  for (const char c : s) is_plain &= plain.have[static_cast<unsigned char>(c)];
  return is_plain;
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
  if (is_plain_json(s) && valid_utf8(s).length == s.size()) return put_plain_json(out, s);
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
