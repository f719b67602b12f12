// SPDX-License-Identifier: BSL-1.0
// The command line: what is asked for, or one sentence on what is wrong with it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kawase/money/iso4217.hpp>
#include <kawase/proof.hpp>

namespace proofread {

enum class format { text, ndjson, sarif, github, html };
enum class unit_of_text { file, line, block };

struct arguments {
  std::vector<std::string> files;
  format as = format::text;
  unit_of_text document = unit_of_text::file;
  kawase::proof_options options;
  kawase::level least = kawase::level::note;
  bool quiet = false, suggest = false, recursive = false, help = false, version = false;
  std::string wrong;  // empty where all is well
};

inline constexpr std::string_view usage =
    R"(proofread: recomputes what a text says of its own amounts of money

usage: proofread [OPTION]... [FILE]...

Without a file the built-in article is read; - is standard input. Texts are
UTF-8, in Japanese or English.

  --rate USD/JPY=154.5  hold pairs of these currencies against this rate; may
                        be given again for others
  --year 2025           hold pairs against the European Central Bank's rates of
                        that year
  --document UNIT       what belongs together: the file (the default), each
                        line, or each block between blank lines
  --base-dollar CAD     which dollar a bare $ or ドル is; USD otherwise
  --base-yen CNY        which currency a bare ¥ is, JPY or CNY; JPY otherwise
  --format FORMAT       text (the default); ndjson, one JSON object a line;
                        sarif; github, workflow annotations; html, one page
  --level LEVEL         report findings of that level and above: note (the
                        default), warning or error
  --suggest             only what to print instead; with --rate also what to
                        put in brackets behind amounts that stand alone
  -q, --quiet           findings only, no figures
  -r, --recursive       read the text files in directories (.txt, .md, .html,
                        .csv, .json and the like), but for hidden ones
  -h, --help            this text
      --version         the version

exit status: 0 no errors found, 1 errors found, 2 wrong use or an input that
can't be read

examples:
  proofread                                    the built-in article and its slip
  proofread --year 2025 article.txt            one text, of 2025
  proofread --rate USD/JPY=154.5 --quiet *.md  findings only, against one rate
  curl -s URL | proofread --format ndjson -    for other programs
  proofread --format html > page.html          the built-in article as a page
  proofread -r --format github docs            in a workflow
)";

namespace detail {

// "USD/JPY=154.5"
inline bool read_rate(std::string_view s, kawase::given_rate& out, std::string& why) {
  const std::size_t slash = s.find('/'), equals = s.find('=');
  if (slash == s.npos || equals == s.npos || equals < slash) {
    why = "a rate is written USD/JPY=154.5";
    return false;
  }
  const std::string_view base = s.substr(0, slash), quote = s.substr(slash + 1, equals - slash - 1);
  for (const std::string_view code : {base, quote}) {
    if (!kawase::iso4217::find(code)) {
      why = "'" + std::string(code) + "' is no currency code of ISO 4217";
      return false;
    }
  }
  if (base == quote) {
    why = "a rate is between two currencies";
    return false;
  }
  const auto value = kawase::rational::parse(s.substr(equals + 1));
  if (!value || *value <= kawase::rational(0) || !kawase::detail::is_plausible_rate(*value)) {
    why = "'" + std::string(s.substr(equals + 1)) + "' is no rate: " + std::string(std::string_view(value ? kawase::text("it must be a positive number") : value.reason()));
    return false;
  }
  out = kawase::given_rate(kawase::currency_code(kawase::text(base)), kawase::currency_code(kawase::text(quote)), *value);
  return true;
}

}  // namespace detail

