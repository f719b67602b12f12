// SPDX-License-Identifier: BSL-1.0
// What stands in and around a pair, 5,000億ドル(約77兆円), besides its figures: brackets, 日本円で, 相当, note marks. Private to the readers of this floor.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// The words of pairs, by what they are there.
enum class pair_role : unsigned char {
  bracket,
  saying,    // before the second figure: it says the first again
  between,   // between the two without a bracket
  computed,  // behind the rate note that the second figure was computed with
  tail,      // behind a figure, without changing it; a slash says per what
  lead,      // ends what may stand in a bracket before the second figure
};
struct pair_word {
  table_word word;
  pair_role role;
  table_word close = "";
};
inline constexpr pair_word pair_words[] = {
    {"(", pair_role::bracket, ")"}, {"（", pair_role::bracket, "）"}, {"[", pair_role::bracket, "]"}, {"［", pair_role::bracket, "］"}, {"〔", pair_role::bracket, "〕"}, {"【", pair_role::bracket, "】"},
    {"＜", pair_role::bracket, "＞"}, {"<", pair_role::bracket, ">"}, {"「", pair_role::bracket, "」"}, {"〈", pair_role::bracket, "〉"}, {"《", pair_role::bracket, "》"}, {"｛", pair_role::bracket, "｝"},
    {"{", pair_role::bracket, "}"}, {"｢", pair_role::bracket, "｣"}, {"〖", pair_role::bracket, "〗"},
    {"日本円で", pair_role::saying}, {"日本円：", pair_role::saying}, {"日本円:", pair_role::saying}, {"日本円では", pair_role::saying}, {"日本円にして", pair_role::saying}, {"日本円にすると", pair_role::saying}, {"日本円に換算すると", pair_role::saying},
    {"日本円に換算して", pair_role::saying}, {"日本円に直すと", pair_role::saying}, {"日本円換算で", pair_role::saying}, {"日本円換算では", pair_role::saying}, {"日本円換算", pair_role::saying},
    {"同", pair_role::saying}, {"日本円", pair_role::saying}, {"円換算で", pair_role::saying}, {"円換算では", pair_role::saying}, {"円換算すると", pair_role::saying}, {"円換算", pair_role::saying},
    {"円に換算すると", pair_role::saying}, {"円に換算して", pair_role::saying}, {"円にして", pair_role::saying}, {"円で", pair_role::saying}, {"邦貨換算で", pair_role::saying},
    {"邦貨換算", pair_role::saying}, {"邦貨で", pair_role::saying}, {"邦貨", pair_role::saying}, {"換算すると", pair_role::saying}, {"換算で", pair_role::saying}, {"米ドルで", pair_role::saying},
    {"米ドル換算で", pair_role::saying}, {"米ドル換算", pair_role::saying}, {"米ドルにして", pair_role::saying}, {"ドル換算で", pair_role::saying}, {"ドル換算", pair_role::saying},
    {"ドルで", pair_role::saying}, {"ユーロ換算で", pair_role::saying}, {"人民元で", pair_role::saying}, {"現地通貨で", pair_role::saying}, {"現在のレートで", pair_role::saying},
    {"現在の為替レートで", pair_role::saying}, {"現レートで", pair_role::saying}, {"当時のレートで", pair_role::saying}, {"当時の為替レートで", pair_role::saying}, {"当時のレートで換算すると", pair_role::saying},
    {"すなわち", pair_role::saying}, {"つまり", pair_role::saying}, {"equivalent to", pair_role::saying}, {"equal to", pair_role::saying}, {"or", pair_role::saying},
    {"the equivalent of", pair_role::saying}, {"an equivalent of", pair_role::saying}, {"equivalent of", pair_role::saying}, {"or the equivalent of", pair_role::saying},
    {"which is", pair_role::saying}, {"that is", pair_role::saying}, {"that's", pair_role::saying}, {"i.e.", pair_role::saying}, {"worth", pair_role::saying},
    {"レートで", pair_role::lead}, {"レート換算で", pair_role::lead}, {"換算で", pair_role::lead}, {"相場で", pair_role::lead}, {"日本円で", pair_role::lead}, {"当時", pair_role::lead}, {"当時の", pair_role::lead},
    {"といっても", pair_role::between}, {"に相当する", pair_role::between}, {"にあたる", pair_role::between}, {"に当たる", pair_role::between}, {"相当の", pair_role::between},
    {"換算で", pair_role::computed}, {"換算すると", pair_role::computed}, {"換算", pair_role::computed}, {"で換算すると", pair_role::computed}, {"で換算して", pair_role::computed},
    {"で換算", pair_role::computed}, {"で計算すると", pair_role::computed}, {"で計算", pair_role::computed}, {"計算で", pair_role::computed}, {"のレートで", pair_role::computed},
    {"として", pair_role::computed}, {"とすると", pair_role::computed}, {"の場合", pair_role::computed}, {"なら", pair_role::computed}, {"で", pair_role::computed},
    {"相当", pair_role::tail}, {"に相当", pair_role::tail}, {"相当額", pair_role::tail}, {"相当分", pair_role::tail}, {"の価値", pair_role::tail}, {"分", pair_role::tail}, {"換算", pair_role::tail}, {"もの", pair_role::tail},
    {"/月", pair_role::tail}, {"／月", pair_role::tail}, {"/年", pair_role::tail}, {"／年", pair_role::tail}, {"/日", pair_role::tail}, {"/時", pair_role::tail}, {"/人", pair_role::tail},
    {"／人", pair_role::tail}, {"/month", pair_role::tail}, {"/year", pair_role::tail}, {"/mo", pair_role::tail}, {"/hour", pair_role::tail}, {"」", pair_role::tail},
    {"』", pair_role::tail}, {"”", pair_role::tail}, {"\"", pair_role::tail}, {"＊", pair_role::tail},
};
inline constexpr word_index words_of_pairs{pair_words, indexed_by::first_character};

