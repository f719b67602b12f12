// SPDX-License-Identifier: BSL-1.0
// Reading one amount: modifiers, currency, number, currency, modifiers. The grammar stands in grammar.hpp.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/currency_words.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/modifier_words.hpp>
#include <kawase/figure/other_words.hpp>
#include <kawase/figure/read_number.hpp>
#include <kawase/figure/unit_words.hpp>
#include <kawase/money/parsed.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// What a reader looks for.
struct reading_task {
  bool money_only = true;          // scan() wants money, parse() takes shares and counts as well
  bool three_decimals = false;     // in a rate, 156.235 has no thousands
  bool letters = false;            // the currency was named in front of a range: its high end may end in a letter
  reading_options options;
  currency_code unit{};            // of numbers that name none, behind USD/JPY
};

// A currency (or another unit) as it stands in a text.
struct unit_reading {
  measure_kind measure = measure_kind::money;
  currency_code unit;
  naming how = naming::certain;
  bool symbol = false;
  std::size_t end = 0;  // 0 where there is none

  constexpr explicit operator bool() const noexcept { return end != 0; }
  constexpr bool assumed() const noexcept { return !same(how, naming::certain) && !same(how, naming::counted); }
};

// The currency that the word at `at` names.
constexpr unit_reading as_unit(auto s, std::size_t at, const found_word& w, const reading_options& options) {
  unit_reading u;
  u.symbol = !is_ascii_letter(s[at]) && byte(s[at]) < 0xe3;
  u.end = at + w.length;
  const char* const m = w.meaning;
  if (m[0] == '$') {
    u.how = naming::dollar;
    u.unit = options.dollar;
  } else if (m[0] == "¥"[0]) {
    u.how = naming::yen_sign;
    u.unit = options.yen_sign;
  } else if (m[0] == '?') {
    u.how = naming::ambiguous;
  } else {
    u.how = m[3] == '?' ? naming::assumed : m[3] == '#' ? naming::counted : naming::certain;
    u.unit = currency_code(text(m, 3));
  }
  return u;
}
constexpr unit_reading read_code(auto s, std::size_t at) {
  if (!is_code_at(s, at)) return {};
  return {measure_kind::money, currency_code(s.substr(at, 3)), naming::certain, false, at + 3};
}
constexpr unit_reading read_prefix(auto s, std::size_t at, const reading_options& options) {
  if (at >= s.size() || is_ascii_digit(s[at])) return {};
  if (const auto w = word_at(currencies_before_number, s, at)) return as_unit(s, at, w, options);
  return read_code(s, at);
}
// 香港ドル, カナダ・ドル: the country, perhaps a point or a blank, and the unit.
constexpr unit_reading read_national(auto s, std::size_t at) {
  const auto country = word_at(countries_of_currencies, s, at);
  if (!country) return {};
  std::size_t i = at + country.length;
  if (stands_at(s, i, "・") || stands_at(s, i, "･")) i += 3;
  else i = after_blank(s, i);
  const char* const p = s.data() + i;
  for (const char* unit = country.meaning;; ++unit) {  // 台湾=ドルTWD,元TWD
    std::size_t n = 0;
    while (byte(unit[n]) >= 0x80) ++n;  // up to the code
    if (s.size() - i >= n && same_bytes(p, unit, n) && !goes_on(s, i + n)) return {measure_kind::money, currency_code(text(unit + n, 3)), naming::certain, false, i + n};
    unit += n + 3;
    if (*unit != ',') return {};
  }
}
constexpr unit_reading read_suffix(auto s, std::size_t at, const reading_task& task) {
  std::size_t i = after_blank(s, at);
  if (i == at && i < s.size() && s[i] == '-') i += is_ascii_letter(i + 1 < s.size() ? s[i + 1] : ' ') ? 1u : 0u;  // 10-billion-yen
  if (i >= s.size()) return {};
  if (const auto w = word_at(currencies_behind_number, s, i); w && !goes_on(s, i + w.length)) {
    const auto u = as_unit(s, i, w, task.options);
    return u.symbol && digit_at(s, u.end).length != 0 ? unit_reading{} : u;  // Windows 10 $5: the next number's
  }
  if (const auto u = read_national(s, i)) return u;
  if (const auto code = read_code(s, i); code || task.money_only) return code;
  const auto w = word_at(units_behind_number, s, i);
  if (!w) return {};
  const measure_kind measure = measure_of_unit(w);
  text unit = s.substr(i, w.length);  // 5点 counts 点
  if (!same(measure, measure_kind::count)) {
    std::size_t size = 0;
    while (is_ascii_letter(w.meaning[1 + size])) ++size;
    unit = text(w.meaning + 1, size);
  }
  return {measure, currency_code(unit), naming::certain, false, i + w.length};
}

