// SPDX-License-Identifier: BSL-1.0
// Reading a restatement, 5,000億ドル(約77兆円), and a rate note, 1ドル=156円: what stands behind a figure that makes a pair of it.
#pragma once

#include <cstddef>

#include <kawase/figure/cursor.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/restatement.hpp>

// restatement := figure mark* link figure                        two currencies, the second says the first again
// link        := ( | （ | [ | ［ | 〔 | 【 | ＜ | 「              with saying? inside, and then the closing bracket or a comma, a full stop, a semicolon
//              | = | ＝ | ≒ | ≈ | →?                             unless it is a rate note
//              | [、,]? saying                                   、日本円で約
//              | (は | が) saying? figure-with-about             1兆円は約76億ドル
//              | ", or" | " or"                                  $50 billion, or about ¥6.8 trillion
// saying      := 日本円で | 円換算で | 日本円にして | ... | rate-note 換算で
// mark        := ※1 | *1 | ** | [1] | line break | blank
// A modifier behind the closing bracket bounds both figures: 200億ドル（約3兆円）以上.
// A rate note inside the bracket, behind the second figure, or in a second bracket belongs to the restatement.
// rate-note   := unit (= | ＝ | は | が | あたり | につき | ,)? figure     unit: 1, 10, 100, 1000 or 10000 of a currency, without modifier
//              | figure (= | ＝) unit
// No restatement: two amounts of one currency, a rise, a sum, a percentage, a year, another thing's price.
namespace kawase::detail {

struct bracket_pair {
  text open, close;
};
inline constexpr bracket_pair brackets[] = {{"(", ")"}, {"（", "）"}, {"[", "]"}, {"［", "］"}, {"〔", "〕"}, {"【", "】"}, {"＜", "＞"}, {"「", "」"}, {"〈", "〉"}, {"《", "》"}};

struct phrase {
  text word;
};
inline constexpr phrase sayings[] = {
    {"日本円で"}, {"日本円では"}, {"日本円にして"}, {"日本円にすると"}, {"日本円に換算すると"}, {"日本円に換算して"}, {"日本円換算で"}, {"日本円換算では"}, {"円換算で"}, {"円換算では"},
    {"円に換算すると"}, {"円にして"}, {"日本円"}, {"邦貨換算で"}, {"邦貨で"}, {"邦貨"}, {"米ドルで"}, {"米ドル換算で"}, {"ドル換算で"}, {"ドルで"}, {"ユーロ換算で"},
    {"現在のレートで"}, {"当時のレートで"}, {"当時のレートで換算すると"}, {"equivalent to"}, {"or"}, {"or about"},
};
inline constexpr phrase equal_signs[] = {{"="}, {"＝"}, {"≒"}, {"≈"}};
inline constexpr phrase unit_links[] = {{"="}, {"＝"}, {"は"}, {"が"}, {"あたり"}, {"当たり"}, {"につき"}, {"≒"}, {"→"}, {"、"}};

constexpr std::size_t most_blanks = 8;  // between a figure and its bracket, so that a hostile text can't make reading quadratic

// Behind blanks and line breaks.
constexpr std::size_t after_white(text s, std::size_t at) noexcept {
  std::size_t i = at;
  for (std::size_t n = 0; n < most_blanks && i < s.size(); ++n) {
    if (s[i] == ' ' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t') ++i;
    else if (stands_at(s, i, "\u3000")) i += 3;
    else break;
  }
  return i;
}
// Behind note marks: ※1, *1, †, **, [1].
constexpr std::size_t after_marks(text s, std::size_t at) noexcept {
  std::size_t i = at;
  for (int n = 0; n < 4 && i < s.size(); ++n) {
    const std::size_t from = i;
    if (s[i] == '*' || s[i] == '_' || s[i] == '`') ++i;
    else if (stands_at(s, i, "※") || stands_at(s, i, "＊") || stands_at(s, i, "†")) i += 3;
    else if (s[i] == '[' && i + 2 < s.size() && is_ascii_digit(s[i + 1]) && s[i + 2] == ']') i += 3;
    else break;
    if (s[from] != '[') {
      for (int k = 0; k < 2 && i < s.size() && is_ascii_digit(s[i]); ++k) ++i;
    }
  }
  return i;
}
template <std::size_t N>
constexpr std::size_t after_phrase(const phrase (&table)[N], text s, std::size_t at) noexcept {
  const phrase* p = longest_at(table, s, at);
  return p ? at + p->word.size() : at;
}

// 1ドル, 100ウォン, 1万ウォン: what a rate is quoted per.
constexpr bool is_rate_unit(const any_figure& f) noexcept {
  return f.is_money() && f.extent == extent::single && f.modifier == modifier{} && f.digits.is_power_of_ten() && f.digits.exponent >= 0 && f.digits.integer_digits() <= 5;
}

struct pair_reading {
  enum kinds : unsigned char { none, restatement, note } kind = none;
  figure_reading first, second;
  rate_note note_read;
  std::size_t end = 0;
};

// A rate note whose unit `per` has just been read.
constexpr pair_reading read_note_behind(text s, const figure_reading& per, const reading_options& options) {
  pair_reading p;
  if (!is_rate_unit(per.figure) && !(per.figure.is_money() && per.figure.modifier == modifier{})) return p;
  const std::size_t blank = after_blank(s, per.end);
  const phrase* link = blank < s.size() ? longest_at(unit_links, s, blank) : nullptr;
  const std::size_t from = link ? after_blank(s, blank + link->word.size()) : per.end;
  const std::size_t said = after_phrase(sayings, s, from);
  const figure_reading other = read_figure(s, said, true, options);
  if (!other || other.figure.unit == per.figure.unit) return p;
  const bool equals = link && (link->word == text("=") || link->word == text("＝") || link->word == text("≒"));
  if (is_rate_unit(per.figure)) {
    p.note_read = {per.figure, other.figure};
  } else if (equals && is_rate_unit(other.figure) && other.figure.digits == printed_number{1, 0}) {  // 8.57シンガポール・ドル = 1ポンド
    p.note_read = {other.figure, per.figure};
  } else {
    return p;
  }
  if (p.note_read.price.digits.coefficient == 0) return p;
  p.kind = pair_reading::note;
  p.first = per;
  p.second = other;
  p.end = other.end;
  return p;
}

// A rate note between `at` and the closing bracket, if there is one; looks no further than a line's length.
constexpr rate_note find_note(text s, std::size_t at, text close, std::size_t& bracket_end, const reading_options& options) {
  constexpr std::size_t farthest = 160;
  rate_note note;
  for (std::size_t i = at; i < s.size() && i < at + farthest; ++i) {
    if (stands_at(s, i, close)) {
      bracket_end = i + close.size();
      return note;
    }
    const char c = s[i];
    if (c == '\n') return note;
    if (!note.empty() || (!is_ascii_digit(c) && c != '$' && byte(c) != 0xef) || !may_begin_at(s, i)) continue;
    const figure_reading per = read_figure(s, i, true, options);
    if (!per || !is_rate_unit(per.figure)) continue;
    const pair_reading p = read_note_behind(s, per, options);
    if (p.kind != pair_reading::note) continue;
    note = p.note_read;
    i = p.end - 1;
  }
  return note;
}

constexpr void bound_both(pair_reading& p, text s) {
  modifier behind;
  std::size_t i = p.end;
  if (!read_after(s, i, behind) || behind == modifier{}) return;
  modifier first = p.first.figure.modifier, second = p.second.figure.modifier;
  if (!combine(first, behind) || !combine(second, behind)) return;
  p.first.figure.modifier = first;
  p.second.figure.modifier = second;
  p.end = i;
}

// What the figure just read becomes with what stands behind it: a restatement, a rate note, or nothing more.
constexpr pair_reading read_pair_behind(text s, const figure_reading& first, const reading_options& options) {
  pair_reading p;
  if (!first.figure.is_money()) return p;
  if (is_rate_unit(first.figure) || first.figure.modifier == modifier{}) {
    const pair_reading note = read_note_behind(s, first, options);
    if (note.kind != pair_reading::none) return note;
  }
  const auto accept = [&](const figure_reading& second) {
    if (!second || !second.figure.is_money() || second.figure.unit == first.figure.unit) return false;
    if (first.figure.digits.coefficient == 0 || second.figure.digits.coefficient == 0) return false;
    p.kind = pair_reading::restatement;
    p.first = first;
    p.second = second;
    p.end = second.end;
    return true;
  };
  const std::size_t at = after_white(s, after_marks(s, first.end));
  if (at >= s.size()) return p;

  for (const bracket_pair& b : brackets) {
    if (!stands_at(s, at, b.open)) continue;
    const std::size_t inside = after_white(s, after_phrase(sayings, s, after_white(s, at + b.open.size())));
    const figure_reading second = read_figure(s, inside, true, options);
    if (!second) return p;
    std::size_t i = after_marks(s, second.end);
    if (stands_at(s, i, "相当")) i += text("相当").size();
    i = after_white(s, i);
    const bool closes = i < s.size() && stands_at(s, i, b.close);
    const bool goes_on_apart = i < s.size() && (s[i] == ',' || s[i] == ';' || one_of_stands_at(s, i, "、。，；・／"));
    if (!closes && !goes_on_apart) return p;
    if (!accept(second)) return p;
    if (closes) {
      p.end = i + b.close.size();
      bound_both(p, s);
      std::size_t note_end = 0;  // 500VND(約3円)(1円=0.0061ドン)
      for (const bracket_pair& c : brackets) {
        if (!stands_at(s, p.end, c.open)) continue;
        p.note_read = find_note(s, p.end + c.open.size(), c.close, note_end, options);
        if (!p.note_read.empty() && note_end != 0) p.end = note_end;
        break;
      }
    } else {
      std::size_t bracket_end = 0;
      p.note_read = find_note(s, i, b.close, bracket_end, options);
      if (!p.note_read.empty() && bracket_end != 0) {
        p.end = bracket_end;
        bound_both(p, s);
      }
    }
    return p;
  }

  if (const std::size_t i = after_phrase(equal_signs, s, at); i != at) {
    accept(read_figure(s, after_white(s, i), true, options));
    return p;
  }

  std::size_t i = at;
  bool comma = false, topic = false;
  if (s[i] == ',') comma = true, i += 1;
  else if (one_of_stands_at(s, i, "、，")) comma = true, i += 3;
  if (stands_at(s, i, "は") || stands_at(s, i, "が")) topic = true, i += 3;
  i = after_white(s, i);
  // 約$85、1ドル146円換算で約12,000円
  if (comma && i < s.size()) {
    const figure_reading per = read_figure(s, i, true, options);
    if (per && is_rate_unit(per.figure)) {
      const pair_reading note = read_note_behind(s, per, options);
      if (note.kind == pair_reading::note && stands_at(s, note.end, "換算で") && accept(read_figure(s, note.end + text("換算で").size(), true, options))) p.note_read = note.note_read;
      return p;
    }
  }
  const std::size_t said = after_phrase(sayings, s, i);
  if (said == i && !topic) return p;
  const figure_reading second = read_figure(s, after_white(s, said), true, options);
  if (said == i && second && second.figure.modifier.approximation == approximation::none) return p;  // A円はBドル says the same only with 約
  accept(second);
  return p;
}

}  // namespace kawase::detail

namespace kawase {

constexpr parsed<any_restatement> any_restatement::parse(text s, const reading_options& options) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  const auto first = detail::read_figure(s, 0, true, options);
  if (!first) return {first.error, first.position};
  const auto pair = detail::read_pair_behind(s, first, options);
  if (pair.kind != detail::pair_reading::restatement) return {parse_errc::restatement_expected, first.end};
  if (pair.end != s.size()) return {parse_errc::trailing_text, pair.end};
  return any_restatement{pair.first.figure, pair.second.figure, pair.note_read};
}

}  // namespace kawase
