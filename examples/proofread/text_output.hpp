// SPDX-License-Identifier: BSL-1.0
// --format text: a table of the figures, then the findings with the line that they stand on, in 80 columns.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "columns.hpp"
#include "items.hpp"

namespace proofread {

class text_output : public output {
 public:
  text_output(bool colour, bool quiet) : colour_(colour), quiet_(quiet) {}

  void begin(std::string_view file, std::string_view title) override {
    file_ = file;
    rows_ = unchecked_ = 0;
    findings_.clear();
    at_once_ = quiet_;
    if (quiet_) return;
    if (files_++ != 0) put("\n");
    put(paint(bold, cut(title.empty() ? file : title, 80)) + "\n\n");
  }
  void figure(const figure_item& f) override { row({f.where, std::string(f.what), std::string(f.printed), {}, {}, {}}); }
  void pair(const pair_item& p, const kawase::judgement& j) override {
    if (j.verdict == kawase::verdict::not_checkable) ++unchecked_;
    row({p.where, std::string(p.what), std::string(p.printed), str(kawase::write_rounded(j.implied.value)), unit(j.implied.base, j.implied.quote), mark(j.verdict)});
  }
  void rate(const rate_item& r) override { row({r.where, {}, std::string(r.printed), str(kawase::write_rounded(r.note.value())), unit(r.note.base(), r.note.quote()), "note"}); }
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    std::string s = described(f, pair, figure);
    if (findings_.size() == most_findings) {  // from here on each where it comes, behind these
      put_findings();
      at_once_ = true;
    }
    if (at_once_) put(s);
    else findings_.push_back(std::move(s));
  }
  void end(const counts& c) override {
    if (quiet_) return;
    put_article_rows();
    if (rows_ != 0) put("\n");
    put_findings();
    std::string s = plural(c.figures, "amount") + " of money, " + plural(c.pairs, "pair") + " in two currencies: ";
    s += c.errors != 0 ? paint(red, plural(c.errors, "error")) : paint(green, "no errors");
    if (c.warnings != 0) s += ", " + paint(yellow, plural(c.warnings, "warning"));
    if (c.notes != 0) s += ", " + paint(cyan, plural(c.notes, "note"));
    put(s + "\n");
    if (unchecked_ != 0) put("? " + plural(unchecked_, "pair") + " with no rate to be held against; --rate gives one\n");
  }
  bool wants_lines() const override { return true; }
  void error(std::string_view, std::string_view) override {}  // main says it on standard error

 private:
  static constexpr const char *bold = "1", *dim = "2", *red = "1;31", *green = "32", *yellow = "33", *cyan = "36";
  static constexpr std::size_t most_findings = 4096;
  struct table_row {
    spot where;
    std::string what, printed, rate, unit, mark;
  };

  static void put(std::string_view s) { std::fwrite(s.data(), 1, s.size(), stdout); }
  std::string paint(const char* how, std::string_view s) const {
    if (!colour_) return std::string(s);
    return std::string("\033[") + how + "m" + std::string(s) + "\033[0m";
  }
  static std::string plural(std::size_t n, std::string_view what) { return std::to_string(n) + " " + std::string(what) + (n == 1 ? "" : "s"); }
  static std::string place(const spot& s) { return s.is_in_text() ? std::to_string(s.line) + ":" + std::to_string(s.column) : s.locator(); }
  static std::string unit(const kawase::currency_code& base, const kawase::currency_code& quote) {
    return std::string(view(kawase::unit_name(quote))) + "/" + std::string(view(base.name()));
  }
  std::string mark(kawase::verdict v) const {
    switch (v) {
      case kawase::verdict::inconsistency: return paint(red, "✗");
      case kawase::verdict::not_checkable: return paint(dim, "?");
      default: return {};
    }
  }

  void put_findings() {
    for (const std::string& s : findings_) put(s + "\n");
    findings_.clear();
  }
  // A text's rows are printed as they come, an article's together at its end.
  void row(table_row r) {
    if (quiet_) return;
    if (!r.where.is_in_text()) {
      article_rows_.push_back(std::move(r));
      return;
    }
    if (rows_++ == 0) put(paint(dim, pad_right("line:column", 12) + pad_right("printed", 48) + pad_left("rate", 9)) + "\n");
    std::string s = pad_right(place(r.where), 12);
    if (r.rate.empty()) s += cut(r.printed, 68);
    else s += pad_right(r.printed, 48) + pad_left(r.rate, 9) + ' ' + r.unit + (r.mark.empty() ? "" : " " + r.mark);
    put(s + "\n");
  }
  void put_article_rows() {
    std::string unit;  // in the heading, if it is one for all
    bool one_unit = true;
    for (const table_row& r : article_rows_) {
      if (unit.empty()) unit = r.unit;
      one_unit = one_unit && (r.unit.empty() || r.unit == unit);
    }
    if (!article_rows_.empty()) put(paint(dim, pad_right("place", 13) + pad_right("of what", 29) + pad_right("printed", 26) + pad_left(one_unit ? unit : "rate", 9)) + "\n");
    for (const table_row& r : article_rows_) {
      std::string s = pad_right(place(r.where), 13) + pad_right(r.what, 28) + ' ';
      if (r.rate.empty()) s += cut(r.printed, 38);
      else s += pad_right(r.printed, 26) + pad_left(one_unit ? r.rate : cut(r.rate + " " + r.unit, 9), 9) + (r.mark.empty() ? "" : " " + r.mark);
      put(s + "\n");
      ++rows_;
    }
    article_rows_.clear();
  }

