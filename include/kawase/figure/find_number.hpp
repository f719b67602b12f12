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
KAWASE_ALWAYS_INLINE constexpr bool number_mark_at(const char* s, std::size_t size, std::size_t at) noexcept {
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

// Many bytes at a time, in the compilers' portable vectors. Where a processor may have wider ones than the compiler may take for granted, it is asked.
#if defined(__GNUC__) && defined(__ORDER_LITTLE_ENDIAN__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && (defined(__SSE2__) || defined(__ARM_NEON))
#define KAWASE_HAS_BYTE_VECTORS 1
// g++ for Windows would keep such where they are not aligned, and g++ 14 fails to keep in a module what is compiled for another processor.
#if defined(__SSE2__) && !defined(_WIN32) && (defined(__clang__) || !defined(__cpp_modules))
#define KAWASE_MAY_HAVE_AVX2 1
#define KAWASE_FOR_AVX2 __attribute__((target("avx2")))
#else
#define KAWASE_MAY_HAVE_AVX2 0
#endif
#else
#define KAWASE_HAS_BYTE_VECTORS 0
#define KAWASE_MAY_HAVE_AVX2 0
#endif

#if KAWASE_HAS_BYTE_VECTORS
typedef unsigned char byte_vector __attribute__((vector_size(16)));
typedef signed char signed_byte_vector __attribute__((vector_size(16)));

// Two sieves, coarser than number_mark_at, which is their twin and decides. From `at` on, while a whole vector and two bytes are left: where the first
// mark may be, or where the search stopped.
struct sieve_bytes {
  byte_vector x50 = byte_vector{} + 0x50, xe4 = byte_vector{} + 0xe4, xa4 = byte_vector{} + 0xa4, xe5 = byte_vector{} + 0xe5, xb1 = byte_vector{} + 0xb1;
  byte_vector xf0 = byte_vector{} + 0xf0, x90 = byte_vector{} + 0x90, xef = byte_vector{} + 0xef, xfc = byte_vector{} + 0xfc, x6c = byte_vector{} + 0x6c, xd5 = byte_vector{} + 0xd5;
  signed_byte_vector lowest10 = signed_byte_vector{} - 118;
};
inline constexpr sieve_bytes bytes_of_the_sieve;
inline std::size_t find_number_mark_by_16(const char* p, std::size_t size, std::size_t at) noexcept {
  constexpr std::size_t width = 16;
  // By a pointer that g++ can't see through: if it knew the bytes, it would not keep them at hand but make them anew in each step.
  const sieve_bytes* volatile where = &bytes_of_the_sieve;
  const sieve_bytes& sieve = *where;
  if (size - at < width + 2) return at;
  const std::size_t last = size - (width + 2);
  for (; at <= last; at += width) {
    byte_vector a, b, c;  // three bytes in a row, in each lane
    __builtin_memcpy(&a, p + at, width);
    __builtin_memcpy(&b, p + at + 1, width);
    __builtin_memcpy(&c, p + at + 2, width);
    // What the bytes of the wanted characters have in common, and those of few others.
    const auto marks = (reinterpret_cast<signed_byte_vector>(a + sieve.x50) < sieve.lowest10) |         // 0 to 9: in signed bytes, the ten least, which is one comparison
                       ((a == sieve.xe4) & ((((a - b) ^ c) & sieve.xe4) == sieve.xa4)) |               // 一七三九二五
                       ((a == sieve.xe5) & ((((b + b + b + b) ^ c) & sieve.xb1) == sieve.xb1)) |       // 八六十千四
                       (((b & sieve.xf0) == sieve.x90) & (((b ^ (c + c)) & sieve.xef) == sieve.xe5)) |  // 数百
                       ((a == sieve.xef) & ((c & sieve.xf0) == sieve.x90)) |                           // ０ to ９
                       (((c & sieve.xfc) == sieve.x6c) & (a + b + b - c == sieve.xd5));                // ill, tho
    unsigned long long eights[2];
    __builtin_memcpy(eights, &marks, width);
    if ((eights[0] | eights[1]) == 0) continue;
    const std::size_t i = eights[0] == 0 ? 1 : 0;
    return at + 8 * i + static_cast<std::size_t>(__builtin_ctzll(eights[i])) / 8;
  }
  return at;
}
#if KAWASE_MAY_HAVE_AVX2
// By kinds of marks, one bit each: 1 for 0 to 9, 2 for ill and tho, 4 for 一七三九二五, 8 for 八六十千四, 16 for 数百, 32 for ０ to ９. To which kinds the high
// half of a byte may belong, as the first, the second or the third one of a mark, then the same of its low half; each table twice, as vectors look up. What
// all six halves may belong to, three bytes may be. (tests/figure/find_number.cpp makes the tables from the marks.)
inline constexpr char halves_of_marks[6][33] = {
    "\x00\x00\x00\x01\x00\x00\x02\x02\x00\x00\x00\x00\x00\x00\x3c\x00" "\x00\x00\x00\x01\x00\x00\x02\x02\x00\x00\x00\x00\x00\x00\x3c\x00",
    "\x01\x01\x01\x01\x01\x01\x03\x01\x09\x19\x01\x25\x01\x01\x01\x01" "\x01\x01\x01\x01\x01\x01\x03\x01\x09\x19\x01\x25\x01\x01\x01\x01",
    "\x01\x01\x01\x01\x01\x01\x03\x01\x0d\x2d\x09\x11\x01\x01\x01\x01" "\x01\x01\x01\x01\x01\x01\x03\x01\x0d\x2d\x09\x11\x01\x01\x01\x01",
    "\x01\x01\x01\x01\x07\x09\x11\x11\x01\x03\x00\x00\x00\x00\x00\x20" "\x01\x01\x01\x01\x07\x09\x11\x11\x01\x03\x00\x00\x00\x00\x00\x20",
    "\x01\x01\x01\x01\x01\x19\x01\x01\x07\x15\x05\x09\x23\x09\x01\x01" "\x01\x01\x01\x01\x01\x19\x01\x01\x07\x15\x05\x09\x23\x09\x01\x01",
    "\x35\x29\x21\x2d\x25\x21\x21\x21\x21\x25\x01\x09\x07\x0d\x11\x03" "\x35\x29\x21\x2d\x25\x21\x21\x21\x21\x25\x01\x09\x07\x0d\x11\x03",
};
KAWASE_FOR_AVX2 inline std::size_t find_number_mark_by_32(const char* p, std::size_t size, std::size_t at) noexcept {
  constexpr std::size_t width = 32;
  typedef char bytes __attribute__((vector_size(width)));
  typedef unsigned short sixteens __attribute__((vector_size(width)));
  if (size - at < width + 2) return at;
  bytes high_a, high_b, high_c, low_a, low_b, low_c;
  __builtin_memcpy(&high_a, halves_of_marks[0], width);
  __builtin_memcpy(&high_b, halves_of_marks[1], width);
  __builtin_memcpy(&high_c, halves_of_marks[2], width);
  __builtin_memcpy(&low_a, halves_of_marks[3], width);
  __builtin_memcpy(&low_b, halves_of_marks[4], width);
  __builtin_memcpy(&low_c, halves_of_marks[5], width);
  const std::size_t last = size - (width + 2);
  for (; at <= last; at += width) {
    bytes a, b, c;  // three bytes in a row, in each lane
    __builtin_memcpy(&a, p + at, width);
    __builtin_memcpy(&b, p + at + 1, width);
    __builtin_memcpy(&c, p + at + 2, width);
    const bytes of_a = __builtin_ia32_pshufb256(high_a, reinterpret_cast<bytes>(reinterpret_cast<sixteens>(a) >> 4) & 15) & __builtin_ia32_pshufb256(low_a, a & 15),
                of_b = __builtin_ia32_pshufb256(high_b, reinterpret_cast<bytes>(reinterpret_cast<sixteens>(b) >> 4) & 15) & __builtin_ia32_pshufb256(low_b, b & 15),
                of_c = __builtin_ia32_pshufb256(high_c, reinterpret_cast<bytes>(reinterpret_cast<sixteens>(c) >> 4) & 15) & __builtin_ia32_pshufb256(low_c, c & 15);
    const unsigned marks = ~static_cast<unsigned>(__builtin_ia32_pmovmskb256(reinterpret_cast<bytes>((of_a & of_b & of_c) == 0)));
    if (marks != 0) return at + static_cast<std::size_t>(__builtin_ctz(marks));
  }
  return at;
}
#endif
inline std::size_t find_number_mark_fast(const char* p, std::size_t size, std::size_t at) noexcept {
#if KAWASE_MAY_HAVE_AVX2
  if (__builtin_cpu_supports("avx2")) return find_number_mark_by_32(p, size, at);
#endif
  return find_number_mark_by_16(p, size, at);
}
#endif

// The first place from `at` on where number_mark_at holds; the text's end where there is none.
constexpr std::size_t find_number_mark(auto s, std::size_t at) noexcept {
  const char* p = s.data();
  const std::size_t size = s.size();
#if KAWASE_HAS_BYTE_VECTORS
  if (!__builtin_is_constant_evaluated()) {
    for (; at < size; ++at) {
      at = find_number_mark_fast(p, size, at);
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

// Whether what stands at `at`, behind a number, may make a figure of it, and so may what ends at `end`, before it: that dates and counts cost little.
constexpr bool may_follow_a_number(auto s, std::size_t at) noexcept {
  at = after_blank(s, at);
  if (at >= s.size()) return false;
  const char32_t c = character_at(s, at);
  if (c < 0x80) {
    if (c >= U'a' && c <= U'z') return lettered_magnitude_at(s, at) || first_word(currencies_behind_number(c), s, at) || first_word(countries_of_currencies(c), s, at) || is_code_at(s, at) || stands_at(s, at, "to ") || stands_at(s, at, "and ");
    return c == U'-' || c == U'~' || c == U'$' || (c == 0 && byte(s[at]) >= 0x80);
  }
  if (c < 0x3000 || myriad_exponent(c) != 0 || inner_exponent(c) != 0) return true;
  switch (c) {
    case U'年': case U'月': return false;  // of a date, as most numbers are
    case U'日': return stands_at(s, at, "日元") || stands_at(s, at, "日本円");
    case U'余': case U'〜': case U'～': case U'－': case U'ー': case U'・': case U'･': case U'．': case U'，': return true;
    case U'か': return stands_at(s, at, "から");
    default: return first_word(currencies_behind_number(c), s, at) || first_word(countries_of_currencies(c), s, at) || digit_at(s, at).length != 0;
  }
}
constexpr bool may_precede_a_number(auto s, std::size_t end) noexcept {
  end = before_blank(s, end);
  if (end == 0) return false;
  if (currency_before(s, end)) return true;
  if (byte(s[end - 1]) < 0x80) {
    if (!is_ascii_letter(s[end - 1]) && s[end - 1] != '=' && s[end - 1] != ':') return false;
  } else {
    switch (three_bytes_before(s, end)) {
      case three_bytes("約"): case three_bytes("＝"): case three_bytes("："): case three_bytes("は"): case three_bytes("が"): case three_bytes("円"): case three_bytes("ル"): case three_bytes("場"): case three_bytes("ト"): break;
      default: return false;
    }
  }
  // the names of two currencies, before their rate: USD/JPY=154.5, ドル円は150
  if (one_of_ends_at(s, end, "約")) end = before_blank(s, end - 3);
  const bool colon = end > 0 && (s[end - 1] == '=' || s[end - 1] == ':');
  if (colon || one_of_ends_at(s, end, "＝：はが") || ends_at(s, end, " at")) end = before_blank(s, end - (colon ? 1 : 3));
  return one_of_ends_at(s, end, "円ル場ト") || (end >= 3 && is_code_at(text(s.data(), end), end - 3));
}

}  // namespace kawase::detail
KAWASE_QUIET_END
