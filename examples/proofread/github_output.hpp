// SPDX-License-Identifier: BSL-1.0
// --format github: a workflow command for each finding, which GitHub shows beside the line.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "items.hpp"
#include "visible.hpp"

namespace proofread {

class github_output : public output {
 public:
  void begin(std::string_view file, std::string_view) override { file_ = file; }
  void figure(const figure_item&) override {}
  void pair(const pair_item&, const kawase::judgement&) override {}
  void rate(const rate_item&) override {}
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    const spot at = spot_of(f, pair, figure);
    std::string s = f.level == kawase::level::error ? "::error " : f.level == kawase::level::warning ? "::warning " : "::notice ";
    if (at.is_in_text()) {
      const place end = end_of(at, printed_at(f, pair, figure));
      s += "file=" + visible(escaped(file_, true)) + ",line=" + std::to_string(at.line) + (end.line != at.line ? ",endLine=" + std::to_string(end.line) : "") + ",col=" + std::to_string(at.column) + ",endColumn=" + std::to_string(end.column) + ",";
    }
    s += "title=" + std::string(view(name(f.rule))) + "::" + (at.is_in_text() ? "" : escaped(at.locator(), false) + ": ") + visible(escaped(message_of(f, pair, figure), false)) + "\n";
    std::fwrite(s.data(), 1, s.size(), stdout);
  }
  void end(const counts&) override {}
  void error(std::string_view file, std::string_view message) override {
    const std::string s = "::error file=" + visible(escaped(file, true)) + "::" + visible(escaped(message, false)) + "\n";
    std::fwrite(s.data(), 1, s.size(), stdout);
  }

 private:
  static std::string escaped(std::string_view s, bool property) {
    std::string out;
    for (const char c : s) {
      if (c == '%') out += "%25";
      else if (c == '\r') out += "%0D";
      else if (c == '\n') out += "%0A";
      else if (property && c == ':') out += "%3A";
      else if (property && c == ',') out += "%2C";
      else out += c;
    }
    return out;
  }
  std::string file_;
};

}  // namespace proofread
