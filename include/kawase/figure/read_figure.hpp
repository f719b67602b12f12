// SPDX-License-Identifier: BSL-1.0
// Reading a figure: one amount, or two ends of a range. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/modifier.hpp>
#include <kawase/figure/read_amount.hpp>
#include <kawase/figure/words.hpp>
#include <kawase/money/parsed.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct figure_reading {
  any_figure figure;
  std::size_t begin = 0, end = 0;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;

  constexpr explicit operator bool() const { return same(error, parse_errc::none); }
  constexpr void fail(parse_errc why, std::size_t where) {
    error = why;
    position = where;
  }
};

// Length of the sign of a range at `at`, blanks around it included; 0 where there is none.
constexpr std::size_t range_sign_at(auto s, std::size_t at) noexcept {
  const std::size_t i = after_blank(s, at);
  if (i >= s.size()) return 0;
  std::size_t length = 0;
  switch (byte(s[i])) {
    case '~':
    case '-': length = 1; break;
    case 't': length = i != at && stands_at(s, i, "to ") ? 3 : 0; break;
    case 0xe2: length = one_of_stands_at(s, i, "–—―−") ? 3 : 0; break;
    case 0xe3: length = one_of_stands_at(s, i, "〜ー") ? 3 : stands_at(s, i, "から") ? 6 : 0; break;
    case 0xef: length = one_of_stands_at(s, i, "～－") ? 3 : 0; break;
    default: break;
  }
  return length == 0 ? 0 : after_blank(s, i + length) - at;
}

// Where the low end carries no magnitude of its own, it takes the high end's: 10~20億円, $5 to $10 billion. Of 千万 it takes both, or 万 alone:
// 3~5千万円, 500~1千万円. Of its own 数百 or 5千 the 億 is wanting, 数百~数千億円, unless it means itself, 数千~数万円. False where that leaves no
// ends in order, 500~1万円, 5千~1兆円, and the low end has not so many digits that it must mean itself: $900,000 to $1.2 million.
constexpr bool carry_magnitude(auto& low, const auto& high, int digits_enough) {
  const int myriad = high.english ? 0 : high.magnitude / 4 * 4;
  if (low.has_magnitude && (low.english || low.magnitude >= 4 || myriad == 0 || low.number.integer_digits() > 4)) return true;
  if (low.number.coefficient == 0 || high.magnitude == 0) return true;
  const bool of_two = !low.has_magnitude && !high.english && high.magnitude % 4 == 3;
  const int candidates[] = {low.has_magnitude ? myriad : high.magnitude, of_two ? high.magnitude - 3 : 0};
  for (const int exponent : candidates) {
    const printed_number carried{low.number.coefficient, low.number.exponent + exponent};
    if (exponent == 0 || carried.integer_digits() > printed_number::value_digits || !(carried.value() < high.number.value())) continue;
    low.number = carried;
    return true;
  }
  return low.has_magnitude ? myriad == 4 : low.number.integer_digits() >= digits_enough;
}

// 1.0850~60, 106.93-94: the high end's last digits alone, taken whole. False where it may as well mean itself, $9.75-99, and is no price of many decimals.
constexpr bool complete_high(const auto& low, auto& high, bool in_rate) {
  if (high.has_magnitude || !may_be_last_digits(low.number, high.number)) return true;
  if (!in_rate && low.number.exponent > -3 && low.number.value() < high.number.value()) return false;
  const std::uint64_t last = low.number.coefficient % pow10_64(high.number.integer_digits());
  high.number = {low.number.coefficient - last + high.number.coefficient, low.number.exponent};
  return true;
}

// What the modifiers of both ends say of the range; false where they contradict each other. 以上 of the low end and 以下 of the high end are the
// range itself, and 未満 opens it. A bound before the low end is of the whole, 少なくとも10~20億円; one behind it, 10億円超~20億円, of its low end.
constexpr bool combine_ends(const auto& low, const auto& high, modifier& said) {
  said = low.said;
  if (low.bound_behind && bounds_below(said.bound) && same(high.said.bound, bound::none)) said.bound = bound::none;
  if (low.said == meaning::slightly_more && high.said == meaning::nearly) {  // 10億円強~20億円弱
    said = {};
    return true;
  }
  if (!bounds_below(low.said.bound) || !bounds_above(high.said.bound)) return combine(said, high.said);
  said.bound = same(high.said.bound, bound::less_than) ? bound::less_than : bound::none;
  return same(high.said.approximation, approximation::none) || combine(said, {high.said.approximation, bound::none});
}

// A range's two ends as one figure, or what keeps them from being one.
struct range_reading {
  enum outcomes : unsigned char { no_range, range, refused } outcome = no_range;
  printed_number low, high;
  modifier said;
  unit_reading unit;
  std::size_t end = 0;  // of a refused range too, where its high end is part of it
  parse_errc error = parse_errc::none;
  std::size_t position = 0;

  constexpr range_reading& refuse(parse_errc why, std::size_t where) {
    outcome = refused;
    error = why;
    position = where;
    return *this;
  }
};

