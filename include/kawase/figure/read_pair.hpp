// SPDX-License-Identifier: BSL-1.0
// Reading a restatement, 5,000億ドル(約77兆円): what stands behind a figure that makes a pair of it. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/pair_words.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_rate.hpp>
#include <kawase/figure/restatement.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct pair_reading {
  enum kinds : unsigned char { none, restatement, note, refused } kind = none;  // refused: `first` is no amount either
  figure_reading first, second;
  rate_note note_read;
  std::size_t end = 0;
  parse_errc why = parse_errc::restatement_expected;  // where it is none
  std::size_t position = 0;

  // Of `f` nothing more is known yet; made as amount_reading is.
  constexpr explicit pair_reading(const figure_reading& f) noexcept : first(f), position(f.end) {}
};

// Where the symbol or the code begins that stands before the number at `number`, but not before `floor`; `number` where there is none.
constexpr std::size_t begin_of_prefix(auto s, std::size_t number, std::size_t floor) noexcept {
  const std::size_t ends[] = {number, before_blank(s, number)};
  for (const std::size_t end : ends) {
    if (end < floor + 1) break;
    if (const auto w = currency_before(s, end); w && end - w.length >= floor) return end - w.length;
    if (end >= floor + 3 && is_code_at(text(s.data(), end), end - 3) && (end == 3 || !is_ascii_letter(s[end - 4]))) return end - 3;
  }
  return number;
}
// The first rate note between `at` and the closing bracket, which is found as well; looks no further than a line's length.
constexpr rate_note find_note(auto s, std::size_t at, const opening& open, std::size_t& bracket_end, const reading_options& options) {
  constexpr std::size_t farthest = 160;
  rate_note note;
  bool in_number = false;
  for (std::size_t i = at; i < s.size() && i < at + farthest && s[i] != '\n'; ++i) {
    if (const std::size_t closed = is_ascii_digit(s[i]) ? 0 : after_close(s, i, open); closed != 0) {
      bracket_end = closed;
      return note;
    }
    const bool digit = is_ascii_digit(s[i]) || (byte(s[i]) == 0xef && digit_at(s, i).length != 0);
    if (note.empty() && !in_number && digit) {
      if (const auto r = read_rate(s, begin_of_prefix(s, i, at), options)) {
        note = r.note;
        i = r.other.end - 1;
      }
    }
    in_number = digit;
  }
  return note;
}
// The figure that begins at `at`, where it isn't part of a rate: 5億ユーロ(1ドル=150円) says nothing of 1ドル.
constexpr figure_reading read_second(auto s, std::size_t at, const reading_options& options) {
  figure_reading second = read_figure(s, at, {.options = options});
  if (second && may_be_in_rate(s, second)) {
    if (const auto rate = read_rate_behind(s, second, options); rate || rate.refused) second.fail(parse_errc::restatement_expected, at);
  }
  return second;
}
// What stands between the first figure and the second, and the second.
struct second_reading {
  figure_reading figure;
  rate_note note;
  std::size_t begin = 0;  // behind what is said

  constexpr explicit second_reading(std::size_t at) noexcept : begin(at) {}
};
// What may be said before the second figure, 日本円で, 1ドル=150円換算で, each once or twice; and that figure.
constexpr second_reading read_sayings(auto s, std::size_t at, bool in_bracket, const reading_options& options) {
  second_reading r(after_white(s, at));
  for (int n = 0; n < 3; ++n) {
    std::size_t said = after_word(sayings, s, r.begin);
    if (said == r.begin && in_bracket) said = after_word(sayings_in_brackets, s, r.begin);
    if (said != r.begin) r.begin = after_white(s, stands_at(s, said, "、") ? said + 3 : said);
    r.figure = read_figure(s, r.begin, {.three_decimals = true, .options = options});
    if (!r.figure) break;
    const auto rate = may_be_in_rate(s, r.figure) ? read_rate_behind(s, r.figure, options) : rate_reading(r.figure.end);
    if (rate.refused) {
      r.figure.fail(parse_errc::restatement_expected, r.begin);
      break;
    }
    if (!rate) {
      if (same(r.figure.figure.extent, extent::band) || r.figure.figure.digits.exponent == -3) r.figure = read_figure(s, r.begin, {.options = options});  // no price of a rate: 1.234 is doubtful
      break;
    }
    const std::size_t end = after_word(words_of_computing, s, rate.other.end);
    std::size_t i = end;
    if (i < s.size() && s[i] == ',') ++i;
    else if (one_of_stands_at(s, i, "、，")) i += 3;
    if (i == rate.other.end || !r.note.empty()) {
      r.figure.fail(parse_errc::restatement_expected, r.begin);
      break;
    }
    r.note = rate.note;
    r.begin = after_white(s, i);
  }
  return r;
}

