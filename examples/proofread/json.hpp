// SPDX-License-Identifier: BSL-1.0
// Text as JSON.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace proofread {

// s, which is valid UTF-8, quoted and escaped, behind out.
inline void put_json(std::string& out, std::string_view s) {
  out += '"';
  std::size_t plain = 0;  // what needs no escape is copied in one piece
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char c = s[i];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
    out.append(s, plain, i - plain);
    plain = i + 1;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: {
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
        out += escaped;
      }
    }
  }
  out.append(s, plain);
  out += '"';
}
inline std::string json(std::string_view s) {
  std::string out;
  put_json(out, s);
  return out;
}

}  // namespace proofread
