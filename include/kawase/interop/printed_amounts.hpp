// SPDX-License-Identifier: BSL-1.0
// How amounts, rates and figures are printed: USD 19.99, USD/JPY 154.23, 約3,000億円.
#pragma once

#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/figure/interval.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/money/any_money.hpp>
#include <kawase/money/any_rate.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/money.hpp>
#include <kawase/money/quoted_rate.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/write.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

//                                       i                    e                        j                        n
// rational(3, 2), rational(1, 3)        1.5, 1/3             -                        -                        1.5, 1/3
// 1234.50_USD                           USD 1234.50          $1,234.50                1,234.50米ドル           1234.50
// exact_money                           JPY 3083.0577        ¥3,083.0577              3,083.0577円             3083.0577
// exchange_rate, quoted_rate, any_rate  USD/JPY 154.23       $1 = ¥154.23             1米ドル=154.23円         154.23
// figure                                JPY 300000000000     about ¥300 billion       約3,000億円              -
// restatement                           USD … (JPY …)        $… (about ¥…)            …ドル(約…円)             -
// rate_note                             USD 1 = JPY 156      $1 = ¥156                1ドル=156円              -
// interval                              [149.5, 150.5)       -                        -                        -
// What has no finite decimal is printed as a fraction, unless the spec says how many decimals.
template <>
inline constexpr format_options format_options_of<rational> =
    format_options::padding | format_options::sign | format_options::group | format_options::decimals | format_options::number | format_options::at_the_right;
template <currency C, int D>
inline constexpr format_options format_options_of<money<C, D>> =
    format_options::padding | format_options::sign | format_options::group | format_options::languages | format_options::number | format_options::at_the_right;
template <>
inline constexpr format_options format_options_of<any_money> =
    format_options::padding | format_options::sign | format_options::group | format_options::languages | format_options::number | format_options::at_the_right;
template <currency C>
inline constexpr format_options format_options_of<exact_money<C>> = format_options_of<rational> | format_options::languages;
template <currency Base, currency Quote>
inline constexpr format_options format_options_of<exchange_rate<Base, Quote>> =
    format_options::padding | format_options::group | format_options::decimals | format_options::languages | format_options::number;
template <currency Base, currency Quote>
inline constexpr format_options format_options_of<quoted_rate<Base, Quote>> = format_options_of<exchange_rate<Base, Quote>>;
template <>
inline constexpr format_options format_options_of<any_rate> =
    format_options::padding | format_options::group | format_options::decimals | format_options::languages | format_options::number;
template <measure M>
inline constexpr format_options format_options_of<figure<M>> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<any_figure> = format_options::padding | format_options::languages;
template <currency A, currency B>
inline constexpr format_options format_options_of<restatement<A, B>> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<any_restatement> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<rate_note> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<interval> = format_options::padding | format_options::group | format_options::decimals;
// A recorded figure, restatement or date is printed as what it is.
template <class T>
inline constexpr format_options format_options_of<recorded<T>> = format_options_of<T>;

