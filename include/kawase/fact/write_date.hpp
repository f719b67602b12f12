// SPDX-License-Identifier: BSL-1.0
// A date in words, for readers: 2025年1月27日, 27 January 2025. For other programs: edtf.hpp.
#pragma once

#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/fact/labels.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/text_buffer.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

// Parts that are 0 are not there.
constexpr void put_day(auto& out, int year, int month, int day, language l) {
  const auto number = [&](int n) { out.put_digits(wide(static_cast<std::uint64_t>(n))); };
  if (same(l, language::ja)) {
    const text units[] = {"年", "月", "日"};
    const int parts[] = {year, month, day};
    for (int i = 0; i < 3; ++i) {
      if (parts[i] == 0) continue;
      number(parts[i]);
      out.put(units[i]);
    }
    return;
  }
  if (day != 0) {
    number(day);
    out.put(' ');
  }
  if (month != 0) out.put(month_names[month - 1]);
  if (year == 0) return;
  if (month != 0) out.put(' ');
  number(year);
}

}  // namespace detail

// Templates for the reason that value.hpp gives.
// Into [first, last); 32 bytes are always enough. Nothing for a date without parts. Inferred parts are written as well.
//   en  27 January 2025  January 2025  29 January  about 2019
//   ja  2025年1月27日    2025年1月     1月29日     2019年頃     of a doubtful date a question mark behind it
// Languages other than ja print as en.
template <class Writer = detail::writer>
constexpr write_result write(const printed_date& d, char* first, char* last, language l) {
  Writer out{first, last};
  if (detail::same(d.precision, date_precision::none)) return out.result();
  if (d.approximate && !detail::same(l, language::ja)) out.put("about ");
  detail::put_day(out, d.year(), d.month(), d.day(), l);
  if (d.approximate && detail::same(l, language::ja)) out.put("頃");
  if (d.uncertain) out.put('?');
  return out.result();
}
using date_text = text_buffer<32>;
template <class Text = date_text>
constexpr Text write(const printed_date& d, language l) {
  Text t;
  t.set_end(write(d, t.begin(), t.end(), l).end);
  return t;
}

}  // namespace kawase
KAWASE_QUIET_END
