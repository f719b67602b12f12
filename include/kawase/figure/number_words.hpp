// SPDX-License-Identifier: BSL-1.0
// The words that multiply: 万, 億, 千, million, bn, crore.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/words.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

enum class magnitude_kind : unsigned char {
  myriad,
  inner,    // inside a myriad, and before one: 5千億, 52.7百万
  english,  // behind a number, a blank or a hyphen between
  letter,   // behind the last digit, and only where the currency is named as well: $200M, 5M USD
};
// A magnitude as it stands in a text: a power of ten.
struct magnitude_word {
  std::size_t length = 0;  // 0 where there is none
  int exponent = 0;
  constexpr explicit operator bool() const noexcept { return length != 0; }
};

constexpr int myriad_exponent(char32_t c) noexcept {
  switch (c) {
    case U'万': case U'萬': case U'만': return 4;            // Chinese and Korean print have their own
    case U'億': case U'憶': case U'亿': case U'억': return 8;  // 憶 is the commonest misprint of 億; behind a number it can't mean anything else
    case U'兆': case U'조': return 12;
    case U'京': return 16;
    default: return 0;
  }
}
constexpr int inner_exponent(char32_t c) noexcept {
  switch (c) {
    case U'千': case U'천': return 3;
    case U'百': return 2;
    case U'十': return 1;
    default: return 0;
  }
}
constexpr int letter_exponent(char32_t c) noexcept {
  switch (c) {
    case U'k': return 3;
    case U'm': return 6;
    case U'b': return 9;
    case U't': return 12;
    default: return 0;
  }
}
// clang-format off
// Each with its power of ten, in two digits.
constexpr const char* english_magnitudes(char32_t c) noexcept {
  switch (c) {
    case U't': return "thousand=03|trillions=12|trillion=12|tn=12|trn=12|trln=12|tln=12";
    case U'm': return "millions=06|millionen=06|million=06|mn=06|mln=06|mio=06|mm=06|mrd=09|milliarden=09|milliarde=09";
    case U'b': return "billions=09|billion=09|bn=09|bln=09|bil=09";
    case U'q': return "quadrillion=15|quintillion=18";
    case U's': return "sextillion=21";
    case U'l': return "lakhs=05|lakh=05";
    case U'c': return "crores=07|crore=07";
    default: return "";
  }
}
// clang-format on

constexpr magnitude_word magnitude_at(auto s, std::size_t at, magnitude_kind kind) noexcept {
  const char32_t c = character_at(s, at);
  if (c == 0) return {};
  switch (kind) {
    case magnitude_kind::myriad:
      if (const int exponent = myriad_exponent(c); exponent != 0) return {3, exponent};
      return {};
    case magnitude_kind::inner:
      if (const int exponent = inner_exponent(c); exponent != 0) return {3, exponent};
      return {};
    case magnitude_kind::english:
      if (c < 0x80) {
        if (const found_word w = first_word(english_magnitudes(c), s, at)) return {w.length, (w.meaning[0] - '0') * 10 + (w.meaning[1] - '0')};
      }
      return {};
    case magnitude_kind::letter:
      if (const int exponent = letter_exponent(c); exponent != 0 && !(at + 1 < s.size() && is_ascii_letter(s[at + 1]))) return {1, exponent};
      return {};
  }
  return {};
}

// Whether a magnitude in letters stands at `at`: million, or the M of 5M.
constexpr bool lettered_magnitude_at(auto s, std::size_t at) noexcept { return magnitude_at(s, at, magnitude_kind::english) || magnitude_at(s, at, magnitude_kind::letter); }

// A number in words stands before an English magnitude: one quadrillion yen, two hundred million dollars.
// clang-format off
constexpr const char* numbers_in_words(char32_t c) noexcept {
  switch (c) {
    case U'a': return "a=1";
    case U'o': return "one=1";
    case U't': return "two=2|three=3|ten=X";
    case U'f': return "four=4|five=5";
    case U's': return "six=6|seven=7";
    case U'e': return "eight=8";
    case U'n': return "nine=9";
    default: return "";
  }
}
// clang-format on

struct number_in_words {
  unsigned value = 0;
  std::size_t length = 0;  // 0 where there is none
};
constexpr number_in_words number_in_words_at(auto s, std::size_t at) noexcept {
  const found_word w = word_at(numbers_in_words, s, at);
  return w ? number_in_words{w.meaning[0] == 'X' ? 10u : static_cast<unsigned>(w.meaning[0] - '0'), w.length} : number_in_words{};
}
constexpr number_in_words number_in_words_before(auto s, std::size_t end) noexcept {
  for (std::size_t length = 1; length <= 5 && length <= end; ++length) {
    const std::size_t at = end - length;
    if (at > 0 && (is_ascii_letter(s[at - 1]) || is_ascii_digit(s[at - 1]))) continue;
    if (const number_in_words n = number_in_words_at(text(s.data(), end), at); n.length == length) return n;
  }
  return {};
}


}  // namespace kawase::detail
KAWASE_QUIET_END