// The modifiers in front of a number, at most four; false where two contradict each other.
constexpr bool read_before(auto s, std::size_t& at, modifier& m) {
  for (int n = 0; n < 4; ++n) {
    if (at >= s.size() || is_ascii_digit(s[at])) return true;
    const auto w = word_at(modifiers_before, s, at);
    if (!w) return true;
    if (!combine(m, modifier_of(w))) return false;
    at = s[at] == '~' ? after_blank(s, at + w.length) : after_break(s, at + w.length);
  }
  return true;
}
// を and the verb behind an amount, where の大台 or an adverb keeps them apart from it or from each other: 1兆円の大台を超えた, 1兆円をわずかに上回る. The
// end of the verb, or 0.
constexpr std::size_t read_verb_apart(auto s, std::size_t at, modifier& m) {
  const std::size_t particle = stands_at(s, at, "の大台") ? at + 9 : stands_at(s, at, "の壁") ? at + 6 : at;
  if (!one_of_stands_at(s, particle, "をに")) return 0;
  std::size_t verb = particle + 3;
  bool slight = false;
  if (const auto adverb = word_at(adverbs, s, verb)) {
    verb += adverb.length;
    slight = adverb.meaning[0] == '+';
  }
  if (particle == at && verb == particle + 3) return 0;
  const auto w = verb_at(s, particle, verb);
  if (!w) return 0;
  m = modifier_of(w);
  if (slight && m == meaning::more_than) m = meaning::slightly_more;
  if (slight && m == meaning::less_than) m = meaning::nearly;
  return verb + w.length;
}
// Whether a Japanese word behind a blank is of the amount before it, 500円 以上; but not 合計500円 以上です.
constexpr bool is_bound_apart(auto s, std::size_t at) noexcept {
  if (stands_at(s, at, "以上")) return !stands_at(s, at + 6, "です");
  if (stands_at(s, at, "以下")) return !one_of_stands_at(s, at + 6, "同略のに、");
  return stands_at(s, at, "未満") || stands_at(s, at, "程度") || stands_at(s, at, "前後");
}
constexpr bool is_pause(auto s, std::size_t at) noexcept {
  if (at >= s.size()) return true;
  const char c = s[at];
  return c == '.' || c == ',' || c == ';' || c == ':' || c == ')' || c == '\n' || c == '!' || c == '?' || one_of_stands_at(s, at, "。、）」のでと");
}
constexpr bool read_after(auto s, std::size_t& at, modifier& m) {
  for (int n = 0; n < 4 && at < s.size(); ++n) {
    const std::size_t blank = after_blank(s, at), from = blank < s.size() && (is_ascii_letter(s[blank]) || is_bound_apart(s, blank)) ? blank : at;  // English words stand behind a blank
    const char32_t c = character_at(s, from);
    const bool particle = c == U'を' || c == U'に';
    found_word w = first_word(modifiers_after_but_verbs(c), s, from);
    if (!w && particle) w = verb_behind(s, from);
    if (w.meaning[0] != '\0' && w.meaning[1] == '.' && !is_pause(s, from + w.length)) w = {};  // $30 at most restaurants
    modifier apart;
    const std::size_t end = w ? from + w.length : particle || c == U'の' ? read_verb_apart(s, from, apart) : 0;
    if (end == 0) return true;
    if (!combine(m, w ? modifier_of(w) : apart)) return false;
    at = end;
  }
  return true;
}

