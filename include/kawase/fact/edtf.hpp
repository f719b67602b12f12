// SPDX-License-Identifier: BSL-1.0
// A printed date in and out as EDTF (Extended Date/Time Format, ISO 8601-2): what other programs read and write.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/money/decimal.hpp>

namespace kawase {

// As EDTF: 2025-01-27, 2019, XXXX-01-29, 2019~, 2019%; into [first, last): 11 bytes are always enough. Nothing for a date without parts.
template <class Writer = detail::writer>
constexpr write_result write(const printed_date& d, char* first, char* last) {
  Writer out{first, last};
  if (detail::same(d.precision, date_precision::none)) return out.result();
  const auto number = [&](int n, int width) { out.put_digits(detail::wide(static_cast<std::uint64_t>(n)), width); };
  if (d.has_year()) {
    number(d.year(), 4);
  } else {
    out.put("XXXX");
  }
  if (d.month() != 0) {
    out.put('-');
    number(d.month(), 2);
  }
  if (d.day() != 0) {
    out.put('-');
    number(d.day(), 2);
  }
  if (d.approximate || d.uncertain) out.put(d.approximate ? (d.uncertain ? '%' : '~') : '?');
  return out.result();
}

constexpr parsed<printed_date> printed_date::parse_edtf(text s) {
  if (s.empty()) return {parse_errc::text_is_empty, 0};
  detail::date_reader in{s};
  const auto part = [&](std::size_t width) {
    const std::size_t from = in.at;
    for (std::size_t i = from; i < from + width; ++i) {
      if (i >= s.size() || s[i] < '0' || s[i] > '9') return -1;
    }
    return in.take_number(static_cast<int>(width));
  };
  int year = 0, month = 0, day = 0;
  date_precision precision = date_precision::year;
  const bool open = in.take("XXXX");
  if (!open) {
    year = part(4);
    if (year < 0) return {parse_errc::date_expected, in.at};
    if (year == 0) return {parse_errc::no_such_day, 0};
  }
  if (in.take("-")) {
    const std::size_t began = in.at;
    month = part(2);
    if (month < 0) return {parse_errc::date_expected, in.at};
    if (month < 1 || month > 12) return {parse_errc::no_such_day, began};
    precision = date_precision::month;
    if (in.take("-")) {
      const std::size_t from = in.at;
      day = part(2);
      if (day < 0) return {parse_errc::date_expected, in.at};
      if (!date::is_valid(open ? 2000 : year, month, day)) return {parse_errc::no_such_day, from};
      precision = date_precision::day;
    }
  }
  if (open && !detail::same(precision, date_precision::day)) return {parse_errc::date_expected, in.at};
  printed_date d = unchecked(year, month, day, precision);
  const bool both = in.take("%");
  d.uncertain = both || in.take("?");
  d.approximate = both || (!d.uncertain && in.take("~"));
  if (!in.done()) return {parse_errc::trailing_text, in.at};
  return d;
}

}  // namespace kawase
