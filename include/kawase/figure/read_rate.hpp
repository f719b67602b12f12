// SPDX-License-Identifier: BSL-1.0
// Reading a rate note: 1ドル=156円, 100ウォン＝約11円, 150円/ドル, 150 yen to the dollar. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/words.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// clang-format off
// Between what is priced and its price, and no sign of equality. s: 1ドルは150円; but 1ドルは5円上昇した. t: ¥110 to $1; but ¥110 to the dollar. p:
// 1ドルあたり150円; but 1ドルにつき1円の手数料. e: nothing but a rate.
constexpr const char* links_of_rates(char32_t c) noexcept {
  switch (c) {
    case U'e': return "equals=e";
    case U'i': return "is equivalent to=e|is equal to=e|is worth=s|is=s";
    case U'は': return "は=s";
    case U'が': return "が=s";
    case U'→': return "→=s";
    case U't': return "to=t";
    case U'w': return "was equivalent to=e|was equal to=e|was worth=s|was=s";
    case U'b': return "buys=s";
    case U'あ': return "あたり=p";
    case U'当': return "当たり=p|当り=p";
    case U'に': return "につき=p|に対して=p|に対し=p";
    default: return "";
  }
}

// Behind the price, before the currency that is priced: 150円/ドル, 150 yen to the dollar. w: or before a weight, $1.25 per pound.
constexpr const char* words_before_base(char32_t c) noexcept {
  switch (c) {
    case U'/': return "/=w";
    case U'／': return "／=w";
    case U'p': return "per=w";
    case U'a': return "against the=o|a=w";
    case U't': return "to the=o|to one=o|to a=o";
    case U'f': return "for one=o|for a=o";
    default: return "";
  }
}

// Behind the price: by how much it moved, or what is charged.
constexpr const char* moves(char32_t c) noexcept {
  switch (c) {
    case U'上': return "上";
    case U'下': return "下";
    case U'高': return "高";
    case U'安': return "安";
    case U'動': return "動";
    case U'変': return "変";
    case U'急': return "急";
    case U'反': return "反";
    case U'続': return "続";
    case U'増': return "増";
    case U'減': return "減";
    case U'幅': return "幅";
    case U'円': return "円高|円安";
    case U'値': return "値";
    case U'ド': return "ドル高|ドル安";
    case U'の': return "の円高|の円安|の上|の下|の変|の値|の手数料|の為替手数料|の差|の幅|の開き";
    case U'ず': return "ずつ";
    case U'も': return "も上|も下";
    case U'ほ': return "ほど上|ほど下|ほど円";
    default: return "";
  }
}
// clang-format on

// What links what is priced to its price; its meaning is a letter of the table, e of a sign of equality.
constexpr found_word link_at(auto s, std::size_t at) noexcept {
  switch (const char32_t c = character_at(s, at)) {
    case U'=': case U':': return {1, "e"};
    case U'＝': case U'≒': case U'：': return {3, "e"};
    default: return first_word(links_of_rates(c), s, at);
  }
}
constexpr bool moves_at(auto s, std::size_t at) noexcept { return static_cast<bool>(word_at(moves, s, at)); }