// The high end, read at `at`, behind the low end.
constexpr range_reading join(auto s, const auto& low, std::size_t at, reading_task task) {
  range_reading r;
  task.letters = low.unit_first;  // $2m to 3m
  if (low.unit_first) task.money_only = true;  // 位 of $5~9余位 is no rank
  amount_reading high = read_amount(s, at, task);
  if (high && !high.unit && low.unit_first && !read_after(s, high.end, high.said)) high.fail(parse_errc::modifiers_contradict, high.end);  // $5-10 million or more
  const bool alone = low.unit.end == 0;  // 10~20億円: without the high end no figure
  if (!high) return alone ? r.refuse(high.error, high.position) : r;
  if (low.band != 0 || high.band != 0 || low.top.coefficient != 0 || high.top.coefficient != 0) return alone ? r.refuse(parse_errc::currency_expected, low.number.end) : r;
  if (alone ? high.unit.end == 0 : high.unit.end == 0 ? !low.unit_first : !same(high.unit.measure, low.unit.measure) || high.unit.unit != low.unit.unit) {
    return alone ? r.refuse(parse_errc::currency_expected, high.end) : r;
  }
  if ((!high.unit || (alone && same(high.unit.measure, measure_kind::money)) || !task.unit.empty()) && !complete_high(low.number, high.number, task.three_decimals)) {
    r.end = high.end;
    return r.refuse(parse_errc::range_expected_second_number, high.number.begin);
  }
  number_reading first = low.number;
  if (alone || (low.unit_first && !low.number.has_magnitude)) {  // the low end names no unit behind it, as 500円~1万円 does
    constexpr int never = 99;
    if (!carry_magnitude(first, high.number, alone ? never : high.unit_first ? 4 : 5)) {
      if (!alone || !high.unit_first) r.end = high.end;  // 2024 - $5 million: the first may be no end at all
      return r.refuse(parse_errc::range_descends, low.number.begin);
    }
  }
  if (alone && low.number.doubtful_point != no_point && first.number == low.number.number && !task.three_decimals) return r.refuse(parse_errc::comma_or_point_may_be_either, low.number.doubtful_point);
  if (low.unit_first && !high.unit && high.number.doubtful_point != no_point && !task.three_decimals) {  // $5-101.551
    r.end = high.end;
    return r.refuse(parse_errc::comma_or_point_may_be_either, high.number.doubtful_point);
  }
  const printed_number top = high.number.several ? high.number.high : high.number.number;
  const bool cut = alone && low.number.ends_bare && high.number.has_magnitude && !high.number.ends_bare;  // 1億5000~2億円 may mean 1億5000万
  if (cut || !(first.number.value() < top.value())) return alone ? r.refuse(cut ? parse_errc::magnitude_part_too_large : parse_errc::range_descends, low.number.begin) : r;
  if (!combine_ends(low, high, r.said)) {
    r.end = high.end;
    return r.refuse(parse_errc::modifiers_contradict, high.number.begin);
  }
  r.outcome = range_reading::range;
  r.low = first.number;
  r.high = top;
  r.unit = alone || (high.unit.end != 0 && !high.unit.assumed()) ? high.unit : low.unit;
  r.end = high.end;
  return r;
}

// clang-format off
// What tells a move, so that what follows is how far and whereto: rose $2.50 to $85.10, fell 1 yen to 150 yen.
constexpr const char* verbs_of_moving(char32_t c) noexcept {
  switch (c) {
    case U'a': return "added|advanced";
    case U'b': return "by";
    case U'c': return "climbed";
    case U'd': return "down|dropped|declined|decreased";
    case U'f': return "fell";
    case U'g': return "gained";
    case U'i': return "increased";
    case U'j': return "jumped";
    case U'l': return "lost";
    case U'p': return "plunged";
    case U'r': return "rose|rallied";
    case U's': return "slid|surged|soared|slipped";
    case U't': return "tumbled";
    case U'u': return "up";
    default: return "";
  }
}
// clang-format on
constexpr bool is_behind_move(auto s, std::size_t begin) {
  constexpr std::size_t longest = sizeof "increased" - 1;
  const std::size_t end = before_blank(s, begin);
  return end != begin && word_before(verbs_of_moving, s, end, longest);
}

// Sales fell in 2010 to ¥66 million: four digits that are a year, behind a word that years stand behind, and not the lower end of an amount.
constexpr bool is_year_before_amount(auto s, std::size_t begin, const auto& low, std::size_t at) {
  if (low.unit || low.end - begin != 4 || !(stands_at(s, begin, "19") || stands_at(s, begin, "20")) || !is_ascii_digit(s[begin + 3]) || !ends_at(s, at, "to ")) return false;
  return ends_at(s, begin, "in ") || ends_at(s, begin, "during ") || ends_at(s, begin, "since ") || ends_at(s, begin, "by ");
}

