// SPDX-License-Identifier: BSL-1.0
// Reading a restatement, 5,000億ドル(約77兆円): what stands behind a figure that makes a pair of it. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/other_words.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_rate.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/figure/word_index.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// The words of pairs, by what they are there.
enum class pair_role : unsigned char {
  bracket,
  saying,    // before the second figure: it says the first again
  between,   // between the two without a bracket
  computed,  // behind the rate note that the second figure was computed with
  tail,      // behind a figure, without changing it; a slash says per what
};
struct pair_word {
  table_word word;
  pair_role role;
  table_word close = "";
};
inline constexpr pair_word pair_words[] = {
    {"(", pair_role::bracket, ")"}, {"（", pair_role::bracket, "）"}, {"[", pair_role::bracket, "]"}, {"［", pair_role::bracket, "］"}, {"〔", pair_role::bracket, "〕"}, {"【", pair_role::bracket, "】"},
    {"＜", pair_role::bracket, "＞"}, {"<", pair_role::bracket, ">"}, {"「", pair_role::bracket, "」"}, {"〈", pair_role::bracket, "〉"}, {"《", pair_role::bracket, "》"}, {"｛", pair_role::bracket, "｝"},
    {"日本円で", pair_role::saying}, {"日本円では", pair_role::saying}, {"日本円にして", pair_role::saying}, {"日本円にすると", pair_role::saying}, {"日本円に換算すると", pair_role::saying},
    {"日本円に換算して", pair_role::saying}, {"日本円に直すと", pair_role::saying}, {"日本円換算で", pair_role::saying}, {"日本円換算では", pair_role::saying}, {"日本円換算", pair_role::saying},
    {"同", pair_role::saying}, {"日本円", pair_role::saying}, {"円換算で", pair_role::saying}, {"円換算では", pair_role::saying}, {"円換算すると", pair_role::saying}, {"円換算", pair_role::saying},
    {"円に換算すると", pair_role::saying}, {"円に換算して", pair_role::saying}, {"円にして", pair_role::saying}, {"円で", pair_role::saying}, {"邦貨換算で", pair_role::saying},
    {"邦貨換算", pair_role::saying}, {"邦貨で", pair_role::saying}, {"邦貨", pair_role::saying}, {"換算すると", pair_role::saying}, {"換算で", pair_role::saying}, {"米ドルで", pair_role::saying},
    {"米ドル換算で", pair_role::saying}, {"米ドル換算", pair_role::saying}, {"米ドルにして", pair_role::saying}, {"ドル換算で", pair_role::saying}, {"ドル換算", pair_role::saying},
    {"ドルで", pair_role::saying}, {"ユーロ換算で", pair_role::saying}, {"人民元で", pair_role::saying}, {"現地通貨で", pair_role::saying}, {"現在のレートで", pair_role::saying},
    {"現在の為替レートで", pair_role::saying}, {"現レートで", pair_role::saying}, {"当時のレートで", pair_role::saying}, {"当時の為替レートで", pair_role::saying}, {"当時のレートで換算すると", pair_role::saying},
    {"すなわち", pair_role::saying}, {"つまり", pair_role::saying}, {"equivalent to", pair_role::saying}, {"equal to", pair_role::saying}, {"or", pair_role::saying},
    {"or about", pair_role::saying}, {"worth", pair_role::saying},
    {"といっても", pair_role::between}, {"に相当する", pair_role::between}, {"にあたる", pair_role::between}, {"に当たる", pair_role::between}, {"相当の", pair_role::between},
    {"換算で", pair_role::computed}, {"換算すると", pair_role::computed}, {"換算", pair_role::computed}, {"で換算すると", pair_role::computed}, {"で換算して", pair_role::computed},
    {"で換算", pair_role::computed}, {"で計算すると", pair_role::computed}, {"で計算", pair_role::computed}, {"計算で", pair_role::computed}, {"のレートで", pair_role::computed},
    {"として", pair_role::computed}, {"とすると", pair_role::computed}, {"の場合", pair_role::computed}, {"なら", pair_role::computed}, {"で", pair_role::computed},
    {"相当", pair_role::tail}, {"に相当", pair_role::tail}, {"相当額", pair_role::tail}, {"相当分", pair_role::tail}, {"分", pair_role::tail}, {"換算", pair_role::tail}, {"もの", pair_role::tail},
    {"/月", pair_role::tail}, {"／月", pair_role::tail}, {"/年", pair_role::tail}, {"／年", pair_role::tail}, {"/日", pair_role::tail}, {"/時", pair_role::tail}, {"/人", pair_role::tail},
    {"／人", pair_role::tail}, {"/month", pair_role::tail}, {"/year", pair_role::tail}, {"/mo", pair_role::tail}, {"/hour", pair_role::tail}, {"」", pair_role::tail},
    {"』", pair_role::tail}, {"”", pair_role::tail}, {"\"", pair_role::tail}, {"＊", pair_role::tail},
};
inline constexpr word_index words_of_pairs{pair_words, indexed_by::first_character};

