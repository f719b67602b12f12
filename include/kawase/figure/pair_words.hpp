// SPDX-License-Identifier: BSL-1.0
// What stands in and around a pair, 5,000億ドル(約77兆円), besides its figures: brackets, 日本円で, 相当, note marks. Private to the readers of this floor.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/currency_words.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/words.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// A bracket that opens at a place of the text, and the character that closes it.
struct opening {
  std::size_t length = 0;  // 0 where none opens
  char32_t close = 0;
  constexpr explicit operator bool() const noexcept { return length != 0; }
};
constexpr opening bracket_at(auto s, std::size_t at) noexcept {
  switch (character_at(s, at)) {
    case U'(': return {1, U')'};
    case U'[': return {1, U']'};
    case U'<': return {1, U'>'};
    case U'{': return {1, U'}'};
    case U'（': return {3, U'）'};
    case U'［': return {3, U'］'};
    case U'〔': return {3, U'〕'};
    case U'【': return {3, U'】'};
    case U'＜': return {3, U'＞'};
    case U'「': return {3, U'」'};
    case U'〈': return {3, U'〉'};
    case U'《': return {3, U'》'};
    case U'｛': return {3, U'｝'};
    case U'｢': return {3, U'｣'};
    case U'〖': return {3, U'〗'};
    default: return {};
  }
}
// Behind the bracket that closes at `at` what `open` opened, half or full width alike; 0 where none does.
constexpr std::size_t after_close(auto s, std::size_t at, const opening& open) noexcept {
  const char32_t c = character_at(s, at);
  const bool round = open.close == U')' || open.close == U'）';
  return c != 0 && (c == open.close || (round && (c == U')' || c == U'）'))) ? at + (c < 0x80 ? 1u : 3u) : 0;
}

// clang-format off
// Before the second figure: it says the first again.
constexpr const char* sayings(char32_t c) noexcept {
  switch (c) {
    case U'日': return "日本円だと|日本円なら|日本円でいうと|日本円でいえば|日本円にすれば|日本円換算：|日本円換算:|日本円では|日本円で|日本円：|日本円:|日本円にして|日本円にすると|日本円に換算すると|日本円に換算して|日本円に直すと|日本円換算すると|日本円換算では|日本円換算で|日本円換算|日本円";
    case U'円': return "円換算では|円換算で|円換算すると|円換算して|円換算にして|円換算：|円換算:|円換算|円に換算すると|円に換算して|円にして|円貨換算で";
    case U'邦': return "邦貨換算で|邦貨換算|邦貨にして|邦貨で|邦貨";
    case U'換': return "換算すると|換算で";
    case U'米': return "米ドルに換算すると|米ドル換算で|米ドル換算|米ドルにして";
    case U'ド': return "ドルに換算すると|ドル換算すると|ドル換算で|ドル換算";
    case U'ユ': return "ユーロに換算すると|ユーロ換算で";
    case U'ウ': return "ウォンに換算すると|ウォン換算で";
    case U'現': return "現地通貨で|現在のレートで|現在の為替レートで|現レートで";
    case U'当': return "当時のレートで換算すると|当時のレートで|当時の為替レートで|当時の為替で";
    case U'す': return "すなわち";
    case U'つ': return "つまり";
    case U'e': return "equivalent to|equal to|equivalent of";
    case U'o': return "or the equivalent of|or";
    case U't': return "the equivalent of|that is,|that is|that's";
    case U'a': return "an equivalent of";
    case U'w': return "which is|worth";
    case U'i': return "i.e.,|i.e.";
    default: return "";
  }
}

// Before the second figure in a bracket; without one, what follows is another amount.
constexpr const char* sayings_in_brackets(char32_t c) noexcept {
  switch (c) {
    case U'同': return "同";
    case U'円': return "円貨で|円貨|円で";
    case U'米': return "米ドルで";
    case U'ド': return "ドルで";
    case U'人': return "人民元で";
    case U'税': return "税込み|税込|税抜き|税抜|税別";
    case U'手': return "手数料込み";
    case U'当': return "当時の|当時";
    case U'e': return "equals";
    case U't': return "then worth|then";
    case U'w': return "which was";
    default: return "";
  }
}

// Between the two without a bracket.
constexpr const char* words_between(char32_t c) noexcept {
  switch (c) {
    case U' ': return " is equivalent to| was equivalent to";
    case U'と': return "といっても";
    case U'に': return "に相当する|にあたる|に当たる";
    case U'相': return "相当の";
    default: return "";
  }
}

