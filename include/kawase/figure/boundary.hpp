// SPDX-License-Identifier: BSL-1.0
// Where in a running text a figure begins, and whether what stands there is one: not inside a number or a word, not behind a sign, not a weight.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/currency_words.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/modifier_words.hpp>
#include <kawase/figure/number_words.hpp>
#include <kawase/figure/other_words.hpp>
#include <kawase/figure/read_figure.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// Where a number in words begins, "one" of "one billion", if `mark` lies in its magnitude; `mark` itself where there is none. Not before `floor`.
constexpr std::size_t begin_of_words(text s, std::size_t mark, std::size_t floor) noexcept {
  constexpr int longest_word = 12;
  std::size_t first = mark;
  for (int n = 0; n < longest_word && first > floor && is_ascii_letter(s[first - 1]); ++n) --first;
  if (!magnitude_at(s, first, magnitude_kind::english)) return mark;
  std::size_t end = before_blank(s, first);
  if (end == first && end > floor && s[end - 1] == '-') --end;
  if (end == first) return mark;
  if (ends_at(s, end, "hundred")) end = before_blank(s, end - 7);
  const number_in_words n = number_in_words_before(s, end);
  if (n.length == 0 || end - n.length < floor) return mark;
  const std::size_t begin = end - n.length;
  // half a million, a quarter of a million
  const bool part = n.length == 1 && (ends_at(s, begin, "half ") || ends_at(s, begin, "of ") || ends_at(s, begin, "Half "));
  return part ? mark : begin;
}

// Length of the sign of comparison that ends at `end`: >$5bn, but no tag (<b>$5bn) and no bracket (<5億円>).
constexpr std::size_t comparison_before(text s, std::size_t end, std::size_t floor) noexcept {
  if (end == 0) return 0;
  const std::size_t length = s[end - 1] == '<' || s[end - 1] == '>' ? 1u : one_of_ends_at(s, end, "＜＞") ? 3u : 0u;
  if (length == 0 || end - length < floor) return 0;
  const std::size_t at = end - length;
  if (at != 0 && s[at - 1] != '(' && s[at - 1] != '\n' && before_blank(s, at) == at && !one_of_ends_at(s, at, "（、。")) return 0;
  if (s[at] == '<' || stands_at(s, at, "＜")) {
    constexpr std::size_t farthest = 64;
    for (std::size_t i = end; i < s.size() && i - end < farthest && s[i] != '\n'; ++i) {
      if (s[i] == '>' || (byte(s[i]) == 0xef && stands_at(s, i, "＞"))) return 0;
    }
  }
  return length;
}

// Where the figure begins whose number begins at `number`: currency and modifiers in front, but nothing before `floor`.
constexpr std::size_t begin_of_figure(text s, std::size_t number, std::size_t floor) noexcept {
  std::size_t begin = number;
  const auto take = [&](const auto& index, auto accept) {
    const std::size_t from = begin, ends[] = {from, before_blank(s, from)};
    for (const std::size_t end : ends) {
      if (end <= floor) continue;
      const auto w = index.before(s, end);
      if (w && accept(*w.row) && end - w.length >= floor && end - w.length < begin) begin = end - w.length;
    }
    return begin != from;
  };
  const auto any = [](const auto&) { return true; };
  if (!take(currencies_ending, any)) {
    const std::size_t ends[] = {number, before_blank(s, number)};
    for (const std::size_t end : ends) {
      if (begin == number && end >= floor + 3 && is_code_at(text(s.data(), end), end - 3) && (end == 3 || !is_ascii_letter(s[end - 4]))) begin = end - 3;
    }
  }
  // わずか and only say nothing of the amount: they stay outside
  for (int n = 0; n < 4; ++n) {
    if (!take(modifiers_ending, [](const modifier_word& w) { return w.meaning != modifier{} && !is_comparison(w); })) break;
  }
  begin -= comparison_before(s, begin, floor);
  constexpr text both_ends = "between ";
  return ends_at(s, begin, both_ends) && begin >= floor + both_ends.size() ? begin - both_ends.size() : begin;
}

