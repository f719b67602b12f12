// SPDX-License-Identifier: BSL-1.0
// Reading a figure: modifiers, currency, number, currency, modifiers; ranges; and what is left alone because it is another word.
#pragma once

#include <cstddef>

#include <kawase/figure/cursor.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/modifier.hpp>
#include <kawase/figure/read_number.hpp>
#include <kawase/figure/unit_words.hpp>
#include <kawase/money/parsed.hpp>

// figure    := before* amount 台? after* | range
// amount    := prefix number | number 余? suffix                 prefix, suffix: a currency's word, symbol or ISO code, a blank between allowed
//            | number symbol magnitude                          50$ billion
// range     := amount-or-number after* to amount                1~3万ルーブル, 1000億円~1500億円, $5-10 million; the magnitude carries over
//            | amount 以上 amount (以下|未満)                      5,000万円以上 10億円以下
// to        := ~ 〜 ～ - – — ― − ー から to
// before    := 約 | 最大 | at least | ...   after := 以上 | 超 | 余り | ...  modifier.hpp has them all
// A figure never begins or ends inside a number or a word: not behind a letter, a digit or a sign (-5億円 is refused, since a figure has no sign),
// not before a letter that goes on (ドルマーク), not where the currency word is part of another (万円札, 円借款).
// A bare $, ドル or ¥ is read as reading_options say and marked assumed; a bare ペソ or クローネ is refused.
// Unless `money_only`, shares, ranks, multiples, counts and durations are read as well: 17%, 100分の1, 1位, 4点, 10~20年後, 一夜.
namespace kawase::detail {

struct figure_reading {
  any_figure figure;
  std::size_t begin = 0, end = 0;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;

