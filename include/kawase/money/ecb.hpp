// SPDX-License-Identifier: BSL-1.0
// Reading eurofxref-hist.csv, the European Central Bank's euro foreign exchange reference rates, as rows for a rate_book.
#pragma once

#include <cstddef>

#include <kawase/money/decimal.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/rate_book.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Where the file was not as the ECB publishes it: a byte offset and a reason; how many rates went to the sink before.
struct ecb_result {
  std::size_t rates = 0;
  std::size_t position = 0;
  parse_errc error = parse_errc::none;
  constexpr explicit operator bool() const noexcept { return error == parse_errc::none; }
};

// The whole file: a line "Date,USD,JPY,..." and then a line a day, "2024-07-03,1.0758,174.18,...,N/A,...", units of currency per euro; a comma may
// end each line, as in the published file, and CRLF may; N/A is no rate. Strict: a day that the calendar lacks, a column too many or too few, a code
// that is not three capitals, a number that is not a plain positive decimal ends the reading with its position. sink(published_rate) is called once
// for each rate, in the order of the file; sort what it kept before making a rate_book of it. Linear; allocates nothing.
template <class Sink>
constexpr ecb_result read_ecb(text csv, Sink&& sink) {
  constexpr std::size_t most_columns = 64;
  ecb_result r;
  currency_code columns[most_columns];
  std::size_t column_count = 0, at = 0;
  const auto fail = [&](parse_errc why, std::size_t where) {
    r.error = why;
    r.position = where;
    return r;
  };
  const auto field_end = [&](std::size_t from) {
    while (from < csv.size() && csv[from] != ',' && csv[from] != '\n' && csv[from] != '\r') ++from;
    return from;
  };
  // Behind the end of a line, or `from` where the line goes on.
  const auto line_end = [&](std::size_t from) {
    std::size_t i = from < csv.size() && csv[from] == ',' ? from + 1 : from;
    if (i == csv.size()) return i;
    if (csv[i] == '\r') ++i;
    return i < csv.size() && csv[i] == '\n' ? i + 1 : from;
  };

  if (csv.empty()) return fail(parse_errc::text_is_empty, 0);
  if (!csv.starts_with("Date,")) return fail(parse_errc::header_expected, 0);
  for (at = 4; line_end(at) == at;) {
    if (at >= csv.size() || csv[at] != ',') return fail(parse_errc::header_expected, at);
    const std::size_t first = at + 1, last = field_end(first);
    bool sound = last - first == 3 && column_count < most_columns;
    for (std::size_t i = first; i < last; ++i) sound = sound && csv[i] >= 'A' && csv[i] <= 'Z';
    if (!sound) return fail(parse_errc::currency_expected, first);
    columns[column_count++] = currency_code(csv.substr(first, 3));
    at = last;
  }
  for (at = line_end(at); at < csv.size();) {
    std::size_t last = field_end(at);
    const auto day = date::parse(csv.substr(at, last - at));
    if (!day) return fail(day.error(), at + day.position());
    for (std::size_t column = 0; column < column_count; ++column) {
      if (last >= csv.size() || csv[last] != ',') return fail(parse_errc::column_expected, last);
      const std::size_t first = last + 1;
      last = field_end(first);
      const text field = csv.substr(first, last - first);
      if (field.empty()) return fail(parse_errc::column_expected, first);
      if (field == "N/A") continue;
      const auto number = detail::parse_decimal(field);
      if (!number) return fail(number.error(), first + number.position());
      if (number->negative || number->coefficient == detail::uint128{0}) return fail(parse_errc::rate_is_not_positive, first);
      if (detail::high64(number->coefficient) != 0 || number->decimals > 18) return fail(parse_errc::too_many_digits, first);
      sink(published_rate{*day, columns[column], detail::low64(number->coefficient), number->decimals});
      ++r.rates;
    }
    const std::size_t next = line_end(last);
    if (next == last && last != csv.size()) return fail(parse_errc::trailing_text, last);
    at = next == last ? csv.size() : next;
  }
  return r;
}

}  // namespace kawase
KAWASE_QUIET_END
