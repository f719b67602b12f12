// SPDX-License-Identifier: BSL-1.0
// The house as it stands; and small houses with one fault each, to see that the checker sees it.
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

#include "layout/check.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using strings = std::vector<std::string>;
using tree = std::map<std::string, std::string>;  // path: content

// What git has or would take, where it is there and this is its checkout; else what lies there, without the usual build folders.
std::set<std::string> names_at_the_top(const fs::path& top) {
  std::set<std::string> names;
  const std::string command = "git -C '" + top.string() + "' ls-files --cached --others --exclude-standard 2>/dev/null";
  if (std::FILE* git = fs::exists(top / ".git") ? popen(command.c_str(), "r") : nullptr) {
    std::string said;
    std::array<char, 4096> chunk{};
    for (std::size_t n = 0; (n = std::fread(chunk.data(), 1, chunk.size(), git)) > 0;) said.append(chunk.data(), n);
    if (pclose(git) != 0) said.clear();
    std::istringstream lines(said);
    for (std::string path; std::getline(lines, path);) {
      const std::string name = path.substr(0, path.find('/'));
      if (fs::exists(top / name)) names.insert(name);  // git lists a deleted file until the deletion is committed
    }
  }
  if (names.empty()) {
    for (const auto& entry : fs::directory_iterator(top)) {
      const std::string name = entry.path().filename().string();
      if (!name.starts_with("build")) names.insert(name);
    }
  }
  return names;
}

// A folder of its own for one made-up house.
class house {
 public:
  explicit house(const tree& files) {
    std::random_device random;
    do {
      top_ = fs::temp_directory_path() / ("kawase-layout-" + std::to_string(random()));
    } while (!fs::create_directory(top_));
    for (const auto& [path, content] : files) {
      fs::create_directories((top_ / path).parent_path());
      std::ofstream(top_ / path) << content;
    }
  }
  ~house() {
    std::error_code ignored;
    fs::remove_all(top_, ignored);
  }
  house(const house&) = delete;
  house& operator=(const house&) = delete;

  const fs::path& top() const { return top_; }

 private:
  fs::path top_;
};

const std::string head = "// SPDX-License-Identifier: BSL-1.0\n// What it is for.\n#pragma once\n";

std::string including(const strings& targets) {
  std::string text = head;
  for (const std::string& t : targets) text += "#include <" + t + ">\n";
  return text;
}

tree sound() {
  tree t = {
      {"include/kawase.hpp", including({"kawase/money.hpp", "kawase/figure.hpp", "kawase/fact.hpp", "kawase/proof.hpp"})},
      {"include/kawase/version.hpp", head + "#define KAWASE_VERSION_MAJOR 1\n"},
      {"include/kawase/money.hpp", including({"kawase/money/money.hpp"})},
      {"include/kawase/figure.hpp", including({"kawase/figure/figure.hpp"})},
      {"include/kawase/fact.hpp", including({"kawase/fact/fact.hpp"})},
      {"include/kawase/proof.hpp", including({"kawase/proof/proof.hpp"})},
      {"include/kawase/deepseek_shock.hpp", including({"kawase/deepseek_shock/data.hpp"})},
      {"include/kawase/detail/wide.hpp", including({"compare", "kawase/version.hpp"})},
      {"include/kawase/money/money.hpp", including({"cstdint", "kawase/detail/wide.hpp"})},
      {"include/kawase/figure/figure.hpp", including({"kawase/money.hpp", "kawase/detail/wide.hpp"})},
      {"include/kawase/fact/fact.hpp", including({"array", "string_view", "kawase/figure/figure.hpp"}) + "// #include <vector>\n/*\n#include <map>\n*/\n"},
      {"include/kawase/proof/proof.hpp", including({"kawase/fact/fact.hpp"})},
      {"include/kawase/deepseek_shock/data.hpp", including({"kawase/fact/fact.hpp"})},
      {"include/kawase/interop/stream.hpp", including({"ostream", "string", "kawase/proof.hpp", "kawase/deepseek_shock.hpp"})},
  };
  for (const char* test : {"detail/wide", "money/money", "figure/figure", "fact/fact", "proof/proof", "deepseek_shock/data", "interop/stream"}) {
    t[std::string("tests/") + test + ".cpp"] = "";
  }
  return t;
}

strings found_in(const tree& files, const layout::rules& r = {}) { return layout::violations(house(files).top(), r); }

// The sound house with these files written over it.
strings found_with(const tree& changed) {
  tree t = sound();
  for (const auto& [path, content] : changed) t[path] = content;
  return found_in(t);
}
// The sound house with one line more at the end of one header.
strings found_with_line(const std::string& path, const std::string& line) {
  const std::string file = fs::path("include/kawase/" + path).lexically_normal().generic_string();
  return found_with({{file, sound().at(file) + line + "\n"}});
}

}  // namespace

