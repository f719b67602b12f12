// SPDX-License-Identifier: BSL-1.0
// Reading a number as print writes it: 3,000億 · 1億7,040万 · 8千2百86億 · 三千億 · ３．５兆 · 52.7百万 · 5.6 million · 数十億.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/figure/cursor.hpp>
#include <kawase/figure/printed_number.hpp>
#include <kawase/figure/unit_words.hpp>
#include <kawase/money/parsed.hpp>

// number    := several | japanese | english
// several   := 数 small* myriad?                                 2 to 9 of the unit
// japanese  := part+                                             each with a smaller myriad than the one before, the last perhaps with none
// part      := section myriad?                                   behind a larger myriad a section is below 10000; only the last has decimals
// section   := run | (run? small)+ run?                          千, 百, 十 descend; without a digit they count once, in kanji only
// run       := digits grouped by threes, or ungrouped, with or without decimals; or kanji digits
// english   := run [ -]? (million | bn | ...) | (one ... ten) [hundred] (million | ...)
// Refused: groups that are not of three; one point before just three digits where nothing tells decimals from thousands ($50.000); a leading 0;
// more than 18 digits; values from 10^20 (1万京) on.
namespace kawase::detail {

inline constexpr std::size_t no_point = ~std::size_t{0};

struct number_reading {
  printed_number number, high;  // high: only where several
  std::size_t begin = 0, end = 0;
  bool several = false;
  bool has_magnitude = false;   // some magnitude was printed, so a range may carry it over
  bool ends_bare = false;       // ... but not behind the last digits: 1億5000
  int magnitude = 0;            // what 10 takes over in 10~20億: the power of ten of the first magnitude
  std::size_t doubtful_point = no_point;  // a point that may mark thousands: just three digits behind it, and no magnitude
  parse_errc error = parse_errc::none;
  std::size_t position = 0;

