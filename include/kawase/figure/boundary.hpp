// SPDX-License-Identifier: BSL-1.0
// Where in a running text a figure begins, and whether what stands there is one: not inside a number or a word, not behind a sign, not a weight.
// Templates, since scan() alone asks.
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
template <class Text>
constexpr std::size_t begin_of_words(Text s, std::size_t mark, std::size_t floor) noexcept {
  constexpr int longest_word = 12;
  std::size_t first = mark;
  for (int n = 0; n < longest_word && first > floor && is_ascii_letter(s[first - 1]); ++n) --first;
  if (!magnitude_at(s, first, magnitude_kind::english)) return mark;
  std::size_t end = before_blank(s, first);
  if (end == first && end > floor && s[end - 1] == '-') --end;
  if (end == first) return mark;
  if (ends_at(s, end, "hundred")) {
    const std::size_t hundred = end - 7;
    end = before_blank(s, hundred);
    if (end == hundred && end > floor && s[end - 1] == '-') --end;
  }
  const number_in_words n = number_in_words_before(s, end);
  if (n.length == 0 || end - n.length < floor) return mark;
  const std::size_t begin = end - n.length;
  // half a million, a quarter of a million
  const bool part = n.length == 1 && (ends_at(s, begin, "half ") || ends_at(s, begin, "of "));
  const bool high_end = (ends_at(s, begin, " to ") || ends_at(s, begin, " or ")) && number_in_words_before(s, begin - 4).length != 0;  // five to seven billion
  return part || high_end ? mark : begin;
}