namespace detail {

constexpr char group_of(const format_spec& s) noexcept { return s.group || s.letter == 'e' || s.letter == 'j' ? ',' : '\0'; }

// A number without its sign.
using number_text = text_buffer<longest_rational>;
constexpr number_text unsigned_number(uint128 coefficient, int decimals, char group) {
  number_text t;
  writer out{t.begin(), t.end()};
  out.put_digits(coefficient / pow10(decimals), 1, group);
  if (decimals > 0) {
    out.put('.');
    out.put_digits(coefficient % pow10(decimals), decimals);
  }
  t.set_end(out.at);
  return t;
}
constexpr number_text unsigned_number(const rational& x, const format_spec& s) {
  number_text t;
  writer out{t.begin(), t.end()};
  const char group = group_of(s);
  if (s.decimals >= 0) {
    const uint128 unit = pow10(s.decimals);
    uint128 whole = x.numerator_ / x.denominator_;
    const division128 rest = divide(multiply(x.numerator_ % x.denominator_, unit), x.denominator_);
    uint128 decimals = rest.quotient;
    const bool is_odd = low64(s.decimals == 0 ? whole : decimals) % 2 != 0;
    if (rounds_away(is_odd, rest.remainder, x.denominator_, x.negative_, rounding::half_even)) decimals = decimals + uint128{1};
    whole = whole + decimals / unit;
    out.put_digits(whole, 1, group);
    if (s.decimals > 0) {
      out.put('.');
      out.put_digits(decimals % unit, s.decimals);
    }
  } else if (has_finite_decimal(x)) {
    out.at = write(x.is_negative() ? -x : x, out.at, out.end, {group}).end;
  } else {
    out.put_digits(x.numerator_, 1, group);
    out.put('/');
    out.put_digits(x.denominator_, 1, group);
  }
  t.set_end(out.at);
  return t;
}

constexpr void put_signed(writer& out, bool negative, sign_style sign, text before, text number, text behind) {
  if (const char c = sign_before(negative, sign); c != '\0') out.put(c);
  out.put(before);
  out.put(number);
  out.put(behind);
  if (has_bracket_behind(negative, sign)) out.put(')');
}
// A number of a currency. j: 1,234円, 1,234 CHF where print has no word; e: $1,234, CHF 1,234; i: USD 1234.
constexpr void put_of_currency(writer& out, const currency_code& code, bool negative, text number, const format_spec& s) {
  if (s.letter == 'n') return put_signed(out, negative, s.sign, "", number, "");
  if (s.letter == 'i') {
    out.put(code.name());
    out.put(' ');
    return put_signed(out, negative, s.sign, "", number, "");
  }
  any_figure f;
  f.unit = code;
  text_buffer<64> room;
  writer word{room.begin(), room.end()};
  if (s.letter == 'e') {
    const currency_notation c = notation_en(f);
    word.put(c.before);
    if (is_ascii_letter(c.before[c.before.size() - 1])) word.put(' ');
    room.set_end(word.at);
    return put_signed(out, negative, s.sign, room, number, "");
  }
  put_unit_ja(word, notation_ja(f).unit, code);
  room.set_end(word.at);
  put_signed(out, negative, s.sign, "", number, room);
}

constexpr void put_text(writer& out, const rational& x, const format_spec& s) { put_signed(out, x.is_negative(), s.sign, "", unsigned_number(x, s), ""); }
template <currency C, int D>
constexpr void put_text(writer& out, money<C, D> m, const format_spec& s) {
  put_of_currency(out, code_of<C>, m.count() < 0, unsigned_number(wide(magnitude(m.count())), D, group_of(s)), s);
}
constexpr void put_text(writer& out, const any_money& m, const format_spec& s) {
  put_of_currency(out, m.currency(), m.count() < 0, unsigned_number(wide(magnitude(m.count())), m.digits(), group_of(s)), s);
}
template <currency C>
constexpr void put_text(writer& out, const exact_money<C>& x, const format_spec& s) {
  put_of_currency(out, code_of<C>, x.value().is_negative(), unsigned_number(x.value(), s), s);
}

constexpr void put_rate(writer& out, const currency_code& base, const currency_code& quote, const rational& value, const format_spec& s) {
  const number_text number = unsigned_number(value, s);
  if (s.letter == 'n') return out.put(number);
  if (s.letter == 'i') {
    out.put(base.name());
    out.put('/');
    out.put(quote.name());
    out.put(' ');
    return out.put(number);
  }
  put_of_currency(out, base, false, "1", s);
  out.put(s.letter == 'e' ? " = " : "=");
  put_of_currency(out, quote, false, number, s);
}
template <currency Base, currency Quote>
constexpr void put_text(writer& out, exchange_rate<Base, Quote> r, const format_spec& s) {
  put_rate(out, code_of<Base>, code_of<Quote>, r.value(), s);
}
template <currency Base, currency Quote>
constexpr void put_text(writer& out, const quoted_rate<Base, Quote>& q, const format_spec& s) {
  put_text(out, q.rate, s);
}
constexpr void put_text(writer& out, const any_rate& r, const format_spec& s) { put_rate(out, r.base(), r.quote(), r.value(), s); }

constexpr void put_text(writer& out, const any_figure& f, const format_spec& s) { out.at = write(f, style_of(s), out.at, out.end).end; }
constexpr void put_text(writer& out, const rate_note& n, const format_spec& s) {
  put_text(out, n.per, s);
  out.put(s.letter == 'j' ? "=" : " = ");
  put_text(out, n.price, s);
}
constexpr void put_text(writer& out, const any_restatement& r, const format_spec& s) {
  put_text(out, r.first, s);
  out.put(s.letter == 'j' ? "(" : " (");
  put_text(out, r.second, s);
  if (!r.note.empty()) {
    out.put(s.letter == 'j' ? "。" : "; ");
    put_text(out, r.note, s);
    if (s.letter == 'j') out.put("換算");
  }
  out.put(')');
}
constexpr void put_text(writer& out, const interval& i, const format_spec& s) {
  out.put(i.has_lower && !i.lower_open ? '[' : '(');
  if (i.has_lower) put_text(out, i.lower, s);
  else out.put("-inf");
  out.put(", ");
  if (i.has_upper) put_text(out, i.upper, s);
  else out.put("inf");
  out.put(i.has_upper && !i.upper_open ? ']' : ')');
}

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
