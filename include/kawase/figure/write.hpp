// SPDX-License-Identifier: BSL-1.0
// Writing a figure as a Japanese newspaper prints it, in English, or plainly for machines.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/currency_words.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/modifier_words.hpp>
#include <kawase/figure/unit_words.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/text_buffer.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What each keeps: parse(write(f, ja)) == f, but for a range like ¥500~¥1万, which would say 500万: there the high end's digits are written out;
// parse(write(f, en)) has f's nominal value and claim; iso keeps the nominal value (of ranges, both). In English ratios, ranks and counts are written for
// readers alone: at most 1/100, 3 times, No. 1, and 4 for 4点, whose counter only the text around it translates. What a figure does not keep is not
// written: 10~20年後 is 10~20年 and 10 to 20 years; recorded<>::printed has the text's own words.
// Where one magnitude suffices, the numbers are CLDR's compact forms (3000億, 300 billion). We differ from them where print does: the places that
// were printed are kept (5千億, 52.7百万, $20.0 billion), magnitudes mix (1億7,040万), in English $15,000 has no word for thousands and 10^15 is a
// quadrillion, and currencies have the names that newspapers print (豪ドル, C$).
enum class style : unsigned char {
  ja,   // 約3,000億円, 1億7,040万ドル, 数十億円, 5兆円台
  en,   // about ¥300 billion, $20.0 billion
  iso,  // JPY 300000000000
};

// What style::ja leaves open.
struct writing_options {
  bool separators = true;  // 3,000億円 or 3000億円
};