  constexpr explicit operator bool() const { return error == parse_errc::none; }
  constexpr number_reading& fail(parse_errc why, std::size_t where) {
    error = why;
    position = where;
    return *this;
  }
};

struct digit_run {
  std::uint64_t coefficient = 0;
  int decimals = 0;
  std::size_t end = 0;
  int length = 0;  // digits; 0 where there is no run
  bool kanji = false;
  bool grouped = false;
  std::size_t doubtful_point = no_point;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;
};

// As many digits as stand there, whole: what follows the run is no digit.
constexpr digit_run read_digits(text s, std::size_t at) {
  digit_run run;
  run.end = at;
  std::size_t i = at;
  int group = 0, integer_digits = 0;
  bool point = false;
  std::size_t point_position = no_point;
  const auto fail = [&](parse_errc why, std::size_t where) {
    if (run.error == parse_errc::none) run.error = why, run.position = where;
  };
  for (;;) {
    const digit d = digit_at(s, i);
    if (d.length != 0 && (run.length == 0 || d.kanji == run.kanji)) {
      if (run.length == 0) run.kanji = d.kanji;
      if (run.coefficient >= printed_number::coefficient_limit / 10) {
        fail(parse_errc::number_too_large, at);
      } else {
        run.coefficient = run.coefficient * 10 + static_cast<std::uint64_t>(d.value);
      }
      if (run.length < 1000) ++run.length, ++group;
      if (point) ++run.decimals;
      else ++integer_digits;
      i += d.length;
      run.end = i;
      continue;
    }
    if (run.length == 0 || run.kanji) break;
    if (const std::size_t n = comma_at(s, i); n != 0 && digit_at(s, i + n).length != 0 && !digit_at(s, i + n).kanji) {
      int following = 0;
      for (std::size_t k = i + n; following < 4 && digit_at(s, k).length != 0; k += digit_at(s, k).length) ++following;
      if (point) fail(parse_errc::comma_or_point_may_be_either, i);
      else if (following < 3) fail(parse_errc::comma_or_point_may_be_either, i);
      else if (following > 3 || (run.grouped ? group != 3 : group > 3)) fail(parse_errc::separators_not_every_three_digits, i);
      run.grouped = true;
      group = 0;
      i += n;
      continue;
    }
    if (const std::size_t n = point_at(s, i); n != 0 && digit_at(s, i + n).length != 0 && !digit_at(s, i + n).kanji) {
      if (point) fail(parse_errc::comma_or_point_may_be_either, i);
      if (run.grouped && group != 3) fail(parse_errc::separators_not_every_three_digits, i);
      point = true;
      point_position = i;
      i += n;
      continue;
    }
    break;
  }
  if (run.error != parse_errc::none) return run;
  if (!point && run.grouped && group != 3) fail(parse_errc::separators_not_every_three_digits, at);
  const bool zero_first = digit_at(s, at).length != 0 && digit_at(s, at).value == 0;
  if (zero_first && integer_digits > 1) fail(parse_errc::leading_zero, at);
  if (run.decimals > -printed_number::lowest_exponent) fail(parse_errc::too_many_digits, at);
  if (run.decimals == 3 && !run.grouped && !zero_first && integer_digits <= 3) run.doubtful_point = point_position;
  return run;
}

// n += coefficient x 10^exponent, behind larger places: false where it doesn't fit.
constexpr bool append_places(printed_number& n, std::uint64_t coefficient, int exponent) {
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

constexpr section_reading read_section(text s, std::size_t at, bool kanji_only) {
  section_reading section;
  section.end = at;
  int last_small = 99;
  bool wide_run = false;  // a first run of more than one digit: nothing smaller may follow its 千
  const auto fail = [&](parse_errc why, std::size_t where) {
    section.error = why;
    section.position = where;
    return section;
  };
  for (;;) {
    const digit_run run = read_digits(s, section.end);
    if (run.error != parse_errc::none) {
      section.end = run.end;
      return fail(run.error, run.position);
    }
    if (!section.present) section.kanji = run.length == 0 || run.kanji;
    const magnitude_word* small = longest_at(small_magnitudes, s, run.end);
    if (!small) {
      if (run.length == 0) return section;
      if (section.has_small && (run.decimals != 0 || wide_run || low64(pow10(last_small)) <= run.coefficient)) return fail(parse_errc::magnitude_part_too_large, section.end);
      if (!append_places(section.number, run.coefficient, -run.decimals)) return fail(parse_errc::number_too_large, at);
      section.has_decimals = run.decimals != 0;
      section.doubtful_point = run.doubtful_point;
      section.lone_small = 0;
      section.present = true;
      section.end = run.end;
      return section;
    }
    if (run.length == 0 && !(kanji_only && section.kanji)) return section;
    if (small->exponent >= last_small) return fail(parse_errc::magnitudes_do_not_descend, run.end);
    const bool single_digit = run.length <= 1;
    if (section.has_small && (!single_digit || wide_run)) return fail(parse_errc::magnitude_part_too_large, section.end);
    if (!append_places(section.number, run.length == 0 ? 1 : run.coefficient, small->exponent - run.decimals)) return fail(parse_errc::number_too_large, at);
    wide_run = wide_run || !single_digit;
    section.lone_small = section.has_small ? 0 : small->exponent;
    section.has_small = section.present = true;
    section.has_decimals = run.decimals != 0;
    last_small = small->exponent;
    section.end = run.end + small->word.size();
  }
}

constexpr number_reading read_english_words(text s, std::size_t at) {
  number_reading r;
  r.begin = at;
  const magnitude_word* n = longest_at(english_numbers, s, at);
  if (!n) return r.fail(parse_errc::digit_expected, at);
  std::size_t i = at + n->word.size();
  int exponent = 0;
  if (stands_at(s, after_blank(s, i), "hundred")) {
    exponent = 2;
    i = after_blank(s, i) + 7;
  }
  const magnitude_word* m = longest_at(english_magnitudes, s, after_blank(s, i));
  if (!m) return r.fail(parse_errc::digit_expected, at);
  r.number = {static_cast<std::uint64_t>(n->exponent), exponent + m->exponent};
  r.has_magnitude = true;
  r.end = after_blank(s, i) + m->word.size();
  return r;
}

// The number that begins at `at`. letters: whether $200M's letters count.
constexpr number_reading read_number(text s, std::size_t at, bool letters) {
  number_reading r;
  r.begin = r.end = at;
  if (at < s.size() && is_ascii_letter(s[at])) return read_english_words(s, at);

  if (stands_at(s, at, "数")) {
    int exponent = 0;
    std::size_t i = at + 3;
    if (const auto* small = longest_at(small_magnitudes, s, i)) exponent += small->exponent, i += small->word.size();
    if (const auto* myriad = longest_at(myriads, s, i)) exponent += myriad->exponent, i += myriad->word.size();
    r.number = {2, exponent};
    r.high = {9, exponent};
    r.several = r.has_magnitude = true;
    r.end = i;
    return r;
  }

  int last_myriad = 99;
  bool blank_before_magnitude = false, present = false, decimals = false, kanji = true;
  for (;;) {
    std::size_t from = r.end;
    if (present && blank_before_magnitude) from = after_blank(s, from);  // 1 億 4,590 万
    const section_reading section = read_section(s, from, kanji);
    if (section.error != parse_errc::none) {
      r.end = section.end;
      return r.fail(section.error, section.position);
    }
    if (!section.present || (present && section.kanji && !kanji)) break;
    if (present && decimals) return r.fail(parse_errc::magnitudes_do_not_descend, from);
    kanji = kanji && section.kanji;
    decimals = section.has_decimals;
    std::size_t i = after_blank(s, section.end);
    const magnitude_word* myriad = longest_at(myriads, s, i);
    const int exponent = myriad ? myriad->exponent : 0;
    if (exponent >= last_myriad) return r.fail(parse_errc::magnitudes_do_not_descend, i);
    if (present && printed_number{section.number}.integer_digits() > 4) return r.fail(parse_errc::magnitude_part_too_large, from);
    if (section.number.coefficient == 0 && (present || myriad)) return r.fail(parse_errc::leading_zero, from);
    if (!append_places(r.number, section.number.coefficient, section.number.exponent + exponent)) return r.fail(parse_errc::number_too_large, at);
    if (!present) r.magnitude = section.lone_small + exponent;
    r.ends_bare = present && !myriad && !section.has_small;
    r.has_magnitude = r.has_magnitude || myriad || section.has_small;
    r.doubtful_point = myriad ? no_point : section.doubtful_point;
    present = true;
    blank_before_magnitude = myriad && i != section.end;
    r.end = myriad ? i + myriad->word.size() : section.end;
    if (!myriad) break;
    last_myriad = exponent;
  }
  if (!present) return r.fail(parse_errc::digit_expected, at);

  if (!r.has_magnitude) {
    const std::size_t blank = after_blank(s, r.end), word = blank == r.end && r.end < s.size() && s[r.end] == '-' ? r.end + 1 : blank;
    const magnitude_word* m = longest_at(english_magnitudes, s, word);
    std::size_t end = m ? word + m->word.size() : 0;
    if (!m && letters) {
      m = longest_at(magnitude_letters, s, r.end);
      end = m ? r.end + 1 : 0;
    }
    if (m) {
      r.number.exponent += m->exponent;
      r.magnitude = m->exponent;
      r.has_magnitude = true;
      r.doubtful_point = no_point;
      r.end = end;
    }
  }
  if (r.number.integer_digits() > printed_number::value_digits) return r.fail(parse_errc::number_too_large, at);
  return r;
}

}  // namespace kawase::detail
