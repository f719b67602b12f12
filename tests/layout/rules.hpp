// SPDX-License-Identifier: BSL-1.0
// The rules of the house, as data: its floors, what they may include, and the exemptions with their reasons.
#pragma once

#include <map>
#include <set>
#include <string>

namespace layout {

struct rules {
  // A header may include its own room and lower floors. Rooms of one floor do not know each other.
  std::map<std::string, int> floors = {
      {"detail", 0}, {"money", 1}, {"figure", 2}, {"fact", 3}, {"deepseek_shock", 4}, {"proof", 4}, {"interop", 5},
  };

  // No floor makes its users compile these; an interop header is included by who wants what it brings.
  std::set<std::string> heavy = {
      "algorithm", "chrono",  "deque",     "filesystem", "format", "fstream", "functional",    "future",        "iomanip", "ios",
      "iostream",  "istream", "list",      "locale",     "map",    "memory",  "ostream",       "random",        "ranges",  "regex",
      "set",       "sstream", "stdexcept", "streambuf",  "string", "thread",  "unordered_map", "unordered_set", "vector",
  };
  // The same of floors 0 to 2, which are included most.
  std::set<std::string> heavy_below_facts = {"array", "span", "string_view"};

  int lines = 400;
  std::set<std::string> at_the_top = {"include", "tests", "examples", "CMakeLists.txt", "README.md"};

  // Exemptions: a path below include/kawase, and the reason. One that nothing needs any more is a violation too.
  std::map<std::string, std::string> longer = {};
  std::map<std::string, std::string> untested = {};
  std::map<std::string, std::string> not_behind_the_door = {};
  // Here a path and what it includes: "interop/x.hpp: other/library.h".
  std::map<std::string, std::string> of_others = {};
};

// kawase's own exemptions.
inline rules of_this_house() {
  rules r;
  r.longer = {
      {"proof/ecb_rates.hpp", "a table, a row a year and currency"},
  };
  r.untested = {
      {"figure/grammar.hpp", "the grammar in words: it declares nothing, and the readers' tests hold it"},
  };
  r.not_behind_the_door = {
      {"money/iso4217.hpp", "a table of every active code: the door brings the ten most traded"},
      {"money/currencies_in_print.hpp", "what figures are read in: the door of floor 2 brings it"},
      {"money/iso4217_tags.hpp", "every active code as a type: the door brings the ten most traded"},
      {"money/any_money.hpp", "currencies known only at run time cost half as much again as the whole door, and few need them"},
      {"money/any_rate.hpp", "stands on any_money.hpp"},
      {"money/rate_book.hpp", "stands on any_money.hpp"},
      {"money/ecb.hpp", "a file format, for those who have the file"},
      {"fact/write.hpp", "it brings the writing of figures; many who look things up write none"},
      {"money/cross_rate.hpp", "for those who chain quoted rates; rates by themselves chain with *"},
      {"money/convert_all.hpp", "for those who convert by the thousand; most convert one by one"},
  };
  r.of_others = {
      {"interop/fmt.hpp: fmt/format.h", "for the users of {fmt}; empty without it"},
  };
  return r;
}

}  // namespace layout
