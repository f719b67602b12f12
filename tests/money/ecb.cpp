// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/ecb.hpp>

// read_ecb(csv, sink) -> {rates, position, error}

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/csv.hpp"

using namespace kawase;
using test::big;

namespace {

constexpr ecb_result read(text csv) {
  return read_ecb(csv, [](const published_rate&) {});
}
constexpr bool refused(text csv, parse_errc why, std::size_t position) {
  const ecb_result r = read(csv);
  return r.error == why && r.position == position;
}

}  // namespace

TEST_CASE("the published form is read") {
  CHECK_BOTH(read("Date,USD,JPY,\n2024-07-03,1.0758,174.18,\n2024-07-02,N/A,173.4,\n").rates == 3);
  CHECK_BOTH(bool(read("Date,USD,JPY,\r\n2024-07-03,1.0758,174.18,\r\n")));
  CHECK_BOTH(bool(read("Date,USD\n2024-07-03,1.0758")));
  CHECK_BOTH(read("Date,USD,\n").rates == 0);
  std::vector<published_rate> rows;
  read_ecb("Date,USD,JPY,\n2024-07-03,1.0758,174.18,\n", [&](const published_rate& r) { rows.push_back(r); });
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].quote == currency_code("JPY"));
  CHECK(rows[1].on == date(2024, 7, 3));
  CHECK(rows[1].numerator == 17418);
  CHECK(rows[1].decimals == 2);
}

// Positions counted by hand.
TEST_CASE("what is not of that form is refused, with position and reason") {
  CHECK_BOTH(refused("", parse_errc::text_is_empty, 0));
  CHECK_BOTH(refused("Tag,USD,\n", parse_errc::header_expected, 0));
  CHECK_BOTH(refused("Date,US,\n", parse_errc::currency_expected, 5));
  CHECK_BOTH(refused("Date,usd,\n", parse_errc::currency_expected, 5));
  CHECK_BOTH(refused("Date,USD,JPY,\n2024-07-03,1.0758,\n", parse_errc::column_expected, 32));
  CHECK_BOTH(refused("Date,USD,\n2024-02-30,1.0758,\n", parse_errc::no_such_day, 18));
  CHECK_BOTH(refused("Date,USD,\n03/07/2024,1.0758,\n", parse_errc::date_expected, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1,0758,\n", parse_errc::trailing_text, 22));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,-1.0758,\n", parse_errc::rate_is_not_positive, 21));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,0,\n", parse_errc::rate_is_not_positive, 21));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.07e2,\n", parse_errc::trailing_text, 25));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03\n", parse_errc::column_expected, 20));
}

TEST_CASE("crosses on every day of the ECB's file are the exact fractions") {
  std::ifstream in(KAWASE_SHARED_DIR "/data/eurofxref-hist.csv");
  if (!in) {
    std::cout << "skipped: no " KAWASE_SHARED_DIR "/data/eurofxref-hist.csv\n";
    return;
  }
  std::stringstream whole;
  whole << in.rdbuf();
  const std::string csv = whole.str();
  std::vector<published_rate> rows;
  const ecb_result result = read_ecb(csv, [&](const published_rate& r) { rows.push_back(r); });
  REQUIRE(result);
  std::sort(rows.begin(), rows.end());
  const rate_book book(rows.data(), rows.size(), "EUR", rate_kind::reference, "ECB");
  REQUIRE(book.is_sorted());

  // The oracle reads the file by itself and multiplies out in decimal digits: n/d == q/b just where n x b == d x q.
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line);
  const std::vector<std::string> names = test::fields(line);
  const char* const wanted[] = {"USD", "JPY", "GBP", "CHF", "CNY"};
  std::size_t compared = 0, wrong = 0, published = 0;
  while (std::getline(lines, line)) {
    const std::vector<std::string> f = test::fields(line);
    const date day = date::parse(f[0]).value();
    std::map<std::string, std::pair<big, int>> of_the_day;
    for (std::size_t i = 1; i < f.size(); ++i) {
      if (f[i].empty() || f[i] == "N/A") continue;
      ++published;
      std::string digits = f[i];
      const std::size_t point = digits.find('.');
      int decimals = 0;
      if (point != std::string::npos) {
        decimals = static_cast<int>(digits.size() - point - 1);
        digits.erase(point, 1);
      }
      of_the_day[names[i]] = {big(digits), decimals};
    }
    for (const char* base : wanted) {
      for (const char* quote : wanted) {
        if (base == quote) continue;
        const auto found = book.find(currency_code(text(base)), currency_code(text(quote)), day, look_up::exact);
        const auto b = of_the_day.find(base), q = of_the_day.find(quote);
        if (b == of_the_day.end() || q == of_the_day.end()) {
          if (found.error() != money_errc::no_rate) ++wrong;
          continue;
        }
        ++compared;
        const rational r = found.value().rate.value;
        const big n(r.numerator()), d(r.denominator());
        if (!(n * b->second.first * big::power(10, q->second.second) == d * q->second.first * big::power(10, b->second.second))) ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(published == result.rates);
  CHECK(compared > 100000);
}
