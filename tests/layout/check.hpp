// SPDX-License-Identifier: BSL-1.0
// Walks a checkout and lists what breaks the rules of the house.
#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/rules.hpp"

namespace layout {

namespace fs = std::filesystem;

// `violations(top, rules)`: each "money/x.hpp:3: …", paths below include/kawase (and "../kawase.hpp"). Our own #include lines count, not what
// they include in turn. The top's entries are checked apart, with `violations_at_the_top(names, rules)`: not all that lies there need belong to
// the project.

struct inclusion {
  std::size_t line;
  std::string target;  // as between the brackets; with its brackets where it is neither <…> nor "…"
  bool quoted;
};

struct header {
  std::vector<std::string> lines;
  std::vector<inclusion> inclusions;
  bool only_includes = true;
};

// Comments become nothing. (A comment's mark inside a literal would be taken for one; no header has an #include after such on its line.)
inline std::string without_comments(const std::string& line, bool& in_comment) {
  std::string code;
  for (std::size_t i = 0; i < line.size();) {
    const std::string_view two = std::string_view(line).substr(i, 2);
    if (in_comment) {
      in_comment = two != "*/";
      i += in_comment ? 1 : 2;
    } else if (two == "//") {
      break;
    } else if (two == "/*") {
      in_comment = true;
      i += 2;
    } else {
      code += line[i++];
    }
  }
  return code;
}

inline std::string_view trimmed(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(" \t\r") - first + 1);
}

inline std::optional<inclusion> read_inclusion(std::string_view code, std::size_t line) {
  if (code.empty() || code[0] != '#') return std::nullopt;
  code = trimmed(code.substr(1));
  if (!code.starts_with("include")) return std::nullopt;
  code.remove_prefix(7);
  if (code.starts_with("_next")) code.remove_prefix(5);
  code = trimmed(code);
  for (const auto& [open, close] : {std::pair('<', '>'), std::pair('"', '"')}) {
    const auto end = code.find(close, 1);
    if (!code.empty() && code[0] == open && end != std::string_view::npos) {
      return inclusion{line, std::string(code.substr(1, end - 1)), open == '"'};
    }
  }
  return inclusion{line, std::string(code), false};
}

inline header read_header(const fs::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  header h;
  bool in_comment = false;
  for (std::string line; std::getline(in, line);) {
    h.lines.push_back(line);
    const std::string code = without_comments(line, in_comment);
    const std::string_view kept = trimmed(code);
    if (auto i = read_inclusion(kept, h.lines.size())) {
      h.inclusions.push_back(*std::move(i));
    } else if (!kept.empty() && kept != "#pragma once") {
      h.only_includes = false;
    }
  }
  return h;
}

