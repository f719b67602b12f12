// SPDX-License-Identifier: BSL-1.0
// --format ndjson: one JSON object a line. Numbers are decimal strings, offsets and lengths bytes, lines and columns (characters) count from 1.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "items.hpp"
#include "json.hpp"

namespace proofread {

class ndjson_output : public output {
 public:
  void begin(std::string_view file, std::string_view) override {
    file_.clear();
    put_json(file_, file);
  }
  void figure(const figure_item& f) override {
    put_figure(f);
    end_line();
  }
  void pair(const pair_item& p, const kawase::judgement& j) override {
    head("pair");
    where(p.where);
    text(p.printed);
    line_ += ",\"first\":";
    put_figure(p.first);
    line_ += ",\"second\":";
    put_figure(p.second);
    line_ += ",\"implied_rate\":{";
    rate(j.implied.base, j.implied.quote);
    line_ += ",\"value\":";
    number(j.implied.value);
    bounds(j.implied.printed);
    line_ += "},\"reference\":";
    put_reference(j.reference);
    line_ += ",\"verdict\":\"";
    line_ += view(name(j.verdict));
    line_ += "\"}";
    end_line();
  }
  void rate(const rate_item& r) override {
    head("rate");
    where(r.where);
    text(r.printed);
    line_ += ',';
    rate(r.note.base(), r.note.quote());
    line_ += ",\"value\":";
    number(r.note.value());
    bounds(r.note.bounds());
    line_ += '}';
    end_line();
  }
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    head("finding");
    line_ += "\"rule\":\"";
    line_ += view(name(f.rule));
    line_ += "\",\"level\":\"";
    line_ += view(name(f.level));
    line_ += "\",\"message\":";
    put_json(line_, message_of(f, pair, figure));
    line_ += ",\"suggestion\":";
    if (const kawase::any_figure repair = f.suggestion(); repair.unit.empty()) line_ += "null";
    else put_json(line_, str(write_like(f, repair)));
    line_ += ',';
    where(spot_of(f, pair, figure));
    line_ += '}';
    end_line();
  }
  void end(const counts&) override {}
  void error(std::string_view file, std::string_view message) override {
    begin(file, {});
    head("error");
    line_ += "\"message\":";
    put_json(line_, message);
    line_ += '}';
    end_line();
  }

 private:
  void end_line() {
    line_ += '\n';
    std::fwrite(line_.data(), 1, line_.size(), stdout);
    line_.clear();
  }
  void head(std::string_view kind) {
    line_ += "{\"schema\":1,\"file\":";
    line_ += file_;
    line_ += ",\"kind\":\"";
    line_ += kind;
    line_ += "\",";
  }
  void count(std::string_view key, std::size_t n) {
    char digits[24];
    std::size_t i = sizeof digits;
    do digits[--i] = static_cast<char>('0' + n % 10);
    while ((n /= 10) != 0);
    line_ += key;
    line_.append(digits + i, sizeof digits - i);
  }
  void where(const spot& s) {
    if (!s.locator.empty()) {
      line_ += "\"locator\":";
      return put_json(line_, s.locator);
    }
    count("\"offset\":", s.offset);
    count(",\"length\":", s.length);
    count(",\"line\":", s.line);
    count(",\"column\":", s.column);
  }
  void text(std::string_view printed) {
    line_ += ",\"text\":";
    put_json(line_, printed);
  }
  void number(const kawase::rational& x) {
    char room[kawase::longest_decimal];
    kawase::detail::writer out{room, room + sizeof room};
    kawase::detail::put_decimal(out, x);
    line_ += '"';
    line_.append(room, static_cast<std::size_t>(out.at - room));
    line_ += '"';
  }
  void bounds(const kawase::interval& i, std::string_view prefix = "") {
    line_ += ",\"";
    line_ += prefix;
    line_ += "lower\":";
    if (i.has_lower) number(i.lower);
    else line_ += "null";
    line_ += ",\"";
    line_ += prefix;
    line_ += "upper\":";
    if (i.has_upper) number(i.upper);
    else line_ += "null";
  }
  void flag(std::string_view key, bool b) {
    line_ += key;
    line_ += b ? "true" : "false";
  }
  void rate(const kawase::currency_code& base, const kawase::currency_code& quote) {
    line_ += "\"base\":\"";
    line_ += view(base.name());
    line_ += "\",\"quote\":\"";
    line_ += view(quote.name());
    line_ += '"';
  }
  void put_figure(const figure_item& f) {
    const kawase::interval claim = f.figure.claim_interval();
    head("figure");
    where(f.where);
    text(f.printed);
    line_ += ",\"currency\":\"";
    line_ += view(f.figure.unit.name());
    flag("\",\"assumed\":", f.figure.assumed);
    line_ += ",\"modifier\":\"";
    line_ += view(modifier_name(f.figure));
    line_ += "\",\"value\":";
    number(f.figure.nominal());
    bounds(claim);
    flag(",\"lower_open\":", claim.has_lower && claim.lower_open);
    flag(",\"upper_open\":", claim.has_upper && claim.upper_open);
    bounds(f.figure.rounding_interval(), "rounding_");
    line_ += '}';
  }
  void put_reference(const kawase::reference& r) {
    if (!r) {
      line_ += "null";
      return;
    }
    line_ += '{';
    rate(r.base, r.quote);
    bounds(r.rate);
    line_ += ",\"from\":\"";
    line_ += view(name(r.from));
    if (r.from == kawase::reference_source::table) {
      if (r.is_dated) {
        count(" ", static_cast<std::size_t>(r.year));
      } else {
        count(" ", static_cast<std::size_t>(r.first_year));
        count("-", static_cast<std::size_t>(r.last_year));
      }
    }
    line_ += "\"}";
  }

  std::string file_ = "null", line_;
};

}  // namespace proofread