  constexpr explicit operator bool() const { return error == parse_errc::none; }
  constexpr figure_reading& fail(parse_errc why, std::size_t where) {
    error = why;
    position = where;
    return *this;
  }
};

// A currency (or another unit) as it stands in a text.
struct unit_reading {
  measure_kind measure = measure_kind::money;
  currency_code unit;
  bool assumed = false, ambiguous = false, symbol = false;
  std::size_t end = 0;  // 0 where there is none
};

constexpr unit_reading as_unit(const currency_word& w, std::size_t end, const reading_options& options) {
  unit_reading u{measure_kind::money, w.code, w.how != naming::certain, w.how == naming::ambiguous, !is_ascii_letter(w.word[0]) && byte(w.word[0]) < 0xe3, end};
  if (w.how == naming::dollar) u.unit = options.dollar;
  if (w.how == naming::yen_sign) u.unit = options.yen_sign;
  return u;
}
constexpr const currency_code* iso_code_at(text s, std::size_t at) noexcept {
  if (s.size() - at < 3 || s[at] < 'A' || s[at] > 'Z' || (s.size() - at > 3 && is_ascii_letter(s[at + 3]))) return nullptr;
  for (const currency_code& code : iso_codes_in_print) {
    if (stands_at(s, at, text(code.characters_, 3))) return &code;
  }
  return nullptr;
}
constexpr unit_reading read_prefix(text s, std::size_t at, const reading_options& options) {
  if (at >= s.size()) return {};
  if (const auto* w = longest_at(currency_prefixes, s, at, [](const currency_word&) { return true; })) return as_unit(*w, at + w->word.size(), options);
  if (const auto* code = iso_code_at(s, at)) return {measure_kind::money, *code, false, false, false, at + 3};
  return {};
}

constexpr bool is_katakana_at(text s, std::size_t at) noexcept {
  return s.size() - at >= 3 && byte(s[at]) == 0xe3 && ((byte(s[at + 1]) == 0x82 && byte(s[at + 2]) >= 0xa1) || (byte(s[at + 1]) == 0x83 && byte(s[at + 2]) != 0xbb));
}
// Whether the currency word that ends at `end` goes on as another word.
constexpr bool goes_on(text s, std::size_t end) noexcept {
  if (end >= s.size()) return false;
  if (is_ascii_letter(s[end - 1]) && is_ascii_letter(s[end])) return true;
  if (end >= 3 && is_katakana_at(s, end - 3) && is_katakana_at(s, end)) return true;
  for (const text& word : other_words_behind_currency) {
    if (stands_at(s, end, word)) return true;
  }
  return false;
}

constexpr unit_reading read_suffix(text s, std::size_t at, bool money_only, const reading_options& options) {
  const std::size_t i = after_blank(s, at);
  if (i >= s.size()) return {};
  const auto not_going_on = [&](const auto& row) { return !goes_on(s, i + row.word.size()); };
  if (const auto* w = longest_at(currency_suffixes, s, i, not_going_on)) return as_unit(*w, i + w->word.size(), options);
  if (const auto* code = iso_code_at(s, i)) return {measure_kind::money, *code, false, false, false, i + 3};
  if (money_only) return {};
  if (const auto* w = longest_at(unit_words, s, i)) return {w->measure, w->unit, false, false, false, i + w->word.size()};
  return {};
}

// The modifiers in front of a number; false where two contradict each other.
constexpr bool read_before(text s, std::size_t& at, modifier& m) {
  for (;;) {
    const auto* w = longest_at(modifier_words, s, at, [](const modifier_word& row) { return row.where == place::before; });
    if (!w) return true;
    if (!combine(m, w->meaning)) return false;
    at = after_blank(s, at + w->word.size());
  }
}
constexpr bool read_after(text s, std::size_t& at, modifier& m) {
  for (;;) {
    const std::size_t blank = after_blank(s, at), from = blank < s.size() && is_ascii_letter(s[blank]) ? blank : at;  // English words stand behind a blank
    const auto* w = longest_at(modifier_words, s, from,
                               [&](const modifier_word& row) { return row.where == place::after && !one_of_stands_at(s, from + row.word.size(), row.unless_followed_by); });
    if (!w) return true;
    if (!combine(m, w->meaning)) return false;
    at = from + w->word.size();
  }
}

// Length of the sign of a range at `at`, blanks around it included; 0 where there is none.
constexpr std::size_t range_sign_at(text s, std::size_t at) noexcept {
  constexpr text signs[] = {"~", "〜", "～", "-", "–", "—", "―", "−", "－", "ー", "から"};
  const std::size_t i = after_blank(s, at);
  if (i >= s.size()) return 0;
  if (i != at && stands_at(s, i, "to ")) return i + 3 - at;
  for (const text& sign : signs) {
    if (stands_at(s, i, sign)) return after_blank(s, i + sign.size()) - at;
  }
  return 0;
}

// One side of a range, or the only one: what stands before the number's own currency is known is kept for the other side.
struct amount_reading {
  number_reading number;
  unit_reading unit;
  modifier said;
  bool band = false;
  std::size_t end = 0;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;
  constexpr amount_reading& fail(parse_errc why, std::size_t where) {
    error = why;
    position = where;
    return *this;
  }
};

constexpr amount_reading read_amount(text s, std::size_t at, bool money_only, const reading_options& options) {
  amount_reading a;
  std::size_t i = at;
  if (!read_before(s, i, a.said)) return a.fail(parse_errc::modifiers_contradict, i);
  const unit_reading prefix = read_prefix(s, i, options);
  if (prefix.end != 0) i = after_blank(s, prefix.end);
  a.number = read_number(s, i, prefix.end != 0);
  if (!a.number) {
    a.end = a.number.end;
    return a.fail(a.number.error, a.number.position);
  }
  i = a.number.end;
  if (prefix.end != 0) {
    a.unit = prefix;
    if (i < s.size() && is_ascii_letter(s[i])) return a.fail(parse_errc::trailing_text, i);
  } else {
    // 100分の1: the number in front is the denominator
    if (!money_only && stands_at(s, i, "分の") && digit_at(s, i + 6).length != 0 && a.number.number.coefficient % 10 == 0 && a.number.number.is_power_of_ten()) {
      const number_reading numerator = read_number(s, i + 6, false);
      if (!numerator) return a.fail(numerator.error, numerator.position);
      int exponent = a.number.number.exponent;
      for (std::uint64_t n = a.number.number.coefficient; n >= 10; n /= 10) ++exponent;
      a.number.number = {numerator.number.coefficient, numerator.number.exponent - exponent};
      a.unit.measure = measure_kind::ratio;
      a.unit.end = i = numerator.end;
    } else {
      std::size_t after_number = i;
      if (stands_at(s, i, "余")) after_number = stands_at(s, i, "余り") ? i + 6 : i + 3;  // 50億余円
      a.unit = read_suffix(s, after_number, money_only, options);
      if (a.unit.end != 0) {
        if (after_number != i && !combine(a.said, slightly_more)) return a.fail(parse_errc::modifiers_contradict, i);
        i = a.unit.end;
        if (const auto* m = a.unit.symbol && !a.number.has_magnitude ? longest_at(english_magnitudes, s, after_blank(s, i)) : nullptr) {
          a.number.number.exponent += m->exponent;
          a.number.has_magnitude = true;
          a.number.doubtful_point = no_point;
          i = after_blank(s, i) + m->word.size();
        }
      }
    }
  }
  if (a.unit.end != 0) {
    if (a.number.doubtful_point != no_point) return a.fail(parse_errc::comma_or_point_may_be_either, a.number.doubtful_point);
    if (a.unit.ambiguous) return a.fail(parse_errc::currency_is_ambiguous, a.number.end);
    if (stands_at(s, i, "台") && !one_of_stands_at(s, i + 3, "湾数所詞風本車北東南西場頭") && !a.number.several) {
      a.band = true;
      i += 3;
    }
    if (!read_after(s, i, a.said)) return a.fail(parse_errc::modifiers_contradict, i);
  }
  a.end = i;
  return a;
}

// Where the first number carries no magnitude of its own, it takes the second's, if that leaves the ends in order: 10~20億円, but 500円~1万円.
constexpr void carry_magnitude(number_reading& low, const number_reading& high) {
  if (low.has_magnitude || high.magnitude == 0) return;
  const printed_number carried{low.number.coefficient, low.number.exponent + high.magnitude};
  if (carried.integer_digits() <= printed_number::value_digits && carried.value() < high.number.value()) low.number = carried;
}

// Whether a figure may begin at `at`: not inside a number or word, and not behind a sign.
constexpr bool may_begin_at(text s, std::size_t at) noexcept {
  if (at == 0) return true;
  const char c = s[at - 1];
  if (is_ascii_letter(c) || is_ascii_digit(c) || c == '_') return false;
  if (c == '-' || c == '/' || c == '.' || c == ',' || c == ':' || c == '~') return c == '~' ? !digit_ends_at(s, at - 1) : c == '-' ? false : !digit_ends_at(s, at - 1);
  if (byte(c) < 0x80) return true;
  if (one_of_ends_at(s, at, "十百千万億兆京数何幾〇一二三四五六七八九０１２３４５６７８９▲△−－")) return false;
  return !(one_of_ends_at(s, at, "〜～，．ー") && digit_ends_at(s, at - 3));
}

// The figure that begins just at `at`.
constexpr figure_reading read_figure(text s, std::size_t at, bool money_only, const reading_options& options) {
  figure_reading r;
  r.begin = r.end = at;
  amount_reading a = read_amount(s, at, money_only, options);
  if (a.error != parse_errc::none) {
    r.end = a.end;
    return r.fail(a.error, a.position);
  }
  any_figure& f = r.figure;
  modifier said = a.said;
  unit_reading unit = a.unit;
  r.end = a.end;
  bool ranged = false;
  printed_number low = a.number.number, high{};

  const auto take = [&](const amount_reading& b) {
    unit = unit.end != 0 ? unit : b.unit;
    unit.assumed = unit.assumed && (b.unit.end == 0 || b.unit.assumed);
    ranged = true;
    high = b.number.number;
    r.end = b.end;
  };
  const auto joins = [&](const amount_reading& b) {
    if (b.error != parse_errc::none || b.number.several || a.number.several || a.band || b.band) return false;
    if (a.unit.end == 0) return b.unit.end != 0;
    return b.unit.end == 0 ? a.unit.end <= a.number.begin : b.unit.measure == a.unit.measure && b.unit.unit == a.unit.unit;
  };
  if (const std::size_t sign = range_sign_at(s, a.end); sign != 0) {
    const amount_reading b = read_amount(s, a.end + sign, money_only, options);
    // From one amount to another is a rise, no range: 100億円から200億円に.
    const bool rise = a.unit.end != 0 && ends_at(s, a.end + sign, "から") && (stands_at(s, b.end, "に") || stands_at(s, b.end, "へ"));
    if (joins(b) && !rise) {
      number_reading first = a.number;
      if (a.unit.end <= a.number.begin) carry_magnitude(first, b.number);  // 1円~3万円 names the unit of each end
      modifier both = a.said;
      const bool bare_end = a.number.ends_bare && b.number.has_magnitude && !b.number.ends_bare;
      if (first.number.value() < b.number.number.value() && !bare_end && combine(both, b.said)) {
        take(b);
        low = first.number;
        said = both;
      } else if (a.unit.end == 0) {
        return r.fail(bare_end ? parse_errc::magnitude_part_too_large : parse_errc::range_descends, a.number.begin);
      }
    } else if (a.unit.end == 0) {
      return b.error != parse_errc::none ? r.fail(b.error, b.position) : r.fail(parse_errc::currency_expected, b.end);
    }
  } else if (a.unit.end != 0 && a.said.bound == bound::at_least) {  // 5,000万円以上 10億円以下
    std::size_t i = a.end;
    if (stands_at(s, i, "、") || stands_at(s, i, "，")) i += 3;
    i = after_blank(s, i);
    const amount_reading b = read_amount(s, i, money_only, options);
    if (i <= a.end + 4 && joins(b) && b.unit.end > b.number.begin && (b.said.bound == bound::at_most || b.said.bound == bound::less_than) &&
        a.number.number.value() < b.number.number.value()) {
      take(b);
      said.bound = b.said.bound == bound::less_than ? bound::less_than : bound::none;
    }
  }
  if (unit.end == 0) return r.fail(parse_errc::currency_expected, a.number.end);

  f.digits = low;
  if (ranged) {
    f.extent = extent::range;
    f.high = high;
  } else if (a.number.several) {
    f.extent = extent::several;
    f.high = a.number.high;
  } else if (a.band) {
    f.extent = extent::band;
    f.high = {low.coefficient + 1, low.exponent};
  }
  f.modifier = said;
  f.measure = unit.measure;
  f.unit = unit.unit;
  f.assumed = unit.assumed;
  return r;
}

}  // namespace kawase::detail

namespace kawase {

constexpr parsed<any_figure> any_figure::parse(text s, const reading_options& options) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  const auto r = detail::read_figure(s, 0, false, options);
  if (!r) return {r.error, r.position};
  if (r.end != s.size()) return {detail::range_sign_at(s, r.end) != 0 ? parse_errc::range_expected_second_number : parse_errc::trailing_text, r.end};
  return r.figure;
}

}  // namespace kawase
