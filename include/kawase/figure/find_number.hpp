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

// Many bytes at a time, in the compilers' portable vectors.
#if defined(__GNUC__) && defined(__ORDER_LITTLE_ENDIAN__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && (defined(__SSE2__) || defined(__ARM_NEON))
#define KAWASE_HAS_BYTE_VECTORS 1
#if defined(__AVX2__) && !defined(_WIN32)  // g++ for Windows would keep such where they are not aligned
typedef unsigned char byte_vector __attribute__((vector_size(32)));
#else
typedef unsigned char byte_vector __attribute__((vector_size(16)));
#endif
typedef signed char signed_byte_vector __attribute__((vector_size(sizeof(byte_vector))));
#else
#define KAWASE_HAS_BYTE_VECTORS 0
#endif

#if KAWASE_HAS_BYTE_VECTORS
// A coarser sieve than number_mark_at, which is its twin and decides. From `at` on, while a whole vector and two bytes are left: where the first mark may
// be, or where the search stopped.
struct sieve_bytes {
  byte_vector x50 = byte_vector{} + 0x50, xe4 = byte_vector{} + 0xe4, xa4 = byte_vector{} + 0xa4, xe5 = byte_vector{} + 0xe5, xb1 = byte_vector{} + 0xb1;
  byte_vector xf0 = byte_vector{} + 0xf0, x90 = byte_vector{} + 0x90, xef = byte_vector{} + 0xef, xfc = byte_vector{} + 0xfc, x6c = byte_vector{} + 0x6c, xd5 = byte_vector{} + 0xd5;
  signed_byte_vector lowest10 = signed_byte_vector{} - 118;
};
inline constexpr sieve_bytes bytes_of_the_sieve;
inline std::size_t find_number_mark_fast(const char* p, std::size_t size, std::size_t at) noexcept {
  constexpr std::size_t width = sizeof(byte_vector);
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
    const auto marks = (reinterpret_cast<signed_byte_vector>(a + sieve.x50) < sieve.lowest10) |                 // 0 to 9: in signed bytes, the ten least, which is one comparison
                       ((a == sieve.xe4) & ((((a - b) ^ c) & sieve.xe4) == sieve.xa4)) |                       // 一七三九二五
                       ((a == sieve.xe5) & ((((b + b + b + b) ^ c) & sieve.xb1) == sieve.xb1)) |               // 八六十千四
                       (((b & sieve.xf0) == sieve.x90) & (((b ^ (c + c)) & sieve.xef) == sieve.xe5)) |         // 数百
                       ((a == sieve.xef) & ((c & sieve.xf0) == sieve.x90)) |                                   // ０ to ９
                       (((c & sieve.xfc) == sieve.x6c) & (a + b + b - c == sieve.xd5));                        // ill, tho
    unsigned long long eights[width / 8], any = 0;
    __builtin_memcpy(eights, &marks, width);
    for (const unsigned long long eight : eights) any |= eight;
    if (any == 0) continue;
    std::size_t i = 0;
    while (eights[i] == 0) ++i;
    return at + 8 * i + static_cast<std::size_t>(__builtin_ctzll(eights[i])) / 8;
  }
  return at;
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
