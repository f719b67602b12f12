// SPDX-License-Identifier: BSL-1.0
// A finding in words, in English; figures as the text prints them.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/money/text_buffer.hpp>
#include <kawase/proof/decimal_text.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/statement_message.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// A message, which owns its characters.
using message_text = text_buffer<960>;

// The two figures of a finding as its text prints them, where the text is at hand; empty where it is not: then they are written anew.
struct printed_figures {
  text first, second;
};
// From the document that was read.
constexpr printed_figures printed_in(const finding& f, text document_text) {
  const auto at = [&](const place_in_document& p) { return p.is_block || p.bytes.end() > document_text.size() ? text() : document_text.substr(p.bytes.offset, p.bytes.length); };
  if (f.first_where == f.second_where) return {};
  return {at(f.first_where), at(f.second_where)};
}

// One sentence without its full stop, into [first, last); 960 bytes are always enough for figures written anew.
template <class Writer = detail::writer>
constexpr write_result write_message(const finding& f, char* first, char* last, const printed_figures& printed = {});
template <class Text = message_text>
constexpr Text message(const finding& f, const printed_figures& printed = {}) {
  Text t;
  t.set_end(write_message(f, t.begin(), t.end(), printed).end);
  return t;
}
// A figure as the finding's text would print it: 約3兆円, about ¥3 trillion.
template <class Text = figure_text>
constexpr Text write_like(const finding& f, const any_figure& figure) { return write(figure, f.in_english ? style::en : style::ja); }

// "yen", "dollar"; of other currencies the code.
constexpr text unit_name(const currency_code& c) noexcept {
  struct named {
    currency_code code;
    text name;
  };
  constexpr named names[] = {{"JPY", "yen"}, {"USD", "dollar"}, {"EUR", "euro"}, {"GBP", "pound"}, {"CNY", "yuan"}, {"KRW", "won"}};
  for (const named& n : names) {
    if (n.code == c) return n.name;
  }
  return c.name();
}

