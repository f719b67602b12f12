// SPDX-License-Identifier: BSL-1.0
// proofread: finds the amounts of money in a text, and the currency pairs that can't be right. --help tells the rest.
//   c++ -std=c++20 -O2 -Iinclude examples/proofread/main.cpp -o proofread
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>

#include <kawase/version.hpp>

#include "args.hpp"
#include "built_in.hpp"
#include "documents.hpp"
#include "files.hpp"
#include "github_output.hpp"
#include "html_output.hpp"
#include "ndjson_output.hpp"
#include "sarif_output.hpp"
#include "suggest_output.hpp"
#include "text_output.hpp"
#include "visible.hpp"

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#endif

namespace {

bool is_terminal(std::FILE* f) {
#if defined(__unix__) || defined(__APPLE__)
  return isatty(fileno(f)) != 0;
#else
  return static_cast<void>(f), false;
#endif
}

void complain(const std::string& file, const std::string& what) { std::fprintf(stderr, "proofread: %s: %s\n", proofread::visible(file).c_str(), proofread::visible(what).c_str()); }

// Results go to an output; what can't be read is said on standard error as well.
class complaining_output : public proofread::output {
 public:
  explicit complaining_output(proofread::output& to) : to_(to) {}
  void begin(std::string_view file, std::string_view title) override { to_.begin(file, title); }
  void figure(const proofread::figure_item& f) override { to_.figure(f); }
  void pair(const proofread::pair_item& p, const kawase::judgement& j) override { to_.pair(p, j); }
  void rate(const proofread::rate_item& r) override { to_.rate(r); }
  void finding(const kawase::finding& f, const proofread::pair_item* pair, const proofread::figure_item* figure) override { to_.finding(f, pair, figure); }
  void more(std::string_view section) override { to_.more(section); }
  void end(const proofread::counts& c) override { to_.end(c); }
  void error(std::string_view file, std::string_view message) override {
    complain(std::string(file), std::string(message));
    to_.error(file, message);
  }
  bool wants_lines() const override { return to_.wants_lines(); }
  void finish(const proofread::counts& all) override { to_.finish(all); }

 private:
  proofread::output& to_;
};

std::unique_ptr<proofread::output> make_output(const proofread::arguments& a) {
  if (a.suggest) return std::make_unique<proofread::suggest_output>(a.options);
  switch (a.as) {
    case proofread::format::ndjson: return std::make_unique<proofread::ndjson_output>();
    case proofread::format::sarif: return std::make_unique<proofread::sarif_output>();
    case proofread::format::github: return std::make_unique<proofread::github_output>();
    case proofread::format::html: return std::make_unique<proofread::html_output>();
    case proofread::format::text: break;
  }
  const char* no_colour = std::getenv("NO_COLOR");
  return std::make_unique<proofread::text_output>(is_terminal(stdout) && !(no_colour && *no_colour), a.quiet);
}

int run(const proofread::arguments& a) {
  const auto results = make_output(a);
  complaining_output out(*results);
  proofread::proof_reading reading(a, out, is_terminal(stderr) && !is_terminal(stdout));
  bool all_read = true;
  if (a.files.empty()) reading.all() += proofread::proofread_article(kawase::deepseek_shock::article, a, out);
  const auto read = [&](const std::string& name, bool was_named) {
    std::FILE* file = std::fopen(name.c_str(), "rb");
    if (!file) {
      out.error(name, std::strerror(errno));
      all_read = false;
      return;
    }
    if (was_named || std::fgetc(file) != EOF) {  // an empty file is worth a word only where it was asked for
      std::rewind(file);
      all_read = reading.read(file, name, false) && all_read;
    }
    std::fclose(file);
  };
  for (const std::string& name : a.files) {
    if (name == "-") {
      all_read = reading.read(stdin, "standard input", true) && all_read;  // what a pipe hands on may be nothing
    } else if (!proofread::is_directory(name)) {
      read(name, true);
    } else if (a.recursive) {
      std::string why;
      for (const std::string& inside : proofread::text_files_in(name, why)) read(inside, false);
      if (!why.empty()) {
        out.error(name, why);
        all_read = false;
      }
    } else {
      out.error(name, "is a directory; -r reads what is in it");
      all_read = false;
    }
  }
  out.finish(reading.all());
  if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
    complain("standard output", std::strerror(errno));
    return 2;
  }
  return !all_read ? 2 : reading.all().errors != 0 ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
  std::signal(SIGPIPE, SIG_DFL);  // a closed pipe ends the program quietly
#endif
  const proofread::arguments a = proofread::read_arguments(argc, argv);
  if (!a.wrong.empty()) {
    std::fprintf(stderr, "proofread: %s; see proofread --help\n", proofread::visible(a.wrong).c_str());
    return 2;
  }
  if (a.help) {
    std::fwrite(proofread::usage.data(), 1, proofread::usage.size(), stdout);
    return 0;
  }
  if (a.version) {
    std::printf("proofread (kawase) %d.%d.%d\n", kawase::version_major, kawase::version_minor, kawase::version_patch);
    return 0;
  }
  return run(a);
}