// The range that begins with `low`, if one does: low ~ high, low 以上 high 以下, between low and high. A rise, from low to high, is none.
constexpr range_reading read_range(auto s, std::size_t begin, const auto& low, bool between, const reading_task& task) {
  if (between) {
    constexpr char conjunction[] = " and ";
    return stands_at(s, low.end, conjunction) ? join(s, low, low.end + sizeof conjunction - 1, task) : range_reading{};
  }
  if (const std::size_t sign = range_sign_at(s, low.end); sign != 0) {
    if (is_year_before_amount(s, begin, low, low.end + sign)) return {};
    range_reading r = join(s, low, low.end + sign, task);
    if (!same(r.outcome, range_reading::range) || !low.unit) return r;
    const bool to = ends_at(s, low.end + sign, "to ");
    const bool rise = to ? ends_at(s, begin, "from ") || is_behind_move(s, begin) : ends_at(s, low.end + sign, "から") && (stands_at(s, r.end, "に") || stands_at(s, r.end, "へ"));
    if (!rise) return r;
    return r.low == low.number.number ? range_reading{} : r.refuse(parse_errc::range_descends, low.number.begin);  // from $5 to $10 billion
  }
  if (low.unit) {  // 5,000万円以上 10億円以下: its bound has been asked for
    std::size_t i = low.end;
    if (stands_at(s, i, "、") || stands_at(s, i, "，") || stands_at(s, i, "で")) i += 3;
    const auto high = read_amount(s, after_blank(s, i), task);
    if (high && high.unit && bounds_above(high.said.bound)) return join(s, low, after_blank(s, i), task);
  }
  return {};
}

// $5 or $6 million: whether the next amount's magnitude is this one's as well, which would not be read with it.
constexpr bool shares_magnitude(auto s, const auto& a, const reading_task& task) {
  if (!a.unit_first || a.number.has_magnitude || a.end + 5 >= s.size() || (s[a.end] != ' ' && s[a.end] != ',')) return false;
  const std::size_t next = stands_at(s, a.end, " or ") ? a.end + 4 : stands_at(s, a.end, " and ") ? a.end + 5 : stands_at(s, a.end, ", ") ? a.end + 2 : 0;
  const unit_reading unit = next == 0 ? unit_reading{} : read_prefix(s, next, task.options);
  if (!unit) return false;
  const auto number = read_number(s, after_blank(s, unit.end), true);
  if (!number || !number.english) return false;
  if (s[a.end] == ',') return number.number.exponent == number.magnitude && a.number.number.exponent == 0 && a.number.number.coefficient < number.number.coefficient;  // but $25, $1.5 million
  return a.number.number.value() < rational(1000);
}
// The figure that begins just at `at`, into r, which is new.
constexpr void read_figure(auto s, std::size_t at, const reading_task& task, auto& r) {
  constexpr char both_ends[] = "between ";
  r.begin = at;
  const bool between = at < s.size() && lower(s[at]) == 'b' && stands_at(s, at, both_ends);
  const auto a = read_amount(s, between ? at + sizeof both_ends - 1 : at, task);
  r.end = a.end;
  if (!a) return r.fail(a.error, a.position);
  range_reading range;
  if (between || range_sign_at(s, a.end) != 0 || bounds_below(a.said.bound)) range = read_range(s, at, a, between, task);
  if (same(range.outcome, range_reading::refused)) {
    if (range.end > r.end) r.end = range.end;
    return r.fail(range.error, range.position);
  }
  const bool joined = same(range.outcome, range_reading::range);
  if (!joined && (between || !a.unit)) return r.fail(parse_errc::currency_expected, a.number.end);
  if (!joined && shares_magnitude(s, a, task)) return r.fail(parse_errc::trailing_text, a.end);

  any_figure& f = r.figure;
  const unit_reading& unit = joined ? range.unit : a.unit;
  f.digits = joined ? range.low : a.number.number;
  f.modifier = joined ? range.said : a.said;
  if (joined) {
    r.end = range.end;
    f.extent = extent::range;
    f.high = range.high;
  } else if (a.number.several) {
    f.extent = extent::several;
    f.high = a.number.high;
    f.high.exponent = f.digits.exponent;
  } else if (a.top.coefficient != 0) {
    f.extent = extent::range;
    f.high = a.top;
  } else if (a.band != 0) {
    f.extent = extent::band;
    f.high = {f.digits.coefficient + a.band, f.digits.exponent};
  }
  f.measure = unit.measure;
  f.unit = unit.unit;
  f.assumed = unit.assumed();
}
constexpr figure_reading read_figure(auto s, std::size_t at, const reading_task& task) {
  figure_reading r;
  read_figure(s, at, task, r);
  return r;
}

}  // namespace kawase::detail

namespace kawase {

template <std::same_as<reading_options> Options>
constexpr parsed<any_figure> any_figure::parse(text s, const Options& options) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  const auto r = detail::read_figure(s, 0, {.money_only = false, .options = options});
  if (!r) return {r.error, r.position};
  if (const std::size_t sign = detail::range_sign_at(s, r.end); sign != 0) {
    const auto second = detail::read_amount(s, r.end + sign, {.options = options});
    return {second && second.unit && second.unit.unit != r.figure.unit ? parse_errc::two_currencies : parse_errc::range_expected_second_number, r.end};
  }
  if (r.end != s.size()) return {parse_errc::trailing_text, r.end};
  return r.figure;
}

}  // namespace kawase
KAWASE_QUIET_END