constexpr found_word<pair_word> pair_word_at(text s, std::size_t at, pair_role r) noexcept {
  return words_of_pairs.at_among(s, at, [&](const pair_word& w) { return w.role == r; });
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
  const std::size_t size = s.size();
  const char* const p = s.data();
  for (int n = 0; n < 8 && i < size; ++n) {
    const char c = p[i];
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') ++i;
    else if (c == "\u3000"[0] && stands_at(s, i, "\u3000")) i += 3;
    else break;
  }
  return i;
}
// Behind the note mark in brackets at `at`, [12], (*1), （注１）; `at` where there is none.
constexpr std::size_t after_bracketed_mark(text s, std::size_t at) noexcept {
  const auto open = pair_word_at(s, at, pair_role::bracket);
  if (!open) return at;
  std::size_t i = at + open.length;
  const std::size_t from = i;
  if (i < s.size() && s[i] == '*') ++i;
  else if (one_of_stands_at(s, i, "注※＊†註")) i += 3;
  for (int n = 0; n < 2 && digit_at(s, i).length != 0; ++n) i += digit_at(s, i).length;
  const std::size_t closed = i != from ? after_close(s, i, *open.row) : 0;
  return closed != 0 ? closed : at;
}
// Behind note marks: ※1, *1, †, ¹, **, [1], (注1).
constexpr std::size_t after_marks(text s, std::size_t at) noexcept {
  std::size_t i = at;
  for (int n = 0; n < 4 && i < s.size(); ++n) {
    if (s[i] == '*' || s[i] == '_' || s[i] == '`') {
      ++i;
    } else if (one_of_stands_at(s, i, "※＊†‡")) {
      i += 3;
    } else if (byte(s[i]) == 0xc2 && (stands_at(s, i, "¹") || stands_at(s, i, "²") || stands_at(s, i, "³"))) {
      i += 2;
    } else {
      const std::size_t behind = after_bracketed_mark(s, i);
      if (behind == i) break;
      i = behind;
      continue;
    }
    for (int k = 0; k < 2 && i < s.size() && is_ascii_digit(s[i]); ++k) ++i;
  }
  return i;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
