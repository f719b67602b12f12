// SPDX-License-Identifier: BSL-1.0
// Rule: dates, ages and what is said to follow what fit into one order.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>

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
// Calls f(const value&) with each date of s that says when something happened, or began.
template <class F>
constexpr void for_each_past_date(const statement& s, F&& f) {
  if (same(s.value.kind(), value_kind::date)) {
    const bool happened = s.factuality.is_fact() && (s.property == properties::point_in_time || s.property == properties::announced_on);
    if (happened || (s.property == properties::inception && is_claimed(s))) f(s.value);
  }
  for (const qualifier& q : s.qualifiers) {
    if (!same(q.value.kind(), value_kind::date) || !s.factuality.is_fact()) continue;
    const bool is_when = q.property == properties::point_in_time || q.property == properties::announced_on || q.property == properties::inception;
    const bool looks_ahead = s.property == properties::investment_planned || s.property == properties::time_ahead;  // what is planned may be planned for a date
    if (is_when && !looks_ahead) f(q.value);
  }
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
// Whether what is wrong with the date of s is known already: it is another day than the date that it restates, or an earlier statement has it too. 同日
// is another one's day, and not wrong by itself.
constexpr bool is_known_to_be_wrong(const article& a, const statement& s, const value& when) {
  const value* own = date_of(s);
  if (own && own->record() == when.record() && restated_with_another_day(s)) return true;
  const printed_date& day = *when.recorded_date();
  for (const statement& t : a.statements) {
    if (&t == &s) break;
    bool has_it = false;
    for_each_past_date(t, [&](const value& other) {
      const printed_date& d = *other.recorded_date();
      has_it = has_it || other.record() == when.record() || (day.inferred == date_parts::all && d.has_year() && d.first_day() == day.first_day() && d.last_day() == day.last_day());
    });
    if (has_it) return true;
  }
  return false;
}

template <class Sink>
constexpr void check_past_dates(const article& a, const statement& s, Sink&& sink) {
  if (!a.written.has_year()) return;
  for_each_past_date(s, [&](const value& when) {
    finding f = check_of_date(s, when, nullptr, nullptr);
    if (lies_ahead(a, when)) {
      if (is_known_to_be_wrong(a, s, when)) return;
      f.judgement.verdict = verdict::inconsistency;
      f.level = level::warning;
    }
    sink(f);
  });
}

template <class Sink>
constexpr void check_age(const article& a, const statement& s, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::figure) || s.property != properties::age || !is_claimed(s)) return;
  const any_figure age = s.value.figure_at(0);
  if (!same(age.measure, measure_kind::duration)) return;
  const rational unit = as_years(age.unit);
  if (unit == rational(0)) return;
  const statement* beginning = dated(a, s.subject, properties::inception);
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

constexpr bool is_order(const statement& s) { return same(s.value.kind(), value_kind::entity) && s.property == properties::follows && is_claimed(s); }

// A walk from an event to those that it follows, which follow others. It ends after so many steps, since circles have no end.
struct walk_back {
  const article& a;
  int steps_left = 64;
  bool facts = true;  // every step that was taken is a fact

  constexpr const statement* taken(const statement& s, const statement* found) {
    facts = facts && s.factuality.is_fact();
    return found;
  }
  // The statement by which `from` follows `to` in the end; of those before `last` in the table, so that of a circle one statement is told.
  constexpr const statement* closing(entity_id from, entity_id to, const statement& last) {
    for (const statement& s : a.statements) {
      if (&s == &last) break;
      if (!is_order(s) || !(s.subject == from)) continue;
      if (steps_left-- <= 0) break;
      if (s.value.entity() == to) return taken(s, &s);
      if (const statement* found = closing(s.value.entity(), to, last)) return taken(s, found);
    }
    return nullptr;
  }
  // Of what `from`, which has no date, follows: the first date that lies after `later`.
  constexpr const statement* dated_after(const printed_date& later, entity_id from) {
    for (const statement& s : a.statements) {
      if (!is_order(s) || !(s.subject == from)) continue;
      if (steps_left-- <= 0) break;
      const statement* d = dated(a, s.value.entity(), properties::point_in_time);
      if (d && surely_before(later, *d->value.recorded_date())) return taken(s, d);
      if (d) continue;
      if (const statement* found = dated_after(later, s.value.entity())) return taken(s, found);
    }
    return nullptr;
  }
};

template <class Sink>
constexpr void check_order(const article& a, const statement& s, Sink&& sink) {
  if (!is_order(s)) return;
  const entity_id before = s.value.entity();
  walk_back circle{a};
  if (const statement* back = s.subject == before ? &s : circle.closing(before, s.subject, s)) {
    finding f = check_of(rule::chronology, s, back);
    f.judgement.verdict = verdict::inconsistency;
    f.level = circle.facts ? level_of_impossibility(s, *back) : level::warning;
    return sink(f);
  }
  const statement *later = dated(a, s.subject, properties::point_in_time), *earlier = dated(a, before, properties::point_in_time);
  if (!later) return;
  const printed_date& day = *later->value.recorded_date();
  walk_back walk{a};
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
constexpr void check_one_date(const article& a, const statement& s, Sink&& sink) {
  if (!same(s.value.kind(), value_kind::date) || !(s.property == properties::point_in_time) || !same(s.subject.kind(), entity_kind::event) || !s.factuality.is_fact()) return;
  if (s.linked(link_kind::restates)) return;
  const statement* first = dated(a, s.subject, properties::point_in_time);
  if (!first || !first->factuality.is_fact() || !surely_another_day(*s.value.recorded_date(), *first->value.recorded_date())) return;
  finding f = check_of_date(s, s.value, first, &first->value);
  f.judgement.verdict = verdict::inconsistency;
  f.level = level::note;
  sink(f);
}

template <class Sink>
constexpr void check_chronology(const article& a, const statement& s, Sink&& sink) {
  check_restated_date(a, s, sink);
  check_age(a, s, sink);
  check_past_dates(a, s, sink);
  check_order(a, s, sink);
  check_one_date(a, s, sink);
}

}  // namespace kawase::detail
