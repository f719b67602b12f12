// SPDX-License-Identifier: BSL-1.0
// Rule: dates, ages and what is said to follow what fit into one order.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>
#include <kawase/proof/timeline.hpp>

// These are checked, each on what the text claims:
//   a statement that restates another must be able to be of the same day              else impossible
//   what follows another event must not be dated before it, nor before what that       else impossible
//     follows in its turn
//   nothing follows itself, at once or in a circle                                      else impossible
//   an age must fit the beginning of the same subject (at the time of writing):         else a warning, since what counts as a beginning
//     "2 years" against 2019 in 2025, which is 5 to 7 years                               may differ
//   a beginning must not lie after the time of writing; it fits no age                  else a warning
//   what has happened must not lie after the time of writing                            else a warning
//   one event has one date                                                              else a note, since some last, or come again
// Dates are values (point_in_time, announced_on, inception), and qualifiers of what is stated as a fact. One that is wrong is reported once, however
// many statements refer to it. That something is announced, or dated at all, before it begins is no contradiction.
namespace kawase::detail {

// Years from a day that may be anywhere in `from` to one in `to`, which is no earlier.
constexpr interval years_between(const printed_date& from, const printed_date& to) {
  const auto years = [](date a, date b) { return rational(b - a) / rational(1461, 4); };  // 365.25 days
  const auto not_negative = [](const rational& x) { return x.is_negative() ? rational(0) : x; };
  return interval::closed(not_negative(years(from.last_day(), to.first_day())), not_negative(years(from.first_day(), to.last_day())));
}
// How much of a year the unit of an age is; 0 for units that no age is counted in, as those of what is no duration.
constexpr rational as_years(const currency_code& unit) {
  if (unit == currency_code("year")) return rational(1);
  if (unit == currency_code("month")) return rational(1, 12);
  if (unit == currency_code("week")) return rational(28, 1461);
  if (unit == currency_code("day")) return rational(4, 1461);
  return rational(0);
}
// Without a common year, 1月20日 and 1月27日 are still two days.
constexpr bool surely_another_day(const printed_date& a, const printed_date& b) {
  if (a.has_year() && b.has_year()) return surely_before(a, b) || surely_before(b, a);
  const auto differ = [](int x, int y) { return x != 0 && y != 0 && x != y; };
  return !a.approximate && !b.approximate && (differ(a.month(), b.month()) || (a.month() == b.month() && differ(a.day(), b.day())));
}

// The date of a statement: its value, or else the qualifier that says when. nullptr where it has none.
constexpr const value* date_of(const statement& s) {
  if (same(s.value.kind(), value_kind::date)) return &s.value;
  const value* when = s.qualified_by(properties::point_in_time);
  return when && same(when->kind(), value_kind::date) ? when : nullptr;
}
// Whether a date of s, its value or a qualifier, by its property says when something happened, or began. What is planned may be planned for a date.
constexpr bool is_past(const statement& s, const value& when, property_id property) {
  if (!same(when.kind(), value_kind::date)) return false;
  const bool is_value = &when == &s.value;
  if (property == properties::inception) return is_claimed(s) && (is_value || s.factuality.is_fact());
  if (!s.factuality.is_fact() || !(property == properties::point_in_time || property == properties::announced_on)) return false;
  return is_value || !(s.property == properties::investment_planned || s.property == properties::time_ahead);
}
// Whether s restates another statement, and both have a date of one kind: a beginning is not the day of what is restated beside it.
constexpr bool restates_a_date(const statement& s, const statement_link& l) {
  return same(l.kind, link_kind::restates) && is_claimed(s) && is_claimed(*l.to) && same(s.value.kind(), value_kind::date) == same(l.to->value.kind(), value_kind::date) && date_of(s) && date_of(*l.to);
}
constexpr bool are_other_days(const statement& s, const statement& t) { return surely_another_day(*date_of(s)->recorded_date(), *date_of(t)->recorded_date()); }
// The statement that s restates with another day, or nullptr.
constexpr const statement* restated_with_another_day(const statement& s) {
  for (const statement_link& l : s.links) {
    if (restates_a_date(s, l) && are_other_days(s, *l.to)) return l.to;
  }
  return nullptr;
}

// A check of one date, against another one or none.
constexpr finding check_of_date(const statement& s, const value& mine, const statement* against, const value* other) {
  finding f = check_of(rule::chronology, s, against);
  f.printed = mine.record();
  f.where = f.printed->where;
  if (!other) return f;
  f.printed_against = other->record();
  f.related = f.printed_against->where;
  return f;
}

template <class Sink>
constexpr void check_restated_date(const article& a, const statement& s, Sink&& sink) {
  for (const statement_link& l : s.links) {
    if (!restates_a_date(s, l)) continue;
    finding f = check_of_date(s, *date_of(s), l.to, date_of(*l.to));
    if (are_other_days(s, *l.to)) {
      bool told = false;  // of these two dates, by an earlier statement
      for (const statement& t : a.statements) {
        if (&t == &s || told) break;
        const statement* restated = restated_with_another_day(t);
        told = restated && date_of(t)->record() == f.printed && date_of(*restated)->record() == f.printed_against;
      }
      if (told) continue;
      f.judgement.verdict = verdict::inconsistency;
      f.level = level_of_impossibility(s, *l.to);
    }
    sink(f);
  }
}

constexpr bool lies_ahead(const article& a, const value& when) { return surely_before(a.written, *when.recorded_date()); }
// Whether x, which lies ahead, is wrong if y is: they are one date, or x only points to it, 同日.
constexpr bool is_that_date(const value& x, const value& y) {
  if (x.record() == y.record()) return true;
  const printed_date &mine = *x.recorded_date(), &other = *y.recorded_date();
  return mine.inferred == date_parts::all && other.has_year() && mine.first_day() == other.first_day() && mine.last_day() == other.last_day();
}
// Whether what is wrong with a date of s is known already: an earlier statement has it too, or some statement restates it, or another one, as another day.
constexpr bool is_known_to_be_wrong(const article& a, const statement& s, const value& when) {
  bool is_earlier = true;
  for (const statement& t : a.statements) {
    if (const statement* restated = restated_with_another_day(t)) {
      if (date_of(t)->record() == when.record() || date_of(*restated)->record() == when.record()) return true;
    }
    is_earlier = is_earlier && &t != &s;
    if (!is_earlier) continue;
    if (is_past(t, t.value, t.property) && is_that_date(when, t.value)) return true;
    for (const qualifier& q : t.qualifiers) {
      if (is_past(t, q.value, q.property) && is_that_date(when, q.value)) return true;
    }
  }
  return false;
}

// Of qualifiers only what is wrong is told: most are the date of something that is checked itself.
template <class Sink>
constexpr void check_past_date(const article& a, const statement& s, const value& when, property_id property, Sink&& sink) {
  if (!is_past(s, when, property)) return;
  const bool is_wrong = lies_ahead(a, when);
  if (is_wrong ? is_known_to_be_wrong(a, s, when) : &when != &s.value) return;
  finding f = check_of_date(s, when, nullptr, nullptr);
  if (is_wrong) {
    f.judgement.verdict = verdict::inconsistency;
    f.level = level::warning;
  }
  sink(f);
}
template <class Sink>
constexpr void check_past_dates(const article& a, const statement& s, Sink&& sink) {
  if (!a.written.has_year()) return;
  check_past_date(a, s, s.value, s.property, sink);
  for (const qualifier& q : s.qualifiers) check_past_date(a, s, q.value, q.property, sink);
}

template <class Sink>
constexpr void check_age(const article& a, const timeline& when, const statement& s, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::figure) || !is_claimed(s)) return;
  const any_figure age = s.value.figure_at(0);
  const rational unit = as_years(age.unit);
  if (unit == rational(0)) return;
  const statement* beginning = when.dated(s.subject, properties::inception);
  if (!beginning || !a.written.has_year() || lies_ahead(a, beginning->value)) return;
  finding f = check_of(rule::chronology, s, beginning);
  f.first = age;
  f.recomputed = years_between(*beginning->value.recorded_date(), a.written);
  f.expected = age.claim_interval();
  // Ages are counted in full years, or months: "2 years" is said until the third birthday, and so are "2 years at most", but not "less than 2 years".
  const bool stays_below = same(age.modifier.bound, bound::less_than) || same(age.modifier.approximation, approximation::nearly);
  if (!stays_below) f.expected = hull(f.expected, interval::half_open(age.nominal(), age.nominal() + rational(1)));
  if (beginning->value.recorded_date()->approximate) f.expected = hull(f.expected, interval::closed(age.nominal() * rational(1, 2), age.nominal() * rational(2)));
  f.expected = f.expected * unit;
  if (!overlap(f.recomputed, f.expected)) {
    f.judgement.verdict = verdict::inconsistency;
    f.level = level::warning;
  }
  sink(f);
}