// Behind the rate note that the second figure was computed with.
constexpr const char* words_of_computing(char32_t c) noexcept {
  switch (c) {
    case U'換': return "換算すると|換算して|換算で|換算し|換算";
    case U'で': return "で換算すると|で換算して|で換算し|で換算|で計算すると|で計算して|で計算し|で計算|で";
    case U'計': return "計算で";
    case U'の': return "のレートで|の計算で|の場合";
    case U'と': return "として|とすると";
    case U'な': return "なら";
    default: return "";
  }
}

// Behind a figure, without changing it; a slash says per what.
constexpr const char* tails(char32_t c) noexcept {
  switch (c) {
    case U'相': return "相当額|相当分|相当";
    case U'に': return "に相当する|に相当|に当たる|にあたる";
    case U'で': return "ですね|です";
    case U'と': return "と推定|とされる";
    case U'プ': return "プラン";
    case U'コ': return "コース";
    case U'当': return "当時";
    case U'＋': return "＋税|＋α";
    case U' ': return " each| apiece| plus tax";
    case U'+': return "+税|+α";
    case U'！': return "！";
    case U'？': return "？";
    case U'?': return "?";
    case U'…': return "…";
    case U'の': return "の価値";
    case U'分': return "分";
    case U'換': return "換算";
    case U'も': return "もの";
    case U'」': return "」";
    case U'』': return "』";
    case U'”': return "”";
    case U'"': return "\"";
    case U'＊': return "＊";
    default: return "";
  }
}

// Ends what may stand in a bracket before the second figure.
constexpr const char* leads(char32_t c) noexcept {
  switch (c) {
    case U'レ': return "レートで";
    case U'換': return "換算で";
    case U'相': return "相場で";
    case U'日': return "日本円で";
    case U'当': return "当時の|当時";
    default: return "";
  }
}
// clang-format on

// Behind the word of a table that stands at `at`, or `at`.
constexpr std::size_t after_word(words_of table, auto s, std::size_t at) noexcept { return at + word_at(table, s, at).length; }

// Behind blanks and line breaks, at most eight, so that a hostile text can't make reading quadratic.
constexpr std::size_t after_white(auto s, std::size_t at) noexcept {
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
// Behind per what an amount is, /月, /user/month, per person, a month, an hour, at `at`; `at` where it is per nothing. At most two.
constexpr std::size_t after_per(auto s, std::size_t at) noexcept {
  constexpr std::size_t longest = 18;
  std::size_t end = at;
  for (int n = 0; n < 2; ++n) {
    std::size_t i = after_blank(s, end);
    if (i >= s.size()) break;
    const bool blank = i != end, slash = s[i] == '/';
    if (slash || one_of_stands_at(s, i, "／")) i += slash ? 1u : 3u;
    else if (blank && stands_at(s, i, "per ")) i += 4;
    else if (blank && stands_at(s, i, "a ")) i += 2;
    else if (blank && stands_at(s, i, "an ")) i += 3;
    else break;
    const std::size_t from = i;
    const auto in_word = [&] { return is_ascii_letter(s[i]) || (byte(s[i]) >= 0xe3 && byte(s[i]) < 0xef && s.size() - i >= 3 && !(byte(s[i]) == 0xe3 && byte(s[i + 1]) == 0x80)); };  // not 、。 nor a bracket
    while (i < s.size() && i - from < longest && in_word()) i += is_ascii_letter(s[i]) ? 1u : 3u;
    if (i == from) break;
    end = i;
  }
  return end;
}
// Behind the note mark in brackets at `at`, [12], (*1), （注１）; `at` where there is none.
constexpr std::size_t after_bracketed_mark(auto s, std::size_t at) noexcept {
  const opening open = bracket_at(s, at);
  if (!open) return at;
  std::size_t i = at + open.length;
  const std::size_t from = i;
  if (i < s.size() && s[i] == '*') ++i;
  else if (one_of_stands_at(s, i, "注※＊†註")) i += 3;
  for (int n = 0; n < 2 && digit_at(s, i).length != 0; ++n) i += digit_at(s, i).length;
  const std::size_t closed = i != from ? after_close(s, i, open) : 0;
  return closed != 0 ? closed : at;
}
// Behind note marks: ※1, *1, †, ¹, **, [1], (注1).
constexpr std::size_t after_marks(auto s, std::size_t at) noexcept {
  std::size_t i = at;
  for (int n = 0; n < 4 && i < s.size(); ++n) {
    if (s[i] == '*' || s[i] == '_' || s[i] == '`') {
      ++i;
    } else if (one_of_stands_at(s, i, "※＊†‡")) {
      if (digit_at(s, i + 3).length != 0 && word_at(currencies_behind_number, s, i + 3 + digit_at(s, i + 3).length)) break;  // ※1ドル=150円
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
