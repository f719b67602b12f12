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
constexpr void put_said(auto& out, const statement& s) {
  const text printed = s.value.printed();
  out.put(printed.empty() ? s.property.name(language::en) : printed);
  out.put(" (");
  out.at = write(s.where, out.at, out.end).end;
  out.put(')');
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

constexpr void put_statement_finding(auto& out, const finding& f) {
  const bool impossible = same(f.judgement.verdict, verdict::inconsistency);
  if (!f.said) return;
  const bool ever = f.rule != rule::superlative_scope || scope_of(*f.said) == scope::all_time;  // of two records the one of all time comes first
  put_said(out, ever ? *f.said : *f.against);
  switch (f.rule) {
    case rule::same_quantity:
      out.put(" restates ");
      put_said(out, *f.against);
      out.put(impossible ? ", but they can't be the same amount" : ": they agree only if rounded digits are allowed for");
      break;
    case rule::part_and_whole:
      out.put(" is part of ");
      put_said(out, *f.against);
      out.put(impossible ? ", but is larger: a share of " : ", which it is only if rounded digits are allowed for: a share of ");
      put_range(out, f.recomputed);
      break;
    case rule::claimed_ratio:
      out.put(" is claimed, but ");
      out.put(text(write(f.first, style::ja)));
      out.put(" to ");
      out.put(text(write(f.second, style::ja)));
      out.put(" is ");
      put_range(out, f.recomputed);
      if (!impossible) out.put(" unless rounded digits are allowed for");
      break;
    case rule::chronology:
      if (same(f.first.measure, measure_kind::duration)) {
        out.put(" does not fit ");
        put_said(out, *f.against);
        out.put(": by the time of writing that is ");
        const char* const from = out.at;
        put_range(out, f.recomputed, 2);
        const text span(from, static_cast<std::size_t>(out.at - from));
        out.put(span == text("1") || span == text("at most 1") ? " year" : " years");
      } else if (f.against) {
        out.put(" contradicts ");
        put_said(out, *f.against);
        out.put(" in the order of dates");
      } else {
        out.put(" lies after the time of writing");
      }
      break;
    case rule::announced_count:
      out.put(" announced, ");
      out.put_digits(wide(static_cast<std::uint64_t>(f.counted)));
      out.put(" listed");
      break;
    case rule::superlative_scope:
      out.put(" is the record of all time");
      out.put(impossible ? ", but lies below " : ", and the same ");
      put_said(out, ever ? *f.against : *f.said);
      out.put(impossible ? ", that of recent years" : " only of recent years");
      break;
    default: break;
  }
}

}  // namespace kawase::detail
KAWASE_QUIET_END