template <class Sink>
constexpr void check_order(const article& a, const timeline& when, const statement& s, Sink&& sink) {
  if (!is_order(s)) return;
  const entity_id before = s.value.entity();
  walk_back circle{when}, walk{when};
  if (const statement* back = s.subject == before ? &s : circle.closing(before, s.subject, s)) {
    finding f = check_of(rule::chronology, s, back);
    f.judgement.verdict = verdict::inconsistency;
    f.level = circle.facts ? level_of_impossibility(s, *back) : level::warning;
    sink(f);
    return;
  }
  const statement* later = when.dated(s.subject, properties::point_in_time);
  if (!later) return;
  const printed_date& day = *later->value.recorded_date();
  const statement* earlier = when.dated(before, properties::point_in_time);
  if (!earlier) earlier = walk.dated_after(day, before);
  if (!earlier) return;
  finding f = check_of_date(*later, later->value, earlier, &earlier->value);
  if (surely_before(day, *earlier->value.recorded_date())) {
    if (earlier->factuality.is_fact() && lies_ahead(a, earlier->value)) return;  // told already
    f.judgement.verdict = verdict::inconsistency;
    f.level = s.factuality.is_fact() && walk.facts ? level_of_impossibility(*later, *earlier) : level::warning;
  }
  sink(f);
}

template <class Sink>
constexpr void check_one_date(const timeline& when, const statement& s, Sink&& sink) {
  if (s.property != properties::point_in_time || !same(s.subject.kind(), entity_kind::event) || !s.factuality.is_fact() || s.linked(link_kind::restates)) return;
  const statement* first = when.dated(s.subject, properties::point_in_time);
  if (!first || !first->factuality.is_fact() || !surely_another_day(*s.value.recorded_date(), *first->value.recorded_date())) return;
  finding f = check_of_date(s, s.value, first, &first->value);
  f.judgement.verdict = verdict::inconsistency;
  f.level = level::note;
  sink(f);
}

template <class Sink>
constexpr void check_chronology(const article& a, const timeline& when, const statement& s, Sink&& sink) {
  if (!s.links.empty()) check_restated_date(a, s, sink);
  if (is_date(s) || !s.qualifiers.empty()) check_past_dates(a, s, sink);
  if (is_date(s)) check_one_date(when, s, sink);
  else if (s.property == properties::age) check_age(a, when, s, sink);
  else check_order(a, when, s, sink);
}

}  // namespace kawase::detail
