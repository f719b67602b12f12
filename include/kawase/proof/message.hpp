// SPDX-License-Identifier: BSL-1.0
// A finding in words, in English; figures as the text prints them.
#pragma once

#include <kawase/figure/write.hpp>
#include <kawase/money/text_buffer.hpp>
#include <kawase/proof/decimal_text.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/statement_message.hpp>

namespace kawase {

using message_text = text_buffer<960>;

// One sentence without its full stop, into [first, last); 960 bytes are always enough.
constexpr write_result write_message(const finding& f, char* first, char* last);
constexpr message_text message(const finding& f) {
  message_text t;
  t.set_end(write_message(f, t.begin(), t.end()).end);
  return t;
}
// A figure as the finding's text would print it: 約3兆円, about ¥3 trillion.
constexpr figure_text write_like(const finding& f, const any_figure& figure) { return write(figure, f.in_english ? style::en : style::ja); }

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
constexpr void put_rate_unit(writer& out, const currency_code& base, const currency_code& quote) {
  out.put(unit_name(quote));
  out.put(' ');
  const text of = unit_name(base);
  out.put(of[0] >= 'a' ? "a " : "per ");
  out.put(of);
}
constexpr void put_reference(writer& out, const reference& r) {
  switch (r.from) {
    case reference_source::none: break;
    case reference_source::caller: out.put("the given rate is "); break;
    case reference_source::note: out.put("the text's own rate is "); break;
    case reference_source::other_pairs: out.put("the text's other pairs imply "); break;
    case reference_source::table: out.put(r.is_dated ? "the ECB's rates were " : "the ECB's rates were always "); break;
  }
  put_range(out, r.rate);
  if (r.from != reference_source::table) return;
  out.put(r.is_dated ? " in " : " from ");
  out.put_digits(wide(static_cast<std::uint64_t>(r.first_year)));
  if (r.last_year != r.first_year) {
    out.put(r.is_dated ? "-" : " to ");
    out.put_digits(wide(static_cast<std::uint64_t>(r.last_year)));
  }
}
constexpr void put_figure(writer& out, const finding& f, const any_figure& figure) { out.put(text(write_like(f, figure))); }
constexpr void put_pair(writer& out, const finding& f) {
  put_figure(out, f, without_shared_bound(f.first, f.second));
  out.put(" and ");
  put_figure(out, f, without_shared_bound(f.second, f.first));
}
constexpr void put_implied(writer& out, const finding& f) {
  const implied_rate& r = f.judgement.implied;
  put_pair(out, f);
  out.put(" imply ");
  put_rounded(out, r.value);
  out.put(' ');
  put_rate_unit(out, r.base, r.quote);
  out.put(" (");
  put_range(out, r.printed);
  out.put("), but ");
  put_reference(out, f.judgement.reference);
}
constexpr void put_repairs(writer& out, const finding& f) {
  const side likely = f.suggested == side::first ? side::first : side::second, other = likely == side::first ? side::second : side::first;
  bool any = false;
  for (const side s : {likely, other}) {
    const any_figure repaired = f.repaired(s);
    if (repaired.unit.empty()) continue;
    out.put(any ? ", or " : "; ");
    put_figure(out, f, repaired);
    out.put(" for ");
    put_figure(out, f, s == side::first ? without_shared_bound(f.first, f.second) : without_shared_bound(f.second, f.first));
    if (s == likely && f.suggested != side::none) out.put(" is suggested");
    any = true;
  }
  if (any && f.suggested == side::none) out.put(" would repair it");
}

}  // namespace detail

constexpr write_result write_message(const finding& f, char* first, char* last) {
  detail::writer out{first, last};
  switch (f.rule) {
    case rule::ten_fold_slip: {
      detail::put_implied(out, f);
      out.put(": off by a factor of ");
      int power = f.judgement.power_of_ten < 0 ? -f.judgement.power_of_ten : f.judgement.power_of_ten;
      for (out.put('1'); power > 0; --power) out.put('0');
      detail::put_repairs(out, f);
      break;
    }
    case rule::implied_rate:
      detail::put_implied(out, f);
      if (!f.another_dollar.empty()) {
        out.put("; ");
        out.put(f.another_dollar.name());
        out.put(" would fit");
      }
      break;
    case rule::rate_note:
      detail::put_implied(out, f);
      out.put(" only upside down");
      break;
    case rule::cross_ratio:
      detail::put_implied(out, f);
      out.put(", and one of the two must be wrong");
      break;
    case rule::dropped_magnitude:
      detail::put_figure(out, f, f.first);
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
