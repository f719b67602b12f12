// SPDX-License-Identifier: BSL-1.0
// --format ndjson: one JSON object a line. Numbers are decimal strings, offsets and lengths bytes, lines and columns (characters) count from 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "items.hpp"
#include "json.hpp"

namespace proofread {

// Bytes that are put one behind the other in small pieces, some forty a figure: reserve() makes room for all of them, and no piece asks again.
class line_buffer {
 public:
  void reserve(std::size_t n) {
    const std::size_t used = size();
    if (capacity_ - used >= n) return;
    capacity_ = 2 * (used + n);
    std::unique_ptr<char[]> larger(new char[capacity_]);
    std::memcpy(larger.get(), bytes_.get(), used);
    bytes_ = std::move(larger);
    end_ = bytes_.get() + used;
  }
  template <std::size_t N>
  void put(const char (&literal)[N]) {
    std::memcpy(end_, literal, N - 1);
    end_ += N - 1;
  }
  void operator+=(char c) { *end_++ = c; }
  void operator+=(std::string_view s) {
    if (s.empty()) return;  // its data may be null
    std::memcpy(end_, s.data(), s.size());
    end_ += s.size();
  }
  // All of the room behind the first digit is copied, since how many digits there are is hard to predict.
  void put_number(std::uint64_t n) {
    constexpr std::size_t most = 20;
    char room[2 * most] = {};
    kawase::detail::backward_writer digits{room + most};
    digits.put_whole(n);
    std::memcpy(end_, digits.at, most);
    end_ += room + most - digits.at;
  }
  // At most 19. All are written, since how many are wanted is hard to predict.
  void put_zeros(int n) {
    std::memcpy(end_, "0000000000000000000", 19);
    end_ += n;
  }
  // Where the next byte goes; what was written there ends at `end`.
  char* end() { return end_; }
  void end_at(char* end) { end_ = end; }
  void drop_front(std::size_t n) {
    std::memmove(bytes_.get(), bytes_.get() + n, size() - n);
    end_ -= n;
  }
  const char* data() const { return bytes_.get(); }
  std::size_t size() const { return static_cast<std::size_t>(end_ - bytes_.get()); }

 private:
  std::size_t capacity_ = 1 << 17;
  std::unique_ptr<char[]> bytes_{new char[capacity_]};
  char* end_ = bytes_.get();
};

// Lines go out whole, as many as fit into one write that a pipe takes whole (POSIX: PIPE_BUF, 4096 on Linux): of several processes that write to one
// pipe, as xargs -P lets them, the lines never mix. A line longer than that, of a file with a very long name, goes out alone. What is neither a pipe
// nor a terminal nor a socket takes any write whole.
class ndjson_output : public output {
 public:
  ndjson_output() {
    std::setvbuf(stdout, nullptr, _IONBF, 0);
#if defined(__unix__) || defined(__APPLE__)
    struct stat s {};
    if (fstat(fileno(stdout), &s) == 0 && (S_ISREG(s.st_mode) || (S_ISCHR(s.st_mode) && isatty(fileno(stdout)) == 0))) one_write_ = 1 << 16;
#endif
  }
  void begin(std::string_view file, std::string_view) override {
    head_ = "{\"schema\":1,\"file\":";
    put_json(head_, file);
    head_ += ",\"kind\":\"";
  }
  void figure(const figure_item& f) override {
    reserve(f.printed);
    put_figure(f, is_plain_json(f.printed));
    end_line();
  }
  void pair(const pair_item& p, const kawase::judgement& j) override {
    reserve(p.printed);
    const bool is_plain = is_plain_json(p.printed);  // and so are its parts
    head("pair");
    where(p.where);
    text(p.printed, is_plain);
    line_.put(",\"first\":");
    put_figure(p.first, is_plain);
    line_.put(",\"second\":");
    put_figure(p.second, is_plain);
    line_.put(",\"implied_rate\":{");
    rate(j.implied.base, j.implied.quote);
    line_.put(",\"value\":");
    number(j.implied.value);
    bounds(j.implied.printed);
    line_.put("},\"reference\":");
    put_reference(j.reference);
    line_.put(",\"verdict\":\"");
    line_ += view(name(j.verdict));
    line_.put("\"}");
    end_line();
  }
  void rate(const rate_item& r) override {
    reserve(r.printed);
    head("rate");
    where(r.where);
    text(r.printed, is_plain_json(r.printed));
    line_ += ',';
    rate(r.note.base(), r.note.quote());
    line_.put(",\"value\":");
    number(r.note.value());
    bounds(r.note.bounds());
    line_ += '}';
    end_line();
  }
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    const std::string message = message_of(f, pair, figure);
    reserve(message);
    head("finding");
    line_.put("\"rule\":\"");
    line_ += view(name(f.rule));
    line_.put("\",\"level\":\"");
    line_ += view(name(f.level));
    line_.put("\",\"message\":");
    put_json(line_, message);
    line_.put(",\"suggestion\":");
    if (const kawase::any_figure repair = f.suggestion(); repair.unit.empty()) line_.put("null");
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
    reserve(message);
    head("error");
    line_.put("\"message\":");
    put_json(line_, message);
    line_ += '}';
    end_line();
  }

