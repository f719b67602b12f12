// SPDX-License-Identifier: BSL-1.0
// --format ndjson: one JSON object a line. Numbers are decimal strings, offsets and lengths bytes, lines and columns (characters) count from 1.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "items.hpp"
#include "json.hpp"

namespace proofread {

// Lines go out whole, as many as fit into one write that a pipe takes whole (POSIX: PIPE_BUF, 4096 on Linux): of several processes that write to one
// pipe, as xargs -P lets them, the lines never mix. A line longer than that, of a file with a very long name, goes out alone.
class ndjson_output : public output {
 public:
  ndjson_output() { std::setvbuf(stdout, nullptr, _IONBF, 0); }
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
    put(",\"first\":");
    put_figure(p.first);
    put(",\"second\":");
    put_figure(p.second);
    put(",\"implied_rate\":{");
    rate(j.implied.base, j.implied.quote);
    put(",\"value\":");
    number(j.implied.value);
    bounds(j.implied.printed);
    put("},\"reference\":");
    put_reference(j.reference);
    put(",\"verdict\":\"");
    line_ += view(name(j.verdict));
    put("\"}");
    end_line();
  }
  void rate(const rate_item& r) override {
    head("rate");
    where(r.where);
    text(r.printed);
    line_ += ',';
    rate(r.note.base(), r.note.quote());
    put(",\"value\":");
    number(r.note.value());
    bounds(r.note.bounds());
    line_ += '}';
    end_line();
  }
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    head("finding");
    put("\"rule\":\"");
    line_ += view(name(f.rule));
    put("\",\"level\":\"");
    line_ += view(name(f.level));
    put("\",\"message\":");
    put_json(line_, message_of(f, pair, figure));
    put(",\"suggestion\":");
    if (const kawase::any_figure repair = f.suggestion(); repair.unit.empty()) put("null");
    else put_json(line_, str(write_like(f, repair)));
    line_ += ',';
    where(spot_of(f, pair, figure));
    line_ += '}';
    end_line();
  }
  void end(const counts&) override {}
  void finish(const counts&) override { write_lines(line_.size()); }
  void error(std::string_view file, std::string_view message) override {
    begin(file, {});
    head("error");
    put("\"message\":");
    put_json(line_, message);
    line_ += '}';
    end_line();
  }

 private:
  template <std::size_t N>
  void put(const char (&literal)[N]) {
    line_.append(literal, N - 1);
  }
  void end_line() {
    line_ += '\n';
    if (line_.size() > one_write) write_lines(whole_);
    whole_ = line_.size();
    if (whole_ > one_write) write_lines(whole_);
  }
  void write_lines(std::size_t bytes) {
    if (bytes == 0) return;
    std::fwrite(line_.data(), 1, bytes, stdout);
    line_.erase(0, bytes);
    whole_ = 0;
  }
  void head(std::string_view kind) {
    put("{\"schema\":1,\"file\":");
    line_ += file_;
    put(",\"kind\":\"");
    line_ += kind;
    put("\",");
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
      put("\"locator\":");
      return put_json(line_, s.locator);
    }
    count("\"offset\":", s.offset);
    count(",\"length\":", s.length);
    count(",\"line\":", s.line);
    count(",\"column\":", s.column);
  }
  void text(std::string_view printed) {
    put(",\"text\":");
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
    put(",\"");
    line_ += prefix;
    put("lower\":");
    if (i.has_lower) number(i.lower);
    else put("null");
    put(",\"");
    line_ += prefix;
    put("upper\":");
    if (i.has_upper) number(i.upper);
    else put("null");
  }
  void flag(std::string_view key, bool b) {
    line_ += key;
    line_ += b ? "true" : "false";
  }
  void rate(const kawase::currency_code& base, const kawase::currency_code& quote) {
    put("\"base\":\"");
    line_ += view(base.name());
    put("\",\"quote\":\"");
    line_ += view(quote.name());
    line_ += '"';
  }
  void put_figure(const figure_item& f) {
    const kawase::interval claim = f.figure.claim_interval();
    head("figure");
    where(f.where);
    text(f.printed);
    put(",\"currency\":\"");
    line_ += view(f.figure.unit.name());
    flag("\",\"assumed\":", f.figure.assumed);
    put(",\"modifier\":\"");
    line_ += view(modifier_name(f.figure));
    put("\",\"value\":");
    number(f.figure.nominal());
    bounds(claim);
    flag(",\"lower_open\":", claim.has_lower && claim.lower_open);
    flag(",\"upper_open\":", claim.has_upper && claim.upper_open);
    bounds(f.figure.rounding_interval(), "rounding_");
    line_ += '}';
  }
  void put_reference(const kawase::reference& r) {
    if (!r) {
      put("null");
      return;
    }
    line_ += '{';
    rate(r.base, r.quote);
    bounds(r.rate);
    put(",\"from\":\"");
    line_ += view(name(r.from));
    if (r.from == kawase::reference_source::table) {
      if (r.is_dated) {
        count(" ", static_cast<std::size_t>(r.year));
      } else {
        count(" ", static_cast<std::size_t>(r.first_year));
        count("-", static_cast<std::size_t>(r.last_year));
      }
    }
    put("\"}");
  }

  static constexpr std::size_t one_write = 4096;

  std::string file_ = "null", line_;  // line_: whole lines that wait, and the one that is being written
  std::size_t whole_ = 0;             // bytes of the whole ones
};

}  // namespace proofread