// Length of the sign of comparison that ends at `end`: >$5bn, but no tag (<b>$5bn) and no bracket (<5億円>).
template <class Text>
constexpr std::size_t comparison_before(Text s, std::size_t end, std::size_t floor) noexcept {
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
template <class Text>
constexpr std::size_t begin_of_figure(Text s, std::size_t number, std::size_t floor) noexcept {
  std::size_t begin = number;
  const auto take = [&](auto word_ending_at, std::size_t apart) {
    const std::size_t from = begin;
    for (std::size_t end = from; end > floor; end = apart) {
      const auto w = word_ending_at(end);
      if (w && end - w.length >= floor) begin = end - w.length;
      if (end != from || apart == end) break;
    }
    return begin != from;
  };
  if (!take([&](std::size_t end) { return currency_before(s, end); }, before_blank(s, begin))) {
    const std::size_t end = before_blank(s, number);
    if (end >= floor + 3 && code_ends_at(s, end)) begin = end - 3;
  }
  const auto modifier_before = [&](std::size_t end) {
    const std::size_t longest = longest_modifier_before(character_before(s, end));
    const found_word w = longest == 0 ? found_word{} : word_before(modifiers_before, s, end, longest);
    if (s[end - 1] == '~' && end < s.size() && (s[end] == '\n' || s[end] == '\r')) return found_word{};
    if (s[end - 1] == '~' && end > 1 && (s[end - 2] == ')' || one_of_ends_at(s, end - 1, "）"))) return found_word{};  // A(B)~C(D)
    return w.meaning[0] == '.' ? found_word{} : w;  // わずか and only say nothing of the amount: they stay outside
  };
  for (int n = 0; n < 4; ++n) {
    if (!take(modifier_before, before_break(s, begin))) break;
  }
  begin -= comparison_before(s, begin, floor);
  constexpr char both_ends[] = "between ";
  constexpr std::size_t length = sizeof both_ends - 1;
  return begin >= floor + length && ends_at(s, begin, both_ends) ? begin - length : begin;
}

// Whether a magnitude ends at `end`; the 京 of 東京 and 北京 is none.
template <class Text>
constexpr bool magnitude_ends_at(Text s, std::size_t end) noexcept {
  if (one_of_ends_at(s, end, "十百千万億兆")) return true;
  return one_of_ends_at(s, end, "京") && (digit_ends_at(s, end - 3) || one_of_ends_at(s, end - 3, "十百千"));
}

// Whether what ends at `end`, at a line's end or before a blank, is a number that the one at `at` may go on: 1億⏎2000万円, 1億 2000円, but not 東京⏎5億円.
template <class Text>
constexpr bool number_breaks_off(Text s, std::size_t end, std::size_t at) noexcept {
  if (end > 0 && s[end - 1] == '\r') --end;
  if (digit_at(s, at).length == 0) return false;
  return one_of_ends_at(s, end, "万億兆京") && end > 3 && (digit_ends_at(s, end - 3) || one_of_ends_at(s, end - 3, "十百千"));
}
// Whether a sign stands before `at`, or a word for it: -5, ▲ 5, マイナス5, minus $5 million.
template <class Text>
constexpr bool is_behind_sign(Text s, std::size_t at) noexcept {
  if (at == 0) return false;
  if (s[at - 1] == '-' || ends_at(s, at, "±")) return true;
  switch (three_bytes_before(s, at)) {
    case three_bytes("▲"): case three_bytes("△"): case three_bytes("▼"): case three_bytes("▽"): case three_bytes("−"): case three_bytes("－"): case three_bytes("‐"): case three_bytes("‑"): return true;
    case three_bytes("ス"): return ends_at(s, at, "マイナス");
    case three_bytes("–"): return at == 3 || before_blank(s, at - 3) != at - 3 || s[at - 4] == '(';  // an en dash in a sentence has a blank behind it, or a word before
    default: break;
  }
  const std::size_t end = before_blank(s, at);
  return end != at && (one_of_ends_at(s, end, "▲△−") || ends_at(s, end, "minus") || ends_at(s, end, "negative"));
}
// Whether the tilde at `at` goes on what stands before it: 10円~5ドル is a range that was not read, (~5ドル) is about 5.
template <class Text>
constexpr bool tilde_joins(Text s, std::size_t at) noexcept {
  return at != 0 && (is_ascii_letter(s[at - 1]) || is_ascii_digit(s[at - 1]) || (byte(s[at - 1]) >= 0x80 && before_blank(s, at) == at && !one_of_ends_at(s, at, "（）「、。")));
}
// Whether a letter in full width ends at `end`: Ａ to Ｚ, ａ to ｚ.
template <class Text>
constexpr bool is_wide_letter_before(Text s, std::size_t end) noexcept {
  const char32_t c = character_before(s, end);
  return (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}
// Whether what begins at `at` begins with a number, and not with a word or a symbol: only then may it go on one that stands before it.
template <class Text>
constexpr bool begins_with_number(Text s, std::size_t at) noexcept { return digit_at(s, at).length != 0 || one_of_stands_at(s, at, "十百千数"); }
// Whether it begins with a Japanese word, 約, 最大.
template <class Text>
constexpr bool begins_with_word(Text s, std::size_t at) noexcept { return byte(s[at]) >= 0xe3 && byte(s[at]) < 0xef && !begins_with_number(s, at); }
// Whether a figure may begin directly behind a letter or a digit: with a word, 1kg約500円, or with a number of 万 and more behind a word of finance,
// GDP600兆円. Other capitals may be a name with a number: FY23100億円, RTX3060万円.
template <class Text>
constexpr bool begins_behind_word(Text s, std::size_t at) noexcept {
  if (begins_with_word(s, at)) return true;
  std::size_t word = at;
  while (word > 0 && at - word < 8 && (is_ascii_letter(s[word - 1]) || s[word - 1] == '&')) --word;
  if (!is_ascii_digit(s[at]) || word == at || word_at(words_before_amount, s, word).length != at - word) return false;
  number_reading n;
  read_number(s, at, false, n);
  return n.has_magnitude && !n.english;  // it has been read before
}
// Whether a figure may begin at `at`: not inside a number or word, and not behind a sign.
template <class Text>
constexpr bool may_begin_at(Text s, std::size_t at) noexcept {
  if (at == 0) return true;
  if (is_behind_sign(s, at)) return false;
  const char c = s[at - 1];
  if (s[at] == '~' && tilde_joins(s, at)) return false;
  if (byte(c) < 0x80) {
    if (is_ascii_letter(c) || is_ascii_digit(c)) return begins_behind_word(s, at);
    if (c == '_') return false;
    if (c == ' ' && at >= 2 && is_ascii_digit(s[at - 2]) && is_ascii_digit(s[at])) {  // 1 234円
      std::size_t end = at;
      while (end < s.size() && is_ascii_digit(s[end])) ++end;
      if (end - at == 3) return false;
    }
    if (c == ')') return !(digit_ends_at(s, at - 1) && one_of_stands_at(s, at, "十百千"));  // (1,500)百万円
    if (c == '\n' || c == ' ') return !number_breaks_off(s, at - 1, at);
    if (c == '~') return !tilde_joins(s, at - 1);
    if (c == '.' && is_ascii_digit(s[at])) {  // .5
      const std::size_t point = at - 1;
      return !(point == 0 || before_blank(s, point) != point || s[point - 1] == '(' || s[point - 1] == '\n' || digit_ends_at(s, point) || word_before(modifiers_before, s, point, 3) || currency_before(s, point));
    }
    return !begins_with_number(s, at) || !((c == '/' || c == '.' || c == ',' || c == ':' || c == '\'') && digit_ends_at(s, at - 1));
  }
  switch (three_bytes_before(s, at)) {
    case three_bytes("京"): return !magnitude_ends_at(s, at);
    case three_bytes("数"): return begins_with_word(s, at) || one_of_ends_at(s, at - 3, "件総人株点回台戸個枚");  // 件数5億円; 数10億円 is no number
    case three_bytes("十"): case three_bytes("百"): case three_bytes("千"): case three_bytes("万"): case three_bytes("億"): case three_bytes("兆"):
    case three_bytes("何"): case three_bytes("幾"): case three_bytes("第"): case three_bytes("〇"): case three_bytes("拾"):
      return false;
    case three_bytes("壱"): case three_bytes("壹"): case three_bytes("弐"): case three_bytes("貳"): case three_bytes("参"): case three_bytes("參"):
      return !one_of_stands_at(s, at, "十百千");  // 参千億円; 古参5億円 is an amount
    case three_bytes("\u3000"): return !number_breaks_off(s, at - 3, at);
    case three_bytes("）"): return !(digit_ends_at(s, at - 3) && one_of_stands_at(s, at, "十百千"));
    case three_bytes("の"): return !(ends_at(s, at, "分の") && digit_ends_at(s, at - 6));  // 2分の1億円
    // the high end alone of a range: 〜5億円 is up to, or the rest of what was not read. Behind a pair, A(B)〜C(D), each end is a pair.
    case three_bytes("〜"): case three_bytes("～"): return at > 3 && (s[at - 4] == ')' || one_of_ends_at(s, at - 3, "）"));
    case three_bytes("と"): case three_bytes("か"): case three_bytes("や"): return !begins_with_number(s, at) || !magnitude_ends_at(s, at - 3);  // 1京と6,500兆円: one number or two
    // the rest of a row of numbers (２、３億円, 2億、3億円) or of what may be one (7・8兆円); but iPhone 15、約12万円, ¥1,500、$10
    case three_bytes("，"): case three_bytes("．"): case three_bytes("ー"): case three_bytes("、"): case three_bytes("・"): case three_bytes("’"):
      return !begins_with_number(s, at) || !(digit_ends_at(s, at - 3) || magnitude_ends_at(s, at - 3));
    default: return digit_ends_at(s, at) ? begins_with_word(s, at) : !(byte(s[at]) == 0xef && digit_at(s, at).length == 0 && is_wide_letter_before(s, at));  // ＨＫ＄500
  }
}

// What has the form of an amount in pounds and is a weight: 体重200ポンド, 500ポンド爆弾, 5ポンド(約2.3kg).
template <class Text>
constexpr bool is_weight(Text s, const figure_reading& f) noexcept {
  if (f.figure.unit != currency_code("GBP") || f.figure.digits.integer_digits() > 7) return false;
  const std::size_t begin = f.begin;
  std::size_t end = f.end;
  while (end > begin && !ends_at(s, end, "ポンド")) --end;  // before 以上
  if (end == begin) return false;
  if (word_at(things_weighed, s, end)) return true;
  const std::size_t from = begin > 18 ? begin - 18 : 0;
  for (std::size_t i = from; i < begin; ++i) {
    if (byte(s[i]) >= 0xe4 && (stands_at(s, i, "体重") || stands_at(s, i, "推力") || stands_at(s, i, "重さ") || stands_at(s, i, "重量"))) return true;
  }
  const std::size_t bracket = end < s.size() && s[end] == '(' ? end + 1 : stands_at(s, end, "（") ? end + 3 : 0;
  if (bracket == 0) return false;
  number_reading weight;
  read_number(s, stands_at(s, bracket, "約") ? bracket + 3 : bracket, false, weight);
  return weight && (stands_at(s, weight.end, "kg") || stands_at(s, weight.end, "キロ") || stands_at(s, weight.end, "グラム") || stands_at(s, weight.end, "ｋｇ") || stands_at(s, weight.end, "g") || stands_at(s, weight.end, "㎏"));
}
// A table's unit: 単位：百万円, (千ドル).
template <class Text>
constexpr bool is_unit_of_table(Text s, std::size_t begin, std::size_t end) noexcept {
  if (!one_of_stands_at(s, begin, "十百千")) return false;
  if (begin > 0 && (one_of_ends_at(s, begin, "（［") || s[begin - 1] == '(' || s[begin - 1] == '[') && end < s.size() && (s[end] == ')' || s[end] == ']' || one_of_stands_at(s, end, "）］、"))) return true;
  const std::size_t from = begin > 12 ? begin - 12 : 0;
  for (std::size_t i = from; i < begin; ++i) {
    if (byte(s[i]) == 0xe5 && stands_at(s, i, "単位")) return true;
  }
  return false;
}
// A name that a currency's code begins: COP26, RON 95, PEN 15, TRY 3 times, CNY 2024 for the new year of that calendar.
template <class Text>
constexpr bool is_name_with_number(Text s, const any_figure& f, std::size_t begin, std::size_t end) noexcept {
  if (s[begin] < 'A' || s[begin] > 'Z' || !same(f.extent, extent::single)) return false;
  if (stands_at(s, begin, "PHP") && f.digits.value() < rational(10)) return true;  // PHP 8.3
  if (f.digits.exponent != 0) return false;
  const std::size_t next = after_blank(s, end);  // TRY 1 = 4.5円, TRY 350 (about $11), CAD 1950 a month are money
  if ((next < s.size() && (s[next] == '=' || s[next] == '(' || s[next] == '/')) || one_of_stands_at(s, next, "＝≒（") || stands_at(s, next, "a ") || stands_at(s, next, "per ")) return false;
  const std::uint64_t n = f.digits.coefficient;
  for (const char* code : {"COP", "RON", "PEN", "TRY"}) {
    if (n < 1000 && stands_at(s, begin, code)) return true;
  }
  const std::size_t digits = after_blank(s, begin + 3);
  return n >= 1900 && n < 2100 && (stands_at(s, begin, "CNY") || stands_at(s, begin, "CAD")) && is_ascii_digit(s[digits + 1]);
}
// An argument of a script: $1 $2, ($1,$3), "$1". Of two, one is the first.
template <class Text>
constexpr bool is_argument(Text s, std::size_t begin, std::size_t end) noexcept {
  const auto one = [&](std::size_t at) { return at + 2 <= s.size() && s[at] == '$' && is_ascii_digit(s[at + 1]) && !(at + 2 < s.size() && (is_ascii_digit(s[at + 2]) || s[at + 2] == '.')); };
  if (end != begin + 2 || !one(begin)) return false;
  const char behind = end < s.size() ? s[end] : ' ', before = begin > 0 ? s[begin - 1] : ' ';
  if (behind == '}' || ((behind == '"' || behind == '\'') && before == behind && s[begin + 1] == '1')) return true;
  const auto either_is_first = [&](std::size_t other) { return s[begin + 1] == '1' || s[other + 1] == '1'; };
  if ((behind == ' ' || behind == ',') && one(end + 1) && either_is_first(end + 1)) return true;
  return (before == ' ' || before == ',') && begin >= 3 && one(begin - 3) && either_is_first(begin - 3);
}

// What has the form of an amount of money and is something else; besides these, 関東一円.
template <class Text>
constexpr bool is_another_thing(Text s, const figure_reading& f) noexcept {
  if (is_weight(s, f) || is_unit_of_table(s, f.begin, f.end) || is_name_with_number(s, f.figure, f.begin, f.end) || is_argument(s, f.begin, f.end)) return true;
  if (f.end < s.size() && s[f.end] >= '0' && s[f.end] <= '9' && ends_at(s, f.end, "元")) return true;  // 2元1次方程式
  return f.begin >= 3 && f.end - f.begin == 6 && stands_at(s, f.begin, "一円") && (is_kanji_at(s, f.begin - 3) || is_katakana_at(s, f.begin - 3));
}

}  // namespace kawase::detail
KAWASE_QUIET_END
