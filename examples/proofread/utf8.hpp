// SPDX-License-Identifier: BSL-1.0
// Whether bytes are UTF-8, and what else they may be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kawase/figure/find_number.hpp>

namespace proofread {

// How many bytes at the front of s are whole, valid characters of a text; a character that is cut off at the end is left over and no fault of it.
struct valid_prefix {
  std::size_t length;
  bool is_cut_off;  // only the rest of the last character is missing
};
#if KAWASE_HAS_BYTE_VECTORS
// Sixteen bytes at a time, from a character's beginning at `from` >= 2 on: behind what is well-formed for certain, at a character's beginning again.
// Certain are all characters of one to three bytes but those that begin with C0, C1, E0 or ED. What this leaves, the loop of valid_utf8() decides.
inline std::size_t behind_certain_utf8(const unsigned char* p, std::size_t n, std::size_t from) {
  std::size_t i = from;
  using bytes = kawase::detail::bytes16;
  for (bytes at, before, twice_before; n - i >= 16; i += 16) {
    std::memcpy(&at, p + i, 16);
    std::memcpy(&before, p + i - 1, 16);
    std::memcpy(&twice_before, p + i - 2, 16);
    const auto goes_on = (at & 0xc0) == 0x80, must_go_on = (before >= 0xc0) | (twice_before >= 0xe0);
    const auto doubtful = (goes_on ^ must_go_on) | (at >= 0xf0) | (at == 0xe0) | (at == 0xed) | ((at & 0xfe) == 0xc0) | (at == 0);
    std::uint64_t halves[2];
    std::memcpy(halves, &doubtful, 16);
    if ((halves[0] | halves[1]) != 0) break;
  }
  // Of a character that the last block cut, its beginning.
  if (i != from && p[i - 1] >= 0xc0) return i - 1;
  return i != from && p[i - 2] >= 0xe0 ? i - 2 : i;
}
#endif
// The well-formed sequences of the Unicode Standard, table 3-7; a zero byte is no text.
inline valid_prefix valid_utf8(std::string_view s) {
  const auto* p = reinterpret_cast<const unsigned char*>(s.data());
  const std::size_t n = s.size();
  std::size_t i = 0;
  const auto continues = [](unsigned char c) { return (c & 0xc0) == 0x80; };
  while (i < n) {
#if KAWASE_HAS_BYTE_VECTORS
    if (i >= 2 && n - i >= 16) {
      i = behind_certain_utf8(p, n, i);
      if (i == n) break;
    }
#endif
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

// How many bytes of s are chosen, by a test that takes a byte, or sixteen at a time.
template <class Test>
std::size_t count_bytes(std::string_view s, Test is_chosen) {
  std::size_t n = 0, i = 0;
#if KAWASE_HAS_BYTE_VECTORS
  while (s.size() - i >= 16) {
    kawase::detail::bytes16 sums = {};
    for (int blocks = 0; blocks < 255 && s.size() - i >= 16; ++blocks, i += 16) {
      kawase::detail::bytes16 block;
      std::memcpy(&block, s.data() + i, 16);
      sums -= reinterpret_cast<kawase::detail::bytes16>(is_chosen(block));  // all bits of a byte that is chosen: -1
    }
    for (int lane = 0; lane < 16; ++lane) n += sums[lane];
  }
#endif
  for (; i < s.size(); ++i) n += is_chosen(static_cast<unsigned char>(s[i])) ? 1u : 0u;
  return n;
}
inline std::size_t count_lines(std::string_view s) {
  return count_bytes(s, [](auto c) { return c == '\n'; });
}
// Code points: all bytes but those that go on in one, 10xxxxxx.
inline std::size_t characters(std::string_view s) {
  return count_bytes(s, [](auto c) { return (c & 0xc0) != 0x80; });
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
