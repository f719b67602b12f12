// SPDX-License-Identifier: BSL-1.0
// Tables of words. Private to the readers of this floor.
//
// A table is a function: given a character, it returns the words that begin with it as one string, "リンギット=MYR|リンギ=MYR", a word before those that
// it begins with. Behind = stands what it means, behind ! the characters of which none may follow it: "超=>!過越大". A compiler takes a string and a case
// whole; a row of an array, and an index of hundreds of rows made by constant evaluation, cost it thirty times as much, in every unit that includes this.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// The words of a table that begin with a character: "" where none does.
using words_of = const char* (*)(char32_t);

// The character at `at`, letters small, as a table is asked for it; 0 at the text's end, and where no whole character of up to three bytes stands.
KAWASE_ALWAYS_INLINE constexpr char32_t character_at(text s, std::size_t at) noexcept {
  const std::size_t size = s.size();
  if (at >= size) return 0;
  const char* const p = s.data() + at;
  const unsigned a = static_cast<unsigned char>(*p);
  if (a < 0x80) return a >= 'A' && a <= 'Z' ? a + 32 : a;
  if (a < 0xc2 || a >= 0xf0 || size - at < 2) return 0;
  const unsigned b = static_cast<unsigned char>(p[1]) ^ 0x80u;
  if (b >= 64) return 0;
  if (a < 0xe0) return (a & 31u) << 6 | b;
  if (size - at < 3) return 0;
  const unsigned c = static_cast<unsigned char>(p[2]) ^ 0x80u;
  return c >= 64 || (a == 0xe0 && b < 32) ? 0 : (a & 15u) << 12 | b << 6 | c;
}

// The character that ends at `end`, in the same way.
constexpr char32_t character_before(text s, std::size_t end) noexcept {
  if (end == 0) return 0;
  std::size_t at = end - 1;
  while (at > 0 && end - at < 3 && (byte(s[at]) & 0xc0u) == 0x80u) --at;
  return character_at(text(s.data(), end), at);
}

struct found_word {
  std::size_t length = 0;
  const char* meaning = "";  // what stands behind = or is empty, up to | or !

  constexpr explicit operator bool() const noexcept { return length != 0; }  // no word is empty
};

// The first of `words`, which begin as the character at `at`, that stands there, or nothing. A word in small letters is found in capitals as well; one
// that ends in a letter must not go on as a word. A table has a word before those that it begins with: the first is the longest.
constexpr found_word first_of(const char* words, text s, std::size_t at) noexcept {
  const char* const begin = s.data() + at;
  const char* const end = s.data() + s.size();
  const std::size_t first = byte(*begin) < 0x80 ? 0 : byte(*begin) < 0xe0 ? 2u : 3u;  // what all of them begin with; of letters the case is to be compared
  for (const char* w = words;; ++w) {
    const char* p = begin + first;
    w += first;
    for (; p != end; ++p, ++w) {
      if (*w == *p ? *w == '|' || *w == '=' || *w == '!' || *w == '\0' : *w < 'a' || *w > 'z' || *w - *p != 'a' - 'A') break;  // a text may hold zeros
    }
    char c = *w;
    if (c == '=' || c == '!' || c == '|' || c == '\0') {
      const char* const meaning = c == '=' ? w + 1 : "";
      while (c != '!' && c != '|' && c != '\0') c = *++w;
      const bool goes_on = p != end && (c == '!' ? end - p >= 3 && is_one_of(p, w + 1) : is_ascii_letter(p[-1]) && is_ascii_letter(*p));
      if (!goes_on) return {static_cast<std::size_t>(p - begin), meaning};
    }
    while (c != '|' && c != '\0') c = *++w;
    if (c == '\0') return {};
  }
}
KAWASE_ALWAYS_INLINE constexpr found_word first_word(const char* words, text s, std::size_t at) noexcept { return *words == '\0' ? found_word{} : first_of(words, s, at); }
KAWASE_ALWAYS_INLINE constexpr found_word word_at(words_of table, text s, std::size_t at) noexcept { return first_word(table(character_at(s, at)), s, at); }

// The longest word that ends at `end` and is no longer than `longest`; one that begins with a letter must not be the rest of a word.
constexpr found_word word_before(words_of table, text s, std::size_t end, std::size_t longest) noexcept {
  found_word best;
  const text head(s.data(), end);
  for (std::size_t length = 1; length <= longest && length <= end; ++length) {
    const std::size_t at = end - length;
    if ((byte(s[at]) & 0xc0u) == 0x80u) continue;
    if (at > 0 && is_ascii_letter(s[at]) && (is_ascii_letter(s[at - 1]) || is_ascii_digit(s[at - 1]))) continue;
    if (const found_word w = word_at(table, head, at); w.length == length) best = w;
  }
  return best;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
