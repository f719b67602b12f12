// SPDX-License-Identifier: BSL-1.0
// The year that a sentence names, for the table of yearly rates: 2024年, ２０２４年, 令和6年, in 2024, January 27, 2025.
#pragma once

#include <cstddef>

#include <kawase/figure/cursor.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// The last year that is named in [the sentence's beginning, at), at most 200 bytes back; 0 where there is none. In English a number alone may be
// anything: it is a year behind in, during or since, or a month, with a day between or not.
constexpr int named_year(text in, std::size_t at) noexcept;

// Eras by their first year less one.
struct era_name {
  const char* name;
  int before;
};
inline constexpr era_name era_names[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}};
inline constexpr const char* words_before_year[] = {"in ", "during ", "since ", "january ", "february ", "march ", "april ", "may ", "june ", "july ", "august ", "september ", "october ", "november ", "december ",
                                                    "jan. ", "feb. ", "mar. ", "apr. ", "jun. ", "jul. ", "aug. ", "sep. ", "sept. ", "oct. ", "nov. ", "dec. "};
inline constexpr int prepositions_before_year = 3;

// At most four digits of one width that end at `end`, which moves to where they begin; -1 where there are none, or more.
constexpr int digits_before(text s, std::size_t& end) noexcept {
  int n = 0, unit = 1;
  for (std::size_t length = 0; digit_ends_at(s, end); end -= length) {
    const std::size_t width = is_ascii_digit(s[end - 1]) ? 1 : 3;
    const digit d = digit_at(s, end - width);
    if (d.kanji || (length != 0 && width != length) || unit == 10'000) return -1;
    n += d.value * unit;
    unit *= 10;
    length = width;
  }
  return unit == 1 ? -1 : n;
}
// The year before 年.
constexpr int year_before(text s, std::size_t end) noexcept {
  const bool first = ends_at(s, end, "元");  // 令和元年
  const int n = first ? 1 : digits_before(s, end);
  if (first) end -= 3;
  if (n < 1) return 0;
  for (const era_name& era : era_names) {
    if (n < 65 && ends_at(s, end, era.name)) return era.before + n;
  }
  return n >= 1000 && n < 2200 ? n : 0;
}
// The year that ends at `end` in an English sentence.
constexpr int english_year_before(text s, std::size_t end) noexcept {
  if (end < 7 || (end < s.size() && (is_ascii_letter(s[end]) || s[end] == '%' || s[end] == '-' || ((s[end] == ',' || s[end] == '.') && digit_at(s, end + 1).length != 0)))) return 0;
  std::size_t begin = end;
  const int n = digits_before(s, begin);
  if (end - begin != 4 || n < 1900 || n > 2099) return 0;
  constexpr const char* units[] = {" dollar", " yen", " euro", " pound", " yuan", " million", " billion", " trillion"};
  for (const char* unit : units) {
    if (stands_at(s, end, unit)) return 0;  // in 2024 dollars
  }
  bool has_day = false;
  if (ends_at(s, begin, ", ")) {  // January 27, 2025
    begin -= 2;
    const int day = digits_before(s, begin);
    if (day < 1 || day > 31) return 0;
    has_day = true;
  }
  int row = 0;
  for (const char* word : words_before_year) {
    const std::size_t length = length_of(word);
    if (!(has_day && row < prepositions_before_year) && ends_at(s, begin, word) && (begin == length || !is_ascii_letter(s[begin - length - 1]))) return n;
    ++row;
  }
  return 0;
}

constexpr int named_year(text in, std::size_t at) noexcept {
  constexpr std::size_t farthest = 200;
  const char* const p = in.data();
  const std::size_t stop = at > farthest ? at - farthest : 0;
  for (std::size_t i = at; i > stop;) {
    --i;
    const char c = p[i];
    if (byte(c) >= 0x80) {  // to where the character begins; nearly all are of three bytes and none of the two that count
      if (byte(c) >= 0xc0 || i < stop + 2) continue;
      if (byte(p[i - 1]) < 0x80 || byte(p[i - 1]) >= 0xc0) continue;
      i -= 2;
      if (c == "。"[2] && three_bytes(p + i) == three_bytes("。")) return 0;
      if (c != "年"[2] || three_bytes(p + i) != three_bytes("年") || stands_at(in, i + 3, "間")) continue;
      if (const int year = year_before(in, i); year != 0) return year;
    } else if (c == '\n') {
      return 0;
    } else if (is_ascii_digit(c)) {
      if (i + 1 < at && i >= 3 && !is_ascii_digit(p[i + 1]) && is_ascii_digit(p[i - 3])) {
        if (const int year = english_year_before(in, i + 1); year != 0) return year;
      }
    } else if (c == '.' && i > 3 && i + 1 < at && p[i + 1] == ' ') {  // the end of a sentence, but not of U.S. or Jan.
      const bool behind_word = p[i - 1] >= 'a' && p[i - 1] <= 'z' && p[i - 3] != ' ' && p[i - 4] != ' ' && p[i - 4] != '.';
      if (behind_word || is_ascii_digit(p[i - 1])) return 0;
    }
  }
  return 0;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