// One amount, or one end of a range.
struct amount_reading {
  number_reading number;
  unit_reading unit;        // none: a number alone, the low end of 10~20億円
  bool unit_first = false;  // $5
  modifier said;
  bool bound_behind = false;  // its bound stands behind it
  std::uint64_t band = 0;   // 5兆円台: how far it goes, in units of the last printed digit
  printed_number top;       // 154円20~22銭: the high end; else 0
  std::size_t end = 0;
  parse_errc error = parse_errc::none;
  std::size_t position = 0;

  constexpr explicit operator bool() const noexcept { return same(error, parse_errc::none); }
  // Of an amount that begins at `at`. (Known at run time only, which keeps g++ from clearing the whole at once: that costs it more than reading does.)
  constexpr explicit amount_reading(std::size_t at) noexcept : end(at) {}
  constexpr void fail(parse_errc why, std::size_t where) {
    error = why;
    position = where;
  }
};

// 100分の1, 1万分の1, 百分の一: the number in front is the denominator, a power of ten, since a printed number is decimal: 3分の1 is refused. False where no
// fraction stands there.
constexpr bool read_fraction(auto s, auto& a) {
  constexpr char parts[] = "分の";
  const std::size_t at = a.number.end, numerator_at = at + sizeof parts - 1;
  printed_number& n = a.number.number;
  if (!stands_at(s, at, parts) || digit_at(s, numerator_at).length == 0 || n.exponent < 0 || n.integer_digits() < 2 || !n.is_power_of_ten()) return false;
  const auto numerator = read_number(s, numerator_at, false);
  if (!numerator || numerator.number.exponent - (n.integer_digits() - 1) < printed_number::lowest_exponent) return false;
  n = {numerator.number.coefficient, numerator.number.exponent - (n.integer_digits() - 1)};
  a.number.end = a.end = a.unit.end = numerator.end;
  a.unit.measure = measure_kind::ratio;
  return true;
}
// One or two digits, the 05 of 150円05銭; -1 where there are none, or more.
constexpr int read_two_digits(auto s, std::size_t& at) noexcept {
  int value = 0, digits = 0;
  for (digit d = digit_at(s, at); d.length != 0; d = digit_at(s, at)) {
    value = value * 10 + d.value;
    at += d.length;
    if (++digits == 3) return -1;
  }
  return digits == 0 ? -1 : value;
}
constexpr std::size_t minor_unit_at(auto s, std::size_t at) noexcept { return stands_at(s, at, "銭") ? 3u : stands_at(s, at, "セント") || stands_at(s, at, "ペンス") ? 9u : 0u; }

// What may stand behind a price that is a level, and no move: nothing, a sentence's end, 台 and so on.
constexpr bool ends_a_level(auto s, std::size_t at) noexcept {
  if (at >= s.size()) return true;
  const char c = s[at];
  if (byte(c) < 0x80) return c == '\n' || c == '\r' || c == ')' || c == ']' || c == ';' || ((c == '.' || c == ',') && digit_at(s, at + 1).length == 0);
  return one_of_stands_at(s, at, "。、，）］」】〕にでまへだと・") || stands_at(s, at, "付近") || stands_at(s, at, "近辺") || stands_at(s, at, "から");
}

