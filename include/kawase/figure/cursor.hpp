// SPDX-License-Identifier: BSL-1.0
// A place in a text and what stands there: words, digits of three kinds, blanks. Private to the readers of this floor.
//
// The text is `auto s` in all readers, and what they fill is auto&, so that they are templates: who reads nothing compiles none of them.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

constexpr bool is_ascii_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr unsigned char byte(char c) noexcept { return static_cast<unsigned char>(c); }

// Calls are what constant evaluation is slow at: what is called for nearly every character asks the text once, and calls no further.

// What stands_at() leaves to be compared, where a word begins as the text does.
constexpr bool rest_stands_at(const char* p, std::size_t left, const char* w) noexcept {
  const bool letters = (w[0] >= 'a' && w[0] <= 'z') || (w[0] >= 'A' && w[0] <= 'Z');
  for (std::size_t i = 0; w[i] != '\0'; ++i) {
    if (i == left || (p[i] != w[i] && !(letters && w[i] >= 'a' && w[i] <= 'z' && lower(p[i]) == w[i]))) return false;
  }
  return true;
}
// Whether w stands at `at`. A word in small letters is found in capitals as well: About, ABOUT.
KAWASE_ALWAYS_INLINE constexpr bool stands_at(text s, std::size_t at, const char* w) noexcept {
  const std::size_t size = s.size();
  if (at >= size) return false;
  const char* const p = s.data() + at;
  // Of a literal, this is a comparison or three; nearly always one of them says no.
  if (*p != w[0] && !(w[0] >= 'a' && w[0] <= 'z' && *p == w[0] - 'a' + 'A')) return false;
  if (static_cast<unsigned char>(w[0]) >= 0xe0) {
    if (size - at < 3 || p[2] != w[2] || p[1] != w[1]) return false;
    if (w[3] == '\0') return true;
  }
  return rest_stands_at(p, size - at, w);
}
KAWASE_ALWAYS_INLINE constexpr bool ends_at(text s, std::size_t end, const char* w) noexcept {
  const std::size_t length = length_of(w);
  return end >= length && stands_at(text(s.data(), end), end - length, w);
}

// Length of the character that begins with the byte; 1 for a byte that begins none.
constexpr std::size_t character_length(char c) noexcept { return byte(c) < 0xc2 ? 1u : byte(c) < 0xe0 ? 2u : byte(c) < 0xf0 ? 3u : byte(c) < 0xf5 ? 4u : 1u; }

// The first three bytes of s as a number: kana, kanji and full-width characters as labels of a switch. 0 where no three stand before `end`.
constexpr unsigned three_bytes(const char* s) noexcept {
  return static_cast<unsigned>(static_cast<unsigned char>(s[0]) << 16 | static_cast<unsigned char>(s[1]) << 8 | static_cast<unsigned char>(s[2]));
}
constexpr unsigned three_bytes_before(text s, std::size_t end) noexcept { return end < 3 ? 0 : three_bytes(s.data() + (end - 3)); }

// Whether the three bytes at p are one of the three-byte characters of `set`, which ends where another character stands.
constexpr bool is_one_of(const char* p, const char* set) noexcept {
  for (; static_cast<unsigned char>(*set) >= 0xe0; set += 3) {
    if (set[2] == p[2] && set[1] == p[1] && set[0] == p[0]) return true;
  }
  return false;
}
// One of the three-byte characters of `set` stands at `at`, or ends there.
KAWASE_ALWAYS_INLINE constexpr bool one_of_stands_at(text s, std::size_t at, const char* set) noexcept {
  if (s.size() < at + 3) return false;
  const char* const p = s.data() + at;
  return static_cast<unsigned char>(*p) >= 0xe0 && is_one_of(p, set);
}
KAWASE_ALWAYS_INLINE constexpr bool one_of_ends_at(text s, std::size_t end, const char* set) noexcept { return end >= 3 && one_of_stands_at(s, end - 3, set); }