TEST_CASE("this house keeps its rules") {
  const fs::path top = KAWASE_SOURCE_DIR;
  const layout::rules r = layout::of_this_house();
  strings found = layout::violations(top, r);
  for (const std::string& v : layout::violations_at_the_top(names_at_the_top(top), r)) found.push_back(v);
  for (const std::string& v : found) std::printf("%s\n", v.c_str());  // one a line; the test framework would wrap them
  CHECK(found.size() == 0);
}

TEST_CASE("a sound house has no fault") { CHECK(found_in(sound()) == strings{}); }

TEST_CASE("includes run down") {
  // Each room with a header that nothing else includes, so that no cycle comes of it.
  tree t;
  for (const char* room : {"money", "figure", "fact", "proof", "deepseek_shock"}) {
    const std::string name = room;
    t["include/kawase/" + name + "/leaf.hpp"] = head;
    t["include/kawase/" + name + ".hpp"] = sound().at("include/kawase/" + name + ".hpp") + "#include <kawase/" + name + "/leaf.hpp>\n";
    t["tests/" + name + "/leaf.cpp"] = "";
  }
  t["include/kawase.hpp"] = head;  // so that it need not tell of the article as well
  REQUIRE(found_with(t) == strings{});
  const auto leaf_in = [&t](const std::string& path, const std::string& leaf) {
    tree changed = t;
    changed["include/kawase/" + path] = sound().at("include/kawase/" + path) + "#include <kawase/" + leaf + ">\n";
    return found_with(changed);
  };
  CHECK(leaf_in("detail/wide.hpp", "money/leaf.hpp") == strings{"detail/wide.hpp:6: includes up a floor: money/leaf.hpp"});
  CHECK(leaf_in("money/money.hpp", "figure/leaf.hpp") == strings{"money/money.hpp:6: includes up a floor: figure/leaf.hpp"});
  CHECK(leaf_in("figure/figure.hpp", "fact/leaf.hpp") == strings{"figure/figure.hpp:6: includes up a floor: fact/leaf.hpp"});
  CHECK(leaf_in("fact/fact.hpp", "proof/leaf.hpp") == strings{"fact/fact.hpp:11: includes up a floor: proof/leaf.hpp"});
  CHECK(leaf_in("proof/proof.hpp", "deepseek_shock/leaf.hpp") == strings{"proof/proof.hpp:5: includes across the floor: deepseek_shock/leaf.hpp"});
  CHECK(leaf_in("deepseek_shock/data.hpp", "proof/leaf.hpp") == strings{"deepseek_shock/data.hpp:5: includes across the floor: proof/leaf.hpp"});
  CHECK(leaf_in("proof/proof.hpp", "money/leaf.hpp") == strings{});
  // A door is of its floor.
  CHECK(leaf_in("detail/wide.hpp", "deepseek_shock/leaf.hpp") == strings{"detail/wide.hpp:6: includes up a floor: deepseek_shock/leaf.hpp"});
  CHECK(found_with_line("proof/proof.hpp", "#include <kawase/deepseek_shock.hpp>") ==
        strings{"../kawase.hpp: brings what a user chooses by himself: deepseek_shock.hpp",
                "../kawase.hpp: brings what a user chooses by himself: deepseek_shock/data.hpp",
                "proof/proof.hpp:5: includes across the floor: deepseek_shock.hpp"});

  // A header that includes what includes it is told as a circle too.
  CHECK(found_with_line("deepseek_shock/data.hpp", "#include <kawase/interop/stream.hpp>") ==
        strings{"deepseek_shock.hpp: includes itself, in the end", "deepseek_shock/data.hpp: includes itself, in the end",
                "deepseek_shock/data.hpp:5: includes up a floor: interop/stream.hpp", "interop/stream.hpp: includes itself, in the end"});
  CHECK(found_with_line("version.hpp", "#include <kawase/detail/wide.hpp>") == strings{"detail/wide.hpp: includes itself, in the end",
                                                                                       "version.hpp: includes itself, in the end",
                                                                                       "version.hpp:5: is free of floors and includes one: detail/wide.hpp"});
}

TEST_CASE("all of kawase is included by none of its parts, and is all but the article") {
  CHECK(found_with_line("interop/stream.hpp", "#include <kawase.hpp>") == strings{"interop/stream.hpp:8: no header includes all of kawase: ../kawase.hpp"});
  CHECK(found_with_line("../kawase.hpp", "#include <kawase/deepseek_shock/data.hpp>") ==
        strings{"../kawase.hpp: brings what a user chooses by himself: deepseek_shock/data.hpp"});
}

TEST_CASE("includes go round in no circle") {
  CHECK(found_with_line("figure/figure.hpp", "#include <kawase/figure.hpp>") ==
        strings{"figure.hpp: includes itself, in the end", "figure/figure.hpp: includes itself, in the end"});
}