inline arguments read_arguments(int argc, char** argv) {
  arguments a;
  const auto fail = [&](std::string why) {
    if (a.wrong.empty()) a.wrong = std::move(why);
  };
  bool only_files = false;
  for (int i = 1; i < argc; ++i) {
    std::string_view arg = argv[i];
    if (only_files || arg == "-" || arg.empty() || arg[0] != '-') {
      a.files.emplace_back(arg);
      continue;
    }
    if (arg == "--") {
      only_files = true;
      continue;
    }
    const std::size_t equals = arg.find('=');
    const std::string_view name = arg.substr(0, equals);
    // --name value or --name=value
    const auto value = [&](std::string_view& out) {
      if (equals != arg.npos) {
        out = arg.substr(equals + 1);
        return true;
      }
      if (i + 1 < argc) {
        out = argv[++i];
        return true;
      }
      fail("option " + std::string(name) + " needs a value");
      return false;
    };
    std::string_view v;
    if (arg == "-h" || arg == "--help") {
      a.help = true;
    } else if (arg == "--version") {
      a.version = true;
    } else if (arg == "-q" || arg == "--quiet") {
      a.quiet = true;
    } else if (arg == "-r" || arg == "--recursive") {
      a.recursive = true;
    } else if (arg == "--suggest") {
      a.suggest = true;
    } else if (name == "--format") {
      if (!value(v)) break;
      if (v == "text") a.as = format::text;
      else if (v == "ndjson") a.as = format::ndjson;
      else if (v == "sarif") a.as = format::sarif;
      else if (v == "github") a.as = format::github;
      else if (v == "html") a.as = format::html;
      else fail("unknown format '" + std::string(v) + "': text, ndjson, sarif, github or html");
    } else if (name == "--rate") {
      if (!value(v)) break;
      kawase::given_rate r;
      std::string why;
      if (!detail::read_rate(v, r, why)) fail("--rate " + std::string(v) + ": " + why);
      else if (!a.options.rates.add(r)) fail("--rate may be given 16 times at the most");
    } else if (name == "--year") {
      if (!value(v)) break;
      int year = 0;
      for (const char c : v) year = c < '0' || c > '9' || year > 9999 ? -1 : year < 0 ? year : year * 10 + (c - '0');
      if (v.size() != 4 || year < 1000) fail("--year " + std::string(v) + ": a year is four digits");
      else if (year < kawase::yearly_rates_first_year || year > kawase::yearly_rates_last_year)
        fail("--year " + std::string(v) + ": the built-in rates are those of " + std::to_string(kawase::yearly_rates_first_year) + " to " +
             std::to_string(kawase::yearly_rates_last_year) + "; leave the year out, or give --rate");
      else a.options.year = year;
    } else if (name == "--document") {
      if (!value(v)) break;
      if (v == "file") a.document = unit_of_text::file;
      else if (v == "line") a.document = unit_of_text::line;
      else if (v == "block") a.document = unit_of_text::block;
      else fail("unknown document '" + std::string(v) + "': file, line or block");
    } else if (name == "--base-dollar") {
      if (!value(v)) break;
      if (v == "USD" || v == "CAD" || v == "AUD" || v == "HKD" || v == "SGD" || v == "TWD" || v == "NZD") a.options.reading.dollar = kawase::currency_code(kawase::text(v));
      else fail("--base-dollar " + std::string(v) + ": a dollar is USD, CAD, AUD, HKD, SGD, TWD or NZD");
    } else if (name == "--base-yen") {
      if (!value(v)) break;
      if (v == "JPY" || v == "CNY") a.options.reading.yen_sign = kawase::currency_code(kawase::text(v));
      else fail("--base-yen " + std::string(v) + ": a ¥ is JPY or CNY");
    } else if (name == "--level") {
      if (!value(v)) break;
      if (v == "note") a.least = kawase::level::note;
      else if (v == "warning") a.least = kawase::level::warning;
      else if (v == "error") a.least = kawase::level::error;
      else fail("unknown level '" + std::string(v) + "': note, warning or error");
    } else {
      fail("unknown option '" + std::string(arg) + "'");
    }
  }
  if (a.suggest && a.as != format::text && a.wrong.empty()) a.wrong = "--suggest writes text: leave --format out";
  return a;
}

}  // namespace proofread