// A digit: ASCII, full-width or kanji. length is 0 where there is none.
struct digit {
  unsigned char value = 0, length = 0;
  bool kanji = false;
};
// The value of the character of three bytes at p as a digit, with kanji_digit where it is a kanji; -1 where it is none.
inline constexpr int kanji_digit = 16;
constexpr int wide_digit(const char* p) noexcept {
  const unsigned c = three_bytes(p);
  switch (c) {
    case three_bytes("〇"): return kanji_digit;
    case three_bytes("一"): return kanji_digit + 1;
    case three_bytes("二"): return kanji_digit + 2;
    case three_bytes("三"): return kanji_digit + 3;
    case three_bytes("四"): return kanji_digit + 4;
    case three_bytes("五"): return kanji_digit + 5;
    case three_bytes("六"): return kanji_digit + 6;
    case three_bytes("七"): return kanji_digit + 7;
    case three_bytes("八"): return kanji_digit + 8;
    case three_bytes("九"): return kanji_digit + 9;
    default: return c >= three_bytes("０") && c <= three_bytes("９") ? static_cast<int>(c - three_bytes("０")) : -1;
  }
}
KAWASE_ALWAYS_INLINE constexpr digit digit_at(text s, std::size_t at) noexcept {
  const std::size_t size = s.size();
  if (at >= size) return {};
  const char* const p = s.data() + at;
  if (*p >= '0' && *p <= '9') return {static_cast<unsigned char>(*p - '0'), 1, false};
  if (static_cast<unsigned char>(*p) < 0xe3 || size - at < 3) return {};
  const int value = wide_digit(p);
  return value < 0 ? digit{} : digit{static_cast<unsigned char>(value & 15), 3, value >= kanji_digit};
}
constexpr bool digit_ends_at(text s, std::size_t end) noexcept {
  return (end >= 1 && is_ascii_digit(s[end - 1])) || (end >= 3 && byte(s[end - 3]) >= 0xe3 && digit_at(s, end - 3).length == 3);
}

// Behind at most one blank, ASCII or ideographic; a no-break space counts.
KAWASE_ALWAYS_INLINE constexpr std::size_t after_blank(text s, std::size_t at) noexcept {
  const std::size_t size = s.size();
  if (at >= size) return at;
  const char* const p = s.data() + at;
  const unsigned char c = static_cast<unsigned char>(*p);
  if (c == ' ') return at + 1;
  if (c < 0xc2 || c > 0xe3) return at;
  if (c == 0xe3) return size - at >= 3 && p[2] == "\u3000"[2] && p[1] == "\u3000"[1] ? at + 3 : at;
  return c == 0xc2 && size - at >= 2 && p[1] == "\u00a0"[1] ? at + 2 : at;
}
KAWASE_ALWAYS_INLINE constexpr std::size_t before_blank(text s, std::size_t end) noexcept {
  if (end == 0) return end;
  const char* const p = s.data() + end;
  const unsigned char c = static_cast<unsigned char>(p[-1]);
  if (c == ' ') return end - 1;
  if (c == 0x80) return end >= 3 && p[-2] == "\u3000"[1] && p[-3] == "\u3000"[0] ? end - 3 : end;
  return c == 0xa0 && end >= 2 && p[-2] == "\u00a0"[0] ? end - 2 : end;
}
// The same where a text may be wrapped: behind a line break as well, with blanks on either side of it.
constexpr std::size_t after_break(text s, std::size_t at) noexcept {
  at = after_blank(s, at);
  const std::size_t newline = at < s.size() && s[at] == '\r' ? at + 1 : at;
  return newline < s.size() && s[newline] == '\n' ? after_blank(s, newline + 1) : at;
}
constexpr std::size_t before_break(text s, std::size_t end) noexcept {
  end = before_blank(s, end);
  if (end == 0 || s[end - 1] != '\n') return end;
  return before_blank(s, end > 1 && s[end - 2] == '\r' ? end - 2 : end - 1);
}

}  // namespace kawase::detail
KAWASE_QUIET_END