TEST_CASE("no floor includes a heavy standard header") {
  for (const char* name : {"chrono", "format", "iostream", "sstream", "fstream", "string", "stdexcept", "ranges", "algorithm", "regex", "locale", "vector",
                           "map", "memory", "functional"}) {
    const std::string heavy = name;
    for (const char* path :
         {"detail/wide.hpp:6", "money/money.hpp:6", "figure/figure.hpp:6", "fact/fact.hpp:11", "proof/proof.hpp:5", "deepseek_shock/data.hpp:5"}) {
      const std::string where = path;
      CHECK(found_with_line(where.substr(0, where.find(':')), "#include <" + heavy + ">") == strings{where + ": includes a heavy standard header: " + heavy});
    }
    CHECK(found_with_line("interop/stream.hpp", "#include <" + heavy + ">") == strings{});
  }
  for (const char* name : {"string_view", "array", "span"}) {
    const std::string heavy = name;
    for (const char* path : {"detail/wide.hpp:6", "money/money.hpp:6", "figure/figure.hpp:6"}) {
      const std::string where = path;
      CHECK(found_with_line(where.substr(0, where.find(':')), "#include <" + heavy + ">") == strings{where + ": includes a heavy standard header: " + heavy});
    }
    CHECK(found_with_line("proof/proof.hpp", "#include <" + heavy + ">") == strings{});
  }
}

TEST_CASE("an #include is found however it is written, and only where it counts") {
  const strings heavy = {"money/money.hpp:6: includes a heavy standard header: vector"};
  CHECK(found_with_line("money/money.hpp", "  #  include   <vector>  // why") == heavy);
  CHECK(found_with_line("money/money.hpp", "/* a remark */ #include <vector>") == heavy);
  CHECK(found_with_line("money/money.hpp", "#include_next <vector>") == heavy);
  CHECK(found_with_line("money/money.hpp", "#include <vector>\r") == heavy);
  CHECK(found_with_line("money/money.hpp", "// #include <vector>") == strings{});
  CHECK(found_with_line("money/money.hpp", "/*\n#include <vector>\n*/") == strings{});
  CHECK(found_with_line("money/money.hpp", "#include \"kawase/version.hpp\"") == strings{"money/money.hpp:6: include as <…>: kawase/version.hpp"});
  CHECK(found_with_line("money/money.hpp", "#include HEADER") == strings{"money/money.hpp:6: includes neither kawase nor the standard library: HEADER"});
  CHECK(found_with_line("money/money.hpp", "#include <boost/rational.hpp>") ==
        strings{"money/money.hpp:6: includes neither kawase nor the standard library: boost/rational.hpp"});
  CHECK(found_with_line("money/money.hpp", "#include <kawase/money/cash.hpp>") == strings{"money/money.hpp:6: includes what is not there: money/cash.hpp"});
  CHECK(found_with_line("money/money.hpp", "#include <kawase/money/../version.hpp>") ==
        strings{"money/money.hpp:6: includes what is not there: money/../version.hpp"});
}

TEST_CASE("a library of others is included only where that is exempted") {
  layout::rules r;
  r.of_others = {{"interop/stream.hpp: boost/rational.hpp", "for its users"}};
  tree t = sound();
  t["include/kawase/interop/stream.hpp"] = including({"boost/rational.hpp"});
  CHECK(found_in(t, r) == strings{});
  CHECK(found_in(t) == strings{"interop/stream.hpp:4: includes neither kawase nor the standard library: boost/rational.hpp"});
  t["include/kawase/interop/stream.hpp"] = including({"boost/other.hpp"});
  CHECK(found_in(t, r) == strings{"interop/stream.hpp: boost/rational.hpp: is exempted and needs it no more: for its users",
                                  "interop/stream.hpp:4: includes neither kawase nor the standard library: boost/other.hpp"});
}

TEST_CASE("each header has its head") {
  const std::string path = "include/kawase/money/money.hpp";
  CHECK(found_with({{path, "// What it is for.\n// More.\n#pragma once\n"}}) ==
        strings{"money/money.hpp: the first line must be: // SPDX-License-Identifier: BSL-1.0"});
  CHECK(found_with({{path, "// SPDX-License-Identifier: MIT\n// What it is for.\n#pragma once\n"}}) ==
        strings{"money/money.hpp: the first line must be: // SPDX-License-Identifier: BSL-1.0"});
  CHECK(found_with({{path, "// SPDX-License-Identifier: BSL-1.0\n#pragma once\n"}}) ==
        strings{"money/money.hpp: the second line must say in a comment what the header is for"});
  CHECK(found_with({{path, "// SPDX-License-Identifier: BSL-1.0\n// What it is for.\n"}}) == strings{"money/money.hpp: no #pragma once"});
}