// All that writes is a template: who only reads figures, or reports findings without a sentence, need not pay for compiling it.
namespace detail {

constexpr void put_grouped(auto& out, uint128 n, bool separators) {
  if (n < wide(1000) || !separators) return out.put_digits(n);
  put_grouped(out, n / wide(1000), separators);
  out.put(',');
  out.put_digits(n % wide(1000), 3);
}
// coefficient x 10^-decimals. Where a reader would take the point for a separator of thousands (12.345), 千 or thousand moves it: `shift`.
constexpr void put_plain(auto& out, uint128 coefficient, int decimals, bool separators) {
  const uint128 unit = pow10(decimals);
  put_grouped(out, coefficient / unit, separators);
  if (decimals == 0) return;
  out.put('.');
  out.put_digits(coefficient % unit, decimals);
}
constexpr bool point_is_doubtful(const printed_number& n) { return n.exponent == -3 && n.integer_digits() >= 1 && n.integer_digits() <= 3; }
constexpr void put_without_magnitude(auto& out, const printed_number& n, bool separators) {
  if (n.exponent >= 0) return put_grouped(out, wide(n.coefficient) * pow10(n.exponent), separators);
  const int more = point_is_doubtful(n) ? 1 : 0;  // 12.3450: the reader may take the point of 12.345 for one of thousands
  put_plain(out, wide(n.coefficient) * pow10(more), more - n.exponent, separators);
}

inline constexpr text myriad_names[] = {"", "万", "億", "兆", "京"};
inline constexpr text small_names[] = {"", "十", "百", "千"};

constexpr void put_magnitude_ja(auto& out, int exponent) {
  out.put(small_names[exponent % 4]);
  out.put(myriad_names[exponent / 4]);
}

// The one notation of each (coefficient, exponent) that reads back as it. Returns the power of ten of the first magnitude printed; 0 where there is none.
constexpr int put_number_ja(auto& out, const printed_number& n, bool separators) {
  if (n.exponent < 0) {
    const bool doubtful = point_is_doubtful(n);
    put_plain(out, wide(n.coefficient), doubtful ? 6 : -n.exponent, separators);
    if (doubtful) out.put("千");
    return doubtful ? 3 : 0;
  }
  if (n.exponent == 5 && n.integer_digits() <= 8) {  // 52.7百万
    put_plain(out, wide(n.coefficient), 1, separators);
    out.put("百万");
    return 6;
  }
  const int top = (n.integer_digits() - 1) / 4 * 4;  // the largest myriad that the number reaches
  if (n.exponent % 4 != 0) {
    if (top > n.exponent && top - n.exponent <= -printed_number::lowest_exponent) {  // 7.8兆
      put_plain(out, wide(n.coefficient), top - n.exponent, separators);
      put_magnitude_ja(out, top);
      return top;
    }
    put_grouped(out, wide(n.coefficient), separators);  // 5千億
    put_magnitude_ja(out, n.exponent);
    return n.exponent;
  }
  if (n.coefficient % 10000 == 0) {  // 30,000億: 3兆 would say that the digits end there
    put_grouped(out, wide(n.coefficient), separators);
    put_magnitude_ja(out, n.exponent);
    return n.exponent;
  }
  std::uint64_t rest = n.coefficient;  // 1億7,040万
  for (int exponent = top; exponent >= n.exponent; exponent -= 4) {
    const std::uint64_t unit = pow10_64(exponent - n.exponent), section = rest / unit;
    rest %= unit;
    if (section == 0) continue;
    put_grouped(out, wide(section), separators);
    put_magnitude_ja(out, exponent);
  }
  return top;
}
// Whether a reader would carry the magnitude of the high end ¥1万 over to the low end ¥500, which prints none, or not know whether to.
template <class Writer>
constexpr bool magnitude_would_carry(const printed_number& low, const printed_number& high) {
  char buffer[96];
  Writer unseen{buffer, buffer + sizeof buffer};
  const int magnitude = put_number_ja(unseen, high, true);
  const auto in_order = [&](int exponent) {
    const printed_number carried{low.coefficient, low.exponent + exponent};
    return exponent != 0 && carried.integer_digits() <= printed_number::value_digits && carried.value() < high.value();
  };
  return low.coefficient != 0 && magnitude != 0 && (low.integer_digits() < 4 || in_order(magnitude) || (magnitude % 4 == 3 && in_order(magnitude - 3)));
}

constexpr text english_name(int exponent) {
  switch (exponent) {
    case 3: return " thousand";
    case 6: return " million";
    case 9: return " billion";
    case 12: return " trillion";
    case 15: return " quadrillion";
    case 18: return " quintillion";
    case 21: return " sextillion";
    default: return "";
  }
}
// keep_precision: the place of the last digit is part of what is claimed. True where a magnitude was printed.
constexpr bool put_number_en(auto& out, printed_number n, bool keep_precision, bool separators) {
  while (!keep_precision && n.coefficient != 0 && n.coefficient % 10 == 0 && n.exponent < 0) n = {n.coefficient / 10, n.exponent + 1};
  int magnitude = (n.integer_digits() - 1) / 3 * 3;
  if (magnitude > 15 && !keep_precision) magnitude = 15;
  if (!keep_precision && magnitude < 6) magnitude = 0;
  if (keep_precision) {
    if (n.exponent <= 0 && magnitude < 6) magnitude = 0;
    while (magnitude < n.exponent) magnitude += 3;
  } else {
    while (n.coefficient != 0 && n.coefficient % 10 == 0 && n.exponent < magnitude) n = {n.coefficient / 10, n.exponent + 1};
  }
  while (magnitude - n.exponent > -printed_number::lowest_exponent) magnitude -= 3;
  uint128 coefficient = wide(n.coefficient);
  int decimals = magnitude - n.exponent;
  if (decimals < 0) {
    coefficient = coefficient * pow10(-decimals);
    decimals = 0;
  }
  if (magnitude == 0 && point_is_doubtful(n)) {
    magnitude = 3;
    decimals += 3;
  }
  put_plain(out, coefficient, decimals, separators);
  out.put(english_name(magnitude));
  return magnitude != 0;
}

// What stands before the number, and behind it.
struct currency_notation {
  text before, unit;
};

// What stands behind `key` in a list of entries, "JPY円|EURユーロ"; empty where there is none.
constexpr text entry_of(const char* list, text key) {
  for (const char* e = list;; ++e) {
    std::size_t size = 0;
    while (e[size] != '|' && e[size] != '\0') ++size;
    if (!key.empty() && text(e, size).starts_with(key)) return {e + key.size(), size - key.size()};
    e += size;
    if (*e == '\0') return "";
  }
}
constexpr currency_notation notation_ja(const any_figure& f) {
  const text code = f.unit.name();
  if (f.assumed && f.unit == currency_code("JPY")) return {"¥", ""};
  if (const text name = entry_of(japanese_names_assumed, code); f.assumed && !name.empty()) return {"", name};
  const text name = entry_of(japanese_names, code);
  return {"", name.empty() ? code : name};
}
// Behind a number; a code behind a blank, UAEディルハム without.
constexpr void put_unit_ja(auto& out, text unit, const currency_code& code) {
  if (!unit.empty() && is_ascii_letter(unit[0]) && unit[0] <= 'Z' && unit == code.name()) out.put(' ');
  out.put(unit);
}
constexpr currency_notation notation_en(const any_figure& f) {
  if (f.unit == currency_code("USD")) return {"$", ""};
  if (f.unit == currency_code("JPY")) return {"¥", ""};
  const text symbol = entry_of(english_symbols, f.unit.name());
  return {symbol.empty() ? f.unit.name() : symbol, ""};
}

constexpr modifier_names names_of(const modifier& m) {
  for (const modifier_names& names : names_of_modifiers) {
    if (names.meaning == m) return names;
  }
  return {};
}
constexpr void put_before(auto& out, const modifier& m, bool english) {
  const modifier parts[] = {{approximation::none, m.bound}, {m.approximation, bound::none}};
  for (const modifier& part : parts) {
    const modifier_names names = names_of(part);
    if (!english && names.before) out.put(names.japanese);
    if (!english || part == modifier{}) continue;
    out.put(names.english);
    out.put(' ');
  }
}
constexpr void put_after_ja(auto& out, const modifier& m) {
  const modifier parts[] = {{m.approximation, bound::none}, {approximation::none, m.bound}};
  for (const modifier& part : parts) {
    if (const modifier_names names = names_of(part); !names.before) out.put(names.japanese);
  }
}

constexpr text duration_word_ja(const currency_code& unit) {
  const text word = entry_of(japanese_durations, unit.name());
  return word.empty() ? unit.name() : word;
}

// A ratio that is written as a fraction.
constexpr bool is_below_one(const any_figure& f) { return same(f.measure, measure_kind::ratio) && same(f.extent, extent::single) && f.digits.exponent < 0 && f.digits.value() < rational(1); }

template <class Writer>
constexpr void put_ja(Writer& out, const any_figure& f, const writing_options& options) {
  const bool half_open_range = same(f.extent, extent::range) && same(f.modifier.bound, bound::less_than);  // 1億円以上2億円未満
  modifier said = f.modifier;
  if (half_open_range) said.bound = bound::none;
  put_before(out, said, false);
  if (is_below_one(f)) {  // 100分の1
    put_grouped(out, pow10(-f.digits.exponent), options.separators);
    out.put("分の");
    put_grouped(out, wide(f.digits.coefficient), options.separators);
    return put_after_ja(out, said);
  }
  currency_notation c;
  switch (f.measure) {
    case measure_kind::money: c = notation_ja(f); break;
    case measure_kind::percent: c.unit = "%"; break;
    case measure_kind::ratio: c.unit = "倍"; break;
    case measure_kind::rank: c.unit = "位"; break;
    case measure_kind::count: c.unit = f.unit.name(); break;
    case measure_kind::duration: c.unit = duration_word_ja(f.unit); break;
  }
  const auto put_unit = [&] { put_unit_ja(out, c.unit, f.unit); };
  out.put(c.before);
  int magnitude = 0;
  if (same(f.extent, extent::several)) {
    out.put("数");
    put_magnitude_ja(out, f.digits.exponent);
  } else {
    magnitude = put_number_ja(out, f.digits, options.separators);
  }
  if (same(f.extent, extent::range)) {
    // 10~20億円 would say 10億, 5千~6千億円 5千億, 1億5,000~2億円 perhaps 1億5,000万: where a magnitude could carry over, each end names its unit
    const bool unit_twice = half_open_range || may_be_last_digits(f.digits, f.high) || (point_is_doubtful(f.high) && !point_is_doubtful(f.digits)) || ((f.digits.exponent <= 0 || f.digits.integer_digits() <= 4) && (f.high.integer_digits() > 4 || f.high.exponent > 0));
    if (unit_twice) put_unit();
    out.put(half_open_range ? "以上" : "~");
    if (unit_twice) out.put(c.before);
    // ¥500~¥1万 may mean ¥500万
    if (!c.before.empty() && magnitude == 0 && magnitude_would_carry<Writer>(f.digits, f.high)) put_without_magnitude(out, f.high, options.separators);
    else put_number_ja(out, f.high, options.separators);
  }
  put_unit();
  if (same(f.extent, extent::band)) out.put("台");
  if (half_open_range) out.put("未満");
  put_after_ja(out, said);
}

constexpr void put_en(auto& out, const any_figure& f, const writing_options& options) {
  modifier said = f.modifier;
  const bool from_band = same(f.extent, extent::band) && bounds_below(said.bound);  // 5兆円台以上 is at least 5 trillion
  const bool half_open_range = !from_band && (same(said.bound, bound::less_than) || (same(f.extent, extent::band) && same(said.bound, bound::none))) && !same(f.extent, extent::single) && !same(f.extent, extent::several);
  if (from_band) said = meaning::at_least;
  else if (half_open_range || same(f.extent, extent::band)) said.bound = bound::none;
  put_before(out, said, true);
  if (is_below_one(f)) {  // 1/100
    put_grouped(out, wide(f.digits.coefficient), options.separators);
    out.put('/');
    return put_grouped(out, pow10(-f.digits.exponent), options.separators);
  }
  currency_notation c;
  switch (f.measure) {
    case measure_kind::money: c = notation_en(f); break;
    case measure_kind::percent: c.unit = "%"; break;
    case measure_kind::ratio: c.unit = "times"; break;
    case measure_kind::rank: c.before = "No. "; break;
    case measure_kind::count: c.unit = f.unit.name(); break;
    case measure_kind::duration: c.unit = f.unit.name(); break;
  }
  if (!c.unit.empty() && byte(c.unit[0]) >= 0x80) c.unit = "";  // a Japanese counter
  // about $1 billion claims less precision than about $1.0 billion, by significant_interval()
  const bool leading_one = same(f.modifier.approximation, approximation::about) && f.digits.is_power_of_ten() && (f.digits.coefficient == 1 || f.digits.integer_digits() % 3 == 1 || f.digits.exponent < 0);
  const bool keep_precision = same(f.extent, extent::single) && (f.modifier == modifier{} || leading_one);
  const bool once = same(f.measure, measure_kind::ratio) || same(f.measure, measure_kind::count) || same(f.measure, measure_kind::duration);  // 10 to 20 years
  const bool plural = same(f.measure, measure_kind::duration) && !(same(f.extent, extent::single) && f.digits.value() == rational(1));
  bool magnitude = true;
  const auto put_one = [&](const printed_number& n, bool last) {
    out.put(c.before);
    if (!c.before.empty() && is_ascii_letter(c.before[c.before.size() - 1])) out.put(' ');
    if (!magnitude) put_without_magnitude(out, n, options.separators);  // $5 to $10 million means $5 million
    else magnitude = put_number_en(out, n, keep_precision, options.separators);
    if (c.unit.empty() || (once && !last)) return;
    if (is_ascii_letter(c.unit[0])) out.put(' ');
    out.put(c.unit);
    if (plural) out.put('s');
  };
  const bool one_end = same(f.extent, extent::single) || from_band;
  put_one(f.digits, one_end);
  if (one_end) return;
  out.put(" to ");
  if (half_open_range) out.put("less than ");
  put_one(f.high, true);
}

constexpr void put_iso(auto& out, const any_figure& f) {
  if (same(f.measure, measure_kind::money)) {
    out.put(f.unit.name());
    out.put(' ');
  }
  // 1.234 may be read as thousands, 1.2340 is not
  const auto as_printed = [](const printed_number& n) { return point_is_doubtful(n) ? printed_number{n.coefficient * 10, -4} : n; };
  const auto put_one = [&](const printed_number& n) {
    if (n.exponent >= 0) return out.put_digits(wide(n.coefficient) * pow10(n.exponent));
    const printed_number p = as_printed(n);
    put_plain(out, wide(p.coefficient), -p.exponent, false);
  };
  put_one(f.digits);
  if (!same(f.extent, extent::single)) {
    out.put('-');
    put_one(f.high);
    // EUR 1.4724-4726 may be up to 1.4726
    const bool is_short = same(f.measure, measure_kind::money) && f.high.exponent >= 0 && f.high.integer_digits() < 19;
    if (is_short && may_be_last_digits(as_printed(f.digits), {f.high.coefficient * pow10_64(f.high.exponent), 0})) out.put(".0");
  }
  if (same(f.measure, measure_kind::percent)) out.put('%');
}

constexpr void put(auto& out, const any_figure& f, style in, const writing_options& options) {
  switch (in) {
    case style::ja: put_ja(out, f, options); break;
    case style::en: put_en(out, f, options); break;
    case style::iso: put_iso(out, f); break;
  }
}

}  // namespace detail

// Into [first, last).
template <class Writer = detail::writer>
constexpr write_result write(const any_figure& f, style in, char* first, char* last, const writing_options& options = {}) {
  Writer out{first, last};
  detail::put(out, f, in, options);
  return out.result();
}

// No figure needs more bytes than this in any style.
inline constexpr std::size_t longest_figure = 192;
using figure_text = text_buffer<longest_figure>;

// As a value that owns its characters.
template <class Text = figure_text>
constexpr Text write(const any_figure& f, style in, const writing_options& options = {}) {
  Text t;
  t.set_end(write(f, in, t.begin(), t.end(), options).end);
  return t;
}
// clang-format off
template <any_kind_of_figure F>
void write(const F&) requires(detail::reason("in which style? write(figure, style::ja), style::en or style::iso")) = delete;
template <amount A>
void write(const A&, style) requires(detail::reason("styles are for figures: write(amount) for machines, styled(amount, style::ja) of <kawase/interop/ostream.hpp> for readers")) = delete;
// clang-format on

}  // namespace kawase
KAWASE_QUIET_END
