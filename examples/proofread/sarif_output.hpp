// SPDX-License-Identifier: BSL-1.0
// --format sarif: SARIF 2.1.0, one run over all files; columns are code points, suggestions are fixes.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include <kawase/version.hpp>

#include "items.hpp"
#include "json.hpp"

namespace proofread {

class sarif_output : public output {
 public:
  sarif_output() {
    std::string s = R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"proofread","version":")";
    s += std::to_string(kawase::version_major) + '.' + std::to_string(kawase::version_minor) + '.' + std::to_string(kawase::version_patch) + R"(","rules":[)";
    for (int i = 0; i < kawase::rule_count; ++i) {
      const auto rule = static_cast<kawase::rule>(i);
      s += std::string(i == 0 ? "" : ",") + "{\"id\":" + json(view(name(rule))) + ",\"shortDescription\":{\"text\":" + json(view(description(rule))) + "}}";
    }
    s += "]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[";
    put(s);
  }
  void begin(std::string_view file, std::string_view title) override {
    uri_ = title.empty() ? uri_of(file) : "";
  }
  void figure(const figure_item&) override {}
  void pair(const pair_item&, const kawase::judgement&) override {}
  void rate(const rate_item&) override {}
  void finding(const kawase::finding& f, const pair_item* pair, const figure_item* figure) override {
    const spot at = spot_of(f, pair, figure);
    std::string s = first_ ? "\n" : ",\n";
    first_ = false;
    s += "{\"ruleId\":" + json(view(name(f.rule))) + ",\"ruleIndex\":" + std::to_string(static_cast<int>(f.rule)) + ",\"level\":" + json(view(name(f.level))) +
         ",\"message\":{\"text\":" + json(message_of(f, pair, figure)) + "}";
    if (!at.is_in_text()) {
      s += ",\"locations\":[{\"logicalLocations\":[{\"name\":" + json(at.locator()) + "}]}]}";
      return put(s);
    }
    const std::string printed(printed_at(f, pair, figure));
    const place end = end_of(at, printed);
    s += ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":" + json(uri_) + "},\"region\":{\"startLine\":" + std::to_string(at.line) +
         ",\"startColumn\":" + std::to_string(at.column) + (end.line != at.line ? ",\"endLine\":" + std::to_string(end.line) : "") + ",\"endColumn\":" + std::to_string(end.column) + "," + bytes("byteOffset", "byteLength", at) + "}}}]";
    if (const kawase::any_figure repair = f.suggestion(); !repair.unit.empty()) {
      const std::string text = str(write_like(f, repair));
      s += ",\"fixes\":[{\"description\":{\"text\":" + json(text + " for " + printed) + "},\"artifactChanges\":[{\"artifactLocation\":{\"uri\":" + json(uri_) +
           "},\"replacements\":[{\"deletedRegion\":{" + bytes("byteOffset", "byteLength", at) + "},\"insertedContent\":{\"text\":" + json(text) + "}}]}]}]";
    }
    put(s + "}");
  }
  void end(const counts&) override {}
  void error(std::string_view file, std::string_view message) override {
    notifications_ += std::string(notifications_.empty() ? "" : ",") + "{\"level\":\"error\",\"message\":{\"text\":" + json(message) + "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":" +
                      json(uri_of(file)) + "}}}]}";
  }
  void finish(const counts&) override {
    put(std::string("],\"invocations\":[{\"executionSuccessful\":") + (notifications_.empty() ? "true" : "false") + ",\"toolExecutionNotifications\":[" + notifications_ + "]}]}]}\n");
  }

 private:
  static void put(const std::string& s) { std::fwrite(s.data(), 1, s.size(), stdout); }
  static std::string bytes(const char* offset, const char* length, const spot& s) {
    return std::string("\"") + offset + "\":" + std::to_string(s.offset) + ",\"" + length + "\":" + std::to_string(s.length);
  }
  // A path as a relative reference (RFC 3986).
  static std::string uri_of(std::string_view path) {
    std::string out;
    for (const char c : path) {
      const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_' || c == '~';
      char escaped[4];
      std::snprintf(escaped, sizeof escaped, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += plain ? std::string(1, c) : std::string(escaped);
    }
    return out;
  }
  std::string uri_, notifications_;
  bool first_ = true;
};

}  // namespace proofread
