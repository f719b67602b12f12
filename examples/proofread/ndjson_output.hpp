// SPDX-License-Identifier: BSL-1.0
// --format ndjson: one JSON object a line. Numbers are decimal strings, offsets and lengths bytes, lines and columns (characters) count from 1.
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/stat.h>
#endif

#include "items.hpp"
#include "json.hpp"

namespace proofread {

// Bytes that are put one behind the other in small pieces, some forty a figure: std::string would make a call of each.
class line_buffer {
 public:
  // Room for so many more.
  char* room(std::size_t n) {
    if (capacity_ - size_ < n) {
      capacity_ = 2 * (size_ + n);
      std::unique_ptr<char[]> larger(new char[capacity_]);
      std::memcpy(larger.get(), bytes_.get(), size_);
      bytes_ = std::move(larger);
    }
    return bytes_.get() + size_;
  }
  // What was written there ends here.
  void end_at(const char* end) { size_ = static_cast<std::size_t>(end - bytes_.get()); }
  void append(const char* p, std::size_t n) {
    if (n == 0) return;  // p may be null
    std::memcpy(room(n), p, n);
    size_ += n;
  }
  void operator+=(char c) {
    *room(1) = c;
    ++size_;
  }
  void operator+=(std::string_view s) { append(s.data(), s.size()); }
  void drop_front(std::size_t n) { std::memmove(bytes_.get(), bytes_.get() + n, size_ -= n); }
  const char* data() const { return bytes_.get(); }
  std::size_t size() const { return size_; }

 private:
  std::size_t size_ = 0, capacity_ = 1 << 17;
  std::unique_ptr<char[]> bytes_{new char[capacity_]};
};

// Lines go out whole, as many as fit into one write that a pipe takes whole (POSIX: PIPE_BUF, 4096 on Linux): of several processes that write to one
// pipe, as xargs -P lets them, the lines never mix. A line longer than that, of a file with a very long name, goes out alone.
class ndjson_output : public output {
 public:
  ndjson_output() {
    std::setvbuf(stdout, nullptr, _IONBF, 0);
#if defined(__unix__) || defined(__APPLE__)
    struct stat s {};
    if (fstat(fileno(stdout), &s) == 0 && S_ISREG(s.st_mode)) one_write_ = 1 << 16;  // a file takes any write whole
#endif
  }
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
    if (line_.size() > one_write_) write_lines(whole_);
    whole_ = line_.size();
    if (whole_ > one_write_) write_lines(whole_);
  }
  void write_lines(std::size_t bytes) {
    if (bytes == 0) return;
    std::fwrite(line_.data(), 1, bytes, stdout);
    line_.drop_front(bytes);
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
    line_ += key;
    char* const room = line_.room(24);
    line_.end_at(std::to_chars(room, room + 24, n).ptr);
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
    constexpr std::size_t longest = kawase::longest_decimal;
    char* const room = line_.room(longest + 2);
    kawase::detail::writer out{room, room + longest + 2};
    out.put('"');
    if (x.is_integer() && !x.is_negative() && kawase::detail::high64(x.numerator_) == 0) out.at = std::to_chars(out.at, room + longest, kawase::detail::low64(x.numerator_)).ptr;  // nearly all; faster
    else kawase::detail::put_decimal(out, x);
    out.put('"');
    line_.end_at(out.at);
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

  std::string file_ = "null";
  line_buffer line_;                // whole lines that wait, and the one that is being written
  std::size_t whole_ = 0;           // bytes of the whole ones
  std::size_t one_write_ = 4096;
};

}  // namespace proofread
