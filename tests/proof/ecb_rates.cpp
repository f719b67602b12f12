// SPDX-License-Identifier: BSL-1.0
// The table against the ECB's file, where that is at hand: the derivation gives just these bytes, and every daily cross, exactly, lies in its year.
#include <kawase/proof/ecb_rates.hpp>

#include <cstdio>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <kawase/money/rational.hpp>
#include <kawase/proof/yearly_rates.hpp>

#include "support/catch.hpp"
#include "support/csv.hpp"

using namespace kawase;

namespace {

const std::string csv = std::string(KAWASE_SHARED_DIR) + "/data/eurofxref-hist.csv";

std::string output_of(const std::string& command) {
  std::string out;
  std::FILE* pipe = popen(command.c_str(), "r");
  char chunk[4096];
  for (std::size_t n; pipe && (n = std::fread(chunk, 1, sizeof chunk, pipe)) != 0;) out.append(chunk, n);
  if (pipe) pclose(pipe);
  return out;
}

}  // namespace

TEST_CASE("every row is a year of a currency, in order") {
  const detail::ecb_currency* before = nullptr;
  for (const detail::ecb_currency& c : detail::ecb_rates) {
    CHECK((!before || before->code < c.code || before->code == currency_code("EUR")));
    before = &c;
    CHECK(detail::ecb_range(c, 2, detail::ecb_first_year, detail::ecb_last_year).has_value());
  }
}

TEST_CASE("the derivation repeats") {
  if (!std::ifstream(csv)) {
    WARN("skipped: no eurofxref-hist.csv");
    return;
  }
  std::ifstream header(std::string(KAWASE_SOURCE_DIR) + "/include/kawase/proof/ecb_rates.hpp");
  const std::string committed{std::istreambuf_iterator<char>(header), {}};
  CHECK(output_of("sh '" KAWASE_SOURCE_DIR "/tests/proof/derive_ecb_rates.sh' '" + csv + "'") == committed);
}

TEST_CASE("every daily cross lies within its year, and the bounds are tight") {
  std::ifstream in(csv);
  if (!in) {
    WARN("skipped: no eurofxref-hist.csv");
    return;
  }
  struct seen {
    std::optional<rational> low[3], high[3];
  };
  std::map<std::pair<std::string, int>, seen> years;
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> names = test::fields(line);
  std::size_t usd = 0, jpy = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == "USD") usd = i;
    if (names[i] == "JPY") jpy = i;
  }
  while (std::getline(in, line)) {
    const std::vector<std::string> f = test::fields(line);
    const auto rate = [&](std::size_t i) { return rational::parse(text(f[i])).value(); };
    for (std::size_t i = 1; i < f.size(); ++i) {
      if (names[i].empty() || f[i] == "N/A" || f[i].empty()) continue;
      seen& s = years[{names[i], std::stoi(f[0])}];
      const rational prices[3] = {rational(1) / rate(i), rate(usd) / rate(i), rate(jpy) / rate(i)};
      for (int b = 0; b < 3; ++b) {
        if (!s.low[b] || prices[b] < *s.low[b]) s.low[b] = prices[b];
        if (!s.high[b] || *s.high[b] < prices[b]) s.high[b] = prices[b];
      }
    }
  }
  const rational tight = rational(1) + rational(1, 99'999);
  std::size_t wrong = 0, loose = 0;
  for (const auto& [key, s] : years) {
    const detail::ecb_currency* row = detail::ecb_find(currency_code(text(key.first)));
    REQUIRE(row);
    for (int b = 0; b < 3; ++b) {
      const auto range = detail::ecb_range(*row, b, key.second, key.second);
      REQUIRE(range.has_value());
      wrong += !(range.rates.lower <= *s.low[b] && *s.high[b] <= range.rates.upper);
      loose += !(*s.low[b] <= range.rates.lower * tight && range.rates.upper <= *s.high[b] * tight);
    }
  }
  CHECK(years.size() > 800);
  CHECK(wrong == 0);
  CHECK(loose == 0);
}