// A modifier behind the closing bracket bounds both figures: 200億ドル（約3兆円）以上.
constexpr void bound_both(auto& p, auto s) {
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
constexpr bool take_second(auto& p, const auto& second) {
  if (!second) {
    p.why = same(second.error, parse_errc::digit_expected) ? parse_errc::restatement_expected : second.error;
    p.position = second.position;
    return false;
  }
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
// Behind what may stand first in a bracket and names no amount, （2013年3月のレートで約450億円）; `at` where there is nothing of the kind.
constexpr std::size_t after_lead(auto s, std::size_t at, rate_note& note, const reading_options& options) {
  constexpr std::size_t farthest = 72;
  bool in_number = false;
  for (std::size_t i = at; i < s.size() && i < at + farthest; ++i) {  // by bytes, so that no broken character hides a line's end
    if ((byte(s[i]) & 0xc0u) == 0x80u) continue;
    if (byte(s[i]) < 0x80 ? s[i] == '\n' || s[i] == ')' || s[i] == '(' || s[i] == ']' : one_of_stands_at(s, i, "（）［］。はがをう前比別他増減差計")) return at;
    if (const auto w = word_at(leads, s, i)) {
      if (const std::size_t behind = after_white(s, i + w.length); read_figure(s, behind, {.options = options})) return behind;
    }
    const bool digit = digit_at(s, i).length != 0;
    if (digit && !in_number) {
      if (const auto r = read_rate(s, i, options)) {
        note = r.note;
        i = r.other.end - 1;
      } else if (read_figure(s, i, {.options = options})) {
        return at;  // what is converted is that
      }
    }
    in_number = digit;
  }
  return at;
}

// Whether a slash in a bracket goes on apart: （約18億円/1ドル150円換算）, but not ($299/year billed annually).
constexpr bool is_slash_apart(auto s, std::size_t at) noexcept {
  const std::size_t i = s[at] == '/' ? at + 1 : one_of_stands_at(s, at, "／") ? at + 3 : at;
  return i != at && i < s.size() && !is_ascii_letter(s[i]) && (digit_at(s, i).length != 0 || byte(s[i]) < 0xe3);
}
// Whether the two amounts that end before per what they are, at those ends, are per the same. Before each stands a blank or a slash.
constexpr bool are_per_the_same(auto s, std::size_t a, std::size_t b) noexcept {
  const auto is_in_word = [](char c) { return is_ascii_letter(c) || byte(c) >= 0x80; };
  while (is_in_word(s[a - 1]) && is_in_word(s[b - 1]) && !one_of_ends_at(s, a, "／") && !one_of_ends_at(s, b, "／")) {
    if (s[--a] != s[--b]) return false;
  }
  return (!is_in_word(s[a - 1]) || one_of_ends_at(s, a, "／")) && (!is_in_word(s[b - 1]) || one_of_ends_at(s, b, "／"));
}
// A(約B), the bracket standing at `at`; what A is per, if anything, ends at `per`.
constexpr void read_bracket(auto& p, auto s, std::size_t at, std::size_t per, const reading_options& options) {
  const auto open = bracket_at(s, at);
  if (!open) return;
  std::size_t inside = after_white(s, at + open.length);
  if (inside < s.size() && (s[inside] == '=' || one_of_stands_at(s, inside, "＝→⇒"))) inside += s[inside] == '=' ? 1u : 3u;
  if (stands_at(s, inside, "\\$")) ++inside;  // as Markdown wants it
  second_reading said = read_sayings(s, inside, true, options);
  figure_reading& second = said.figure;
  rate_note& note = said.note;
  if (same(second.error, parse_errc::digit_expected) || same(second.error, parse_errc::currency_expected)) {
    if (const std::size_t led = after_lead(s, said.begin, note, options); led != said.begin) second = read_second(s, led, options);
  }
  std::size_t tail = after_white(s, after_marks(s, second.end)), closed = after_close(s, tail, open);
  if (closed == 0) {
    tail = after_white(s, after_word(tails, s, tail));
    closed = after_close(s, tail, open);
  }
  if (const std::size_t end = closed == 0 ? after_per(s, second.end) : second.end; end != second.end) {
    tail = after_white(s, end);
    closed = after_close(s, tail, open);
    if (per == 0 || !are_per_the_same(s, per, end)) return;  // $12 an hour (€25,000 a year), $1.25 billion (¥18.8 billion a year)
  }
  if (const opening nested = second && closed == 0 ? bracket_at(s, tail) : opening{}) {  // （約1500億円（1ドル＝150円換算））
    std::size_t nested_end = 0;
    const auto in_it = find_note(s, tail + nested.length, nested, nested_end, options);
    closed = nested_end == 0 ? 0 : after_close(s, after_white(s, nested_end), open);
    if (closed != 0 && note.empty()) note = in_it;
  }
  const bool goes_on_apart = closed == 0 && second && tail < s.size() && (s[tail] == ',' || s[tail] == ';' || s[tail] == ':' || s[tail] == '=' || one_of_stands_at(s, tail, "、。，；：・＝※－") || is_slash_apart(s, tail) ||
                                                 stands_at(s, tail, "at ") || stands_at(s, tail, "as of ") || ((stands_at(s, tail, "in ") || stands_at(s, tail, "or ")) && s.size() - tail > 3 && !is_ascii_letter(s[tail + 3])) || read_rate(s, tail, options));
  if (second && closed == 0 && !goes_on_apart) {
    p.why = parse_errc::closing_bracket_expected;
    p.position = tail;
    return;
  }
  if (!take_second(p, second)) return;
  p.note_read = note;
  std::size_t note_end = 0;
  if (closed != 0) {
    p.end = closed;
    bound_both(p, s);
    if (const auto next = bracket_at(s, p.end); next && note.empty()) {  // 500VND(約3円)(1円=0.0061ドン)
      const auto behind = find_note(s, p.end + next.length, next, note_end, options);
      if (!behind.empty() && note_end != 0) {
        p.note_read = behind;
        p.end = note_end;
      }
    }
    return;
  }
  const auto behind = find_note(s, tail, open, note_end, options);
  if (behind.empty() || note_end == 0) return;
  if (note.empty()) p.note_read = behind;
  p.end = note_end;
  bound_both(p, s);
}

// A=約B, where A is no factor of a product, nor B.
constexpr bool is_in_calculation(auto s, const auto& first) noexcept {
  const std::size_t begin = before_blank(s, first.begin);
  switch (begin == 0 ? ' ' : s[begin - 1]) {
    case '+': return true;
    case '*': return begin > 1 && s[begin - 2] != '*';
    case '/': return !(begin > 2 && is_ascii_letter(s[begin - 2]) && is_ascii_letter(s[begin - 3]));  // but of a name, PSG/2億ユーロ
    default: return ends_at(s, begin, "×") || ends_at(s, begin, "÷") || one_of_ends_at(s, begin, "✕＊／＋");
  }
}
constexpr bool ends_calculation(auto s, std::size_t end) noexcept {
  const std::size_t i = after_blank(s, end);
  return i < s.size() && (s[i] == '*' || s[i] == '+' || s[i] == '/' || stands_at(s, i, "×") || stands_at(s, i, "÷") || one_of_stands_at(s, i, "✕＊／＋"));
}

// Whether what precedes `begin` takes a share of the figure there, so that a bracket behind it may restate the share: 10% of $200 million (¥3 billion).
constexpr bool is_whole_of_share(auto s, std::size_t begin) noexcept {
  if (ends_at(s, begin, "the ")) begin -= 4;
  if (!ends_at(s, begin, " of ")) return false;
  const std::size_t end = begin - 4;
  if (end > 0 && s[end - 1] == '%') return true;
  for (const char* share : {"percent", "per cent", "half", "third", "quarter", "fifth", "tenth"}) {
    if (ends_at(s, end, share)) return true;
  }
  return false;
}

// Whether the figure that begins at `begin` is not the first of a row: $99, £79, or €89.
constexpr bool is_in_row(auto s, std::size_t begin) noexcept {
  const std::size_t end = before_blank(s, begin);
  if (end < 2 || s[end - 1] != ',') return false;
  std::size_t word = end - 1;
  while (word > 0 && end - word < 12 && is_ascii_letter(s[word - 1])) --word;
  if (word > 0 && is_ascii_digit(s[word - 1])) return true;
  return word_at(currencies_behind_number, s, word) || magnitude_at(s, word, magnitude_kind::english);
}
// Length of a dash at `at`, doubled or not; a hyphen only with a blank before it.
constexpr std::size_t dash_at(auto s, std::size_t at) noexcept {
  if (at >= s.size()) return 0;
  if (s[at] == '-') return at + 1 < s.size() && s[at + 1] == '-' ? 2u : at > 0 && s[at - 1] == ' ' ? 1u : 0u;
  if (byte(s[at]) != 0xe2 || !one_of_stands_at(s, at, "—–―─")) return 0;
  return one_of_stands_at(s, at + 3, "—–―─") ? 6u : 3u;
}
// Whether the second figure, which no bracket holds, ends where a sentence pauses.
constexpr bool pauses_at(auto s, std::size_t at) noexcept {
  return at >= s.size() || s[at] == '\n' || ((s[at] == ',' || s[at] == '.') && digit_at(s, at + 1).length == 0) || s[at] == ';' || s[at] == ')' || dash_at(s, after_blank(s, at)) != 0;
}

// Whether a bracket holds nothing before `begin` and, behind `end`, nothing more, or a rate: (328億1000万ドル、約42兆800億ウォン).
constexpr bool fills_a_bracket(auto s, std::size_t begin, std::size_t end, const reading_options& options) {
  if (!(begin > 0 && s[begin - 1] == '(') && !one_of_ends_at(s, begin, "（")) return false;
  if (end < s.size() && (s[end] == ')' || one_of_stands_at(s, end, "）"))) return true;
  return one_of_stands_at(s, end, "、") && read_rate(s, end + 3, options);
}
// Whether the amount that ends at `end` is by how much something changed: 200億円の増収, 500億円増えた.
constexpr bool is_change(auto s, std::size_t end) noexcept {
  return one_of_stands_at(s, stands_at(s, end, "の") || stands_at(s, end, "も") ? end + 3 : end, "増減上下積引落縮値");
}
// Behind a comma, a dash, は or nothing: 5億ドル、日本円で約740億円 · $5 million, or about ¥740 million, · 1兆円は約76億ドル.
constexpr void read_second_in_sentence(auto& p, auto s, std::size_t at, const reading_options& options) {
  std::size_t i = at;
  const bool particle = one_of_stands_at(s, i, "はで") && stands_at(s, i + 3, "、");  // 8億ドルは、日本円で約1200億円
  if (particle) i += 3;
  const bool comma = s[i] == ',' || one_of_stands_at(s, i, "、，。");
  const std::size_t dash = comma ? 0 : dash_at(s, i);
  const bool topic = !comma && dash == 0 && (s[i] == '/' || one_of_stands_at(s, i, "はが／→⇒"));  // says the same only with 約
  if (comma || dash != 0 || topic) i = after_white(s, i + (dash != 0 ? dash : byte(s[i]) < 0x80 ? 1u : 3u));
  if (i >= s.size() || (i == at && !word_at(sayings, s, i))) return;
  const auto r = read_sayings(s, i, false, options);  // 約$85、1ドル146円換算で約12,000円
  const std::size_t said = r.begin;
  const figure_reading& second = r.figure;
  const bool aside = said == i && !topic && is_ascii_letter(s[i]);  // ten million euros, about $11 million, were
  const bool filling = said == i && comma && !particle && second && fills_a_bracket(s, p.first.begin, second.end, options);
  if (said == i && !topic && dash == 0 && !aside && !filling) return;
  const bool approximate = second && !same(second.figure.modifier.approximation, approximation::none);
  if (said == i && !approximate) return;
  if (said != i && second && (is_change(s, second.end) || (particle && stands_at(s, second.end, "を")))) return;
  if (aside && (is_in_row(s, p.first.begin) || !pauses_at(s, second.end))) return;
  if (dash != 0 && said == i && dash_at(s, after_blank(s, second.end)) == 0) return;
  if (topic && said == i && s[at] != '/' && !one_of_stands_at(s, at, "／") && (!ends_a_level(s, second.end) || (stands_at(s, second.end, "に") && one_of_stands_at(s, second.end + 3, "値減増引落縮膨跳拡下")))) return;  // 100ドルが約5000円に値下げ
  const bool either = stands_at(s, i, "or ") && !stands_at(s, i, "or the ");  // $99 or £79
  if (either && !approximate && !(comma && pauses_at(s, second.end) && !is_in_row(s, p.first.begin))) return;
  if (!take_second(p, second)) return;
  p.note_read = r.note;
  if (!filling || !one_of_stands_at(s, p.end, "、")) return;
  const auto rate = read_rate(s, p.end + 3, options);
  p.note_read = rate.note;
  p.end = rate.other.end;
}

// What the figure just read becomes with what stands behind it: a restatement, a rate note, or nothing more.
constexpr pair_reading read_pair_behind(auto s, const auto& first, const reading_options& options) {
  pair_reading p(first);
  if (!first.figure.is_money() || first.end >= s.size()) return p;
  if (may_be_in_rate(s, first)) {
    if (const auto rate = read_rate_behind(s, first, options); rate || rate.refused) {
      p.kind = rate ? pair_reading::note : pair_reading::refused;
      p.note_read = rate.note;
      p.second = rate.other;
      p.end = rate ? rate.other.end : first.end;
      return p;
    }
  }
  const bool object = stands_at(s, first.end, "を");  // 1億ドルを日本円に換算すると約150億円
  const std::size_t from = object ? first.end + 3 : first.end;
  if (const auto between = word_at(object ? sayings : words_between, s, from); between && !bracket_at(s, after_white(s, from + between.length))) {
    const std::size_t i = after_white(s, from + between.length);
    if ((object && !one_of_ends_at(s, from + between.length, "とて")) || is_in_calculation(s, first)) return p;  // 3000ドルを日本円5万円とともに
    const auto second = read_second(s, stands_at(s, i, "、") ? i + 3 : i, options);
    if (!second || !is_change(s, second.end)) take_second(p, second);
    return p;
  }
  if (object) return p;
  // with a bracket behind it, に相当する is a tail
  std::size_t tail = after_word(tails, s, first.end);
  std::size_t per = 0;
  if (tail < s.size() && (s[tail] == ' ' || s[tail] == '/' || s[tail] == "／"[0])) {
    per = after_per(s, tail);
    if (per == tail || !bracket_at(s, after_white(s, per))) per = 0;
    else tail = per;
  }
  const std::size_t at = after_white(s, after_marks(s, after_white(s, tail)));
  if (at >= s.size()) return p;
  if (bracket_at(s, at)) {
    if (!is_whole_of_share(s, first.begin)) read_bracket(p, s, at, per, options);
    return p;
  }
  const bool equals = s[at] == '=' || one_of_stands_at(s, at, "＝≒≈");
  if (equals) {
    const std::size_t i = after_white(s, at + (s[at] == '=' ? 1u : 3u));
    if (is_in_calculation(s, first)) return p;
    const auto second = read_second(s, i, options);
    if (!(second && ends_calculation(s, second.end)) && take_second(p, second) && one_of_stands_at(s, at, "≒≈")) combine(p.second.figure.modifier, meaning::about);
    return p;
  }
  read_second_in_sentence(p, s, at, options);
  return p;
}

}  // namespace kawase::detail

namespace kawase {

template <std::same_as<reading_options> Options>
constexpr parsed<any_restatement> any_restatement::parse(text s, const Options& options) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  const auto first = detail::read_figure(s, 0, {.options = options});
  if (!first) return {first.error, first.position};
  const auto pair = detail::read_pair_behind(s, first, options);
  if (!detail::same(pair.kind, detail::pair_reading::restatement)) return {pair.why, pair.position};
  if (pair.end != s.size()) return {parse_errc::trailing_text, pair.end};
  return any_restatement{pair.first.figure, pair.second.figure, pair.note_read};
}

}  // namespace kawase
KAWASE_QUIET_END
