// SPDX-License-Identifier: BSL-1.0
// Reading a rate note: 1ドル=156円, 100ウォン＝約11円, 150円/ドル, 150 yen to the dollar. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/word_index.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// The words of rates, by what they are there.
enum class rate_role : unsigned char {
  equals,  // between what is priced and its price: nothing but a rate
  says,    // ... 1ドルは150円; but 1ドルは5円上昇した
  per,     // ... 1ドルあたり150円; but 1ドルにつき1円の手数料
  of,            // behind the price, before the currency that is priced: 150円/ドル, 150 yen to the dollar
  of_or_weight,  // ... or before the weight: $1.25 per pound
  move,    // behind the price: by how much it moved, or what is charged
};
struct rate_word {
  table_word word;
  rate_role role;
};
inline constexpr rate_word rate_words[] = {
    {"=", rate_role::equals}, {"＝", rate_role::equals}, {"≒", rate_role::equals}, {"：", rate_role::equals}, {":", rate_role::equals}, {"equals", rate_role::equals}, {"is equal to", rate_role::equals},
    {"は", rate_role::says}, {"が", rate_role::says}, {"→", rate_role::says}, {"is", rate_role::says}, {"was", rate_role::says}, {"is worth", rate_role::says}, {"buys", rate_role::says},
    {"あたり", rate_role::per}, {"当たり", rate_role::per}, {"当り", rate_role::per}, {"につき", rate_role::per}, {"に対し", rate_role::per}, {"に対して", rate_role::per},
    {"/", rate_role::of_or_weight}, {"／", rate_role::of_or_weight}, {"per", rate_role::of_or_weight}, {"a", rate_role::of_or_weight},
    {"to the", rate_role::of}, {"to one", rate_role::of}, {"to a", rate_role::of}, {"against the", rate_role::of}, {"for one", rate_role::of}, {"for a", rate_role::of},
    {"上", rate_role::move}, {"下", rate_role::move}, {"高", rate_role::move}, {"安", rate_role::move}, {"動", rate_role::move}, {"変", rate_role::move}, {"急", rate_role::move}, {"反", rate_role::move},
    {"続", rate_role::move}, {"増", rate_role::move}, {"減", rate_role::move}, {"幅", rate_role::move}, {"円高", rate_role::move}, {"円安", rate_role::move}, {"値", rate_role::move}, {"ドル高", rate_role::move},
    {"ドル安", rate_role::move}, {"の円高", rate_role::move}, {"の円安", rate_role::move}, {"の上", rate_role::move}, {"の下", rate_role::move}, {"の変", rate_role::move}, {"の値", rate_role::move},
    {"の手数料", rate_role::move}, {"の為替手数料", rate_role::move}, {"の差", rate_role::move}, {"の幅", rate_role::move}, {"の開き", rate_role::move}, {"ずつ", rate_role::move}, {"も上", rate_role::move},
    {"も下", rate_role::move}, {"ほど上", rate_role::move}, {"ほど下", rate_role::move}, {"ほど円", rate_role::move},
};
inline constexpr word_index words_of_rates{rate_words, indexed_by::first_character};

constexpr found_word<rate_word> rate_word_at(text s, std::size_t at, rate_role first, rate_role last) noexcept {
  return words_of_rates.at_among(s, at, [&](const rate_word& w) { return w.role >= first && w.role <= last; });
}
constexpr bool moves_at(text s, std::size_t at) noexcept { return static_cast<bool>(rate_word_at(s, at, rate_role::move, rate_role::move)); }

// What a rate is quoted per: 1 of any currency, 100 to 10000 of one whose unit is worth little.
constexpr bool is_rate_unit(const any_figure& f) noexcept {
  if (!f.is_money() || !same(f.extent, extent::single) || f.modifier != modifier{} || f.digits.exponent < 0 || !f.digits.is_power_of_ten()) return false;
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
  bool refused = false;  // a rate stands here, and its price can't be read: 1ドル=150円台前半, 1ポンド=453グラム

  // Nothing yet, behind a figure that ends at `end`; made as amount_reading is.
  constexpr explicit rate_reading(std::size_t end) noexcept { other.end = end; }
  constexpr explicit operator bool() const noexcept { return !note.empty(); }
  constexpr void refuse() noexcept { refused = true; }
};

// Whether a charge is spoken of close to [begin, end): 手数料は1ドルあたり1円.
constexpr bool is_a_charge(text s, std::size_t begin, std::size_t end) noexcept {
  constexpr std::size_t before = 48, behind = 24;
  const std::size_t last = end + behind < s.size() ? end + behind : s.size();
  for (std::size_t i = begin > before ? begin - before : 0; i < last; ++i) {
    if (byte(s[i]) >= 0xe3 && (stands_at(s, i, "手数料") || stands_at(s, i, "スプレッド"))) return true;
  }
  return false;
}

