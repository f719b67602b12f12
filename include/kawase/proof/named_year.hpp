// SPDX-License-Identifier: BSL-1.0
// The year that a sentence names, for the table of yearly rates: 2024年, ２０２４年, 二〇二四年, 令和6年, in 2024, January 27, 2025, 2025-01-27.
#pragma once

#include <cstddef>

#include <kawase/figure/cursor.hpp>
#include <kawase/figure/find_number.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// Of the sentence in which [begin, end) stands, at most 200 bytes before it and 120 behind: the year that follows at once, （…）（2012年）, in 2012; else the last
// one before; else the first one behind. 0 where it names none; below zero, the negative of its first year, for a decade that the table of yearly rates
// holds in part: 2010年代. In English a number alone may be anything: it is a year behind in, by, of the and their like, or a month, with a day between
// or not; or where a day follows, 2003/12/10.
constexpr int named_year(text in, std::size_t begin, std::size_t end) noexcept;

// Eras by their first year less one.
struct era_name {
  const char* name;
  int before;
};
inline constexpr era_name era_names[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}};
inline constexpr const char* words_before_year[] = {"in ", "during ", "since ", "by ", "until ", "of ", "for ", "the ", "(", "fy", "fy ", "fiscal ", "year ", "early ", "late ", "january ", "february ", "march ", "april ", "may ", "june ", "july ", "august ", "september ", "october ", "november ", "december ",
                                                    "jan. ", "feb. ", "mar. ", "apr. ", "jun. ", "jul. ", "aug. ", "sep. ", "sept. ", "oct. ", "nov. ", "dec. "};
inline constexpr int others_than_months = 15;
inline constexpr int first_decade_of_rates = 2000;

// At most four digits of one kind that end at `end`, which moves to where they begin; -1 where there are none, or more.
constexpr int digits_before(text s, std::size_t& end) noexcept {
  int n = 0, unit = 1;
  for (digit last; digit_ends_at(s, end); end -= last.length) {
    const digit d = digit_at(s, end - (is_ascii_digit(s[end - 1]) ? 1 : 3));
    if ((last.length != 0 && (d.length != last.length || d.kanji != last.kanji)) || unit == 10'000) return -1;
    n += d.value * unit;
    unit *= 10;
    last = d;
  }
  return unit == 1 ? -1 : n;
}
// The year before 年.
constexpr int year_before(text s, std::size_t end) noexcept {
  const bool first = ends_at(s, end, "元");  // 令和元年
  end = first ? end - 3 : before_blank(s, end);
  const int n = first ? 1 : digits_before(s, end);
  if (n < 1) return 0;
  for (const era_name& era : era_names) {
    if (n < 65 && ends_at(s, end, era.name)) return era.before + n;
  }
  if (n < 100 && (ends_at(s, end, "’") || ends_at(s, end, "'"))) return n + (n < 50 ? 2000 : 1900);  // ’05年
  return n >= 1000 && n < 2200 ? n : 0;
}
constexpr int decade(int year) noexcept { return year < first_decade_of_rates ? year : -year; }
// Whether a day follows the year that ends at `end`: 2003/12/10, 2003-12-10.
constexpr bool is_before_day(text s, std::size_t end) noexcept {
  const char sign = s[end];
  if (sign != '/' && sign != '-') return false;
  std::size_t at = end + 1;
  while (at < s.size() && is_ascii_digit(s[at])) ++at;
  return (at == end + 2 || at == end + 3) && at + 1 < s.size() && s[at] == sign && is_ascii_digit(s[at + 1]);
}
// The year that ends at `end` in an English sentence.
constexpr int english_year_before(text s, std::size_t end) noexcept {
  if (end < 4) return 0;
  std::size_t begin = end;
  const int n = digits_before(s, begin);
  if (end - begin != 4 || n < 1600 || n > 2099) return 0;
  bool is_decade = false;
  if (end < s.size()) {
    if (is_before_day(s, end)) return n;
    is_decade = s[end] == 's' && n % 10 == 0 && (end + 1 == s.size() || !is_ascii_letter(s[end + 1]));
    if ((is_ascii_letter(s[end]) && !is_decade) || s[end] == '%' || s[end] == '-' || stands_at(s, end, "年") || ((s[end] == ',' || s[end] == '.') && digit_at(s, end + 1).length != 0)) return 0;
  }
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
    if (!(has_day && row < others_than_months) && ends_at(s, begin, word) && (begin == length || *word == '(' || !is_ascii_letter(s[begin - length - 1]))) return is_decade ? decade(n) : n;
    ++row;
  }
  return 0;
}
// The year whose 年 stands at `at`; 0 where it is no year's: 2年間, 10年.
constexpr int japanese_year_at(text s, std::size_t at) noexcept {
  if (stands_at(s, at + 3, "間")) return 0;
  const int year = year_before(s, at);
  return stands_at(s, at + 3, "代") ? decade(year) : year;
}
// Whether a sentence ends with the full stop at `at`, before a blank: not behind U.S. or Jan.
constexpr bool ends_sentence(text s, std::size_t at) noexcept {
  if (at < 4 || at + 1 >= s.size() || s[at + 1] != ' ') return false;
  const bool behind_word = s[at - 1] >= 'a' && s[at - 1] <= 'z' && s[at - 3] != ' ' && s[at - 4] != ' ' && s[at - 4] != '.';
  return behind_word || is_ascii_digit(s[at - 1]);
}

inline constexpr std::size_t farthest_named_year = 200, farthest_named_year_behind = 120;