class checker {
 public:
  checker(fs::path top, const rules& r) : top_(std::move(top)), rules_(r) {
    const fs::path root = top_ / "include";
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      const std::string path = entry.path().lexically_relative(root).generic_string();
      if (path == "kawase/interop/kawase.cppm") continue;  // the module, which is no header: tests/consumer/module.sh looks at what it brings
      if (entry.is_regular_file()) headers_[name_of(path)] = read_header(entry.path());
    }
  }

  std::vector<std::string> run() {
    if (headers_.empty()) say("", "no header here");
    for (const auto& [path, h] : headers_) {
      check_head(path, h);
      check_length(path, h);
      check_place(path, h);
      check_test(path);
      for (const inclusion& i : h.inclusions) check_inclusion(path, i);
    }
    check_cycles();
    check_doors();
    check_umbrella();
    check_exemptions();
    std::sort(violations_.begin(), violations_.end());
    return std::move(violations_);
  }

 private:
  void say(const std::string& where, const std::string& what) { violations_.push_back(where + ": " + what); }

  // As a header is called here, from what stands between the brackets of an #include: a path below include/kawase.
  static std::string name_of(const std::string& target) { return target.starts_with("kawase/") ? target.substr(7) : "../" + target; }

  // "money" for money/rational.hpp and for the door money.hpp; "" for a header of no room.
  std::string room(const std::string& path) const {
    const auto slash = path.find('/');
    const std::string name = slash != std::string::npos ? path.substr(0, slash) : fs::path(path).stem().string();
    return rules_.floors.contains(name) ? name : "";
  }
  int floor(const std::string& path) const { return rules_.floors.at(room(path)); }
  static bool in_a_folder(const std::string& path) { return path.find('/') != std::string::npos && !path.starts_with("../"); }
  bool is_door(const std::string& path) const { return !in_a_folder(path) && !room(path).empty(); }
  static bool is_free(const std::string& path) { return path == "version.hpp"; }
  static bool is_umbrella(const std::string& path) { return path == "../kawase.hpp"; }

  void check_head(const std::string& path, const header& h) {
    if (h.lines.empty() || h.lines[0] != "// SPDX-License-Identifier: BSL-1.0") say(path, "the first line must be: // SPDX-License-Identifier: BSL-1.0");
    if (h.lines.size() < 2 || !h.lines[1].starts_with("// ")) say(path, "the second line must say in a comment what the header is for");
    if (std::none_of(h.lines.begin(), h.lines.end(), [](const std::string& l) { return trimmed(l) == "#pragma once"; })) say(path, "no #pragma once");
  }

  void check_length(const std::string& path, const header& h) {
    if (h.lines.size() <= static_cast<std::size_t>(rules_.lines)) return;
    if (!exempt(rules_.longer, path)) say(path, std::to_string(h.lines.size()) + " lines, more than " + std::to_string(rules_.lines));
  }

  void check_place(const std::string& path, const header& h) {
    if (!path.ends_with(".hpp")) say(path, "not a header (.hpp)");
    if (room(path).empty() && !is_free(path) && !is_umbrella(path)) say(path, "belongs to no floor");
    if ((is_door(path) || is_umbrella(path)) && !h.only_includes) say(path, "a door only lists includes");
  }

  void check_test(const std::string& path) {
    if (!in_a_folder(path)) return;  // a door has nothing to test but that it compiles
    const fs::path test = fs::path("tests") / fs::path(path).replace_extension(".cpp");
    if (fs::exists(top_ / test) || exempt(rules_.untested, path)) return;
    say(path, "no test at " + test.generic_string());
  }

  void check_inclusion(const std::string& path, const inclusion& i) {
    const std::string where = path + ":" + std::to_string(i.line);
    if (i.quoted || i.target.starts_with('<') || i.target.find_first_of("\"()") != std::string::npos || i.target == "") {
      say(where, "include as <…>: " + i.target);
    } else if (i.target.starts_with("kawase")) {
      const std::string target = name_of(i.target);
      if (!headers_.contains(target)) {
        say(where, "includes what is not there: " + target);
      } else {
        check_floors(where, path, target);
      }
    } else if (i.target.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") != std::string::npos) {
      if (!exempt(rules_.of_others, path + ": " + i.target)) say(where, "includes neither kawase nor the standard library: " + i.target);
    } else if (const std::string from = room(path); from != "interop" && !from.empty()) {
      const bool heavy = rules_.heavy.contains(i.target) || (floor(path) < rules_.floors.at("fact") && rules_.heavy_below_facts.contains(i.target));
      if (heavy) say(where, "includes a heavy standard header: " + i.target);
    }
  }

  void check_floors(const std::string& where, const std::string& path, const std::string& target) {
    if (is_free(target)) return;
    if (is_free(path)) return say(where, "is free of floors and includes one: " + target);
    if (is_umbrella(target)) return say(where, "no header includes all of kawase: " + target);
    if (is_umbrella(path) || room(path).empty() || room(target).empty() || room(path) == room(target)) return;
    if (floor(target) > floor(path)) say(where, "includes up a floor: " + target);
    if (floor(target) == floor(path)) say(where, "includes across the floor: " + target);
  }

  // All that a header includes, directly or not. Itself only if there is a cycle.
  std::set<std::string> reach(const std::string& path) const {
    std::set<std::string> seen;
    std::vector<std::string> open = {path};
    while (!open.empty()) {
      const auto it = headers_.find(open.back());
      open.pop_back();
      if (it == headers_.end()) continue;
      for (const inclusion& i : it->second.inclusions) {
        const std::string target = name_of(i.target);
        if (headers_.contains(target) && seen.insert(target).second) open.push_back(target);
      }
    }
    return seen;
  }

  void check_cycles() {
    for (const auto& [path, h] : headers_) {
      if (reach(path).contains(path)) say(path, "includes itself, in the end");
    }
  }

  // What a door brings, and what the headers bring that a user includes beside it.
  std::set<std::string> behind(const std::string& door) const {
    std::set<std::string> all = reach(door);
    for (const auto& [path, reason] : rules_.not_behind_the_door) all.merge(reach(path));
    return all;
  }

  void check_doors() {
    for (const auto& [path, h] : headers_) {
      const std::string name = room(path);
      // detail/ is private and interop/ is chosen header by header: they have no door.
      if (!in_a_folder(path) || name.empty() || name == "detail" || name == "interop") continue;
      const std::string door = name + ".hpp";
      if (!headers_.contains(door)) {
        say(path, "its floor has no door: " + door);
      } else if (!reach(door).contains(path) && !exempt(rules_.not_behind_the_door, path) && !behind(door).contains(path)) {
        say(path, "its door does not bring it: " + door);
      }
    }
  }

  void check_umbrella() {
    for (const std::string& target : reach("../kawase.hpp")) {
      if (room(target) == "deepseek_shock" || room(target) == "interop") say("../kawase.hpp", "brings what a user chooses by himself: " + target);
    }
  }

  bool exempt(const std::map<std::string, std::string>& list, const std::string& path) {
    if (!list.contains(path)) return false;
    used_.insert({&list, path});
    return true;
  }
  void check_exemptions() {
    for (const auto* list : {&rules_.longer, &rules_.untested, &rules_.not_behind_the_door, &rules_.of_others}) {
      for (const auto& [path, reason] : *list) {
        if (!used_.contains({list, path})) say(path, "is exempted and needs it no more: " + reason);
      }
    }
  }

  fs::path top_;
  const rules& rules_;
  std::map<std::string, header> headers_;
  std::set<std::pair<const void*, std::string>> used_;
  std::vector<std::string> violations_;
};

inline std::vector<std::string> violations(const fs::path& top, const rules& r) { return checker(top, r).run(); }

inline std::vector<std::string> violations_at_the_top(const std::set<std::string>& names, const rules& r) {
  std::vector<std::string> found;
  for (const std::string& name : names) {
    if (!name.starts_with('.') && !r.at_the_top.contains(name)) found.push_back(name + ": does not belong at the top");
  }
  for (const std::string& name : r.at_the_top) {
    if (!names.contains(name)) found.push_back(name + ": is not there");
  }
  return found;
}

}  // namespace layout