namespace detail {

// "15 yen a dollar"
constexpr void put_rate_unit(auto& out, const currency_code& base, const currency_code& quote) {
  out.put(unit_name(quote));
  out.put(' ');
  const text of = unit_name(base);
  out.put(of[0] >= 'a' ? "a " : "per ");
  out.put(of);
}
constexpr void put_reference(auto& out, const reference& r) {
  switch (r.from) {
    case reference_source::none: break;
    case reference_source::caller: out.put("the given rate is "); break;
    case reference_source::note: out.put("the text's own rate is "); break;
    case reference_source::other_pairs: out.put("the text's other pairs imply "); break;
    case reference_source::table: out.put(r.is_dated ? "the ECB's rates were " : "the ECB's rates were always "); break;
  }
  put_range(out, r.rate);
  if (!same(r.from, reference_source::table)) return;
  out.put(r.is_dated ? " in " : " from ");
  out.put_digits(wide(static_cast<std::uint64_t>(r.first_year)));
  if (r.last_year != r.first_year) {
    out.put(r.is_dated ? "-" : " to ");
    out.put_digits(wide(static_cast<std::uint64_t>(r.last_year)));
  }
}
constexpr void put_figure(auto& out, const finding& f, const any_figure& figure) { put(out, figure, f.in_english ? style::en : style::ja, {}); }
// A side of the finding's pair; the text may break a line within.
constexpr void put_side(auto& out, const finding& f, const printed_figures& printed, side s) {
  const text& words = same(s, side::first) ? printed.first : printed.second;
  if (words.empty()) return put_figure(out, f, same(s, side::first) ? without_shared_bound(f.first, f.second) : without_shared_bound(f.second, f.first));
  for (const char c : words) out.put(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
}
constexpr void put_factor(auto& out, int power) {
  out.put("off by a factor of ");
  if (power < 0) power = -power;
  for (out.put('1'); power > 0; --power) out.put('0');
}
constexpr void put_implied(auto& out, const finding& f, const printed_figures& printed) {
  const implied_rate& r = f.judgement.implied;
  put_side(out, f, printed, side::first);
  out.put(" and ");
  put_side(out, f, printed, side::second);
  out.put(" imply ");
  put_rounded(out, r.value);
  out.put(' ');
  put_rate_unit(out, r.base, r.quote);
  out.put(" (");
  put_range(out, r.printed);
  out.put("), but ");
  put_reference(out, f.judgement.reference);
}
constexpr void put_repairs(auto& out, const finding& f, const printed_figures& printed) {
  const side likely = same(f.suggested, side::first) ? side::first : side::second, other = same(likely, side::first) ? side::second : side::first;
  bool any = false;
  for (const side s : {likely, other}) {
    const any_figure repaired = f.repaired(s);
    if (repaired.unit.empty()) continue;
    out.put(any ? ", or " : "; ");
    put_figure(out, f, repaired);
    out.put(" for ");
    put_side(out, f, printed, s);
    if (s == likely && !same(f.suggested, side::none)) out.put(" is suggested");
    any = true;
  }
  if (any && same(f.suggested, side::none)) out.put(" would repair it");
}
// "; ドル was taken for USD, HKD would fit", "; ¥ was taken for JPY, CNY would fit"
constexpr void put_assumed(auto& out, const finding& f) {
  const currency_code taken = f.taken_currency();
  if (!taken.empty()) {
    out.put("; ");
    out.put(f.is_yen_sign_assumed() ? "¥" : is_dollar(taken) ? (f.in_english ? "$" : "ドル") : "the currency");
    out.put(" was taken for ");
    out.put(taken.name());
  }
  if (f.another_dollar.empty()) return;
  out.put(taken.empty() ? "; " : ", ");
  out.put(f.another_dollar.name());
  out.put(" would fit");
}

}  // namespace detail

template <class Writer>
constexpr write_result write_message(const finding& f, char* first, char* last, const printed_figures& printed) {
  Writer out{first, last};
  switch (f.rule) {
    case rule::ten_fold_slip:
      detail::put_implied(out, f, printed);
      out.put(": ");
      detail::put_factor(out, f.judgement.power_of_ten);
      detail::put_repairs(out, f, printed);
      detail::put_assumed(out, f);
      break;
    case rule::implied_rate:
      detail::put_implied(out, f, printed);
      if (f.judgement.is_of_another_scale) out.put(": too far for a slip, another currency or one of before a redenomination");
      detail::put_assumed(out, f);
      break;
    case rule::rate_note:
      if (f.judgement.power_of_ten != 0) {
        out.put("the text's own rate is ");
        detail::put_range(out, f.judgement.implied.printed);
        out.put(' ');
        detail::put_rate_unit(out, f.judgement.implied.base, f.judgement.implied.quote);
        out.put(", but ");
        detail::put_reference(out, f.judgement.reference);
        out.put(": ");
        detail::put_factor(out, f.judgement.power_of_ten);
        detail::put_assumed(out, f);
        break;
      }
      detail::put_implied(out, f, printed);
      out.put(" only upside down");
      break;
    case rule::cross_ratio:
      detail::put_implied(out, f, printed);
      out.put(", and one of the two must be wrong");
      break;
    case rule::dropped_magnitude:
      detail::put_side(out, f, printed, side::first);
      out.put(": is ");
      detail::put_figure(out, f, f.second);
      out.put(" meant?");
      break;
    case rule::same_quantity:
      if (f.said) {
        detail::put_statement_finding(out, f);
        break;
      }
      detail::put_figure(out, f, f.first);
      out.put(" is ");
      detail::put_figure(out, f, f.second);
      out.put(" where the text restates the same amount before");
      break;
    default: detail::put_statement_finding(out, f);
  }
  return out.result();
}

}  // namespace kawase
KAWASE_QUIET_END
