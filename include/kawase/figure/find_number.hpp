// SPDX-License-Identifier: BSL-1.0
// Finding where a number may begin, fast: most of a text is no number. Private.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/currency_words.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/number_words.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// Whether a number begins with the character at `at`: a digit of any kind, 十, 百, 千, 数; or the "ill" of a million, the "tho" of a thousand, before
// which a number may stand in words.
constexpr bool number_mark_at(const char* s, std::size_t size, std::size_t at) noexcept {
  const unsigned char a = byte(s[at]);
  if (a < 0x80) return is_ascii_digit(s[at]) || ((a == 'i' || a == 't') && size - at >= 3 && (a == 'i' ? s[at + 1] == 'l' && s[at + 2] == 'l' : s[at + 1] == 'h' && s[at + 2] == 'o'));
  if (a < 0xe4 || size - at < 3) return false;
  const unsigned char b = byte(s[at + 1]), c = byte(s[at + 2]);
  switch (a) {
    case 0xe4: return (b == 0xb8 && (c == 0x80 || c == 0x83 || c == 0x89)) || (b == 0xb9 && c == 0x9d) || (b == 0xba && (c == 0x8c || c == 0x94));  // 一七三九二五
    case 0xe5: return (b == 0x85 && (c == 0xab || c == 0xad)) || (b == 0x8d && (c == 0x81 || c == 0x83)) || (b == 0x9b && c == 0x9b);            // 八六十千四
    case 0xe6: return b == 0x95 && c == 0xb0;                                                                                                      // 数
    case 0xe7: return b == 0x99 && c == 0xbe;                                                                                                      // 百
    case 0xef: return b == 0xbc && c >= 0x90 && c <= 0x99;                                                                                         // ０ to ９
    default: return false;
  }
}

#if defined(__GNUC__) && defined(__ORDER_LITTLE_ENDIAN__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && (defined(__SSE2__) || defined(__ARM_NEON))
#define KAWASE_HAS_BYTE_VECTORS 1
#else
#define KAWASE_HAS_BYTE_VECTORS 0
#endif

#if KAWASE_HAS_BYTE_VECTORS
// Sixteen bytes at a time, in the compilers' portable vectors: which of them, the first, may begin a number; 16 where none may. A coarser sieve
// than the above, which is its twin and decides.
typedef unsigned char bytes16 __attribute__((vector_size(16)));
inline bytes16 load16(const char* p) noexcept {
  bytes16 v;
  __builtin_memcpy(&v, p, 16);
  return v;
}
inline bytes16 equal16(bytes16 v, unsigned char c) noexcept { return reinterpret_cast<bytes16>(v == (bytes16{} + c)); }
inline bytes16 within16(bytes16 v, unsigned char first, unsigned char last) noexcept {
  return reinterpret_cast<bytes16>(static_cast<bytes16>(v - (bytes16{} + first)) <= (bytes16{} + static_cast<unsigned char>(last - first)));
}
inline std::size_t first_that_may_be_a_number(const char* p) noexcept {
  const bytes16 a = load16(p), b = load16(p + 1), c = load16(p + 2);
  const bytes16 e4 = equal16(a, 0xe4) & within16(b, 0xb8, 0xba) & (equal16(c, 0x80) | equal16(c, 0x83) | equal16(c, 0x89) | equal16(c, 0x9d) | equal16(c, 0x8c) | equal16(c, 0x94));
  const bytes16 e5 = equal16(a, 0xe5) & ((equal16(b, 0x85) & within16(c, 0xab, 0xad)) | (equal16(b, 0x8d) & within16(c, 0x81, 0x83)) | (equal16(b, 0x9b) & equal16(c, 0x9b)));
  const bytes16 others = (equal16(a, 0xe6) & equal16(b, 0x95) & equal16(c, 0xb0)) | (equal16(a, 0xe7) & equal16(b, 0x99) & equal16(c, 0xbe)) | (equal16(a, 0xef) & equal16(b, 0xbc) & within16(c, 0x90, 0x99));
  const bytes16 english = (equal16(a, 'i') & equal16(b, 'l') & equal16(c, 'l')) | (equal16(a, 't') & equal16(b, 'h') & equal16(c, 'o'));
  const bytes16 hits = within16(a, '0', '9') | e4 | e5 | others | english;
  unsigned long long halves[2];
  __builtin_memcpy(halves, &hits, 16);
  if ((halves[0] | halves[1]) == 0) return 16;
  return static_cast<std::size_t>(halves[0] != 0 ? __builtin_ctzll(halves[0]) / 8 : 8 + __builtin_ctzll(halves[1]) / 8);
}
#endif

// The first place from `at` on where number_mark_at holds; the text's end where there is none.
constexpr std::size_t find_number_mark(text s, std::size_t at) noexcept {
  const char* p = s.data();
  const std::size_t size = s.size();
#if KAWASE_HAS_BYTE_VECTORS
  if (!__builtin_is_constant_evaluated()) {
    while (size - at >= 18) {
      const std::size_t first = first_that_may_be_a_number(p + at);
      at += first;
      if (first == 16) continue;
      if (number_mark_at(p, size, at)) return at;
      ++at;
    }
    for (; at < size; ++at) {
      if (number_mark_at(p, size, at)) return at;
    }
    return size;
  }
#endif
  for (; at < size; at += character_length(p[at])) {
    if (number_mark_at(p, size, at)) return at;
  }
  return size;
}

// Whether what stands at `at`, behind a number, may make a figure of it: a sieve, so that dates and counts cost little.
constexpr bool may_follow_a_number(text s, std::size_t at) noexcept {
  at = after_blank(s, at);
  if (at >= s.size()) return false;
  const unsigned char c = byte(s[at]);
  if (c < 0x80) return c == '-' || c == '~' || c == '$' || is_ascii_letter(s[at]);
  if (c < 0xe3 || s.size() - at < 3) return true;
  return magnitudes.begins(s, at) || currencies_behind.begins(s, at) || national_currencies.begins(s, at) || digit_at(s, at).length != 0 || one_of_stands_at(s, at, "余〜～－ーか");
}
constexpr bool may_precede_a_number(text s, std::size_t end) noexcept {
  end = before_blank(s, end);
  if (end == 0) return false;
  const char c = s[end - 1];
  return byte(c) < 0x80 ? c == '$' || c == '.' || is_ascii_letter(c) : currencies_ending.has_bucket(bucket_of(text(s.data(), end), last_character(s.data(), end)));
}

}  // namespace kawase::detail
KAWASE_QUIET_END
