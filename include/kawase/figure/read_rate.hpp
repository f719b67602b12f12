// SPDX-License-Identifier: BSL-1.0
// Reading a rate note: 1ドル=156円, 100ウォン＝約11円, 8.57シンガポール・ドル = 1ポンド. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/word_index.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct link_word {
  table_word word;
  bool equals = false;
};
inline constexpr link_word rate_link_words[] = {{"=", true}, {"＝", true}, {"≒", true}, {"は"}, {"が"}, {"あたり"}, {"当たり"}, {"につき"}, {"→"}, {"："}, {"equals", true}};
inline constexpr word_index rate_links{rate_link_words, indexed_by::first_character};

// What a rate is quoted per: 1 of any currency, 100 to 10000 of one whose unit is worth little.
constexpr bool is_rate_unit(const any_figure& f) noexcept {
  if (!f.is_money() || f.extent != extent::single || f.modifier != modifier{} || f.digits.exponent < 0 || !f.digits.is_power_of_ten()) return false;
  const int digits = f.digits.integer_digits();
  if (digits == 1) return true;
  constexpr currency_code by_the_hundred[] = {"JPY", "KRW", "IDR", "VND", "HUF", "CLP", "COP", "RUB", "INR", "THB", "ISK", "TWD", "PHP"};
  for (const currency_code& code : by_the_hundred) {
    if (f.unit == code) return digits <= (code == currency_code("JPY") ? 3 : 5);
  }
  return false;
}

struct rate_reading {
  rate_note note;
  figure_reading other;  // the second figure as it stands in the text
  constexpr explicit operator bool() const noexcept { return !note.empty(); }
};

// The rate note whose first figure has just been read, if one begins with it.
constexpr rate_reading read_rate_behind(text s, const figure_reading& first, const reading_options& options) {
  rate_reading r;
  const bool per_first = is_rate_unit(first.figure);
  const std::size_t blank = after_blank(s, first.end);
  const auto link = rate_links.at(s, blank);
  const bool equals = link && link->equals;
  if (!per_first && !(equals && first.figure.modifier == modifier{} && first.figure.is_money())) return r;
  std::size_t at = link ? after_blank(s, blank + link.length) : first.end;
  if (link && stands_at(s, at, "日本円で")) at += text("日本円で").size();
  if (!per_first && !(at < s.size() && (digit_at(s, at).value == 1 || byte(s[at]) >= 0x80 || s[at] == '$'))) return r;
  const figure_reading other = read_figure(s, at, {.three_decimals = true, .options = options});
  if (!other || !other.figure.is_money() || other.figure.unit == first.figure.unit || other.figure.digits.coefficient == 0) return r;
  if (per_first) {
    r.note = {first.figure, other.figure};
  } else if (is_rate_unit(other.figure) && other.figure.digits == printed_number{1, 0} && first.figure.digits.coefficient != 0 && first.figure.digits.integer_digits() <= 5) {
    r.note = {other.figure, first.figure};  // 8.57シンガポール・ドル = 1ポンド
  } else {
    return r;
  }
  r.other = other;
  return r;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