// 1, or 1.00 as annual reports print it: ¥149.52 = US$1.00.
constexpr bool is_one(const auto& n) noexcept { return n.exponent <= 0 && n.exponent >= -2 && n.coefficient == pow10_64(-n.exponent); }
// What a rate is quoted per: 1 of any currency, 100 to 10000 of one whose unit is worth little.
constexpr bool is_rate_unit(const auto& f) noexcept {
  if (!f.is_money() || !same(f.extent, extent::single) || f.modifier != modifier{}) return false;
  if (is_one(f.digits)) return true;
  if (f.digits.exponent < 0 || !f.digits.is_power_of_ten()) return false;
  const int digits = f.digits.integer_digits();
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
constexpr bool is_a_charge(auto s, std::size_t begin, std::size_t end) noexcept {
  constexpr std::size_t before = 48, behind = 24;
  const std::size_t last = end + behind < s.size() ? end + behind : s.size();
  for (std::size_t i = begin > before ? begin - before : 0; i < last; ++i) {
    if (byte(s[i]) >= 0xe3 && (stands_at(s, i, "手数料") || stands_at(s, i, "スプレッド"))) return true;
  }
  return false;
}

// 150円/ドル: what the price that has just been read is the price of; into r, which is new.
constexpr void read_base_behind(auto s, const auto& price, const reading_options& options, auto& r) {
  const any_figure& p = price.figure;
  const std::size_t blank = after_blank(s, price.end);
  const auto per = word_at(words_before_base, s, blank);
  if (!per || (blank == price.end && is_ascii_letter(s[blank]))) return;
  const std::size_t at = after_blank(s, blank + per.length);
  unit_reading base = read_suffix(s, at, {.options = options});
  if (!base) base = read_prefix(s, at, options);  // 150円/US$
  if (!base || same(base.how, naming::ambiguous) || base.unit == p.unit || digit_at(s, base.end).length != 0) return;
  if (s[blank] == '/' && is_code_at(s, at) && price.end >= 3 && is_code_at(text(s.data(), price.end), price.end - 3)) return r.refuse();  // 154.5 USD/JPY may name a pair, or dollars per yen
  if (per.meaning[0] == 'w' && base.unit == currency_code("GBP") && !base.symbol && !ends_at(s, base.end, "sterling") && !stands_at(s, at, "英")) return;
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

// Whether a rate may go on behind a figure: most do not, and who meets many asks this first.
constexpr bool may_be_in_rate(auto s, const auto& first) noexcept {
  const char32_t c = character_at(s, after_blank(s, first.end));
  switch (c) {
    case U'=': case U':': case U'/': case U'＝': case U'≒': case U'：': case U'／': return true;
    default: return (c >= U'a' && c <= U'z') || (c != 0 && is_rate_unit(first.figure));
  }
}
// The rate note whose first figure has just been read, if one begins with it; into r, which is new.
constexpr void read_rate_behind(auto s, const auto& first, const reading_options& options, auto& r) {
  if (!first.figure.is_money()) return;
  const bool per_first = is_rate_unit(first.figure);
  const std::size_t blank = after_blank(s, first.end);
  const auto word = link_at(s, blank);
  const bool to = word.meaning[0] == 't', equals = to || word.meaning[0] == 'e', says = word.meaning[0] == 's';
  if (to && (ends_at(s, first.begin, "from ") || is_behind_move(s, first.begin))) return;  // fell from £3 to $1
  if (!per_first && !(equals && first.figure.modifier == modifier{})) return read_base_behind(s, first, options, r);
  if (!word && range_sign_at(s, first.end) != 0) return;  // 10円~5ドル
  std::size_t at = word ? after_blank(s, blank + word.length) : first.end;
  if (word && stands_at(s, at, "日本円で")) at += text("日本円で").size();
  const bool pounds_may_be_weight = per_first && ends_at(s, first.end, "ポンド") && !ends_at(s, first.end, "英ポンド") && !equals && !says;
  if (per_first ? pounds_may_be_weight : !(at < s.size() && (digit_at(s, at).value == 1 || byte(s[at]) >= 0x80 || s[at] == '$' || is_ascii_letter(s[at])))) return;
  const auto other = read_figure(s, at, {.three_decimals = true, .options = options});
  if (!other || other.figure.unit == first.figure.unit || other.figure.digits.coefficient == 0) {
    if (per_first && !word && !other && stands_at(s, other.end, "円台")) return r.refuse();  // 1ドル150円台後半
    if (!word || to) return read_base_behind(s, first, options, r);  // the first may be what is priced
    const std::size_t number = stands_at(s, at, "約") ? at + 3 : at;
    if (per_first && equals && !other && digit_at(s, number).length != 0) r.refuse();
    return;
  }
  if (per_first) {
    if (!equals && (moves_at(s, other.end) || (!says && is_a_charge(s, first.begin, other.end) && !stands_at(s, other.end, "で計算") && !stands_at(s, other.end, "で換算") && !stands_at(s, other.end, "換算")))) return r.refuse();
    r.note = {first.figure, other.figure};
  } else if (is_rate_unit(other.figure) && is_one(other.figure.digits) && first.figure.digits.coefficient != 0 && first.figure.digits.integer_digits() <= 5) {
    r.note = {other.figure, first.figure};  // 8.57シンガポール・ドル = 1ポンド
  } else {
    return;
  }
  r.other = other;
}
constexpr rate_reading read_rate_behind(auto s, const auto& first, const reading_options& options) {
  rate_reading r(first.end);
  read_rate_behind(s, first, options, r);
  return r;
}

// The rate note that begins at `at`, where a figure begins.
constexpr rate_reading read_rate(auto s, std::size_t at, const reading_options& options) {
  const auto first = read_figure(s, at, {.three_decimals = true, .options = options});
  return first ? read_rate_behind(s, first, options) : rate_reading(at);
}

// Two currencies that are named together, of which the second is the price of the first: ドル円, ユーロ/ドル, 豪ドル／円.
struct named_pair {
  std::size_t length = 0;  // 0 where there is none
  const char *base = "", *quote = "";  // an empty base: a dollar that reading_options settles
  constexpr explicit operator bool() const noexcept { return length != 0; }
};
// The pair whose name ends at `end`, or nothing.
template <class Text>
constexpr named_pair pair_ending_at(Text s, std::size_t end) noexcept {
  const bool yen = ends_at(s, end, "円");
  if (!yen && !ends_at(s, end, "ドル")) return {};
  std::size_t i = end - (yen ? 3u : 6u);
  if (i > 0 && s[i - 1] == '/') --i;
  else if (one_of_ends_at(s, i, "／・")) i -= 3;
  const char* const quote = yen ? "JPY" : "USD";
  const auto with = [&](std::size_t name, const char* base) { return named_pair{end - (i - name), base, quote}; };
  if (ends_at(s, i, "ユーロ")) return with(9, "EUR");
  if (!yen) return {};
  if (ends_at(s, i, "ポンド")) return with(9, "GBP");
  if (ends_at(s, i, "米ドル")) return with(9, "USD");
  if (ends_at(s, i, "豪ドル")) return with(9, "AUD");
  return ends_at(s, i, "ドル") ? with(6, "") : named_pair{};
}

struct named_rate {
  rate_note note;
  std::size_t begin = 0, name_end = 0, price_begin = 0, end = 0;  // of the pair's name, and of the price
  bool refused = false;  // codes name a pair, and no price follows: USD/JPY 2025年
  // Nothing yet, before a number at `number`; made as amount_reading is.
  constexpr explicit named_rate(std::size_t number) noexcept : begin(number) {}
  constexpr explicit operator bool() const noexcept { return end != 0; }
};

// USD/JPY=154.5, ドル円は150円: the rate whose number begins at `number`, where the names of its two currencies stand before, not before `floor`.
// Asked by scan() alone: a template so that who reads single figures and pairs need not pay for compiling it.
template <class Text>
constexpr named_rate read_named_rate(Text s, std::size_t number, std::size_t floor, const reading_options& options) {
  named_rate r(number);
  const std::size_t begin = ends_at(s, number, "約") ? number - 3 : number;
  std::size_t end = before_blank(s, begin);
  if (end < floor + 6) return r;
  const bool blank = end != begin;
  const std::size_t link = s[end - 1] == '=' || s[end - 1] == ':' ? 1u : one_of_ends_at(s, end, "＝：はが") || (blank && ends_at(s, end, " at")) ? 3u : 0u;
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
    const auto w = pair_ending_at(s, name);
    if (!w || name - w.length < floor) return r;
    assumed = w.base[0] == '\0';
    base = assumed ? options.dollar : currency_code(text(w.base));
    quote = currency_code(text(w.quote));
    r.begin = name - w.length;
  }
  if (base == quote) return r;
  r.refused = coded;
  const auto price = read_figure(s, begin, {.three_decimals = true, .options = options, .unit = quote});
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
