// SPDX-License-Identifier: BSL-1.0
// --format html: one page that stands alone. The findings first; every pair on a logarithmic axis against its reference; the amounts in both
// currencies; of the built-in article also its dates and who says what.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <kawase/figure/restate.hpp>

#include "html_style.hpp"
#include "items.hpp"
#include "visible.hpp"

namespace proofread {

// Text for an element or an attribute.
inline std::string html(std::string_view s) {
  std::string out;
  for (const char c : visible(s)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

class html_output : public output {
 public:
  html_output() {
    put("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>proofread</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>" +
        std::string(html_style) + "</style>\n</head>\n<body>\n<main>\n");
  }
  void begin(std::string_view file, std::string_view title) override {
    file_ = file;
    title_ = title.empty() ? file : title;
    rows_.clear();
    findings_.clear();
    more_.clear();
    left_out_ = 0;
  }
  void figure(const figure_item& f) override { keep({f.where, std::string(f.what), std::string(f.printed), {}, f.figure, {}, {}, false}); }
  void pair(const pair_item& p, const kawase::judgement& j) override { keep({p.where, std::string(p.what), std::string(p.printed), j, p.seen.pair.first, p.seen.pair.second, {}, true}); }
  void rate(const rate_item&) override {}
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    if (findings_.size() < most_rows) findings_.push_back(card(f, pair, figure));
    for (row& r : rows_) {
      if (pair && r.is_pair && r.where.offset == pair->where.offset && r.printed == pair->printed) r.power = f.judgement.power_of_ten;
    }
  }
  void more(std::string_view section) override { more_ += section; }
  void end(const counts& c) override {
    put("<h1 lang=\"ja\">" + html(title_) + "</h1>\n<p class=\"sum\">" + plural(c.figures, "amount") + " of money, " + plural(c.pairs, "pair") + " in two currencies: " +
        (c.errors != 0 ? "<b class=\"error\">" + plural(c.errors, "error") + "</b>" : "<b class=\"none\">no errors</b>") + (c.warnings ? ", " + plural(c.warnings, "warning") : "") +
        (c.notes ? ", " + plural(c.notes, "note") : "") + "</p>\n");
    if (!findings_.empty()) put(findings_.front());
    if (findings_.size() > 1) charts();
    for (std::size_t i = 1; i < findings_.size(); ++i) put((i == 1 ? "<h2>Other findings</h2>\n" : "") + findings_[i]);
    if (findings_.size() <= 1) charts();
    table();
    put(more_);
    if (left_out_ != 0) put("<p class=\"place\">" + std::to_string(left_out_) + " more are not shown.</p>\n");
  }
  void error(std::string_view file, std::string_view message) override {
    put("<div class=\"finding error\"><p><span class=\"level\">not read</span> <span class=\"place\">" + html(file) + "</span></p><p>" + html(message) + "</p></div>\n");
  }
  void finish(const counts&) override {
    put("<footer>Made by proofread (kawase). Reference rates: European Central Bank, daily euro reference rates to " + std::string(view(kawase::yearly_rates_last_day)) +
        ".</footer>\n</main>\n</body>\n</html>\n");
  }

 private:
  static constexpr std::size_t most_rows = 2000;  // of a file; what is more is counted
  struct row {
    spot where;
    std::string what, printed;
    kawase::judgement judgement;
    kawase::any_figure first, second;
    int power = 0;
    bool is_pair = false;
    row(spot w, std::string wh, std::string pr, kawase::judgement j, kawase::any_figure f, kawase::any_figure s, int p, bool is)
        : where(w), what(std::move(wh)), printed(std::move(pr)), judgement(j), first(f), second(s), power(p), is_pair(is) {}
  };
  void keep(row r) {
    if (rows_.size() < most_rows) rows_.push_back(std::move(r));
    else ++left_out_;
  }

  static void put(std::string_view s) { std::fwrite(s.data(), 1, s.size(), stdout); }
  static std::string plural(std::size_t n, std::string_view what) { return std::to_string(n) + " " + std::string(what) + (n == 1 ? "" : "s"); }
  static std::string place(const spot& s) { return s.is_in_text() ? "line " + std::to_string(s.line) + ", column " + std::to_string(s.column) : s.locator(); }
  static std::string number(double x) {
    char room[32];
    std::snprintf(room, sizeof room, "%.4g", x);
    return room;
  }
  static std::string rate_unit(const kawase::currency_code& base, const kawase::currency_code& quote) {
    return std::string(view(kawase::unit_name(quote))) + " a " + std::string(view(kawase::unit_name(base)));
  }
  template <class Put>
  static std::string written(Put put_into) {
    char room[256];
    kawase::detail::writer out{room, room + sizeof room};
    put_into(out);
    return std::string(room, out.at);
  }
  static std::string range(const kawase::interval& i) {
    return written([&](kawase::detail::writer& out) { kawase::detail::put_range(out, i); });
  }

  std::string card(const kawase::finding& f, const pair_item* pair, const figure_item* figure) const {
    const spot at = spot_of(f, pair, figure);
    const std::string level(view(name(f.level)));
    std::string s = "<section class=\"finding " + level + "\"><p><span class=\"level\">" + level + "</span> <span class=\"place\">" + html(place(at)) + " · " + html(view(name(f.rule))) + "</span></p>";
    if (!pair || !is_of_rate(f)) return s + "<p lang=\"ja\">" + html(message_of(f, pair, figure)) + "</p></section>\n";
    const kawase::any_figure repair = f.suggestion();
    const std::string wrong(printed_at(f, pair, figure));
    const std::size_t from = repair.unit.empty() ? 0 : spot_of(f, pair, figure).offset - pair->where.offset;
    s += "<p class=\"quote\" lang=\"ja\">";
    if (repair.unit.empty()) s += html(pair->printed);
    else s += html(pair->printed.substr(0, from)) + "<mark>" + html(wrong) + "</mark> <ins>" + html(str(write_like(f, repair))) + "</ins>" + html(pair->printed.substr(from + wrong.size()));
    s += "</p><dl><dt>implied</dt><dd>" + html(str(kawase::write_rounded(f.judgement.implied.value)) + " " + rate_unit(f.judgement.implied.base, f.judgement.implied.quote) + " (" + range(f.judgement.implied.printed) + ")") +
         "</dd><dt>reference</dt><dd>" + html(written([&](kawase::detail::writer& out) { kawase::detail::put_reference(out, f.judgement.reference); })) + "</dd>";
    const std::string repairs = written([&](kawase::detail::writer& out) { kawase::detail::put_repairs(out, f, printed_of(f, pair, figure)); });
    if (repairs.size() > 2) s += "<dt>repair</dt><dd lang=\"ja\">" + html(repairs.substr(2)) + "</dd>";
    if (const std::string assumed = assumed_in(f); !assumed.empty()) s += "<dt>assumed</dt><dd>" + html(assumed) + "</dd>";
    return s + "</dl></section>\n";
  }

  // One chart for each two currencies.
  void charts() const {
    std::vector<const row*> left;
    for (const row& r : rows_) {
      if (r.is_pair) left.push_back(&r);
    }
    while (!left.empty()) {
      const kawase::implied_rate& kind = left.front()->judgement.implied;
      std::vector<const row*> mine, others;
      for (const row* r : left) (r->judgement.implied.base == kind.base && r->judgement.implied.quote == kind.quote ? mine : others).push_back(r);
      chart(mine);
      left = others;
    }
  }
  void chart(const std::vector<const row*>& rows) const {
    const kawase::implied_rate& kind = rows.front()->judgement.implied;
    double low = 1e300, high = 0;
    const auto span = [&](const kawase::interval& i) {
      if (i.has_lower && i.lower > kawase::rational(0)) low = std::min(low, i.lower.approximate_double());
      if (i.has_upper) high = std::max(high, i.upper.approximate_double());
    };
    for (const row* r : rows) {
      span(r->judgement.implied.printed);
      if (r->judgement.reference) span(r->judgement.reference.rate);
    }
    if (!(low < high)) low = high / 2;
    const double from = std::log10(low) - 0.12, to = std::log10(high) + 0.12;
    const auto at = [&](double x) { return 100 * (std::log10(x) - from) / (to - from); };
    const auto bar = [&](const char* kind_of_bar, double a, double b) {
      return std::string("<i class=\"") + kind_of_bar + "\" style=\"left:" + number(at(a)) + "%;width:" + number(at(b) - at(a)) + "%\"></i>";
    };
    put("<h2>" + html(rate_unit(kind.base, kind.quote)) + ", pair by pair</h2>\n<figure class=\"chart\"><ol>\n");
    for (const row* r : rows) {
      const kawase::judgement& j = r->judgement;
      const bool bad = j.verdict == kawase::verdict::inconsistency;
      const double a = std::max(j.implied.printed.lower.approximate_double(), low), b = j.implied.printed.has_upper ? j.implied.printed.upper.approximate_double() : high;
      std::string label = str(kawase::write_rounded(j.implied.value)) + " " + rate_unit(kind.base, kind.quote) + ", from " + range(j.implied.printed) + "; ";
      label += j.reference ? written([&](kawase::detail::writer& out) { kawase::detail::put_reference(out, j.reference); }) : "no reference";
      put(std::string("<li class=\"pair") + (bad ? " bad" : "") + "\"><div class=\"say\"><b lang=\"ja\">" + html(r->printed) + "</b><span class=\"unit\">" + html(str(kawase::write_rounded(j.implied.value))) +
          (bad ? " ✗" : "") + "</span></div><div class=\"track\" role=\"img\" aria-label=\"" + html(label) + "\">");
      if (j.reference) put(bar("band", j.reference.rate.lower.approximate_double() * 0.985, j.reference.rate.upper.approximate_double() * 1.015));
      put(bar("bar", a, b));
      if (r->power != 0) {  // the leap from what is printed to what was meant
        const double factor = std::pow(10, r->power);
        put(r->power > 0 ? bar("leap", b, a * factor) : bar("leap", b * factor, a));
        put("<em style=\"left:" + number((at(a) + at(b * factor)) / 2) + "%\">" + (r->power > 0 ? "×1" : "÷1") + std::string(static_cast<std::size_t>(std::abs(r->power)), '0') + "</em>");
        put(bar("fix", a * factor, b * factor));
      }
      put("</div></li>\n");
    }
    put("</ol><div class=\"axis\" aria-hidden=\"true\">");
    const bool wide = to - from > 1.2;
    for (int decade = static_cast<int>(std::floor(from)); decade <= to; ++decade) {
      for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) {
        if (wide && step != 1.0 && !(to - from < 2.2 && (step == 2.0 || step == 5.0))) continue;
        const double x = step * std::pow(10, decade);
        if (std::log10(x) > from + 0.03 * (to - from) && std::log10(x) < to - 0.03 * (to - from)) put("<span style=\"left:" + number(at(x)) + "%\">" + number(x) + "</span>");
      }
    }
    put("</div><figcaption class=\"legend\"><span><i class=\"bar\"></i>implied rate</span><span><i class=\"band\"></i>reference</span><span><i class=\"wrong\"></i>excluded</span><span><i class=\"fix\"></i>repaired</span></figcaption></figure>\n");
  }

  // Which rate other figures are carried over at: the middle one of the pairs that agree with their reference.
  kawase::rational middle_rate(const kawase::currency_code& base, const kawase::currency_code& quote) const {
    std::vector<kawase::rational> rates;
    for (const row& r : rows_) {
      if (r.is_pair && r.judgement.implied.base == base && r.judgement.implied.quote == quote && r.judgement.verdict != kawase::verdict::inconsistency) rates.push_back(r.judgement.implied.value);
    }
    if (rates.empty()) return {};
    std::sort(rates.begin(), rates.end());
    return rates[rates.size() / 2];
  }
  static std::string carried_over(const kawase::any_figure& f, const kawase::rational& rate, const kawase::currency_code& unit) {
    if (f.nominal() == kawase::rational(0) || rate == kawase::rational(0)) return "";
    const double x = f.nominal().approximate_double() * rate.approximate_double();
    if (!(x > 1e-3 && x < 1e18)) return "";
    kawase::any_figure out;
    out.unit = unit;
    out.assumed = unit == kawase::currency_code("USD");  // ドル, and not 米ドル
    out.modifier.approximation = kawase::approximation::about;
    out.digits = kawase::detail::round_to_print(f.nominal() * rate, kawase::significant{2});
    return str(kawase::write(out, kawase::style::ja));
  }
  void table() const {
    if (rows_.empty()) return;
    const kawase::currency_code usd = "USD", jpy = "JPY";
    const kawase::rational rate = middle_rate(usd, jpy);
    const bool has_rate = rate != kawase::rational(0), has_what = !rows_.front().where.is_in_text();
    put("<h2>Amounts</h2>\n");
    if (has_rate) put("<p class=\"place\">Grey: carried over at " + html(str(kawase::write_rounded(rate))) + " yen a dollar, the middle of the pairs that agree.</p>\n");
    put("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Amounts\"><table><thead><tr><th scope=\"col\">Place</th>" + std::string(has_what ? "<th scope=\"col\">Of what</th>" : "") +
        "<th scope=\"col\">Printed</th><th scope=\"col\">In the other currency</th><th scope=\"col\" class=\"number\">Implied rate</th></tr></thead><tbody>\n");
    for (const row& r : rows_) {
      const bool bad = r.is_pair && r.judgement.verdict == kawase::verdict::inconsistency;
      std::string other;
      if (r.is_pair) other = "<span lang=\"ja\">" + html(str(kawase::write(kawase::detail::without_shared_bound(r.second, r.first), kawase::style::ja))) + "</span>";
      else if (has_rate && r.first.unit == usd) other = "<span class=\"unit\" lang=\"ja\">" + html(carried_over(r.first, rate, jpy)) + "</span>";
      else if (has_rate && r.first.unit == jpy) other = "<span class=\"unit\" lang=\"ja\">" + html(carried_over(r.first, kawase::rational(1) / rate, usd)) + "</span>";
      put(std::string("<tr") + (bad ? " class=\"bad\"" : "") + "><td>" + html(place(r.where)) + "</td>" + (has_what ? "<td>" + html(r.what) + "</td>" : "") + "<td class=\"short\" lang=\"ja\">" +
          html(r.is_pair ? str(kawase::write(kawase::detail::without_shared_bound(r.first, r.second), kawase::style::ja)) : r.printed) + "</td><td class=\"short\">" + other + "</td><td class=\"number\">" +
          (r.is_pair ? html(str(kawase::write_rounded(r.judgement.implied.value))) : "") + "</td></tr>\n");
    }
    put("</tbody></table></div>\n");
  }

  std::string file_, title_, more_;
  std::vector<row> rows_;
  std::vector<std::string> findings_;
  std::size_t left_out_ = 0;
};

}  // namespace proofread
