// SPDX-License-Identifier: BSL-1.0
// The built-in article, as the outputs want it: its money figures in the order of the text, with what each is of.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <kawase/deepseek_shock.hpp>

#include "args.hpp"
#include "html_output.hpp"
#include "items.hpp"

namespace proofread {

inline std::string what_is_recorded(const kawase::article& a, kawase::entity_id of, kawase::property_id what) {
  std::string name(view(of.key()));
  for (const kawase::entity& e : a.entities) {
    if (e.id == of) name = view(kawase::name(e, kawase::language::en));
  }
  name = name.substr(0, name.find(','));  // "Stargate, a national AI project"
  return name + ": " + std::string(view(what.name(kawase::language::en)));
}

// A figure of a recorded pair, with its own words cut out of the pair's.
inline figure_item part_of_pair(const kawase::any_figure& f, std::string_view printed, kawase::span_of_text s, const spot& where) {
  return {f, printed.substr(s.offset, s.length), where, {}};
}

// The article's dates in their order, and who says what besides itself: two sections of the page.
inline std::string article_as_html(const kawase::article& a) {
  const auto called = [&](kawase::entity_id id) {
    for (const kawase::entity& e : a.entities) {
      if (e.id == id) return std::string(view(kawase::name(e, kawase::language::en)));
    }
    return std::string(view(id.key()));
  };
  std::vector<const kawase::recorded<kawase::printed_date>*> dates;
  for (const auto& d : a.dates) {
    if (d.has_year()) dates.push_back(&d);
  }
  std::stable_sort(dates.begin(), dates.end(), [](const auto* x, const auto* y) { return x->first_day() < y->first_day(); });
  std::string s = "<h2>Timeline</h2>\n<ol class=\"time\">\n";
  for (const auto* d : dates) {
    char room[16];
    const std::string day(room, kawase::write(static_cast<const kawase::printed_date&>(*d), room, room + sizeof room).end);
    s += "<li><time datetime=\"" + day + "\">" + day + "</time>" + html(called(d->of)) + " <span class=\"place\">" + html(view(d->what.name(kawase::language::en))) + ", " + html(name_of(d->where)) +
         ", printed <span lang=\"ja\">" + html(view(d->printed)) + "</span></span></li>\n";
  }
  s += "</ol>\n<h2>Who says what</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Who says what\"><table><thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Says</th>"
       "<th scope=\"col\">How</th><th scope=\"col\">Place</th></tr></thead><tbody>\n";
  for (const kawase::statement& said : a.statements) {
    if (said.attribution.is_own_voice() || said.linked(kawase::link_kind::converts)) continue;
    std::string value(view(said.value.printed()));
    if (value.empty() && !said.value.entity().empty()) value = called(said.value.entity());
    if (said.value.kind() == kawase::value_kind::openness) value = view(name(said.value.openness()));
    if (said.value.kind() == kawase::value_kind::pricing) value = view(name(said.value.pricing()));
    s += "<tr><td>" + html(called(said.attribution.source)) + "</td><td>" + html(called(said.subject)) + ": " +
         html(view(said.property.name(kawase::language::en))) + (value.empty() ? "" : " <span lang=\"ja\">" + html(value) + "</span>") + "</td><td class=\"short\">" + html(view(name(said.factuality.act))) + "</td><td class=\"short\">" +
         html(name_of(said.where)) + "</td></tr>\n";
  }
  return s + "</tbody></table></div>\n";
}

inline counts proofread_article(const kawase::article& a, const arguments& args, output& out) {
  out.begin("built-in article", "The built-in article: " + std::string(view(a.name)));
  kawase::proof_options options = args.options;
  if (options.year == 0) options.year = a.written.year();
  kawase::document<> d(options);
  counts c;
  struct row {
    std::size_t position;
    figure_item figure;
    const kawase::recorded<kawase::any_restatement>* pair;
    std::string what;
  };
  std::vector<row> rows;
  for (const auto& f : a.figures) {
    d.add(static_cast<const kawase::any_figure&>(f));
    if (!f.is_money()) continue;
    rows.push_back({a.position(f.where), {f, view(f.printed), {0, 0, 0, 0, f.where}, {}}, nullptr, what_is_recorded(a, f.of, f.what)});
  }
  for (const auto& p : a.restatements) {
    d.add(kawase::sighted_pair{p, p.where, p.where, p.where});
    rows.push_back({a.position(p.where), {}, &p, what_is_recorded(a, p.of, p.what)});
  }
  d.settle();
  std::stable_sort(rows.begin(), rows.end(), [](const row& x, const row& y) { return x.position < y.position; });

  std::vector<pair_item> pairs;
  pairs.reserve(rows.size());
  for (row& r : rows) {
    if (!r.pair) {
      r.figure.what = r.what;
      ++c.figures;
      out.figure(r.figure);
      continue;
    }
    pair_item p;
    p.seen.pair = *r.pair;
    p.printed = view(r.pair->printed);
    p.line = p.printed;
    p.where.block = r.pair->where;
    p.what = r.what;
    for (const kawase::found& f : kawase::scan(r.pair->printed, options.reading)) {
      if (f.kind != kawase::found_kind::restatement) continue;
      p.first = part_of_pair(r.pair->first, p.printed, f.first_where, p.where);
      p.second = part_of_pair(r.pair->second, p.printed, f.second_where, p.where);
      p.first.where.offset = f.first_where.offset;
      p.second.where.offset = f.second_where.offset;
      break;
    }
    c.figures += 2;
    ++c.pairs;
    out.pair(p, d.judge(p.seen.pair));
    pairs.push_back(p);
  }
  // Every finding of the article, those on statements included; of pairs, with the pair.
  kawase::proofread(a, args.options, [&](const kawase::finding& f) {
    c.of(f.level) += 1;
    if (f.level < args.least) return;
    const pair_item* of = nullptr;
    for (const pair_item& p : pairs) {
      if (!f.said && p.where.block == f.where.block && p.seen.pair.first == f.first && p.seen.pair.second == f.second) of = &p;
    }
    out.finding(f, of, nullptr);
  });
  if (args.as == format::html) out.more(article_as_html(a));
  out.end(c);
  return c;
}

}  // namespace proofread