// 150円50銭, 1ドル50セント, 154円20~22銭: hundredths behind a whole number of the currency. In a rate two
// digits alone as well, 1ドル=150円50で. Anything like it that is not read makes the amount doubtful.
constexpr bool read_hundredths(auto s, auto& a, bool in_rate) {
  std::size_t i = a.end;
  const int low = read_two_digits(s, i);
  if (low < 0) return true;
  const std::size_t minor = minor_unit_at(s, i), behind = i + minor, sign = after_blank(s, behind);
  std::size_t next = sign < s.size() && (s[sign] == '~' || s[sign] == '-') ? sign + 1 : one_of_stands_at(s, sign, "〜～ー－–") ? sign + 3 : sign;
  const int high = next != sign ? read_two_digits(s, next) : -1;
  const std::size_t end = high < 0 ? 0 : minor_unit_at(s, next);
  const bool bare = in_rate && (i - a.end == 2 || i - a.end == 6) && ends_a_level(s, i);
  if (minor == 0 && end == 0 && !bare) return !(i < s.size() && s[i] == '.');
  printed_number& n = a.number.number;
  if (n.exponent < 0 || a.number.several || n.integer_digits() > 15) return false;
  const std::uint64_t whole = n.coefficient * pow10_64(n.exponent) * 100;
  n = {whole + static_cast<std::uint64_t>(low), -2};
  a.end = behind;
  if (end == 0) return true;
  a.top = {whole + static_cast<std::uint64_t>(high), -2};
  a.end = next + end;
  return low < high;
}

// 5兆円台 goes up to the next of the last printed digit, 29,000円台 of the last that is no zero. Which of the two 150円台 means is known in a rate alone.
// False where it isn't known.
constexpr bool read_band(auto s, auto& a, bool in_rate) {
  constexpr char band[] = "台";
  if (!stands_at(s, a.end, band) || one_of_stands_at(s, a.end + sizeof band - 1, "湾数所詞風本車北東南西場頭") || a.number.several) return true;
  const printed_number& n = a.number.number;
  std::uint64_t step = 1;
  while (n.coefficient != 0 && n.coefficient / step % 10 == 0) step *= 10;
  if (step != 1 && n.exponent == 0 && n.integer_digits() <= 3) {
    if (!in_rate) return false;
    step = 1;
  }
  a.band = step;
  a.end += sizeof band - 1;
  const printed_number top{n.coefficient + step, n.exponent};
  return top.coefficient < printed_number::coefficient_limit && top.integer_digits() <= printed_number::value_digits && a.top.coefficient == 0 && !stands_at(s, a.end, "前半") && !stands_at(s, a.end, "後半") && !stands_at(s, a.end, "半ば");
}

// The currency behind the number: 余 may stand between (50億余円), a letter may multiply (5M USD), and a magnitude may follow a symbol (50$ billion).
constexpr bool read_unit_behind(auto s, auto& a, const reading_task& task) {
  std::size_t i = a.number.end;
  const bool some_more = stands_at(s, i, "余");
  if (some_more) i += stands_at(s, i, "余り") ? 6u : 3u;
  a.unit = read_suffix(s, i, task);
  if (!a.unit && !a.number.has_magnitude && i < s.size()) {
    number_reading lettered = a.number;
    take_english_magnitude(s, lettered, true);
    if (lettered.end != a.number.end && (a.unit = read_suffix(s, lettered.end, task))) a.number = lettered;
  }
  if (!a.unit) return true;
  if (some_more && !combine(a.said, meaning::slightly_more)) return false;
  a.end = a.unit.end;
  if (a.unit.symbol && !a.number.has_magnitude) {
    number_reading multiplied = a.number;
    multiplied.end = a.end;
    take_english_magnitude(s, multiplied, false);
    a.end = multiplied.end;
    multiplied.end = a.number.end;
    a.number = multiplied;
  }
  return true;
}
// The currency before the number may be named again behind it, or told apart: ¥1,000円, $5 AUD, $5 million USD.
constexpr bool read_unit_again(auto s, auto& a, const reading_task& task) {
  unit_reading again = read_suffix(s, a.number.end, {.options = task.options});  // money alone: not the 台 of ¥21台
  if (!again && same(a.unit.how, naming::dollar) && a.number.end < s.size() && s[a.number.end] == ' ') {
    if (const auto w = word_at(dollars_told_apart, s, a.number.end + 1)) again = as_unit(s, a.number.end + 1, w, task.options);
    if (again && magnitude_at(s, after_blank(s, again.end), magnitude_kind::english)) return false;  // $5 U.S. million
  }
  if (!again) return !(a.end < s.size() && (is_ascii_letter(s[a.end]) || (!a.number.has_magnitude && (s[a.end] == ' ' || s[a.end] == '-') && word_at(other_words_behind_currency, s, a.end))));  // a $100 bill
  if (a.unit.assumed() && !again.assumed() && (same(a.unit.how, naming::dollar) ? again.unit != currency_code("JPY") : again.unit == currency_code("JPY") || again.unit == currency_code("CNY"))) {
    a.unit.unit = again.unit;
    a.unit.how = naming::certain;
  } else if ((again.unit != a.unit.unit && !(a.unit.unit == currency_code("TWD") && ends_at(s, again.end, "元"))) || again.symbol) {  // NT$400億元
    return false;
  }
  a.end = again.end;
  return true;
}