TEST_CASE("no header is long but those that may be") {
  std::string text = head;
  for (int i = 3; i < 400; ++i) text += "\n";
  CHECK(found_with({{"include/kawase/money/money.hpp", text}}) == strings{});
  tree t = sound();
  t["include/kawase/money/money.hpp"] = text + "\n";
  CHECK(found_in(t) == strings{"money/money.hpp: 401 lines, more than 400"});
  layout::rules r;
  r.longer = {{"money/money.hpp", "a table"}};
  CHECK(found_in(t, r) == strings{});
  CHECK(found_in(sound(), r) == strings{"money/money.hpp: is exempted and needs it no more: a table"});
}

TEST_CASE("each header has a test at the mirrored path") {
  tree t = sound();
  t.erase("tests/figure/figure.cpp");
  CHECK(found_in(t) == strings{"figure/figure.hpp: no test at tests/figure/figure.cpp"});
  layout::rules r;
  r.untested = {{"figure/figure.hpp", "data"}};
  CHECK(found_in(t, r) == strings{});
  CHECK(found_in(sound(), r) == strings{"figure/figure.hpp: is exempted and needs it no more: data"});
}

TEST_CASE("each floor has a door that lists it and does nothing else") {
  CHECK(found_with_line("money.hpp", "namespace kawase {}") == strings{"money.hpp: a door only lists includes"});
  CHECK(found_with_line("../kawase.hpp", "namespace kawase {}") == strings{"../kawase.hpp: a door only lists includes"});
  CHECK(found_with_line("money.hpp", "/* a remark\n   of two lines */  // and one more") == strings{});

  tree t = sound();
  t["include/kawase/fact/apart.hpp"] = head;
  t["tests/fact/apart.cpp"] = "";
  CHECK(found_in(t) == strings{"fact/apart.hpp: its door does not bring it: fact.hpp"});
  layout::rules r;
  r.not_behind_the_door = {{"fact/apart.hpp", "a table"}};
  CHECK(found_in(t, r) == strings{});
  tree more = t;
  more["include/kawase/fact/apart.hpp"] += "#include <kawase/fact/part_of_it.hpp>\n";
  more["include/kawase/fact/part_of_it.hpp"] = head;
  more["tests/fact/part_of_it.cpp"] = "";
  CHECK(found_in(more, r) == strings{});
  CHECK(found_in(sound(), r) == strings{"fact/apart.hpp: is exempted and needs it no more: a table"});

  t = sound();
  t.erase("include/kawase/deepseek_shock.hpp");
  t["include/kawase/interop/stream.hpp"] = including({"ostream"});
  CHECK(found_in(t) == strings{"deepseek_shock/data.hpp: its floor has no door: deepseek_shock.hpp"});
}

TEST_CASE("no header lies outside the floors") {
  CHECK(found_with({{"include/kawase/helpers/misc.hpp", head}, {"tests/helpers/misc.cpp", ""}}) == strings{"helpers/misc.hpp: belongs to no floor"});
  CHECK(found_with({{"include/kawase/kawase.hpp", head}}) == strings{"kawase.hpp: belongs to no floor"});
  CHECK(found_with({{"include/misc.hpp", head}}) == strings{"../misc.hpp: belongs to no floor"});
  CHECK(found_with({{"include/kawase/interop/kawase.cppm", "export module kawase;\n"}}) == strings{});
  CHECK(found_with({{"include/kawase/misc.hpp", head}}) == strings{"misc.hpp: belongs to no floor"});
  CHECK(found_with({{"include/kawase/money/money.inl", head}, {"tests/money/money.cpp", ""}}) ==
        strings{"money/money.inl: its door does not bring it: money.hpp", "money/money.inl: not a header (.hpp)"});
  CHECK(found_in({{"include/kawase/.keep", ""}}).size() > 0);
}

TEST_CASE("the top holds what belongs there") {
  const layout::rules r;
  const std::set<std::string> sound_top = {"include", "tests", "examples", "CMakeLists.txt", "README.md", ".gitignore", ".ci"};
  CHECK(layout::violations_at_the_top(sound_top, r) == strings{});
  std::set<std::string> t = sound_top;
  t.insert("LICENSE.txt");
  CHECK(layout::violations_at_the_top(t, r) == strings{"LICENSE.txt: does not belong at the top"});
  t = sound_top;
  t.erase("README.md");
  CHECK(layout::violations_at_the_top(t, r) == strings{"README.md: is not there"});

  // As a folder without git is read.
  const house h({{"include/a", ""}, {"build/b", ""}, {".build/c", ""}, {"notes.txt", ""}});
  CHECK(names_at_the_top(h.top()) == std::set<std::string>{".build", "include", "notes.txt"});
}