// 150円/ドル: what the price that has just been read is the price of; into r, which is new.
constexpr void read_base_behind(text s, const figure_reading& price, const reading_options& options, rate_reading& r) {
  const any_figure& p = price.figure;
  const std::size_t blank = after_blank(s, price.end);
  if (blank >= s.size()) return;
  const auto per = rate_word_at(s, blank, rate_role::of, rate_role::of_or_weight);
  if (!per || (blank == price.end && is_ascii_letter(s[blank]))) return;
  const std::size_t at = after_blank(s, blank + per.length);
  unit_reading base = read_suffix(s, at, {.options = options});
  if (!base) base = read_prefix(s, at, options);  // 150円/US$
  if (!base || same(base.how, naming::ambiguous) || base.unit == p.unit || digit_at(s, base.end).length != 0) return;
  if (s[blank] == '/' && is_code_at(s, at) && price.end >= 3 && is_code_at(text(s.data(), price.end), price.end - 3)) return r.refuse();  // 154.5 USD/JPY may name a pair, or dollars per yen
  if (same(per->role, rate_role::of_or_weight) && base.unit == currency_code("GBP") && !base.symbol && !ends_at(s, base.end, "sterling") && !stands_at(s, at, "英")) return;
  if (p.digits.coefficient == 0 || p.digits.integer_digits() > 6 || p.digits == printed_number{1, 0} || same(p.extent, extent::several) || moves_at(s, base.end) || stands_at(s, base.end, "台")) return r.refuse();
  r.other = price;
  r.other.figure = any_figure{};
  r.other.figure.digits = {1, 0};
  r.other.figure.unit = base.unit;
  r.other.figure.assumed = base.assumed();
  r.other.begin = at;
  r.other.end = base.end;
  r.note = {r.other.figure, p};
}

// The rate note whose first figure has just been read, if one begins with it; into r, which is new.
constexpr void read_rate_behind(text s, const figure_reading& first, const reading_options& options, rate_reading& r) {
  if (!first.figure.is_money() || first.end >= s.size()) return;
  const bool per_first = is_rate_unit(first.figure);
  const std::size_t blank = after_blank(s, first.end);
  const auto word = rate_word_at(s, blank, rate_role::equals, rate_role::per);
  const bool equals = word && same(word->role, rate_role::equals), says = word && same(word->role, rate_role::says);
  if (!per_first && !(equals && first.figure.modifier == modifier{})) return read_base_behind(s, first, options, r);
  if (!word && range_sign_at(s, first.end) != 0) return;  // 10円~5ドル
  std::size_t at = word ? after_blank(s, blank + word.length) : first.end;
  if (word && stands_at(s, at, "日本円で")) at += text("日本円で").size();
  const bool pounds_may_be_weight = per_first && ends_at(s, first.end, "ポンド") && !ends_at(s, first.end, "英ポンド") && !equals && !says;
  if (per_first ? pounds_may_be_weight : !(at < s.size() && (digit_at(s, at).value == 1 || byte(s[at]) >= 0x80 || s[at] == '$'))) return;
  const figure_reading other = read_figure(s, at, {.three_decimals = true, .options = options});
  if (!other || other.figure.unit == first.figure.unit || other.figure.digits.coefficient == 0) {
    if (!word) return read_base_behind(s, first, options, r);  // without one, the first is what is priced
    const std::size_t number = stands_at(s, at, "約") ? at + 3 : at;
    if (per_first && equals && !other && digit_at(s, number).length != 0) r.refuse();
    return;
  }
  if (per_first) {
    if (!equals && (moves_at(s, other.end) || (!says && is_a_charge(s, first.begin, other.end)))) return r.refuse();
    r.note = {first.figure, other.figure};
  } else if (is_rate_unit(other.figure) && other.figure.digits == printed_number{1, 0} && first.figure.digits.coefficient != 0 && first.figure.digits.integer_digits() <= 5) {
    r.note = {other.figure, first.figure};  // 8.57シンガポール・ドル = 1ポンド
  } else {
    return;
  }
  r.other = other;
}
constexpr rate_reading read_rate_behind(text s, const figure_reading& first, const reading_options& options) {
  rate_reading r(first.end);
  read_rate_behind(s, first, options, r);
  return r;
}

// The rate note that begins at `at`, where a figure begins.
constexpr rate_reading read_rate(text s, std::size_t at, const reading_options& options) {
  const figure_reading first = read_figure(s, at, {.three_decimals = true, .options = options});
  return first ? read_rate_behind(s, first, options) : rate_reading(at);
}

