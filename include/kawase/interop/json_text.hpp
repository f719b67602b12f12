// SPDX-License-Identifier: BSL-1.0
// Text as a JSON string (RFC 8259), piece by piece into a sink.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Where the JSON will stand. Within a page's <script> an HTML parser looks for "</script>" and "<!--" before a JSON parser sees anything.
enum class json_in : unsigned char { file, html };

// s between quotation marks, escaped, as a row of calls sink(text). Bytes that are no UTF-8 become U+FFFD, one for each maximal part of a sequence
// (Unicode, chapter 3.9), so that what comes out is JSON whatever went in. In html every < is written \u003c. Linear; allocates nothing.
template <class Sink>
constexpr void put_json_text(Sink&& sink, text s, json_in where = json_in::file);

namespace detail {

// A sequence that begins with a byte above 0x7f: its length, and whether it is one character of Unicode, by table 3-7. Where it is none, the length
// is that of the part that could have begun one.
struct utf8_sequence {
  std::size_t length;
  bool is_well_formed;
};
constexpr utf8_sequence utf8_sequence_at(text s, std::size_t at) noexcept {
  const auto byte_at = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const unsigned char first = byte_at(at);
  const std::size_t length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  if (length == 1) return {1, false};
  unsigned char least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80, most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i == s.size() || byte_at(at + i) < least || byte_at(at + i) > most) return {i, false};
    least = 0x80;
    most = 0xbf;
  }
  return {length, true};
}

// What stands between the quotation marks.
template <class Sink>
constexpr void put_escaped(Sink& sink, text s, json_in where) {
  std::size_t plain = 0;  // what needs no escape goes out in one piece
  const auto escape = [&](std::size_t at, std::size_t length, text written) {
    if (at != plain) sink(s.substr(plain, at - plain));
    sink(written);
    plain = at + length;
  };
  for (std::size_t i = 0; i < s.size();) {
    const auto c = static_cast<unsigned char>(s[i]);
    if (c >= 0x80) {
      const detail::utf8_sequence sequence = detail::utf8_sequence_at(s, i);
      if (!sequence.is_well_formed) escape(i, sequence.length, "\xef\xbf\xbd");
      i += sequence.length;
      continue;
    }
    if (c == '"') escape(i, 1, "\\\"");
    else if (c == '\\') escape(i, 1, "\\\\");
    else if (c == '\n') escape(i, 1, "\\n");
    else if (c == '\r') escape(i, 1, "\\r");
    else if (c == '\t') escape(i, 1, "\\t");
    else if (c < 0x20 || (c == '<' && where == json_in::html)) {
      const char digits[] = "0123456789abcdef";
      const char escaped[] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};
      escape(i, 1, text(escaped, sizeof escaped));
    }
    ++i;
  }
  if (plain != s.size()) sink(s.substr(plain));
}

}  // namespace detail

template <class Sink>
constexpr void put_json_text(Sink&& sink, text s, json_in where) {
  sink(text("\""));
  detail::put_escaped(sink, s, where);
  sink(text("\""));
}

}  // namespace kawase
KAWASE_QUIET_END
