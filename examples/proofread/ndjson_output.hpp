// SPDX-License-Identifier: BSL-1.0
// --format ndjson: one JSON object a line. Numbers are decimal strings, offsets and lengths bytes, lines and columns (characters) count from 1.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "items.hpp"

namespace proofread {

// JSON text, quoted and escaped; s is valid UTF-8.
inline std::string json(std::string_view s) {
  std::string out = "\"";
  for (const char c : s) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          char escaped[8];
          std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
          out += escaped;
        } else {
          out += c;
        }
    }
  }
  return out + '"';
}

class ndjson_output : public output {
 public:
  void begin(std::string_view file, std::string_view) override { file_ = json(file); }
  void figure(const figure_item& f) override { line(figure_object(f)); }
  void pair(const pair_item& p, const kawase::judgement& j) override {
    std::string s = head("pair") + where(p.where) + ",\"text\":" + json(p.printed) + ",\"first\":" + figure_object(p.first) + ",\"second\":" + figure_object(p.second);
    s += ",\"implied_rate\":" + rate_object(j.implied.base, j.implied.quote, j.implied.value, j.implied.printed);
    s += ",\"reference\":" + reference_object(j.reference) + ",\"verdict\":" + json(view(name(j.verdict))) + "}";
    line(s);
  }
  void rate(const rate_item& r) override {
    const std::string rate = rate_object(r.note.base(), r.note.quote(), r.note.value(), r.note.bounds());
    line(head("rate") + where(r.where) + ",\"text\":" + json(r.printed) + "," + rate.substr(1));
  }
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    const kawase::any_figure repair = f.suggestion();
    line(head("finding") + "\"rule\":" + json(view(name(f.rule))) + ",\"level\":" + json(view(name(f.level))) + ",\"message\":" + json(str(message(f))) +
         ",\"suggestion\":" + (repair.unit.empty() ? "null" : json(str(write_like(f, repair)))) + "," + where(spot_of(f, pair, figure)) + "}");
  }
  void end(const counts&) override {}
  void error(std::string_view file, std::string_view message) override {
    file_ = json(file);
    line(head("error") + "\"message\":" + json(message) + "}");
  }

 private:
  static void line(const std::string& s) {
    std::fwrite(s.data(), 1, s.size(), stdout);
    std::fputc('\n', stdout);
  }
  std::string head(std::string_view kind) const { return "{\"schema\":1,\"file\":" + file_ + ",\"kind\":\"" + std::string(kind) + "\","; }
  static std::string where(const spot& s) {
    if (!s.locator.empty()) return "\"locator\":" + json(s.locator);
    return "\"offset\":" + std::to_string(s.offset) + ",\"length\":" + std::to_string(s.length) + ",\"line\":" + std::to_string(s.line) + ",\"column\":" + std::to_string(s.column);
  }
  static std::string number(const kawase::rational& x) { return '"' + str(kawase::write_decimal(x)) + '"'; }
  static std::string lower(const kawase::interval& i) { return i.has_lower ? number(i.lower) : "null"; }
  static std::string upper(const kawase::interval& i) { return i.has_upper ? number(i.upper) : "null"; }
  static std::string flag(bool b) { return b ? "true" : "false"; }

  std::string figure_object(const figure_item& f) const {
    const kawase::interval claim = f.figure.claim_interval(), rounding = f.figure.rounding_interval();
    return head("figure") + where(f.where) + ",\"text\":" + json(f.printed) + ",\"currency\":" + json(view(f.figure.unit.name())) + ",\"assumed\":" + flag(f.figure.assumed) +
           ",\"modifier\":" + json(view(modifier_name(f.figure))) + ",\"value\":" + number(f.figure.nominal()) + ",\"lower\":" + lower(claim) + ",\"upper\":" + upper(claim) +
           ",\"lower_open\":" + flag(claim.has_lower && claim.lower_open) + ",\"upper_open\":" + flag(claim.has_upper && claim.upper_open) +
           ",\"rounding_lower\":" + lower(rounding) + ",\"rounding_upper\":" + upper(rounding) + "}";
  }
  static std::string rate_object(const kawase::currency_code& base, const kawase::currency_code& quote, const kawase::rational& value, const kawase::interval& bounds) {
    return "{\"base\":" + json(view(base.name())) + ",\"quote\":" + json(view(quote.name())) + ",\"value\":" + number(value) + ",\"lower\":" + lower(bounds) +
           ",\"upper\":" + upper(bounds) + "}";
  }
  static std::string reference_object(const kawase::reference& r) {
    if (!r) return "null";
    std::string from(view(name(r.from)));
    if (r.from == kawase::reference_source::table) from += ' ' + (r.is_dated ? std::to_string(r.year) : std::to_string(r.first_year) + '-' + std::to_string(r.last_year));
    return "{\"base\":" + json(view(r.base.name())) + ",\"quote\":" + json(view(r.quote.name())) + ",\"lower\":" + lower(r.rate) + ",\"upper\":" + upper(r.rate) +
           ",\"from\":" + json(from) + "}";
  }
  std::string file_ = "null";
};

}  // namespace proofread
