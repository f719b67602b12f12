// SPDX-License-Identifier: BSL-1.0
// The built-in reference: between which rates two currencies were traded in a year, 1999 to 2026, by the ECB's daily rates.
#pragma once

#include <initializer_list>

#include <kawase/detail/config.hpp>
#include <kawase/figure/interval.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/proof/ecb_rates.hpp>
#include <kawase/proof/reference.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// The last day that the table knows; its last year may be incomplete.
inline constexpr text yearly_rates_last_day = detail::ecb_last_day;
// The years that the table covers.
inline constexpr int yearly_rates_first_year = detail::ecb_first_year, yearly_rates_last_year = detail::ecb_last_year;

// The lowest and the highest daily rate of that year, quote per base, to six significant digits outward; nothing where the ECB did not quote them
// then. Exact daily crosses where one of the two is EUR, USD or JPY; of two others the range that follows from their euro rates, which is wider.
// (A template for the reason that value.hpp gives.)
template <class Interval = interval>
constexpr maybe<Interval> yearly_rates(const currency_code& base, const currency_code& quote, int year);

namespace detail {

// The range of rates around a year, one year to either side; with year 0 over all years. None where the table has nothing for it.
constexpr reference from_table(const currency_code& base, const currency_code& quote, int year);

// Column of a base of the table: EUR 0, USD 1, JPY 2; -1 for others.
constexpr int table_base(const currency_code& c) { return c == currency_code("EUR") ? 0 : c == currency_code("USD") ? 1 : c == currency_code("JPY") ? 2 : -1; }

constexpr const ecb_currency* ecb_find(const currency_code& c) {
  for (const ecb_currency& row : ecb_rates) {
    if (row.code.characters_[0] == c.characters_[0] && row.code == c) return &row;
  }
  return nullptr;
}
// The next number of a line of the table.
constexpr rational ecb_number(text s, std::size_t& at) {
  std::uint64_t n = 0;
  int decimals = 0;
  bool point = false;
  for (; s[at] != ' ' && s[at] != '\n'; ++at) {
    if (s[at] == '.') {
      point = true;
      continue;
    }
    n = n * 10 + static_cast<std::uint64_t>(s[at] - '0');
    if (point) ++decimals;
  }
  ++at;
  return rational::from_decimal(wide(n), decimals);
}
// The range of several, or none.
struct ecb_span {
  interval rates = {};
  bool is_there = false;

  constexpr bool has_value() const noexcept { return is_there; }
  constexpr void add(const interval& more) {
    rates = is_there ? hull(rates, more) : more;
    is_there = true;
  }
};
// The year of the line that begins at `at`; where the line before that begins, at > 0. Lines are in the order of the years and read from the last one
// back, since most who ask, ask for a late year.
constexpr int ecb_year(text s, std::size_t at) { return (s[at] - '0') * 1000 + (s[at + 1] - '0') * 100 + (s[at + 2] - '0') * 10 + (s[at + 3] - '0'); }
constexpr std::size_t ecb_line_before(text s, std::size_t at) {
  const char* const begin = s.data();
  const char* p = begin + at - 1;
  while (p != begin && p[-1] != '\n') --p;
  return static_cast<std::size_t>(p - begin);
}
// The range of one unit of a row in the base of that column, from one year to another; nothing where no year of them is there.
constexpr ecb_span ecb_range(const ecb_currency& row, int column, int from, int to) {
  ecb_span range;
  for (std::size_t at = row.years.size(); at > 0;) {
    at = ecb_line_before(row.years, at);
    const int year = ecb_year(row.years, at);
    if (year < from) break;
    if (year > to) continue;
    std::size_t i = at + 5;
    for (int skip = 0; skip < 2 * column; ++skip) {
      while (row.years[i] != ' ') ++i;
      ++i;
    }
    const rational low = ecb_number(row.years, i), high = ecb_number(row.years, i);
    range.add(interval::closed(low, high));
  }
  return range;
}
constexpr ecb_span ecb_between(const currency_code& base, const currency_code& quote, int from, int to) {
  ecb_span range;
  if (base == quote) return range;
  const ecb_currency *b = ecb_find(base), *q = ecb_find(quote);
  if (!b || !q) return range;
  if (table_base(quote) >= 0) return ecb_range(*b, table_base(quote), from, to);
  const interval one = interval::point(rational(1));
  if (table_base(base) >= 0) {
    const ecb_span r = ecb_range(*q, table_base(base), from, to);
    if (r.has_value()) range.add(one / r.rates);
    return range;
  }
  for (int year = from; year <= to; ++year) {
    const ecb_span x = ecb_range(*b, 0, year, year), y = ecb_range(*q, 0, year, year);  // year by year, so that a currency's long way through the years does not widen it
    if (x.has_value() && y.has_value()) range.add(x.rates / y.rates);
  }
  return range;
}

constexpr bool ecb_has(const ecb_currency& row, int year) {
  for (std::size_t at = row.years.size(); at > 0;) {
    at = ecb_line_before(row.years, at);
    if (const int there = ecb_year(row.years, at); there <= year) return there == year;
  }
  return false;
}
// Narrows [from, to] to the years that the table has for both.
constexpr void ecb_narrow(const ecb_currency& row, int& from, int& to) {
  const int first_year = ecb_year(row.years, 0), last_year = ecb_year(row.years, ecb_line_before(row.years, row.years.size()));
  if (from < first_year) from = first_year;
  if (to > last_year) to = last_year;
  if (to - from > 2) return;  // in a window around one year also a gap is seen
  while (from < to && !ecb_has(row, from)) ++from;
  while (from < to && !ecb_has(row, to)) --to;
}

constexpr reference from_table(const currency_code& base, const currency_code& quote, int year) {
  reference r{reference_source::table, base, quote};
  const bool dated = year != 0;
  if (dated && (year < ecb_first_year || year > ecb_last_year)) return {};
  int from = dated ? (year == ecb_first_year ? year : year - 1) : ecb_first_year, to = dated ? (year == ecb_last_year ? year : year + 1) : ecb_last_year;
  if (dated && !ecb_between(base, quote, year, year).has_value()) return {};
  const ecb_span range = ecb_between(base, quote, from, to);
  if (!range.has_value()) return {};
  for (const currency_code& c : {base, quote}) {
    if (const ecb_currency* row = ecb_find(c)) ecb_narrow(*row, from, to);
  }
  r.rate = range.rates;
  r.year = static_cast<std::int16_t>(year);
  r.first_year = static_cast<std::int16_t>(from);
  r.last_year = static_cast<std::int16_t>(to);
  r.is_dated = dated;
  return r;
}

}  // namespace detail

template <class Interval>
constexpr maybe<Interval> yearly_rates(const currency_code& base, const currency_code& quote, int year) {
  const detail::ecb_span range = detail::ecb_between(base, quote, year, year);
  return range.has_value() ? maybe<Interval>(range.rates) : maybe<Interval>();
}

}  // namespace kawase
KAWASE_QUIET_END
