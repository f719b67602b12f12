// SPDX-License-Identifier: BSL-1.0
// The words that multiply: 万, 億, 千, million, bn, crore.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

enum class magnitude_kind : unsigned char {
  myriad,
  inner,    // inside a myriad, and before one: 5千億, 52.7百万
  english,  // behind a number, a blank or a hyphen between
  letter,   // behind the last digit, and only where the currency is named as well: $200M, 5M USD
};
struct magnitude_word {
  table_word word;
  magnitude_kind kind;
  unsigned char exponent;
};
inline constexpr magnitude_word magnitude_words[] = {
    {"万", magnitude_kind::myriad, 4},
    {"億", magnitude_kind::myriad, 8},
    {"兆", magnitude_kind::myriad, 12},
    {"京", magnitude_kind::myriad, 16},
    {"憶", magnitude_kind::myriad, 8},  // the commonest misprint of 億; behind a number it can't mean anything else
    {"萬", magnitude_kind::myriad, 4},
    {"亿", magnitude_kind::myriad, 8},  // as Chinese print has them
    {"만", magnitude_kind::myriad, 4},  // ... and Korean
    {"억", magnitude_kind::myriad, 8},
    {"조", magnitude_kind::myriad, 12},
    {"천", magnitude_kind::inner, 3},
    {"千", magnitude_kind::inner, 3},
    {"百", magnitude_kind::inner, 2},
    {"十", magnitude_kind::inner, 1},
    {"thousand", magnitude_kind::english, 3},
    {"million", magnitude_kind::english, 6},
    {"billion", magnitude_kind::english, 9},
    {"trillion", magnitude_kind::english, 12},
    {"quadrillion", magnitude_kind::english, 15},
    {"quintillion", magnitude_kind::english, 18},
    {"sextillion", magnitude_kind::english, 21},
    {"lakh", magnitude_kind::english, 5},
    {"crore", magnitude_kind::english, 7},
    {"lakh crore", magnitude_kind::english, 12},
    {"mn", magnitude_kind::english, 6},
    {"mln", magnitude_kind::english, 6},
    {"mio", magnitude_kind::english, 6},
    {"mm", magnitude_kind::english, 6},
    {"bn", magnitude_kind::english, 9},
    {"bln", magnitude_kind::english, 9},
    {"mrd", magnitude_kind::english, 9},
    {"tn", magnitude_kind::english, 12},
    {"trn", magnitude_kind::english, 12},
    {"k", magnitude_kind::letter, 3},
    {"m", magnitude_kind::letter, 6},
    {"b", magnitude_kind::letter, 9},
    {"t", magnitude_kind::letter, 12},
};
inline constexpr word_index magnitudes{magnitude_words, indexed_by::first_character};

constexpr found_word<magnitude_word> magnitude_at(text s, std::size_t at, magnitude_kind kind) noexcept {
  const bool letters = same(kind, magnitude_kind::english) || same(kind, magnitude_kind::letter);
  if (at >= s.size() || (byte(s[at]) < 0x80) != letters) return {};
  return magnitudes.at_among(s, at, [&](const magnitude_word& row) { return row.kind == kind; });
}

// A number in words stands before an English magnitude: one quadrillion yen, two hundred million dollars. The value is the place in the table.
inline constexpr table_word numbers_in_words[] = {"a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

struct number_in_words {
  unsigned value = 0;
  std::size_t length = 0;  // 0 where there is none
};
constexpr number_in_words number_in_words_at(text s, std::size_t at) noexcept {
  number_in_words n;
  for (unsigned i = 0; i < 11; ++i) {
    if (const std::size_t length = length_of_match(s, at, numbers_in_words[i]); length > n.length) n = {i == 0 ? 1 : i, length};
  }
  return n;
}
constexpr number_in_words number_in_words_before(text s, std::size_t end) noexcept {
  for (std::size_t length = 1; length <= 5 && length <= end; ++length) {
    const std::size_t at = end - length;
    if (at > 0 && (is_ascii_letter(s[at - 1]) || is_ascii_digit(s[at - 1]))) continue;
    if (const number_in_words n = number_in_words_at(text(s.data(), end), at); n.length == length) return n;
  }
  return {};
}

}  // namespace kawase::detail
KAWASE_QUIET_END
