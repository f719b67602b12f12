// SPDX-License-Identifier: BSL-1.0
// A place in a text and what stands there: words, digits of three kinds, blanks. Private to the readers of this floor.
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

// Whether w stands at `at`. A word in small letters is found in capitals as well: About, ABOUT.
constexpr bool stands_at(text s, std::size_t at, text w) noexcept {
  if (s.size() - at < w.size() || (byte(w[0]) >= 0x80 && s[at] != w[0])) return false;
  const char* p = s.data() + at;
  for (std::size_t i = 0; i < w.size(); ++i) {
    if (p[i] != w.data()[i] && !(w.data()[i] >= 'a' && w.data()[i] <= 'z' && is_ascii_letter(w.data()[0]) && lower(p[i]) == w.data()[i])) return false;
  }
  return true;
}
constexpr bool ends_at(text s, std::size_t end, text w) noexcept { return end >= w.size() && stands_at(s, end - w.size(), w); }

// Length of the character that begins with the byte; 1 for a byte that begins none.
constexpr std::size_t character_length(char c) noexcept { return byte(c) < 0xc2 ? 1u : byte(c) < 0xe0 ? 2u : byte(c) < 0xf0 ? 3u : byte(c) < 0xf5 ? 4u : 1u; }

// One of the three-byte characters of `set` stands at `at`, or ends there.
constexpr bool one_of_stands_at(text s, std::size_t at, text set) noexcept {
  if (set.empty() || s.size() < at + 3 || byte(s[at]) < 0xe0) return false;
  const char* const p = s.data() + at;
  for (const char* w = set.begin(); w != set.end(); w += 3) {
    if (w[0] == p[0] && w[1] == p[1] && w[2] == p[2]) return true;
  }
  return false;
}
constexpr bool one_of_ends_at(text s, std::size_t end, text set) noexcept { return end >= 3 && one_of_stands_at(s, end - 3, set); }

// A digit: ASCII, full-width or kanji. length is 0 where there is none.
struct digit {
  int value = 0;
  std::size_t length = 0;
  bool kanji = false;
};
constexpr digit digit_at(text s, std::size_t at) noexcept {
  if (at >= s.size()) return {};
  const char* p = s.data() + at;
  if (is_ascii_digit(*p)) return {*p - '0', 1, false};
  if (byte(*p) < 0xe3 || s.size() - at < 3) return {};
  if (byte(p[0]) == 0xef) return byte(p[1]) == 0xbc && byte(p[2]) >= 0x90 && byte(p[2]) <= 0x99 ? digit{byte(p[2]) - 0x90, 3, false} : digit{};
  switch (byte(p[0]) << 16 | byte(p[1]) << 8 | byte(p[2])) {
    case 0xe38087: return {0, 3, true};  // 〇
    case 0xe4b880: return {1, 3, true};  // 一
    case 0xe4ba8c: return {2, 3, true};  // 二
    case 0xe4b889: return {3, 3, true};  // 三
    case 0xe59b9b: return {4, 3, true};  // 四
    case 0xe4ba94: return {5, 3, true};  // 五
    case 0xe585ad: return {6, 3, true};  // 六
    case 0xe4b883: return {7, 3, true};  // 七
    case 0xe585ab: return {8, 3, true};  // 八
    case 0xe4b99d: return {9, 3, true};  // 九
    default: return {};
  }
}
constexpr bool digit_ends_at(text s, std::size_t end) noexcept {
  return (end >= 1 && is_ascii_digit(s[end - 1])) || (end >= 3 && byte(s[end - 3]) >= 0xe3 && digit_at(s, end - 3).length == 3);
}

// Behind at most one blank, ASCII or ideographic; a no-break space counts.
constexpr std::size_t after_blank(text s, std::size_t at) noexcept {
  if (at >= s.size()) return at;
  const unsigned char c = byte(s[at]);
  if (c == ' ') return at + 1;
  if (c == 0xe3 && stands_at(s, at, "\u3000")) return at + 3;
  return c == 0xc2 && stands_at(s, at, "\u00a0") ? at + 2 : at;
}
constexpr std::size_t before_blank(text s, std::size_t end) noexcept {
  if (end == 0) return end;
  const unsigned char c = byte(s[end - 1]);
  if (c == ' ') return end - 1;
  if (c == 0x80 && ends_at(s, end, "\u3000")) return end - 3;
  return c == 0xa0 && ends_at(s, end, "\u00a0") ? end - 2 : end;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