// Whether the line before `at` breaks off inside a number: 1億⏎2000万円. 東京⏎5億円 doesn't.
constexpr bool number_breaks_before(text s, std::size_t at) noexcept {
  std::size_t end = at - 1;
  if (end > 0 && s[end - 1] == '\r') --end;
  return one_of_ends_at(s, end, "万億兆京") && end > 3 && (digit_ends_at(s, end - 3) || one_of_ends_at(s, end - 3, "十百千"));
}
// Whether a figure may begin at `at`: not inside a number or word, and not behind a sign.
constexpr bool may_begin_at(text s, std::size_t at) noexcept {
  if (at == 0) return true;
  const char c = s[at - 1];
  if (byte(c) < 0x80) {
    if (is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '-') return false;
    if (c == ' ' && at >= 2 && is_ascii_digit(s[at - 2]) && is_ascii_digit(s[at])) {  // 1 234円
      std::size_t end = at;
      while (end < s.size() && is_ascii_digit(s[end])) ++end;
      if (end - at == 3) return false;
    }
    if (c == '\n') return !(number_breaks_before(s, at) && digit_at(s, at).length != 0);
    return !((c == '/' || c == '.' || c == ',' || c == ':' || c == '~') && (digit_ends_at(s, at - 1) || (c == '~' && one_of_ends_at(s, at - 1, "十百千万億兆京円"))));
  }
  if (at < 3) return true;
  if (one_of_ends_at(s, at, "十百千万億兆京数何幾〇一二三四五六七八九０１２３４５６７８９▲△−－")) return false;
  if (ends_at(s, at, "マイナス")) return false;
  if (one_of_ends_at(s, at, "拾") || (one_of_ends_at(s, at, "壱壹弐貳参參") && one_of_stands_at(s, at, "十百千"))) return false;  // 参千億円, 弐拾五億円
  if (ends_at(s, at, "分の") && digit_ends_at(s, at - 6)) return false;  // 2分の1億円
  // the high end alone of a range: 〜5億円 is up to, or the rest of what was not read. Behind a pair, A(B)〜C(D), each end is a pair.
  if (one_of_ends_at(s, at, "〜～")) return at > 3 && (s[at - 4] == ')' || one_of_ends_at(s, at - 3, "）"));
  if (one_of_ends_at(s, at, "とかや") && one_of_ends_at(s, at - 3, "十百千万億兆京")) return false;  // 1京と6,500兆円: one number or two
  // the rest of a row of numbers (２、３億円) or of an old decimal (7・8兆円)
  return !(one_of_ends_at(s, at, "，．ー、・") && digit_ends_at(s, at - 3));
}

// What has the form of an amount of money and is something else: 体重200ポンド, 単位：百万円, 関東一円.
constexpr bool is_another_thing(text s, const figure_reading& f) noexcept {
  if (ends_at(s, f.end, "ポンド")) {
    const std::size_t from = f.begin > 18 ? f.begin - 18 : 0;
    for (std::size_t i = from; i < f.begin; ++i) {
      if (byte(s[i]) >= 0xe4 && (stands_at(s, i, "体重") || stands_at(s, i, "重さ") || stands_at(s, i, "重量"))) return true;
    }
    if (stands_at(s, f.end, "の重") || stands_at(s, f.end, "の体")) return true;
    const std::size_t bracket = f.end < s.size() && s[f.end] == '(' ? f.end + 1 : stands_at(s, f.end, "（") ? f.end + 3 : 0;
    if (bracket != 0) {
      const std::size_t number = stands_at(s, bracket, "約") ? bracket + 3 : bracket;
      const digit_run run = read_digits(s, number);
      if (run.length != 0 && (stands_at(s, run.end, "kg") || stands_at(s, run.end, "キロ") || stands_at(s, run.end, "ｋｇ") || stands_at(s, run.end, "g") || stands_at(s, run.end, "㎏"))) return true;
    }
  }
  const bool without_digit = one_of_stands_at(s, f.begin, "十百千");
  if (without_digit) {  // a table's unit
    if (f.begin > 0 && (one_of_ends_at(s, f.begin, "（［") || s[f.begin - 1] == '(' || s[f.begin - 1] == '[') && f.end < s.size() && (s[f.end] == ')' || s[f.end] == ']' || one_of_stands_at(s, f.end, "）］、"))) return true;
    const std::size_t from = f.begin > 12 ? f.begin - 12 : 0;
    for (std::size_t i = from; i < f.begin; ++i) {
      if (byte(s[i]) == 0xe5 && stands_at(s, i, "単位")) return true;
    }
  }
  return f.begin >= 3 && f.end - f.begin == 6 && stands_at(s, f.begin, "一円") && (is_kanji_at(s, f.begin - 3) || is_katakana_at(s, f.begin - 3));
}

}  // namespace kawase::detail
KAWASE_QUIET_END
