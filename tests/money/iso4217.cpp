// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/iso4217.hpp>

// iso4217::all, withdrawn; find("JPY"), find(392), find_withdrawn("VEF")

#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>

#include "support/both.hpp"
#include "support/csv.hpp"

using namespace kawase;

namespace {

std::string string_of(text t) { return std::string(std::string_view(t)); }

constexpr bool sorted() {
  for (std::size_t i = 1; i < sizeof(iso4217::all) / sizeof(iso4217::entry); ++i) {
    if (!(iso4217::all[i - 1].code < iso4217::all[i].code)) return false;
  }
  return true;
}

}  // namespace

// ISO 4217, read by a person: codes that other tables get wrong among them.
TEST_CASE("look-up by code and number") {
  CHECK_BOTH(iso4217::find("JPY")->minor_digits == 0);
  CHECK_BOTH(iso4217::find(392)->code == text("JPY"));
  CHECK_BOTH(iso4217::find("UYW")->minor_digits == 4);
  CHECK_BOTH(iso4217::find("CLF")->minor_digits == 4);
  CHECK_BOTH(iso4217::find("MRU")->minor_digits == 2);
  CHECK_BOTH(iso4217::find("TND")->minor_digits == 3);
  CHECK_BOTH(iso4217::find("ISK")->minor_digits == 0);
  CHECK_BOTH(iso4217::find("XAU")->minor_digits == no_minor_unit);
  CHECK_BOTH(iso4217::find("CHE")->fund);
  CHECK_BOTH(!iso4217::find("CHF")->fund);
  CHECK_BOTH(iso4217::find("jpy") == nullptr);
  CHECK_BOTH(iso4217::find("JPYX") == nullptr);
  CHECK_BOTH(iso4217::find("") == nullptr);
  CHECK_BOTH(iso4217::find("DEM") == nullptr);  // withdrawn, and so not among the active
  CHECK_BOTH(iso4217::find(0) == nullptr);
  CHECK_BOTH(iso4217::find_withdrawn("DEM")->withdrawn == text("2002-03"));
  CHECK_BOTH(iso4217::find_withdrawn("VEF")->withdrawn == text("2018-08"));  // of three rows the latest
  CHECK_BOTH(iso4217::find_withdrawn("USD") == nullptr);
  CHECK_BOTH(sorted());
  CHECK_BOTH(sizeof(iso4217::all) / sizeof(iso4217::entry) == 178);
}

// Tags give their texts with lengths, counted by hand: here is where that shows, also without the list.
TEST_CASE("codes and names end where their literals do") {
  for (const iso4217::entry& e : iso4217::all) {
    INFO(string_of(e.code));
    CHECK(e.code.size() == 3);
    CHECK(std::strlen(e.code.data()) == e.code.size());
    CHECK(std::strlen(e.name.data()) == e.name.size());
  }
}

TEST_CASE("every active row is list one's, and no other") {
  std::ifstream list(KAWASE_SHARED_DIR "/data/iso4217-list-one.csv");
  if (!list) {
    std::cout << "skipped: ISO 4217's list one is not here\n";
    return;
  }
  std::set<std::tuple<std::string, int, int, std::string, bool>> published, ours;
  std::string line;
  std::getline(list, line);  // entity,currency,alphabetic_code,numeric_code,minor_unit,fund
  while (std::getline(list, line)) {
    const auto f = test::fields(line);
    if (f.size() < 6 || f[2].empty()) continue;
    published.insert({f[2], std::stoi(f[3]), f[4] == "N.A." ? no_minor_unit : std::stoi(f[4]), f[1], f[5] == "TRUE"});
  }
  for (const iso4217::entry& e : iso4217::all) ours.insert({string_of(e.code), e.numeric_code, e.minor_digits, string_of(e.name), e.fund});
  CHECK(published.size() == 178);
  CHECK(ours == published);
}

TEST_CASE("every withdrawn row is list three's, and no other") {
  std::ifstream list(KAWASE_SHARED_DIR "/data/iso4217-list-three.csv");
  if (!list) {
    std::cout << "skipped: ISO 4217's list three is not here\n";
    return;
  }
  std::set<std::tuple<std::string, std::string, int, std::string>> published, ours;
  std::string line;
  std::getline(list, line);  // entity,historic_currency,alphabetic_code,numeric_code,withdrawal_date,fund
  while (std::getline(list, line)) {
    const auto f = test::fields(line);
    if (f.size() < 5 || f[2].empty()) continue;
    std::string name = f[1];
    while (!name.empty() && name.back() == ' ') name.pop_back();
    published.insert({f[2], f[4], f[3].empty() ? 0 : std::stoi(f[3]), name});
  }
  for (const iso4217::withdrawn_entry& e : iso4217::withdrawn) ours.insert({string_of(e.code), string_of(e.withdrawn), e.numeric_code, string_of(e.name)});
  CHECK(published.size() == 152);  // counted with sort -u
  CHECK(ours == published);
}

// Debian's iso-codes is another transcription of the standard; it may be older, so only the codes that both know are compared.
TEST_CASE("numbers agree with Debian's iso-codes where that knows the code") {
  std::ifstream file("/usr/share/iso-codes/json/iso_4217.json");
  if (!file) {
    std::cout << "skipped: Debian's iso-codes is not installed\n";
    return;
  }
  std::map<std::string, int> numbers;
  std::string line, code;
  while (std::getline(file, line)) {
    const auto value = [&](const char* key) {
      const std::string start = std::string("\"") + key + "\": \"";
      const std::size_t at = line.find(start);
      return at == std::string::npos ? std::string() : line.substr(at + start.size(), line.find('"', at + start.size()) - at - start.size());
    };
    if (const std::string c = value("alpha_3"); !c.empty()) code = c;
    if (const std::string n = value("numeric"); !n.empty()) numbers[code] = std::stoi(n);
  }
  int compared = 0;
  for (const iso4217::entry& e : iso4217::all) {
    const auto n = numbers.find(string_of(e.code));
    if (n == numbers.end()) continue;
    CAPTURE(n->first);
    CHECK(n->second == e.numeric_code);
    ++compared;
  }
  CHECK(compared > 150);
}