// The Cr of ₹500 Cr, or Crs, and the L of ₹50 L; of another currency it is the credit of an account.
constexpr void take_abbreviation_of_india(auto s, auto& a) {
  if (a.unit.unit != currency_code("INR") && a.unit.unit != currency_code("PKR") && a.unit.unit != currency_code("BDT")) return;
  const std::size_t at = after_blank(s, a.number.end);
  const int exponent = stands_at(s, at, "cr") ? 7 : stands_at(s, at, "l") ? 5 : 0;
  std::size_t end = at + (exponent == 7 ? 2u : stands_at(s, at, "lac") ? 3u : 1u);
  if (end < s.size() && lower(s[end]) == 's') ++end;
  if (exponent == 0 || (end < s.size() && is_ascii_letter(s[end]))) return;
  if (a.number.number.coefficient != 0) a.number.number.exponent += exponent;
  a.number.magnitude = exponent;
  a.number.has_magnitude = a.number.english = true;
  a.number.doubtful_point = no_point;
  a.number.end = a.end = end;
}
// Whether the number that ends at `at`, behind a symbol, is only the beginning of what is printed: $1 000 000, CHF 1'250'000, $1·5, and where more than a
// blank keeps it from its magnitude, at a line's end.
constexpr bool is_cut_off(auto s, std::size_t at, bool whole) {
  if (at >= s.size()) return false;
  const std::size_t mark = s[at] == '\'' || s[at] == '_' ? 1u : stands_at(s, at, "·") ? 2u : stands_at(s, at, "’") ? 3u : 0u;
  if (mark != 0) return digit_at(s, at + mark).length != 0;
  if (s[at] == '/') return s.size() - at > 2 && is_ascii_digit(s[at + 1]) && magnitude_at(s, after_blank(s, at + 2), magnitude_kind::english);  // $1/2 million
  std::size_t i = at;
  for (int n = 0; n < 4; ++n) {
    const std::size_t blank = after_blank(s, i);
    i = blank != i ? blank : stands_at(s, i, "\u202f") ? i + 3 : stands_at(s, i, "&nbsp;") ? i + 6 : i < s.size() && (s[i] == '\n' || s[i] == '\r') ? i + 1 : i;
  }
  if (i == at || i >= s.size()) return false;
  std::size_t end = i;
  while (end < s.size() && is_ascii_digit(s[end])) ++end;
  if (end != i) return whole && end - i == 3 && s[i - 1] != '\n';
  return magnitude_at(s, i, magnitude_kind::english) || magnitude_at(s, i, magnitude_kind::myriad) || magnitude_at(s, i, magnitude_kind::inner) || stands_at(s, i, "hundred ");
}