// Two currencies that are named together, of which the second is the price of the first.
struct named_pair {
  table_word word;
  char base[4], quote[4];  // an empty base: a dollar that reading_options settles
};
inline constexpr named_pair words_for_pairs[] = {
    {"ドル円", "", "JPY"},       {"ドル/円", "", "JPY"},       {"ドル／円", "", "JPY"},      {"ドル・円", "", "JPY"},      {"米ドル円", "USD", "JPY"},  {"米ドル/円", "USD", "JPY"}, {"米ドル／円", "USD", "JPY"},
    {"ユーロ円", "EUR", "JPY"},  {"ユーロ/円", "EUR", "JPY"},  {"ユーロ／円", "EUR", "JPY"}, {"ユーロ・円", "EUR", "JPY"}, {"ポンド円", "GBP", "JPY"},  {"ポンド/円", "GBP", "JPY"}, {"ポンド／円", "GBP", "JPY"},
    {"豪ドル円", "AUD", "JPY"},  {"豪ドル/円", "AUD", "JPY"},  {"豪ドル／円", "AUD", "JPY"}, {"ユーロドル", "EUR", "USD"}, {"ユーロ/ドル", "EUR", "USD"}, {"ユーロ／ドル", "EUR", "USD"}, {"ユーロ・ドル", "EUR", "USD"},
};
// The pair whose name ends at `end`, or nothing.
template <class Text>
constexpr found_word<named_pair> pair_ending_at(Text s, std::size_t end) noexcept {
  found_word<named_pair> found;
  for (const named_pair& pair : words_for_pairs) {
    if (const std::size_t length = length_of(pair.word); length > found.length && ends_at(s, end, pair.word)) found = {&pair, length};
  }
  return found;
}

struct named_rate {
  rate_note note;
  std::size_t begin = 0, name_end = 0, price_begin = 0, end = 0;  // of the pair's name, and of the price
  bool refused = false;  // codes name a pair, and no price follows: USD/JPY 2025年
  // Nothing yet, before a number at `number`; made as amount_reading is.
  constexpr explicit named_rate(std::size_t number) noexcept : begin(number) {}
  constexpr explicit operator bool() const noexcept { return end != 0; }
};

// What may stand behind a price that is a level, and no move: nothing, a sentence's end, 台 and so on.
constexpr bool ends_a_level(text s, std::size_t at) noexcept {
  if (at >= s.size()) return true;
  const char c = s[at];
  if (byte(c) < 0x80) return c == '\n' || c == '\r' || c == ')' || c == ']' || c == ';' || ((c == '.' || c == ',') && digit_at(s, at + 1).length == 0);
  return one_of_stands_at(s, at, "。、，）］」】〕にでまへだと・") || stands_at(s, at, "付近") || stands_at(s, at, "近辺") || stands_at(s, at, "から");
}

// USD/JPY=154.5, ドル円は150円: the rate whose number begins at `number`, where the names of its two currencies stand before, not before `floor`.
// Asked by scan() alone: a template so that who reads single figures and pairs need not pay for compiling it.
template <class Text>
constexpr named_rate read_named_rate(Text s, std::size_t number, std::size_t floor, const reading_options& options) {
  named_rate r(number);
  const std::size_t begin = ends_at(s, number, "約") ? number - 3 : number;
  std::size_t end = before_blank(s, begin);
  if (end < floor + 6) return r;
  const bool blank = end != begin;
  const std::size_t link = s[end - 1] == '=' || s[end - 1] == ':' ? 1u : one_of_ends_at(s, end, "＝：はが") ? 3u : 0u;
  const bool linked = link != 0;
  end = before_blank(s, end - link);
  if (end < floor + 6) return r;
  currency_code base, quote;
  bool assumed = false, coded = false;
  if (is_ascii_letter(s[end - 1])) {
    const text head(s.data(), end);
    const std::size_t slash = s[end - 4] == '/' ? 1u : 0u;
    if (end < floor + 6 + slash) return r;
    const std::size_t first = end - 6 - slash;
    if (!(linked || blank) || !is_code_at(head, end - 3) || !is_code_at(text(s.data(), first + 3), first) || (first > 0 && is_ascii_letter(s[first - 1]))) return r;
    base = currency_code(s.substr(first, 3));
    quote = currency_code(s.substr(end - 3, 3));
    r.begin = first;
    coded = true;
  } else {
    std::size_t name = end;
    if (ends_at(s, name, "相場") || ends_at(s, name, "レート")) name -= ends_at(s, name, "相場") ? 6u : 9u;
    const auto w = one_of_ends_at(s, name, "円ル") ? pair_ending_at(s, name) : found_word<named_pair>{};
    if (!w || name - w.length < floor) return r;
    assumed = w->base[0] == '\0';
    base = assumed ? options.dollar : currency_code(w->base);
    quote = currency_code(w->quote);
    r.begin = name - w.length;
  }
  if (base == quote) return r;
  r.refused = coded;
  const figure_reading price = read_figure(s, begin, {.three_decimals = true, .options = options, .unit = quote});
  if (!price || price.figure.unit != quote || price.figure.digits.coefficient == 0 || price.figure.digits.integer_digits() > 6 || same(price.figure.extent, extent::several)) return r;
  if (!ends_a_level(s, price.end)) return r;
  const int digits = price.figure.digits.integer_digits();
  if (coded && !linked && price.figure.digits.exponent >= 0 && digits == 4) return r;  // USD/JPY 2024
  if (!coded && digits < 2 && price.figure.digits.exponent >= 0) return r;             // ドル円は5円で
  any_figure per;
  per.digits = {1, 0};
  per.unit = base;
  per.assumed = assumed;
  r.note = {per, price.figure};
  r.name_end = end;
  r.price_begin = begin;
  r.end = price.end;
  r.refused = false;
  return r;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
