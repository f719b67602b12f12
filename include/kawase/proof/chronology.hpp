// SPDX-License-Identifier: BSL-1.0
// Rule: dates, ages and what is said to follow what fit into one order.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>

// Five things are checked, each on what the text claims:
//   a date that restates another must be able to be the same day                      else impossible
//   what follows another event must not be dated before it                            else impossible
//   an age must fit the beginning of the same subject (at the time of writing):       else a warning, since what counts as a beginning
//     "2 years" against 2019 in 2025, which is 5 to 7 years                             may differ
//   a beginning must not lie after the time of writing; it fits no age                else a warning
//   what has happened must not lie after the time of writing                          else a warning
namespace kawase::detail {

// The first claimed date of that property of an entity, or nullptr.
constexpr const statement* dated(const article& a, entity_id subject, property_id property) {
  for (const statement& s : a.statements) {
    if (same(s.value.kind(), value_kind::date) && s.property == property && s.subject == subject && is_claimed(s) && s.value.recorded_date()->has_year()) return &s;
  }
  return nullptr;
}

// Years from a day that may be anywhere in `from` to one in `to`, which is no earlier.
constexpr interval years_between(const printed_date& from, const printed_date& to) {
  const auto years = [](date a, date b) { return rational(b - a) / rational(1461, 4); };  // 365.25 days
  const auto not_negative = [](const rational& x) { return x.is_negative() ? rational(0) : x; };
  return interval::closed(not_negative(years(from.last_day(), to.first_day())), not_negative(years(from.first_day(), to.last_day())));
}
// How much of a year the unit of an age is; 0 for units that no age is counted in.
constexpr rational as_years(const currency_code& unit) {
  if (unit == currency_code("year")) return rational(1);
  if (unit == currency_code("month")) return rational(1, 12);
  if (unit == currency_code("week")) return rational(28, 1461);
  if (unit == currency_code("day")) return rational(4, 1461);
  return rational(0);
}

template <class Sink>
constexpr void check_restated_date(const statement& s, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::date)) return;
  for (const statement_link& l : s.links) {
    if (!same(l.kind, link_kind::restates) || !is_claimed(s) || !is_claimed(*l.to)) continue;
    const printed_date *mine = s.value.recorded_date(), *other = l.to->value.recorded_date();
    if (!other) continue;
    finding f = check_of(rule::chronology, s, l.to);
    if (surely_before(*mine, *other) || surely_before(*other, *mine)) {
      f.judgement.verdict = verdict::inconsistency;
      f.level = level_of_impossibility(s, *l.to);
    }
    sink(f);
  }
}

template <class Sink>
constexpr void check_age(const article& a, const statement& s, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::figure) || s.property != properties::age || !is_claimed(s)) return;
  const any_figure age = s.value.figure_at(0);
  if (!same(age.measure, measure_kind::duration)) return;
  const rational unit = as_years(age.unit);
  if (unit == rational(0)) return;
  const statement* beginning = dated(a, s.subject, properties::inception);
  if (!beginning || !a.written.has_year() || surely_before(a.written, *beginning->value.recorded_date())) return;
  finding f = check_of(rule::chronology, s, beginning);
  f.first = age;
  f.recomputed = years_between(*beginning->value.recorded_date(), a.written);
  // Ages are counted in full years, or months: "2 years" is said until the third birthday.
  f.expected = hull(age.claim_interval(), interval::half_open(age.nominal(), age.nominal() + rational(1)));
  if (beginning->value.recorded_date()->approximate) f.expected = hull(f.expected, interval::closed(age.nominal() * rational(1, 2), age.nominal() * rational(2)));
  f.expected = f.expected * unit;
  if (!overlap(f.recomputed, f.expected)) {
    f.judgement.verdict = verdict::inconsistency;
    f.level = level::warning;
  }
  sink(f);
}

template <class Sink>
constexpr void check_order(const article& a, const statement& s, Sink&& sink) {
  if (same(s.value.kind(), value_kind::entity) && s.property == properties::follows && is_claimed(s)) {
    const statement *later = dated(a, s.subject, properties::point_in_time), *earlier = dated(a, s.value.entity(), properties::point_in_time);
    if (later && earlier) {
      finding f = check_of(rule::chronology, *later, earlier);
      if (surely_before(*later->value.recorded_date(), *earlier->value.recorded_date())) {
        f.judgement.verdict = verdict::inconsistency;
        f.level = s.factuality.is_fact() ? level_of_impossibility(*later, *earlier) : level::warning;
      }
      sink(f);
    }
  }
  if (!same(s.value.kind(), value_kind::date) || !a.written.has_year()) return;
  const bool happened = (s.property == properties::point_in_time && s.factuality.is_fact()) || (s.property == properties::inception && is_claimed(s));
  if (happened) {
    finding f = check_of(rule::chronology, s, nullptr);
    if (surely_before(a.written, *s.value.recorded_date())) {
      f.judgement.verdict = verdict::inconsistency;
      f.level = level::warning;
    }
    sink(f);
  }
}

template <class Sink>
constexpr void check_chronology(const article& a, const statement& s, Sink&& sink) {
  check_restated_date(s, sink);
  check_age(a, s, sink);
  check_order(a, s, sink);
}

}  // namespace kawase::detail