constexpr found_word<pair_word> pair_word_at(text s, std::size_t at, pair_role r) noexcept {
  return words_of_pairs.at(s, at, [&](const pair_word& w, std::size_t) { return w.role == r; });
}
// Behind the word of this role that stands at `at`, or `at`.
constexpr std::size_t after_word(pair_role r, text s, std::size_t at) noexcept { return at + pair_word_at(s, at, r).length; }
// Behind the bracket that closes at `at` what `open` opened, half or full width alike; 0 where none does.
constexpr std::size_t after_close(text s, std::size_t at, const pair_word& open) noexcept {
  if (at >= s.size()) return 0;
  if (stands_at(s, at, open.close)) return at + text(open.close).size();
  const bool round = open.word[0] == '(' || text(open.word) == text("（");
  return !round ? 0 : s[at] == ')' ? at + 1 : stands_at(s, at, "）") ? at + 3 : 0;
}

// Behind blanks and line breaks, at most eight, so that a hostile text can't make reading quadratic.
constexpr std::size_t after_white(text s, std::size_t at) noexcept {
  std::size_t i = at;
  for (int n = 0; n < 8 && i < s.size(); ++n) {
    if (s[i] == ' ' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t') ++i;
    else if (byte(s[i]) == 0xe3 && stands_at(s, i, "\u3000")) i += 3;
    else break;
  }
  return i;
}
// Behind note marks: ※1, *1, †, **, [1], (注1).
constexpr std::size_t after_marks(text s, std::size_t at) noexcept {
  std::size_t i = at;
  for (int n = 0; n < 4 && i < s.size(); ++n) {
    const std::size_t from = i;
    if (s[i] == '*' || s[i] == '_' || s[i] == '`') ++i;
    else if (byte(s[i]) >= 0xe2 && (one_of_stands_at(s, i, "※＊†"))) i += 3;
    else if (s[i] == '[' && i + 2 < s.size() && is_ascii_digit(s[i + 1]) && s[i + 2] == ']') i += 3;
    else if (const std::size_t note = stands_at(s, i, "(注") ? 4u : stands_at(s, i, "（注") ? 6u : 0u; note != 0) {
      std::size_t end = i + note;
      for (int k = 0; k < 2 && digit_at(s, end).length != 0; ++k) end += digit_at(s, end).length;
      if (end < s.size() && s[end] == ')') i = end + 1;
      else if (stands_at(s, end, "）")) i = end + 3;
      else break;
      continue;
    } else break;
    if (s[from] != '[') {
      for (int k = 0; k < 2 && i < s.size() && is_ascii_digit(s[i]); ++k) ++i;
    }
  }
  return i;
}

struct pair_reading {
  enum kinds : unsigned char { none, restatement, note } kind = none;
  figure_reading first, second;
  rate_note note_read;
  std::size_t end = 0;
  parse_errc why = parse_errc::restatement_expected;  // where it is none
  std::size_t position = 0;
};

// A rate note that begins at `at`.
constexpr rate_reading read_rate(text s, std::size_t at, const reading_options& options) {
  if (at >= s.size() || (digit_at(s, at).length == 0 && s[at] != '$')) return {};
  const figure_reading per = read_figure(s, at, {.options = options});
  return per && is_rate_unit(per.figure) ? read_rate_behind(s, per, options) : rate_reading{};
}
// The first rate note between `at` and the closing bracket, which is found as well; looks no further than a line's length.
constexpr rate_note find_note(text s, std::size_t at, const pair_word& open, std::size_t& bracket_end, const reading_options& options) {
  constexpr std::size_t farthest = 160;
  rate_note note;
  bool in_number = false;
  for (std::size_t i = at; i < s.size() && i < at + farthest && s[i] != '\n'; ++i) {
    if (const std::size_t closed = is_ascii_digit(s[i]) ? 0 : after_close(s, i, open); closed != 0) {
      bracket_end = closed;
      return note;
    }
    const bool digit = is_ascii_digit(s[i]) || (byte(s[i]) == 0xef && digit_at(s, i).length != 0);
    if (note.empty() && !in_number && (digit || s[i] == '$')) {
      if (const rate_reading r = read_rate(s, i, options)) {
        note = r.note;
        i = r.other.end - 1;
      }
    }
    in_number = digit;
  }
  return note;
}
// What may be said between the bracket and the second figure, 日本円で, 1ドル=150円換算で, each once or twice.
constexpr std::size_t after_sayings(text s, std::size_t at, rate_note& note, const reading_options& options) {
  std::size_t i = after_white(s, at);
  for (int n = 0; n < 3; ++n) {
    const std::size_t from = i;
    i = after_word(pair_role::saying, s, i);
    if (n != 0 || i != from) {
      if (stands_at(s, i, "、")) i += 3;
    }
    if (note.empty()) {
      if (const rate_reading r = read_rate(s, i, options)) {
        const std::size_t end = after_word(pair_role::computed, s, r.other.end), comma = stands_at(s, end, "、") || stands_at(s, end, "，") ? end + 3 : end < s.size() && s[end] == ',' ? end + 1 : end;
        if (comma != r.other.end) {
          note = r.note;
          i = comma;
        }
      }
    }
    i = after_white(s, i);
    if (i == from) break;
  }
  return i;
}

// A modifier behind the closing bracket bounds both figures: 200億ドル（約3兆円）以上.
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

// Whether `second` can say `p.first` again; then it is taken.
constexpr bool take_second(pair_reading& p, const figure_reading& second) {
  if (!second || !second.figure.is_money()) return false;
  if (second.figure.unit == p.first.figure.unit) {
    p.why = parse_errc::same_currency_twice;
    p.position = second.begin;
    return false;
  }
  if (p.first.figure.digits.coefficient == 0 || second.figure.digits.coefficient == 0) return false;
  p.kind = pair_reading::restatement;
  p.second = second;
  p.end = second.end;
  return true;
}

// A(約B), the bracket standing at `at`.
constexpr void read_bracket(pair_reading& p, text s, std::size_t at, const reading_options& options) {
  const auto open = pair_word_at(s, at, pair_role::bracket);
  if (!open) return;
  rate_note note;
  const std::size_t inside = after_sayings(s, at + open.length, note, options);
  const figure_reading second = read_figure(s, inside, {.options = options});
  if (!second) return;
  const std::size_t tail = after_white(s, after_word(pair_role::tail, s, after_marks(s, second.end)));
  const std::size_t closed = after_close(s, tail, *open.row);
  const bool goes_on_apart = tail < s.size() && (s[tail] == ',' || s[tail] == ';' || s[tail] == ':' || s[tail] == '=' || s[tail] == '/' || one_of_stands_at(s, tail, "、。，；：・／＝※－") ||
                                                 stands_at(s, tail, "at ") || read_rate(s, tail, options));
  if (closed == 0 && !goes_on_apart) return;
  if (!take_second(p, second)) return;
  p.note_read = note;
  std::size_t note_end = 0;
  if (closed != 0) {
    p.end = closed;
    bound_both(p, s);
    if (const auto next = pair_word_at(s, p.end, pair_role::bracket); next && note.empty()) {  // 500VND(約3円)(1円=0.0061ドン)
      const rate_note behind = find_note(s, p.end + next.length, *next.row, note_end, options);
      if (!behind.empty() && note_end != 0) {
        p.note_read = behind;
        p.end = note_end;
      }
    }
    return;
  }
  const rate_note behind = find_note(s, tail, *open.row, note_end, options);
  if (behind.empty() || note_end == 0) return;
  if (note.empty()) p.note_read = behind;
  p.end = note_end;
  bound_both(p, s);
}

// A=約B, where A is no factor of a product, nor B.
constexpr bool is_in_calculation(text s, const figure_reading& first) noexcept {
  const std::size_t begin = before_blank(s, first.begin);
  return (begin > 0 && (s[begin - 1] == '*' ? begin > 1 && s[begin - 2] != '*' : s[begin - 1] == '/' || s[begin - 1] == '+')) || ends_at(s, begin, "×") || ends_at(s, begin, "÷") || one_of_ends_at(s, begin, "✕＊／＋");
}
constexpr bool ends_calculation(text s, std::size_t end) noexcept {
  const std::size_t i = after_blank(s, end);
  return i < s.size() && (s[i] == '*' || s[i] == '+' || s[i] == '/' || stands_at(s, i, "×") || stands_at(s, i, "÷") || one_of_stands_at(s, i, "✕＊／＋"));
}

// What the figure just read becomes with what stands behind it: a restatement, a rate note, or nothing more.
constexpr pair_reading read_pair_behind(text s, const figure_reading& first, const reading_options& options) {
  pair_reading p;
  p.first = first;
  p.position = first.end;
  if (!first.figure.is_money() || first.end >= s.size()) return p;
  if (const rate_reading rate = read_rate_behind(s, first, options)) {
    p.kind = pair_reading::note;
    p.note_read = rate.note;
    p.second = rate.other;
    p.end = rate.other.end;
    return p;
  }
  const std::size_t at = after_white(s, after_marks(s, after_word(pair_role::tail, s, first.end)));
  if (at >= s.size()) return p;
  if (pair_word_at(s, at, pair_role::bracket)) {
    read_bracket(p, s, at, options);
    return p;
  }
  const bool equals = s[at] == '=' || one_of_stands_at(s, at, "＝≒≈");
  if (equals) {
    const std::size_t i = after_white(s, at + (s[at] == '=' ? 1u : 3u));
    if (is_in_calculation(s, first)) return p;
    figure_reading second = read_figure(s, i, {.options = options});
    if (second && !ends_calculation(s, second.end) && take_second(p, second) && one_of_stands_at(s, at, "≒≈")) combine(p.second.figure.modifier, meaning::about);
    return p;
  }

  std::size_t i = at;
  const bool comma = s[i] == ',' || one_of_stands_at(s, i, "、，。");
  if (comma) i = after_white(s, i + (s[i] == ',' ? 1u : 3u));
  const bool topic = !comma && (s[i] == '/' || one_of_stands_at(s, i, "はが／→⇒"));  // says the same only with 約
  if (topic) i = after_white(s, i + (s[i] == '/' ? 1u : 3u));
  const std::size_t phrase_end = comma ? i : after_word(pair_role::between, s, i);
  if (phrase_end != i) {
    take_second(p, read_figure(s, after_white(s, phrase_end), {.options = options}));
    return p;
  }
  if (!topic && i < s.size() && !comma && !pair_word_at(s, i, pair_role::saying)) return p;
  rate_note note;
  const std::size_t said = after_sayings(s, i, note, options);  // 約$85、1ドル146円換算で約12,000円
  if (said == i && !topic) return p;
  const figure_reading second = read_figure(s, said, {.options = options});
  if (said == i && second && second.figure.modifier.approximation == approximation::none) return p;
  if (take_second(p, second)) p.note_read = note;
  return p;
}

}  // namespace kawase::detail

namespace kawase {

constexpr parsed<any_restatement> any_restatement::parse(text s, const reading_options& options) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  const auto first = detail::read_figure(s, 0, {.options = options});
  if (!first) return {first.error, first.position};
  const auto pair = detail::read_pair_behind(s, first, options);
  if (pair.kind != detail::pair_reading::restatement) return {pair.why, pair.position};
  if (pair.end != s.size()) return {parse_errc::trailing_text, pair.end};
  return any_restatement{pair.first.figure, pair.second.figure, pair.note_read};
}

}  // namespace kawase
KAWASE_QUIET_END