  // The first line in the form that editors and CI know; then the line of the text, what is at fault beneath it, and the numbers.
  std::string described(const kawase::finding& f, const pair_item* of, const figure_item* figure) const {
    const char* colour = f.level == kawase::level::error ? red : f.level == kawase::level::warning ? yellow : cyan;
    const spot at = spot_of(f, of, figure);
    const std::string where = at.is_in_text() ? visible(file_) + ":" + place(at) : at.locator();
    const std::string level(view(name(f.level))), rule = " [" + std::string(view(name(f.rule))) + "]";
    std::string s = paint(bold, where) + ": " + paint(colour, level + ":") + " ";
    if (!of || !is_of_rate(f)) {
      s += wrap(visible(message_of(f, of, figure)) + rule, 80, width(where) + level.size() + 4, "    ");
      return of && !of->line.empty() ? s + excerpt(*of, f) : s;
    }
    s += headline(f) + rule + "\n";
    s += excerpt(*of, f);
    const kawase::implied_rate& implied = f.judgement.implied;
    std::string rate(view(kawase::unit_name(implied.quote)));
    rate += " a ";
    rate += view(kawase::unit_name(implied.base));
    s += detail("implied", str(kawase::write_rounded(implied.value)) + " " + rate + " (" + range(implied.printed) + ")");
    s += detail("reference", range(f.judgement.reference.rate) + ", " + source(f.judgement.reference));
    bool first = true;
    const kawase::side likely = f.suggested == kawase::side::first ? kawase::side::first : kawase::side::second;
    for (const kawase::side side : {likely, likely == kawase::side::first ? kawase::side::second : kawase::side::first}) {
      const kawase::any_figure repair = f.repaired(side);
      if (repair.unit.empty()) continue;
      const figure_item& printed = side == kawase::side::first ? of->first : of->second;
      std::string line = str(write_like(f, repair)) + " for " + visible(printed.printed);
      if (side == f.suggested) line = paint(green, line);
      s += detail(side == f.suggested ? "suggested" : first ? "repair" : "or", line);
      first = false;
    }
    if (const std::string assumed = assumed_in(f); !assumed.empty()) s += detail("assumed", assumed);
    return s;
  }
  static std::string headline(const kawase::finding& f) {
    switch (f.rule) {
      case kawase::rule::ten_fold_slip: {
        const int power = f.judgement.power_of_ten < 0 ? -f.judgement.power_of_ten : f.judgement.power_of_ten;
        return "off by a factor of 1" + std::string(static_cast<std::size_t>(power), '0');
      }
      case kawase::rule::implied_rate: return f.judgement.is_of_another_scale ? "too far from its reference for a slip" : "a rate that its reference excludes";
      case kawase::rule::rate_note: return "the text's own rate fits only upside down";
      default: return "a power of ten from another pair of the text";
    }
  }
  static std::string range(const kawase::interval& i) {
    char room[128];
    kawase::detail::writer out{room, room + sizeof room};
    kawase::detail::put_range(out, i);
    return std::string(room, out.at);
  }
  static std::string source(const kawase::reference& r) {
    switch (r.from) {
      case kawase::reference_source::caller: return "the rate given";
      case kawase::reference_source::note: return "the text's own rate";
      case kawase::reference_source::other_pairs: return "the text's other pairs";
      case kawase::reference_source::table: return "the ECB's rates " + std::to_string(r.first_year) + " to " + std::to_string(r.last_year);
      case kawase::reference_source::none: break;
    }
    return {};
  }
  static std::string detail(std::string_view name, std::string_view value) { return "    " + pad_right(name, 11) + std::string(value) + "\n"; }

  std::string excerpt(const pair_item& p, const kawase::finding& f) const {
    const bool whole = f.suggested == kawase::side::none;
    const figure_item& wrong = f.suggested == kawase::side::first ? p.first : p.second;
    const std::size_t from = p.line_at + (whole ? 0 : wrong.where.offset - p.where.offset);
    const std::string_view line = p.line;
    std::size_t begin = 0;  // so that the fault stands in the excerpt
    while (width(line.substr(begin, from - begin)) > 40) begin += front(line.substr(begin)).length;
    const std::string lead = begin == 0 ? "" : "…";
    std::string_view marked = whole ? p.printed : wrong.printed;
    marked = marked.substr(0, marked.find_first_of("\r\n"));
    const std::string indent(4 + width(lead) + width(line.substr(begin, from - begin)), ' ');
    std::size_t columns = width(marked);
    if (indent.size() + columns > 80) columns = 80 - indent.size();
    return "    " + lead + cut(line.substr(begin), 76 - width(lead)) + "\n" + indent + paint(red, std::string(columns == 0 ? 1 : columns, '^')) + "\n";
  }

  std::string file_;
  std::vector<std::string> findings_;
  std::vector<table_row> article_rows_;
  std::size_t files_ = 0, rows_ = 0, unchecked_ = 0;
  bool colour_, quiet_, at_once_ = false;
};

}  // namespace proofread
