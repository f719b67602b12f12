// SPDX-License-Identifier: BSL-1.0
// Whether bytes are UTF-8, and what else they may be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace proofread {

// How many bytes at the front of s are whole, valid characters of a text; a character that is cut off at the end is left over and no fault of it.
struct valid_prefix {
  std::size_t length;
  bool is_cut_off;  // only the rest of the last character is missing
};
// The well-formed sequences of the Unicode Standard, table 3-7; a zero byte is no text.
inline valid_prefix valid_utf8(std::string_view s) {
  const auto* p = reinterpret_cast<const unsigned char*>(s.data());
  const std::size_t n = s.size();
  std::size_t i = 0;
  const auto continues = [](unsigned char c) { return (c & 0xc0) == 0x80; };
  while (i < n) {
    const unsigned char c = p[i];
    if (c < 0x80) {
      if (c == 0) return {i, false};
      for (++i; n - i >= 8;) {  // eight ASCII bytes at a time
        std::uint64_t word;
        std::memcpy(&word, p + i, 8);
        const std::uint64_t high = 0x8080808080808080u, ones = 0x0101010101010101u;
        if ((word & high) != 0 || ((word - ones) & ~word & high) != 0) break;
        i += 8;
      }
      continue;
    }
    while (n - i >= 3 && p[i] > 0xe0 && p[i] < 0xf0 && p[i] != 0xed && continues(p[i + 1]) && continues(p[i + 2])) i += 3;  // a run of kana and kanji
    if (i == n || p[i] < 0x80) continue;
    const unsigned char first = p[i];
    const std::size_t length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0) return {i, false};
    const unsigned char least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80, most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    for (std::size_t k = 1; k < length; ++k) {
      if (i + k == n) return {i, true};
      if (k == 1 ? p[i + 1] < least || p[i + 1] > most : !continues(p[i + k])) return {i, false};
    }
    i += length;
  }
  return {n, false};
}

// Line breaks in s, eight bytes at a time.
inline std::size_t count_lines(std::string_view s) {
  const std::uint64_t breaks = 0x0a0a0a0a0a0a0a0au, low = 0x7f7f7f7f7f7f7f7fu;
  std::size_t n = 0, i = 0;
  for (; s.size() - i >= 8; i += 8) {
    std::uint64_t word;
    std::memcpy(&word, s.data() + i, 8);
    word ^= breaks;
    const std::uint64_t zeros = ~(((word & low) + low) | word | low) >> 7;  // 1 in each byte that is a line break
    n += static_cast<std::size_t>((zeros * 0x0101010101010101u) >> 56);
  }
  for (; i < s.size(); ++i) n += s[i] == '\n';
  return n;
}

// ", it looks like Shift_JIS", or nothing.
inline std::string encoding_hint(std::string_view s) {
  if (s.size() > 65536) s = s.substr(0, 65536);
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  if (s.size() >= 2 && ((at(0) == 0xff && at(1) == 0xfe) || (at(0) == 0xfe && at(1) == 0xff))) return ", it looks like UTF-16";
  std::size_t zeros[2] = {};  // at even and at odd offsets
  for (std::size_t i = 0; i < s.size(); ++i) zeros[i % 2] += s[i] == '\0';
  const std::size_t more = zeros[0] > zeros[1] ? zeros[0] : zeros[1], all = zeros[0] + zeros[1];
  if (all != 0) return more * 10 >= all * 9 && all * 32 >= s.size() ? ", it looks like UTF-16" : ", it looks like no text at all";
  if (s.find("\x1b$B") != s.npos || s.find("\x1b$@") != s.npos) return ", it looks like ISO-2022-JP";
  // Two-byte characters that are well-formed, less those that are not.
  long sjis = 0, euc = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (at(i) < 0x80 || (at(i) >= 0xa1 && at(i) <= 0xdf)) continue;
    const bool lead = (at(i) >= 0x81 && at(i) <= 0x9f) || (at(i) >= 0xe0 && at(i) <= 0xfc);
    const bool trail = i + 1 < s.size() && at(i + 1) >= 0x40 && at(i + 1) != 0x7f && at(i + 1) <= 0xfc;
    sjis += lead && trail ? 1 : -4;
    if (lead && trail) ++i;
  }
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (at(i) < 0x80) continue;
    const bool pair = at(i) >= 0xa1 && at(i) <= 0xfe && i + 1 < s.size() && at(i + 1) >= 0xa1 && at(i + 1) <= 0xfe;
    euc += pair ? 1 : -4;
    if (pair) ++i;
  }
  if (sjis <= 0 && euc <= 0) return "";
  return euc >= sjis ? ", it looks like EUC-JP" : ", it looks like Shift_JIS";
}

}  // namespace proofread
