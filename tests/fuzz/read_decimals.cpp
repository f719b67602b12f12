// SPDX-License-Identifier: BSL-1.0
// Any bytes at all as an amount, a fraction, a rate and a day: read just where a reader of another make reads them, to the same value, and written back
// to the same value. A libFuzzer target; run.sh builds and runs it.

#include <kawase/money.hpp>
#include <kawase/money/any_money.hpp>

#include <string>

#include "fuzz/support.hpp"
#include "support/big.hpp"

namespace {

using namespace kawase;
using fuzz::require;
using test::big;

// [+-]digits[.digits] by a plain reading of that line. Not readable: more than 36 decimals or significant digits.
struct oracle {
  bool readable = false, negative = false;
  int decimals = 0;   // but for zeros at the end
  std::string units;  // digits: what it is worth in units of 10^-36

  // In units of 10^-n, what is smaller than one left out.
  big in_units(int n) const {
    const big u(units.substr(0, units.size() - static_cast<std::size_t>(36 - n)));
    return negative ? -u : u;
  }
};
oracle read_slowly(const std::string& s) {
  oracle o;
  std::size_t i = 0;
  std::string digits;
  bool point = false, before = false, behind = false;
  if (i < s.size() && (s[i] == '+' || s[i] == '-')) ++i;
  int decimals = 0;
  for (; i < s.size(); ++i) {
    if (s[i] == '.' && !point && before) {
      point = true;
    } else if (s[i] >= '0' && s[i] <= '9') {
      digits += s[i];
      (point ? behind : before) = true;
      if (point) ++decimals;
      if (point && s[i] != '0') o.decimals = decimals;
    } else {
      return o;
    }
  }
  std::string significant = digits;
  significant.erase(0, significant.find_first_not_of('0'));
  o.readable = before && point == behind && decimals <= 36 && significant.size() <= 36;
  if (!o.readable) return o;
  o.negative = s[0] == '-' && !significant.empty();
  o.units = digits + std::string(static_cast<std::size_t>(36 - decimals), '0');
  return o;
}

template <int Digits>
void check_money(text s, const oracle& o) {
  using amount = money<USD, Digits>;
  const auto m = amount::parse(s);
  const big count = o.readable ? o.in_units(Digits) : big();
  const bool fits = o.readable && o.decimals <= Digits && test::is_a_count(count);
  require(m.has_value() == fits, "an amount is read where it is one that fits", s);
  require(m.position() <= s.size() && (m.has_value() || !m.reason().empty()), "a refusal has a place and a reason", s);
  const auto any = any_money::parse(s, "USD", Digits);
  require(any.has_value() == m.has_value() && any.error() == m.error() && any.position() == m.position(), "any_money reads the same", s);
  if (!m) return;
  require(big(m->count()) == count, "an amount is read to its value", s);
  for (const decimal_format& f : {decimal_format{}, decimal_format{','}, decimal_format{'.', ','}, decimal_format{' ', '.', sign_style::minus_and_plus}, decimal_format{.sign = sign_style::parentheses}}) {
    const auto written = write(*m, f);
    const auto back = amount::parse(text(written), f);
    require(back.has_value() && *back == *m, "an amount is written so that it is read back", s);
    require(any_money::parse(text(written), "USD", Digits, f)->count() == m->count(), "any_money reads it back", s);
  }
}

void check_formats(text s) {
  for (const decimal_format& f : {decimal_format{','}, decimal_format{.group = ',', .sign = sign_style::parentheses}}) {
    const auto m = money<USD>::parse(s, f);
    require(m.position() <= s.size(), "a place lies within the text", s);
    if (!m) continue;
    const auto written = write(*m, f);
    require(money<USD>::parse(text(written), f).value() == *m, "what a format reads it reads back", s);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const text s(reinterpret_cast<const char*>(data), size);
  const oracle o = read_slowly(std::string(s.data(), s.size()));
  check_money<0>(s, o);
  check_money<2>(s, o);
  check_money<18>(s, o);
  check_formats(s);

  const auto r = rational::parse(s);
  require(r.has_value() == o.readable && r.position() <= size, "a fraction is read where it is one", s);
  if (r) {
    char room[longest_rational];
    const write_result w = write(*r, room, room + sizeof room);
    require(w && rational::parse(text(room, static_cast<std::size_t>(w.end - room))).value() == *r, "a decimal fraction is written so that it is read back", s);
    require(*r * rational::from_decimal(detail::wide(1), 0) == *r && (*r < rational(0)) == o.negative, "its sign is its sign", s);
  }
  const auto rate = exchange_rate<USD, JPY>::parse(s);
  require(!rate.has_value() || (r.has_value() && rational(0) < *r && rate->value() == *r && rate->inverse().inverse() == *rate), "a rate is a positive fraction", s);

  const auto d = date::parse(s);
  require(d.position() <= size, "a place lies within the text", s);
  if (d) {
    char room[10];
    require(bool(write(*d, room, room + 10)) && text(room, 10) == s, "a day is written as it was read", s);
    require(date(d->year(), d->month(), d->day()) == *d && date::try_make(d->year(), d->month(), d->day()).has_value(), "a day is its year, month and day", s);
  }
  return 0;
}
