// SPDX-License-Identifier: BSL-1.0
// Reading a number as print writes it: 3,000億 · 1億7,040万 · 8千2百86億 · 三千億 · ３．５兆 · 52.7百万 · 5.6 million · 数十億.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/number_words.hpp>
#include <kawase/figure/printed_number.hpp>
#include <kawase/money/parsed.hpp>

// The grammar stands in grammar.hpp.
KAWASE_QUIET_BEGIN
namespace kawase::detail {

inline constexpr std::size_t no_point = ~std::size_t{0};

struct number_reading {
  printed_number number, high;  // high: only where several
  std::size_t begin = 0, end = 0;
  bool several = false;
  bool has_magnitude = false;   // some magnitude was printed, so a range may carry it over
  bool english = false;         // ... an English one
  bool ends_bare = false;       // ... but not behind the last digits: 1億5000
  int magnitude = 0;            // what 10 takes over in 10~20億: the power of ten of the first magnitude
  std::size_t doubtful_point = no_point;  // a point that may mark thousands: just three digits behind it, and no magnitude
  parse_errc error = parse_errc::none;
  std::size_t position = 0;

  constexpr explicit operator bool() const { return same(error, parse_errc::none); }
  constexpr void fail(parse_errc why, std::size_t where) {
    error = why;
    position = where;
  }
};

struct digit_run {
  std::uint64_t coefficient = 0;
  int decimals = 0;
  std::size_t end = 0;
  int length = 0;  // digits; 0 where there is no run
  int zeros = 0;   // ... that stand behind the coefficient's 18
  bool kanji = false;
  bool grouped = false;
  std::size_t doubtful_point = no_point;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;
};

// A digit of any kind that may go on a run: kanji go with kanji. -1 where there is none.
constexpr int next_digit(auto s, std::size_t at, const auto& run, std::size_t& length) noexcept {
  if (at >= s.size()) return -1;
  const char c = *(s.data() + at);
  length = 1;
  if (c >= '0' && c <= '9') return run.kanji ? -1 : c - '0';
  if (static_cast<unsigned char>(c) < 0xe3) return -1;
  const auto d = digit_at(s, at);
  if (d.length == 0 || (run.length != 0 && d.kanji != run.kanji)) return -1;
  length = 3;
  return d.value;
}
// A separator of thousands or a decimal point at `at` with digits behind it; 0 where there is none.
struct digit_mark {
  std::size_t length = 0;
  bool comma = false;
};
constexpr digit_mark next_mark(auto s, std::size_t at) noexcept {
  if (at >= s.size()) return {};
  const char c = *(s.data() + at);
  digit_mark m;
  if (c == ',' || c == '.') m = {1, c == ','};
  else if (c != "，"[0]) return {};
  else if (one_of_stands_at(s, at, "，．")) m = {3, stands_at(s, at, "，")};
  const auto d = digit_at(s, at + m.length);
  return m.length != 0 && d.length != 0 && !d.kanji ? m : digit_mark{};
}

// Length of a middle dot at `at` that marks decimals, as vertical print has it (三・五億, 10・5億): one digit behind it and a magnitude. Where the two
// could be a row, 2・3億 or 100・200円, it does not.
constexpr std::size_t middle_dot_at(auto s, std::size_t at, const auto& run) noexcept {
  if (s.size() - at < 6 || run.length > 4 || !one_of_stands_at(s, at, "・･")) return 0;
  const auto d = digit_at(s, at + 3);
  if (d.length == 0 || d.kanji != run.kanji || static_cast<std::uint64_t>(d.value) == run.coefficient + 1) return 0;
  const std::size_t end = at + 3 + d.length;
  return magnitude_at(s, end, magnitude_kind::myriad) || magnitude_at(s, end, magnitude_kind::inner) ? 3 : 0;
}

// As many digits as stand there, whole: what follows the run is no digit.
constexpr digit_run read_digits(auto s, std::size_t at) {
  digit_run run;
  int group = 0, integer_digits = 0;
  bool zero_first = false;
  std::size_t point = no_point, comma = no_point, i = at, length = 0;
  const auto fail = [&](parse_errc why, std::size_t where) {
    if (same(run.error, parse_errc::none)) {
      run.error = why;
      run.position = where;
    }
  };
  const auto end_group = [&](std::size_t where) {  // a comma that has just three digits behind it marks thousands
    if (comma != no_point && group != 3) fail(group < 3 ? parse_errc::comma_or_point_may_be_either : parse_errc::separators_not_every_three_digits, where);
  };
  // Nearly all runs are a few ASCII digits, in groups or not: these are read at one go, by pointers, since calls are what constant evaluation is slow at.
  // What goes on with something else is read digit by digit from here.
  if (at < s.size()) {
    constexpr int most_at_once = 12;
    const char *const begin = s.data(), *const end = begin + s.size(), *p = begin + at;
    std::uint64_t n = 0;
    int digits = 0;
    for (; p != end && digits < most_at_once && *p >= '0' && *p <= '9'; ++p, ++digits) n = n * 10 + static_cast<std::uint64_t>(*p - '0');
    if (digits != 0) {
      zero_first = begin[at] == '0';
      group = digits;
      if (digits <= 3) {
        for (; end - p > 3 && *p == ',' && digits < most_at_once; p += 4, digits += 3) {
          const char a = p[1], b = p[2], c = p[3];
          if (a < '0' || a > '9' || b < '0' || b > '9' || c < '0' || c > '9') break;
          n = n * 1000 + static_cast<std::uint64_t>((a - '0') * 100 + (b - '0') * 10 + (c - '0'));
          comma = static_cast<std::size_t>(p - begin);
          group = 3;
        }
      }
      run.grouped = comma != no_point;
      run.coefficient = n;
      run.length = integer_digits = digits;
      i = static_cast<std::size_t>(p - begin);
      // the only bytes that digits, a comma, a point or a middle dot of any width begin with
      const bool may_go_on = p != end && (*p == ',' || *p == '.' || (*p >= '0' && *p <= '9') || *p == "\uff0c"[0] || *p == "\u30fb"[0]);
      if (!may_go_on && !(zero_first && digits > 1)) {
        run.end = i;
        return run;
      }
    }
  }
  for (;;) {
    if (const int value = next_digit(s, i, run, length); value >= 0) {
      if (run.length == 0) {
        run.kanji = length == 3 && byte(s[i]) != 0xef;
        zero_first = value == 0;
      }
      if (run.coefficient < printed_number::coefficient_limit / 10 && run.zeros == 0) {
        run.coefficient = run.coefficient * 10 + static_cast<std::uint64_t>(value);
        if (point != no_point) ++run.decimals;
      } else if (value == 0 && point == no_point && run.zeros < 3) {  // beyond 18 digits only the zeros of a plain 1000京
        ++run.zeros;
      } else {
        fail(parse_errc::number_too_large, at);
      }
      if (run.length < 1000) {
        ++run.length;
        ++group;
      }
      if (point == no_point && integer_digits < 1000) ++integer_digits;
      i += length;
      continue;
    }
    if (run.length == 0) break;
    if (i < s.size() && byte(s[i]) >= 0xe3 && point == no_point && comma == no_point) {
      if (const std::size_t dot = middle_dot_at(s, i, run); dot != 0) {
        point = i;
        i += dot;
        continue;
      }
    }
    if (run.kanji) break;
    const digit_mark mark = next_mark(s, i);
    if (mark.length == 0) break;
    end_group(comma);
    if (point != no_point) fail(parse_errc::comma_or_point_may_be_either, i);
    if (mark.comma) {
      if (!run.grouped && group > 3) fail(parse_errc::separators_not_every_three_digits, i);
      run.grouped = true;
      comma = i;
    } else {
      point = i;
      comma = no_point;
    }
    group = 0;
    i += mark.length;
  }
  run.end = i;
  if (run.length == 0) return run;
  end_group(comma);
  if (zero_first && integer_digits > 1) fail(parse_errc::leading_zero, at);
  if (run.decimals > -printed_number::lowest_exponent) fail(parse_errc::too_many_digits, at);
  if (run.decimals == 3 && !run.grouped && !zero_first && integer_digits <= 3) run.doubtful_point = point;
  return run;
}

// n += coefficient x 10^exponent, behind larger places: false where it doesn't fit.
constexpr bool append_places(auto& n, std::uint64_t coefficient, int exponent) {
  if (n.coefficient == 0) {
    n = {coefficient, exponent};
    return true;
  }
  uint128 sum{0};
  if (n.exponent - exponent > 36 || !multiply(wide(n.coefficient), pow10(n.exponent - exponent), sum)) return false;
  if (!add(sum, wide(coefficient), sum) || !(sum < wide(printed_number::coefficient_limit))) return false;
  n = {low64(sum), exponent};
  return true;
}

struct section_reading {
  printed_number number;
  std::size_t end = 0;
  std::size_t doubtful_point = no_point;
  int lone_small = 0;  // the power of ten of 千 in 5千億, if nothing else stands in the section
  bool present = false, kanji = false, has_small = false, has_decimals = false;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;
};

// Into a section that is new, as all readers of this floor that are called often: what they return would be copied.
constexpr void read_section(auto s, std::size_t at, bool kanji_only, auto& section) {
  section.end = at;
  int last_small = 99;
  bool wide_run = false;  // a first run of more than one digit: nothing smaller may follow its 千
  const auto fail = [&](parse_errc why, std::size_t where) {
    section.error = why;
    section.position = where;
  };
  for (;;) {
    const auto run = read_digits(s, section.end);
    if (!same(run.error, parse_errc::none)) {
      section.end = run.end;
      return fail(run.error, run.position);
    }
    if (!section.present) section.kanji = run.length == 0 || run.kanji;
    const auto inner = magnitude_at(s, run.end, magnitude_kind::inner);
    if (!inner) {
      if (run.length == 0) return;
      if (section.has_small && (run.decimals != 0 || wide_run || low64(pow10(last_small)) <= run.coefficient)) return fail(parse_errc::magnitude_part_too_large, section.end);
      if (!append_places(section.number, run.coefficient, run.zeros - run.decimals)) return fail(parse_errc::number_too_large, at);
      section.has_decimals = run.decimals != 0;
      section.doubtful_point = run.doubtful_point;
      section.lone_small = 0;
      section.present = true;
      section.end = run.end;
      return;
    }
    if (run.length == 0 && !(kanji_only && section.kanji)) return;
    if (inner.exponent >= last_small) return fail(parse_errc::magnitudes_do_not_descend, run.end);
    const bool single_digit = run.length <= 1;
    if (section.has_small && (!single_digit || wide_run)) return fail(parse_errc::magnitude_part_too_large, section.end);
    if (!append_places(section.number, run.length == 0 ? 1 : run.coefficient, inner.exponent + run.zeros - run.decimals)) return fail(parse_errc::number_too_large, at);
    wide_run = !single_digit;
    section.lone_small = section.has_small ? 0 : inner.exponent;
    section.has_small = section.present = true;
    section.has_decimals = run.decimals != 0;
    last_small = inner.exponent;
    section.end = run.end + inner.length;
  }
}

// The million of a thousand million, behind the magnitude that has just been read from `from` on; at most three.
constexpr void take_further_magnitudes(auto s, std::size_t from, auto& r) {
  for (int n = 0; n < 3 && r.end < s.size() && s[r.end] == ' '; ++n) {
    const auto m = magnitude_at(s, r.end + 1, magnitude_kind::english);
    if (!m || (s[r.end + 1] < 'a') != (s[from] < 'a')) return;  // $1 million Million Dollar Baby
    r.magnitude += m.exponent;
    r.end += 1 + m.length;
  }
}

// one quadrillion, two hundred million
constexpr void read_english_words(auto s, std::size_t at, auto& r) {
  r.begin = r.end = at;
  const number_in_words n = number_in_words_at(s, at);
  if (n.length == 0) return r.fail(parse_errc::digit_expected, at);
  int exponent = 0;
  std::size_t i = after_blank(s, at + n.length);
  if (i == at + n.length && i < s.size() && s[i] == '-') ++i;
  if (stands_at(s, i, "hundred")) {
    exponent = 2;
    i = after_blank(s, i + 7);
  }
  const auto m = magnitude_at(s, i, magnitude_kind::english);
  if (!m) return r.fail(parse_errc::digit_expected, at);
  r.magnitude = m.exponent;
  r.has_magnitude = r.english = true;
  r.end = i + m.length;
  take_further_magnitudes(s, i, r);
  r.number = {n.value, exponent + r.magnitude};
}
// 数十億, and 数 alone: 2 to 9 of the unit.
constexpr void read_several(auto s, std::size_t at, auto& r) {
  r.begin = at;
  r.end = at + 3;
  int exponent = 0;
  if (const auto inner = magnitude_at(s, r.end, magnitude_kind::inner)) {
    exponent = inner.exponent;
    r.end += inner.length;
  }
  if (const auto myriad = magnitude_at(s, r.end, magnitude_kind::myriad)) {
    exponent += myriad.exponent;
    r.end += myriad.length;
  }
  r.number = {2, exponent};
  r.high = {9, exponent};
  r.several = r.has_magnitude = true;
  r.magnitude = exponent;
}
// An English magnitude behind the number that ends at `end`, a blank or a hyphen between; or, where letters count, one of these.
constexpr void take_english_magnitude(auto s, auto& r, bool letters) {
  if (r.has_magnitude || r.end >= s.size()) return;
  const std::size_t blank = after_blank(s, r.end), from = s[r.end] == '-' ? r.end + 1 : blank;
  if (from >= s.size() || !is_ascii_letter(s[from])) return;
  auto m = magnitude_at(s, from, magnitude_kind::english);
  if (!m && letters && s[r.end] != '-') {
    m = magnitude_at(s, from, magnitude_kind::letter);
    const std::size_t end = from + 1;
    if (end < s.size() && (is_ascii_digit(s[end]) || (s[end] == '-' && from != r.end) || stands_at(s, end, "-shirt"))) m = {};  // a T-shirt
  }
  if (!m) return;
  r.magnitude = m.exponent;
  r.end = from + m.length;
  take_further_magnitudes(s, from, r);
  r.number.exponent += r.magnitude;
  if (r.number.coefficient == 0 && r.number.exponent > 0) r.number.exponent = 0;  // $0 million
  r.has_magnitude = r.english = true;
  r.doubtful_point = no_point;
}

// ½, ⅓, or 1/2 behind a blank: what goes on a number and is no decimal.
constexpr bool vulgar_fraction_at(auto s, std::size_t at) noexcept {
  if (at >= s.size() || s.size() - at < 2) return false;
  const unsigned char a = byte(s[at]), b = byte(s[at + 1]);
  if (a == 0xc2) return b >= 0xbc && b <= 0xbe;
  if (a == 0xe2) return b == 0x85 && s.size() - at > 2 && byte(s[at + 2]) >= 0x90 && byte(s[at + 2]) <= 0x9e;
  return a == ' ' && s.size() - at > 3 && is_ascii_digit(s[at + 1]) && s[at + 2] == '/' && is_ascii_digit(s[at + 3]);
}
// The number that begins at `at`, into r. letters: whether $200M's letters count.
constexpr void read_number(auto s, std::size_t at, bool letters, auto& r) {
  r.begin = r.end = at;
  if (at < s.size() && is_ascii_letter(s[at])) return read_english_words(s, at, r);

  if (stands_at(s, at, "数")) return read_several(s, at, r);

  int last_myriad = 99;
  bool blank_before_magnitude = false, present = false, decimals = false, kanji = true;
  for (;;) {
    std::size_t from = r.end;
    if (present) from = after_blank(s, from);
    const bool blank = from != r.end && !blank_before_magnitude;  // 1兆 2,000億; in 1 億 4,590 blanks are the rule
    if (present && digit_at(s, from).length == 0 && !one_of_stands_at(s, from, "十百千")) break;
    section_reading section;
    read_section(s, from, kanji, section);
    if (!same(section.error, parse_errc::none)) {
      r.end = section.end;
      return r.fail(section.error, section.position);
    }
    if (!section.present || (present && section.kanji && !kanji)) break;
    if (present && decimals) return r.fail(parse_errc::magnitudes_do_not_descend, from);
    kanji = kanji && section.kanji;
    decimals = section.has_decimals;
    std::size_t i = after_blank(s, section.end);
    const auto myriad = magnitude_at(s, i, magnitude_kind::myriad);
    const int exponent = myriad ? myriad.exponent : 0;
    if (blank && (!myriad || exponent >= last_myriad)) break;  // 5億 2000: one number or two
    if (exponent >= last_myriad) return r.fail(parse_errc::magnitudes_do_not_descend, i);
    if (present && printed_number{section.number}.integer_digits() > 4) return r.fail(parse_errc::magnitude_part_too_large, from);
    if (section.number.coefficient == 0 && (present || myriad)) return r.fail(parse_errc::leading_zero, from);
    if (section.number.coefficient == 0 && section.has_small) return r.fail(parse_errc::leading_zero, from);
    if (!append_places(r.number, section.number.coefficient, section.number.exponent + exponent)) return r.fail(parse_errc::number_too_large, at);
    if (!present) r.magnitude = section.lone_small + exponent;
    r.ends_bare = present && !myriad && !section.has_small;
    r.has_magnitude = r.has_magnitude || myriad || section.has_small;
    r.doubtful_point = myriad ? no_point : section.doubtful_point;
    present = true;
    blank_before_magnitude = myriad && i != section.end;
    r.end = myriad ? i + myriad.length : section.end;
    if (!myriad) break;
    last_myriad = exponent;
  }
  if (!present) return r.fail(parse_errc::digit_expected, at);

  if (vulgar_fraction_at(s, r.end)) return r.fail(parse_errc::trailing_text, r.end);
  take_english_magnitude(s, r, letters);
  if (r.number.integer_digits() > printed_number::value_digits) return r.fail(parse_errc::number_too_large, at);
}
constexpr number_reading read_number(auto s, std::size_t at, bool letters) {
  number_reading r;
  read_number(s, at, letters, r);
  return r;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