#if KAWASE_HAS_BYTE_VECTORS
// Sixteen bytes at once: which of those at p the loops below have to look at: line breaks, full stops, semicolons, digits, and the last bytes of 。 and 年.
// A byte before p is there.
struct year_marks {
  unsigned long long eights[2];

  explicit year_marks(const char* p) noexcept {
    byte_vector c, before;
    __builtin_memcpy(&c, p, sizeof c);
    __builtin_memcpy(&before, p - 1, sizeof before);
    const auto marks = ((c ^ 0x30) < 12) | (c == byte('\n')) | (c == byte('.')) | ((c == byte("。"[2])) & (before == byte("。"[1]))) | ((c == byte("年"[2])) & (before == byte("年"[1])));
    __builtin_memcpy(eights, &marks, sizeof eights);
  }
  explicit operator bool() const noexcept { return (eights[0] | eights[1]) != 0; }
  std::size_t first() const noexcept { return (eights[0] != 0 ? 0 : 8) + static_cast<std::size_t>(__builtin_ctzll(eights[eights[0] != 0 ? 0 : 1])) / 8; }
  std::size_t last() const noexcept { return (eights[1] != 0 ? 15 : 7) - static_cast<std::size_t>(__builtin_clzll(eights[eights[1] != 0 ? 1 : 0])) / 8; }
};
// Past vectors without a mark: the end of what is left before `at`, and the beginning of what is left from `at` on.
inline std::size_t before_no_year(const char* p, std::size_t at, std::size_t stop) noexcept {
  constexpr std::size_t width = sizeof(byte_vector);
  for (; at - stop >= width && at > width; at -= width) {
    if (const year_marks marks(p + at - width); marks) return at - width + marks.last() + 1;
  }
  return at;
}
inline std::size_t behind_no_year(const char* p, std::size_t at, std::size_t stop) noexcept {
  constexpr std::size_t width = sizeof(byte_vector);
  for (; stop - at >= width && at > 0; at += width) {
    if (const year_marks marks(p + at); marks) return at + marks.first();
  }
  return at;
}
#endif

// The last year that is named before `at`.
constexpr int last_year_before(text in, std::size_t at) noexcept {
  const char* const p = in.data();
  const std::size_t stop = at > farthest_named_year ? at - farthest_named_year : 0;
  for (std::size_t i = at; i > stop;) {
#if KAWASE_HAS_BYTE_VECTORS
    if (!__builtin_is_constant_evaluated()) i = before_no_year(p, i, stop);
    if (i == stop) break;
#endif
    --i;
    const char c = p[i];
    if (byte(c) >= 0x80) {  // to where the character begins; nearly all are of three bytes and none of the two that count
      if (byte(c) >= 0xc0 || i < stop + 2) continue;
      if (byte(p[i - 1]) < 0x80 || byte(p[i - 1]) >= 0xc0) continue;
      i -= 2;
      if (c == "。"[2] && three_bytes(p + i) == three_bytes("。")) return 0;
      if (c != "年"[2] || three_bytes(p + i) != three_bytes("年")) continue;
      if (const int year = japanese_year_at(in, i); year != 0) return year;
    } else if (c == '\n') {
      return 0;
    } else if (is_ascii_digit(c)) {
      if (i + 1 < at && i >= 3 && !is_ascii_digit(p[i + 1]) && is_ascii_digit(p[i - 3])) {
        if (const int year = english_year_before(in, i + 1); year != 0) return year;
      }
    } else if (c == '.' && i + 1 < at && ends_sentence(in, i)) {
      return 0;
    }
  }
  return 0;
}
// The first year that is named behind `at`; at once, if a bracket or in stands there and then the year.
constexpr int first_year_behind(text in, std::size_t at, bool at_once) noexcept {
  const char* const p = in.data();
  const std::size_t farthest = at_once ? sizeof " during 2012" : farthest_named_year_behind, stop = in.size() - at > farthest ? at + farthest : in.size();
  if (at_once && !(at < in.size() && (p[at] == '(' || p[at] == ' ' || stands_at(in, at, "（")))) return 0;
  for (std::size_t i = at; i < stop;) {
#if KAWASE_HAS_BYTE_VECTORS
    if (!__builtin_is_constant_evaluated()) i = behind_no_year(p, i, stop);
    if (i == stop) break;
#endif
    const char c = p[i];
    if (byte(c) >= 0x80) {
      if (i >= at + 2 && c == "年"[2] && three_bytes(p + i - 2) == three_bytes("年")) {
        if (const int year = japanese_year_at(in, i - 2); year != 0 || at_once) return year;
      }
      if (i >= at + 2 && c == "。"[2] && three_bytes(p + i - 2) == three_bytes("。")) return 0;
      ++i;
      continue;
    }
    ++i;
    if (c > ';') continue;
    if (c == '\n' || c == ';' || (c == '.' && ends_sentence(in, i - 1))) return 0;
    if (is_ascii_digit(c) && (i == in.size() || !is_ascii_digit(p[i]))) {
      if (const int year = english_year_before(in, i); year != 0) return year;
      if (at_once && !stands_at(in, after_blank(in, i), "年")) return 0;
    }
  }
  return 0;
}

constexpr int named_year(text in, std::size_t begin, std::size_t end) noexcept {
  if (const int year = first_year_behind(in, end, true); year != 0) return year;
  if (const int year = last_year_before(in, begin); year != 0) return year;
  return first_year_behind(in, end, false);
}

}  // namespace kawase::detail
KAWASE_QUIET_END
