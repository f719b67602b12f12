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
template <std::size_t Width>
struct vector_of {
  typedef unsigned char bytes __attribute__((vector_size(Width)));
};
// From a character's beginning at `from` >= 2 on, many bytes at a time: behind what is well-formed for certain, at a character's beginning again. Certain
// are all characters of one to three bytes but those that begin with C0, C1, E0, E1 or ED. What this leaves, the loop of valid_utf8() decides.
template <std::size_t Width>
KAWASE_ALWAYS_INLINE inline std::size_t behind_certain(const unsigned char* p, std::size_t n, std::size_t from) {
  std::size_t i = from;
  if (n - from >= Width) {
    const std::size_t last = n - Width;
    for (typename vector_of<Width>::bytes at, before, twice_before; i <= last; i += Width) {
      std::memcpy(&at, p + i, Width);
      std::memcpy(&before, p + i - 1, Width);
      std::memcpy(&twice_before, p + i - 2, Width);
      const auto goes_on = (at & 0xc0) == 0x80, begins = (before < 0xc0) & (twice_before < 0xe0);  // by what it is, and by what stands before it
      const auto doubtful = (at + 0x10 <= 0x10) | (at == 0xed) | ((at & 0xde) == 0xc0);              // F0 to FF and a zero byte, ED, C0 and so on
      const auto certain = (goes_on ^ begins) & ~doubtful;
      std::uint64_t eights[Width / 8], all = ~std::uint64_t{0};
      std::memcpy(eights, &certain, Width);
      for (const std::uint64_t eight : eights) all &= eight;
      if (all != ~std::uint64_t{0}) break;
    }
  }
  // Of a character that the last block cut, its beginning.
  if (i != from && p[i - 1] >= 0xc0) return i - 1;
  return i != from && p[i - 2] >= 0xe0 ? i - 2 : i;
}
#if KAWASE_MAY_HAVE_AVX2
KAWASE_FOR_AVX2 inline std::size_t behind_certain_by_32(const unsigned char* p, std::size_t n, std::size_t from) { return behind_certain<32>(p, n, from); }
#endif
inline std::size_t behind_certain_utf8(const unsigned char* p, std::size_t n, std::size_t from) {
#if KAWASE_MAY_HAVE_AVX2
  if (__builtin_cpu_supports("avx2")) return behind_certain_by_32(p, n, from);
#endif
  return behind_certain<16>(p, n, from);
}
#endif
// The well-formed sequences of the Unicode Standard, table 3-7; a zero byte is no text.
KAWASE_WRAPS_ON_PURPOSE inline valid_prefix valid_utf8(std::string_view s) {
  const auto* p = reinterpret_cast<const unsigned char*>(s.data());
  const std::size_t n = s.size();
  std::size_t i = 0;
  const auto continues = [](unsigned char c) { return (c & 0xc0) == 0x80; };
  while (i < n) {
#if KAWASE_HAS_BYTE_VECTORS
    if (i >= 2) i = behind_certain_utf8(p, n, i);
    if (i == n) break;
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

#if KAWASE_HAS_BYTE_VECTORS
// Of the first whole vectors of s, which get lost from it.
inline std::size_t characters_of_vectors(std::string_view& s) {
  using bytes = kawase::detail::byte_vector;
  std::size_t n = 0;
  while (s.size() >= sizeof(bytes)) {
    bytes sums = {}, block;
    for (int blocks = 0; blocks < 255 && s.size() >= sizeof(bytes); ++blocks, s.remove_prefix(sizeof(bytes))) {
      std::memcpy(&block, s.data(), sizeof(bytes));
      sums -= reinterpret_cast<bytes>((block & 0xc0) != 0x80);  // all bits of a byte that begins one: -1
    }
    for (std::size_t lane = 0; lane < sizeof(bytes); ++lane) n += sums[lane];
  }
  return n;
}
#endif
// Code points: all bytes but those that go on in one, 10xxxxxx.
inline std::size_t characters(std::string_view s) {
  std::size_t n = 0;
#if KAWASE_HAS_BYTE_VECTORS
  if (s.size() >= 16) n = characters_of_vectors(s);
#endif
  for (const char c : s) n += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1u : 0u;
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
