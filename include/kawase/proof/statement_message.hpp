// SPDX-License-Identifier: BSL-1.0
// Findings on statements in words; the texts of figures and dates are the article's own.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/proof/amounts.hpp>
#include <kawase/proof/decimal_text.hpp>
#include <kawase/proof/finding.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// "約92兆円 (caption 2)"
constexpr void put_said(auto& out, text words, locator where) {
  out.put(words);
  out.put(" (");
  out.at = write(where, out.at, out.end).end;
  out.put(')');
}
constexpr void put_said(auto& out, const statement& s) {
  const text printed = s.value.printed();
  put_said(out, printed.empty() ? s.property.name(language::en) : printed, s.where);
}
// A date, which may be a qualifier; what has none, as the statement.
constexpr void put_dated(auto& out, const record* date, const statement& s) {
  if (date) put_said(out, date->printed, date->where);
  else put_said(out, s);
}
// "answer follows launch (paragraph 2)", by their ids
constexpr void put_order(auto& out, const statement& s) {
  out.put(s.subject.key());
  out.put(" follows ");
  put_said(out, s.value.entity().key(), s.where);
}
// f as `from` prints it; anew where from has another figure beside it.
constexpr void put_figure_of(auto& out, const statement* from, const any_figure& f) {
  const text printed = from ? from->value.printed() : text();
  if (from && same(from->value.kind(), value_kind::figure)) out.put(printed);
  else out.put(text(write(f, from && is_english(printed) ? style::en : style::ja)));
}
constexpr void put_range(auto& out, const interval& i, int significant = 4) {
  if (i.has_lower && i.has_upper && i.lower == i.upper) return put_rounded(out, i.lower, significant);
  if (!i.has_upper) {
    put_rounded(out, i.lower, significant);
    return out.put(" or more");
  }
  if (i.has_lower && !(i.lower == rational(0))) {
    put_rounded(out, i.lower, significant);
    out.put(" to ");
  } else {
    out.put("at most ");
  }
  put_rounded(out, i.upper, significant);
}

// A share above 1, however little.
constexpr void put_share_above_one(auto& out, const interval& share) {
  const rational shown_as_one(10'005, 10'000);
  if (!(share.lower < shown_as_one)) return put_range(out, share);
  out.put("over 1");
  if (!share.has_upper || share.upper < shown_as_one) return;
  out.put(", up to ");
  put_rounded(out, share.upper, 4);
}

constexpr void put_chronology(auto& out, const finding& f, bool holds) {
  const statement& s = *f.said;
  if (same(f.first.measure, measure_kind::duration)) {
    put_said(out, s);
    out.put(holds ? " fits " : " does not fit ");
    put_said(out, *f.against);
    out.put(": by the time of writing that is ");
    const char* const from = out.at;
    put_range(out, f.recomputed, 2);
    const text span(from, static_cast<std::size_t>(out.at - from));
    return out.put(span == text("1") || span == text("at most 1") ? " year" : " years");
  }
  if (s.property == properties::follows) {
    put_order(out, s);
    if (f.against == &s) return out.put(": nothing follows itself");
    out.put(", but so it goes in a circle: ");
    return put_order(out, *f.against);
  }
  put_dated(out, f.printed, s);
  if (!f.against) return out.put(holds ? " does not lie after the time of writing" : " lies after the time of writing");
  const bool again = restates(s, *f.against), of_one = !again && s.subject == f.against->subject && s.property == f.against->property;
  out.put(again ? " restates " : of_one ? " and " : holds ? " does not lie before " : " lies before ");
  put_dated(out, f.printed_against, *f.against);
  out.put(again ? holds ? ": they can be one day" : ", but they can't be one day" : of_one ? " are two dates of one event" : ", which it is said to follow");
}

// What a check on statements found: also one that holds, since check_statements() passes on those as well.
constexpr void put_statement_finding(auto& out, const finding& f) {
  const bool impossible = same(f.judgement.verdict, verdict::inconsistency), holds = same(f.judgement.verdict, verdict::consistent);
  if (!f.said) return;
  if (f.rule == rule::chronology) return put_chronology(out, f, holds);
  const bool ever = f.rule != rule::superlative_scope || scope_of(*f.said) == scope::all_time;  // of two records the one of all time comes first
  put_said(out, ever ? *f.said : *f.against);
  switch (f.rule) {
    case rule::same_quantity:
      out.put(" restates ");
      put_said(out, *f.against);
      out.put(impossible ? ", but they can't be the same amount" : holds ? ": they agree" : ": they agree only if rounded digits are allowed for");
      break;
    case rule::part_and_whole:
      out.put(" is part of ");
      put_said(out, *f.against);
      out.put(impossible ? ", but is larger: a share of " : holds ? ": a share of " : ", which it is only if rounded digits are allowed for: a share of ");
      if (impossible) put_share_above_one(out, f.recomputed);
      else put_range(out, f.recomputed);
      break;
    case rule::claimed_ratio:
      out.put(holds ? " is claimed, and " : " is claimed, but ");
      put_figure_of(out, f.said->linked(link_kind::numerator), f.first);
      out.put(" to ");
      put_figure_of(out, f.said->linked(link_kind::denominator), f.second);
      out.put(" is ");
      put_range(out, f.recomputed);
      if (!impossible && !holds) out.put(" unless rounded digits are allowed for");
      break;
    case rule::announced_count:
      out.put(" announced, ");
      out.put_digits(wide(static_cast<std::uint64_t>(f.counted)));
      out.put(" listed");
      break;
    case rule::superlative_scope: {
      const statement& other = ever ? *f.against : *f.said;
      if (holds) {
        out.put(" and ");
        put_said(out, other);
        out.put(" are records of one scope");
        break;
      }
      out.put(" is the record of all time");
      out.put(impossible ? ", but lies below " : ", and the same ");
      put_said(out, other);
      out.put(!impossible ? " only of recent years" : same(scope_of(other), scope::recent) ? ", that of recent years" : "");
      break;
    }
    default: break;
  }
}

}  // namespace kawase::detail
KAWASE_QUIET_END
