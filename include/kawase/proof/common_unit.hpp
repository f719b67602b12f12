// SPDX-License-Identifier: BSL-1.0
// Units that one can be told in the other: months in years, weeks in days, percent in ratios.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/figure/figure.hpp>

// Exact where the calendar is: a year is 12 months, a week 7 days. Elsewhere both ends are kept: a month is 28 to 31 days, a year 365 or 366. A night is
// no unit that others can be told in.
namespace kawase::detail {

// A figure, and how much one of its units is, at least and at most, in the unit that it is compared in.
struct figure_in_unit : any_figure {
  rational least = 1, most = 1;
  bool is_converted = false;

  constexpr figure_in_unit() = default;
  constexpr figure_in_unit(const any_figure& f) : any_figure(f) {}
  constexpr figure_in_unit(const any_figure& f, const rational& at_least, const rational& at_most) : any_figure(f), least(at_least), most(at_most), is_converted(true) {}

  // What lies in i of its own units.
  constexpr interval in_unit(interval i) const {
    if (!is_converted) return i;
    if (i.has_lower) i.lower *= least;
    if (i.has_upper) i.upper *= most;
    return i;
  }
};

struct two_figures {
  figure_in_unit first, second;
  bool are_there = true;

  constexpr explicit operator bool() const noexcept { return are_there; }
};

// A duration in months where its unit is a year or a month, else in seconds; as it is where it is neither.
constexpr figure_in_unit in_months(const any_figure& f) {
  const int n = f.unit == currency_code("year") ? 12 : f.unit == currency_code("month") ? 1 : 0;
  return n == 0 ? figure_in_unit(f) : figure_in_unit(f, n, n);
}
constexpr figure_in_unit in_seconds(const any_figure& f) {
  constexpr int day = 24 * 60 * 60;
  const text unit = f.unit.name();
  if (unit == "second") return {f, 1, 1};
  if (unit == "minute") return {f, 60, 60};
  if (unit == "hour") return {f, 60 * 60, 60 * 60};
  if (unit == "day") return {f, day, day};
  if (unit == "week") return {f, 7 * day, 7 * day};
  if (unit == "month") return {f, 28 * day, 31 * day};
  if (unit == "year") return {f, 365 * day, 366 * day};
  return f;
}

constexpr bool is_proportion(const any_figure& f) { return same(f.measure, measure_kind::percent) || same(f.measure, measure_kind::ratio); }
constexpr figure_in_unit in_ratios(const any_figure& f) { return same(f.measure, measure_kind::percent) ? figure_in_unit(f, rational(1, 100), rational(1, 100)) : figure_in_unit(f); }

// x and y in one unit; are_there is false where there is none.
constexpr two_figures in_one_unit(const any_figure& x, const any_figure& y) {
  if (same(x.measure, y.measure) && x.unit == y.unit) return {x, y};
  if (same(x.measure, measure_kind::duration) && same(y.measure, measure_kind::duration)) {
    two_figures months{in_months(x), in_months(y)};
    if (months.first.is_converted && months.second.is_converted) return months;
    two_figures seconds{in_seconds(x), in_seconds(y)};
    seconds.are_there = seconds.first.is_converted && seconds.second.is_converted;
    return seconds;
  }
  if (!is_proportion(x) || !is_proportion(y)) return {{}, {}, false};
  return {in_ratios(x), in_ratios(y)};
}

}  // namespace kawase::detail