 private:
  // For a line that holds that text and its parts: a pair, the longest, has three heads, three texts, a dozen and a half numbers.
  void reserve(std::string_view text) {
    constexpr std::size_t escaped = 6, rest = 2048 + 18 * kawase::longest_decimal;
    line_.reserve(3 * head_.size() + 3 * escaped * text.size() + rest);
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
  template <std::size_t N>
  void head(const char (&kind)[N]) {
    line_ += head_;
    line_.put(kind);
    line_.put("\",");
  }
  void where(const spot& s) {
    if (!s.is_in_text()) {
      line_.put("\"locator\":");
      return put_json(line_, s.locator());
    }
    line_.put("\"offset\":");
    line_.put_number(s.offset);
    line_.put(",\"length\":");
    line_.put_number(s.length);
    line_.put(",\"line\":");
    line_.put_number(s.line);
    line_.put(",\"column\":");
    line_.put_number(s.column);
  }
  void text(std::string_view printed, bool is_plain) {
    line_.put(",\"text\":");
    if (is_plain) put_plain_json(line_, printed);
    else put_json(line_, printed);
  }
  void number(const kawase::rational& x) {
    line_ += '"';
    if (x.is_integer() && !x.is_negative() && kawase::detail::high64(x.numerator_) == 0) {
      line_.put_number(kawase::detail::low64(x.numerator_));
    } else {
      kawase::detail::writer out{line_.end(), line_.end() + kawase::longest_decimal};
      kawase::detail::put_decimal(out, x);
      line_.end_at(out.at);
    }
    line_ += '"';
  }
  // n x 10^exponent
  void number(std::uint64_t n, int exponent) {
    if (exponent < 0) return number(kawase::rational::from_decimal(kawase::detail::wide(n), -exponent));
    line_ += '"';
    line_.put_number(n);
    if (n != 0) line_.put_zeros(exponent);
    line_ += '"';
  }
  void number_or_null(bool is_there, const kawase::rational& x) {
    if (is_there) number(x);
    else line_.put("null");
  }
  void bounds(const kawase::interval& i) {
    line_.put(",\"lower\":");
    number_or_null(i.has_lower, i.lower);
    line_.put(",\"upper\":");
    number_or_null(i.has_upper, i.upper);
  }
  void flag(bool b) { b ? line_.put("true") : line_.put("false"); }
  void rate(const kawase::currency_code& base, const kawase::currency_code& quote) {
    line_.put("\"base\":\"");
    line_ += view(base.name());
    line_.put("\",\"quote\":\"");
    line_ += view(quote.name());
    line_ += '"';
  }
  void put_figure(const figure_item& f, bool is_plain_text) {
    const kawase::printed_number& digits = f.figure.digits;
    const bool is_single = f.figure.extent == kawase::extent::single, is_plain = is_single && f.figure.modifier == kawase::modifier{};  // claims what its digits allow
    const kawase::interval claim = is_plain ? kawase::interval{} : f.figure.claim_interval();
    std::string_view lowest, highest;  // where they have been written already
    // What the digits of one number allow is half of its last place to either side: decimals, that need not become fractions.
    const auto put = [&](std::string_view& written, std::uint64_t tenfold) {
      if (!written.empty()) return void(line_ += written);
      const char* const from = line_.end();
      number(tenfold, digits.exponent - 1);
      written = {from, static_cast<std::size_t>(line_.end() - from)};
    };
    const auto lower = [&] { put(lowest, digits.coefficient == 0 ? 0 : 10 * digits.coefficient - 5); };
    const auto upper = [&] { put(highest, 10 * digits.coefficient + 5); };
    head("figure");
    where(f.where);
    text(f.printed, is_plain_text);
    line_.put(",\"currency\":\"");
    line_ += view(f.figure.unit.name());
    line_.put("\",\"assumed\":");
    flag(f.figure.assumed);
    line_.put(",\"modifier\":\"");
    line_ += view(modifier_name(f.figure));
    line_.put("\",\"value\":");
    number(digits.coefficient, digits.exponent);
    if (is_plain) {
      line_.put(",\"lower\":");
      lower();
      line_.put(",\"upper\":");
      upper();
    } else {
      bounds(claim);
    }
    line_.put(",\"lower_open\":");
    flag(claim.has_lower && claim.lower_open);
    line_.put(",\"upper_open\":");
    flag(is_plain || (claim.has_upper && claim.upper_open));
    if (is_single) {
      line_.put(",\"rounding_lower\":");
      lower();
      line_.put(",\"rounding_upper\":");
      upper();
    } else {
      const kawase::interval rounding = f.figure.rounding_interval();
      line_.put(",\"rounding_lower\":");
      number(rounding.lower);
      line_.put(",\"rounding_upper\":");
      number(rounding.upper);
    }
    line_ += '}';
  }
  void put_reference(const kawase::reference& r) {
    if (!r) return line_.put("null");
    line_ += '{';
    rate(r.base, r.quote);
    bounds(r.rate);
    line_.put(",\"from\":\"");
    line_ += view(name(r.from));
    if (r.from == kawase::reference_source::table) {
      line_ += ' ';
      line_.put_number(static_cast<std::uint64_t>(r.is_dated ? r.year : r.first_year));
      if (!r.is_dated) {
        line_ += '-';
        line_.put_number(static_cast<std::uint64_t>(r.last_year));
      }
    }
    line_.put("\"}");
  }

  std::string head_;                // of every line of the file
  line_buffer line_;                // whole lines that wait, and the one that is being written
  std::size_t whole_ = 0;           // bytes of the whole ones
  std::size_t one_write_ = 4096;
};

}  // namespace proofread