// Length of what leaves the high end open behind an amount: $5bn+, and at the end of a text or of a bracket or before one, 500ドル〜（約7万円〜）, but for 10ドル〜（約1500円）20ドル.
constexpr std::size_t open_end_at(auto s, const auto& a, const reading_task& task) {
  if (a.end >= s.size() || (s[a.end] != '+' && s[a.end] != '~' && s[a.end] != "〜"[0] && s[a.end] != "＋"[0])) return 0;
  const bool plus = s[a.end] == '+';
  const std::size_t length = plus || s[a.end] == '~' ? 1u : one_of_stands_at(s, a.end, "〜～＋") ? 3u : 0u, next = a.end + length;
  if (length == 0 || next >= s.size()) return length;  // 3,000円〜
  const bool closes = s[next] == ')' || stands_at(s, next, "）"), opens = s[next] == '(' || stands_at(s, next, "（");
  if (plus && a.unit_first && !opens) return s[next] == ' ' || s[next] == '$' || digit_at(s, next).length != 0 || one_of_stands_at(s, next, "税消送手") || stands_at(s, next, "α") ? 0 : 1;
  if (!task.money_only || (!closes && !opens) || (opens && !a.unit_first && (plus || one_of_stands_at(s, a.end, "＋")))) return 0;
  constexpr std::size_t farthest = 60;
  for (std::size_t i = next + 1; opens && i < s.size() && i - next < farthest && s[i] != '\n'; ++i) {
    const std::size_t end = s[i] == ')' ? i + 1 : byte(s[i]) == 0xef && stands_at(s, i, "）") ? i + 3 : 0;
    if (end != 0) return digit_at(s, end).length != 0 || (end < s.size() && s[end] == '$') ? 0 : length;
  }
  return length;
}

// Into a, which is new.
constexpr void read_amount(auto s, std::size_t at, const reading_task& task, auto& a) {
  std::size_t i = at;
  if (!read_before(s, i, a.said)) return a.fail(parse_errc::modifiers_contradict, i);
  a.unit = read_prefix(s, i, task.options);
  a.unit_first = a.unit.end != 0;
  if (a.unit) i = after_blank(s, a.unit.end);
  read_number(s, i, a.unit_first || task.letters, a.number);
  a.end = a.number.end;
  if (!a.number) return a.fail(a.number.error, a.number.position);
  if (a.unit_first) {
    if (!a.number.has_magnitude) take_abbreviation_of_india(s, a);
    if (!a.number.has_magnitude && is_cut_off(s, a.end, a.number.number.exponent == 0)) return a.fail(parse_errc::trailing_text, a.end);
    if (!read_unit_again(s, a, task)) return a.fail(parse_errc::trailing_text, a.end);
  } else if (task.money_only || !read_fraction(s, a)) {
    if (!read_unit_behind(s, a, task)) return a.fail(parse_errc::modifiers_contradict, i);
  }
  if (!a.unit && !task.unit.empty()) a.unit = {measure_kind::money, task.unit, naming::certain, false, a.end};
  if (!a.unit) return;
  if (a.number.number.integer_digits() > printed_number::value_digits) return a.fail(parse_errc::number_too_large, a.number.begin);  // 123456789012345678$ million
  if (a.number.doubtful_point != no_point && !task.three_decimals) return a.fail(parse_errc::comma_or_point_may_be_either, a.number.doubtful_point);
  if (same(a.unit.how, naming::ambiguous)) return a.fail(parse_errc::currency_is_ambiguous, a.number.end);
  if (same(a.unit.how, naming::counted) && !a.number.has_magnitude && a.number.number.integer_digits() < 4) return a.fail(parse_errc::currency_is_ambiguous, a.number.end);
  if (const std::size_t sign = open_end_at(s, a, task); sign != 0) {
    a.end += sign;
    if (!combine(a.said, meaning::at_least)) return a.fail(parse_errc::modifiers_contradict, a.end);
  }
  if (!read_hundredths(s, a, task.three_decimals)) return a.fail(parse_errc::trailing_text, a.end);
  if (!read_band(s, a, task.three_decimals)) return a.fail(parse_errc::trailing_text, a.end);
  const bool bound_before = !same(a.said.bound, bound::none);
  if (!read_after(s, a.end, a.said)) return a.fail(parse_errc::modifiers_contradict, a.end);
  a.bound_behind = !bound_before && !same(a.said.bound, bound::none);
}
constexpr amount_reading read_amount(auto s, std::size_t at, const reading_task& task) {
  amount_reading a(at);
  read_amount(s, at, task, a);
  return a;
}

}  // namespace kawase::detail
KAWASE_QUIET_END
