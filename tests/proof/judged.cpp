// SPDX-License-Identifier: BSL-1.0
// The rules judged on pairs as real pages print them, each with its year: a table of the columns of ../shared/data/figures/pairs.tsv, which anybody may
// replace by his own:  KAWASE_PAIRS=my.tsv .build/tests/tests/kawase_proof_tests "*judged"
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <kawase/figure/restate.hpp>
#include <kawase/proof.hpp>

#include "support/catch.hpp"

using namespace kawase;

namespace {

struct row {
  std::string id, expression, verdict, grade;
  int year = 0;
};

std::vector<row> table() {
  const char* own = std::getenv("KAWASE_PAIRS");
  std::ifstream in(own ? std::string(own) : std::string(KAWASE_SHARED_DIR) + "/data/figures/pairs.tsv");
  std::vector<row> rows;
  std::vector<std::string> names;
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> f(1);
    for (const char c : line) {
      if (c == '\t') f.emplace_back();
      else if (c != '\r') f.back() += c;
    }
    if (names.empty()) {
      names = f;
      continue;
    }
    const auto field = [&](const char* name) {
      for (std::size_t i = 0; i < names.size() && i < f.size(); ++i) {
        if (names[i] == name) return f[i];
      }
      return std::string();
    };
    row r{field("id"), "", field("verdict"), field("class"), 0};
    const std::string printed = field("expression"), date = field("date");
    for (std::size_t i = 0; i < printed.size(); ++i) {
      const bool escape = printed[i] == '\\' && i + 1 < printed.size();
      if (escape) ++i;
      r.expression += escape && printed[i] == 'n' ? '\n' : printed[i];
    }
    for (std::size_t i = 0; i + 4 <= date.size() && r.year == 0; ++i) {
      if (date.find_first_not_of("0123456789", i) >= i + 4 || date.find_first_not_of("0123456789", i) == date.npos) r.year = std::stoi(date.substr(i, 4));
    }
    rows.push_back(r);
  }
  return rows;
}


struct judged {
  bool is_pair = false, is_checkable = false, found = false;
  bool names_another_dollar = false;  // a bare ドル that fits as another dollar than was assumed: a warning
  level gravest = level::note;
  kawase::rule rule = rule::rate_note;
};
judged judge(any_restatement p, int year) {
  judged o;
  o.is_pair = true;
  document<4> d({.year = year});
  d.add(sighted_pair{p, {}, {}, {}});
  d.settle();
  o.is_checkable = static_cast<bool>(detail::from_table(p.implied().base, p.implied().quote, year));
  check_pair(d, d[0], 0, [&](const finding& f) {
    if (f.rule == rule::dropped_magnitude) return;
    if (o.found && f.level <= o.gravest) return;
    o.found = true;
    o.gravest = f.level;
    o.names_another_dollar = f.rule == rule::ten_fold_slip && f.level == level::warning && !f.another_dollar.empty();
    o.rule = f.rule;
  });
  return o;
}

}  // namespace

TEST_CASE("judged") {
  const std::vector<row> rows = table();
  if (rows.empty()) {
    WARN("skipped: no pairs.tsv");
    return;
  }
  std::size_t read = 0, checkable = 0, sound = 0, accused = 0, sound_warned = 0, slips = 0, slips_found = 0, made = 0, made_found = 0, made_named = 0, halves = 0, halves_shown = 0, halves_found = 0;
  for (const row& r : rows) {
    any_restatement p;
    bool is_pair = false;
    for (const found& f : scan(text(r.expression))) {
      if (f.kind == found_kind::restatement && !is_pair) p = f.as_restatement(), is_pair = true;
    }
    if (!is_pair || r.year == 0) continue;
    ++read;
    const judged o = judge(p, r.year);
    checkable += o.is_checkable;
    if (r.verdict == "slip") {
      ++slips;
      slips_found += o.found && o.gravest == level::error;
      if (!o.found) std::cout << "missed: " << r.id << ' ' << r.expression << '\n';
    }
    if (r.verdict != "ok") continue;
    ++sound;
    accused += o.found && o.gravest == level::error;
    sound_warned += o.found && o.gravest == level::warning;
    if (o.found) std::cout << "accused: " << r.id << ' ' << r.expression << ' ' << r.year << ": " << name(o.gravest).data() << '\n';
    if (!o.is_checkable || !p.note.empty()) continue;
    for (const int power : {-2, -1, 1, 2}) {  // slips of our own making
      any_restatement q = p;
      if (!detail::shift(q.second.digits, power) || (q.second.extent != extent::single && !detail::shift(q.second.high, power))) continue;
      ++made;
      const judged s = judge(q, r.year);
      made_found += s.found && (s.gravest == level::error || s.names_another_dollar);
      made_named += s.found && s.gravest != level::error && s.names_another_dollar;
      if (!s.found || (s.gravest != level::error && !s.names_another_dollar)) std::cout << "missed: " << r.id << ' ' << r.expression << " x 10^" << power << '\n';
    }
    if (p.second.extent != extent::single || p.first.extent != extent::single) continue;
    for (const rational& factor : {rational(3, 2), rational(2, 3), rational(2), rational(1, 2)}) {
      any_restatement q = p;
      q.second.digits = detail::round_to_print(p.second.nominal() * factor, significant{4});
      const interval reference = detail::from_table(q.implied().base, q.implied().quote, r.year).widened();
      ++halves;
      if (q.implied().verdict(reference) != verdict::inconsistency) continue;  // the printed digits, or the year's range, can't show it
      ++halves_shown;
      const judged s = judge(q, r.year);
      halves_found += s.found && s.gravest >= level::note;
    }
  }
  std::cout << "judged: " << read << " pairs read of " << rows.size() << " rows, " << checkable << " checkable; " << sound << " sound: " << accused << " accused, " << sound_warned
            << " warned of; slips: " << slips_found << " of " << slips << " found; made ten- and hundred-fold: " << made_found << " of " << made
            << " found, " << made_named << " of them as another dollar; off by 1.5 or 2: " << halves_found << " of " << halves_shown << " that the digits show (" << halves << " made)\n";
  CHECK(accused == 0);
  CHECK(slips_found == slips);
  CHECK(made_found == made);
  CHECK(halves_found == halves_shown);
}
