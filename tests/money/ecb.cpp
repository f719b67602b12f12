// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/ecb.hpp>

// read_ecb(csv, sink) -> {rates, error, position, line, column; reason}

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
constexpr bool refused(text csv, ecb_errc why, std::size_t line, std::size_t column) {
  const ecb_result r = read(csv);
  return !r && r.error == why && r.line == line && r.column == column;
}

}  // namespace

TEST_CASE("the published form is read") {
  CHECK_BOTH(read("Date,USD,JPY,\n2024-07-03,1.0758,174.18,\n2024-07-02,N/A,173.4,\n").rates == 3);
  CHECK_BOTH(bool(read("Date,USD,JPY,\r\n2024-07-03,1.0758,174.18,\r\n")));
  CHECK_BOTH(bool(read("Date,USD\n2024-07-03,1.0758\n")));
  CHECK_BOTH(read("Date,USD,\n2024-07-03,0.5,\n2024-07-02,10.500,\n2024-06-30,7,\n").rates == 3);
  CHECK_BOTH(read("Date,USD,\n2024-07-03,1.0758,\n").line == 0);
  CHECK_BOTH(read("Date,USD,\n").rates == 0);
  std::vector<published_rate> rows;
  CHECK(read_ecb("Date,USD,JPY,\n2024-07-03,1.0758,174.18,\n", [&](const published_rate& r) { rows.push_back(r); }));
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].quote == currency_code("JPY"));
  CHECK(rows[1].on == date(2024, 7, 3));
  CHECK(rows[1].numerator == 17418);
  CHECK(rows[1].decimals == 2);
}

// Lines and columns counted by hand.
TEST_CASE("what is not of that form is refused, with line, column and reason") {
  CHECK_BOTH(refused("", ecb_errc::file_is_empty, 1, 1));
  CHECK_BOTH(refused("\xEF\xBB\xBF" "Date,USD,\n", ecb_errc::byte_order_mark, 1, 1));
  CHECK_BOTH(refused("Tag,USD,\n", ecb_errc::header_expected, 1, 1));
  CHECK_BOTH(refused("Date\n", ecb_errc::header_expected, 1, 1));
  CHECK_BOTH(refused("2024-07-03,1.0758,\n", ecb_errc::header_expected, 1, 1));
  CHECK_BOTH(refused("Date, USD, JPY,\n", ecb_errc::currency_expected, 1, 6));  // as the ECB's file of one day has it
  CHECK_BOTH(refused("Date,US,\n", ecb_errc::currency_expected, 1, 6));
  CHECK_BOTH(refused("Date,usd,\n", ecb_errc::currency_expected, 1, 6));
  CHECK_BOTH(refused("Date,\n", ecb_errc::currency_expected, 1, 6));
  CHECK_BOTH(refused("Date,USD,,\n", ecb_errc::currency_expected, 1, 10));
  CHECK_BOTH(refused("Date,USD,USD,\n", ecb_errc::currency_repeated, 1, 10));
  CHECK_BOTH(refused("Date,USD,", ecb_errc::line_is_not_ended, 1, 10));
  CHECK_BOTH(refused("Date,USD\r2024-07-03,1.0758\r", ecb_errc::header_expected, 1, 9));

  CHECK_BOTH(refused("Date,USD,\n\n", ecb_errc::date_expected, 2, 1));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0758,\n\n", ecb_errc::date_expected, 3, 1));
  CHECK_BOTH(refused("Date,USD,\n2024-02-30,1.0758,\n", ecb_errc::no_such_day, 2, 1));
  CHECK_BOTH(refused("Date,USD,\n03/07/2024,1.0758,\n", ecb_errc::date_expected, 2, 1));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03 ,1.0758,\n", ecb_errc::date_expected, 2, 1));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1,\n2024-07-03,2,\n", ecb_errc::days_must_descend, 3, 1));
  CHECK_BOTH(refused("Date,USD,\r\n2024-07-02,1,\r\n2024-07-03,2,\r\n", ecb_errc::days_must_descend, 3, 1));

  CHECK_BOTH(refused("Date,USD,\n2024-07-03,n/a,\n", ecb_errc::rate_expected, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03, 1.0758,\n", ecb_errc::rate_expected, 2, 12));
  CHECK_BOTH(refused("Date,USD,JPY,\n2024-07-03,,174.18,\n", ecb_errc::rate_expected, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,\"1.0758\",\n", ecb_errc::rate_expected, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,+1.0758,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,-1.0758,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,01.0758,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,00,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,.5,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,5.,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.07e2,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0758 ,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0.7,\n", ecb_errc::rate_is_no_plain_decimal, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,0,\n", ecb_errc::rate_is_not_positive, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,0.000,\n", ecb_errc::rate_is_not_positive, 2, 12));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0000000000000000001,\n", ecb_errc::too_many_digits, 2, 12));  // 19 decimals
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,18446744073709551616,\n", ecb_errc::too_many_digits, 2, 12));   // 2^64
  CHECK_BOTH(read("Date,USD,\n2024-07-03,18446744073709551615,\n").rates == 1);
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1234567890123456789012345678901234567,\n", ecb_errc::too_many_digits, 2, 12));

  CHECK_BOTH(refused("Date,USD,\n2024-07-03\n", ecb_errc::column_missing, 2, 11));
  CHECK_BOTH(refused("Date,USD,JPY,\n2024-07-03,1.0758,\n", ecb_errc::column_missing, 2, 19));
  CHECK_BOTH(refused("Date,USD,JPY\n2024-07-03,1.0758\n", ecb_errc::column_missing, 2, 18));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0758\n", ecb_errc::column_missing, 2, 18));  // the first line ends in a comma, this one does not
  CHECK_BOTH(refused("Date,USD\n2024-07-03,1.0758,\n", ecb_errc::column_surplus, 2, 18));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1,0758,\n", ecb_errc::column_surplus, 2, 14));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0758,\r2024-07-02,1,\n", ecb_errc::column_surplus, 2, 19));

  // Cut off: of a shorter number nobody could tell.
  CHECK_BOTH(refused("Date,USD\n2024-07-03,1.0758", ecb_errc::line_is_not_ended, 2, 18));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.07", ecb_errc::line_is_not_ended, 2, 16));
  CHECK_BOTH(refused("Date,USD,JPY,\n2024-07-03,1.0758,", ecb_errc::line_is_not_ended, 2, 19));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0758,", ecb_errc::line_is_not_ended, 2, 19));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03", ecb_errc::line_is_not_ended, 2, 11));
  CHECK_BOTH(refused("Date,USD,\n2024-0", ecb_errc::date_expected, 2, 1));

  // What went to the sink before is counted; the position is in bytes from the beginning.
  CHECK_BOTH(read("Date,USD,JPY,\n2024-07-03,1.0758,x,\n").rates == 1);
  CHECK_BOTH(read("Date,USD,JPY,\n2024-07-03,1.0758,x,\n").position == 32);
  CHECK_BOTH(read("Date,USD,\n2024-07-03,x,\n").reason() == text("a rate, or N/A, is expected here"));
}

TEST_CASE("long lines: 64 columns are read, the 65th is refused, a field of a megabyte is no rate") {
  const auto file = [](int columns) {
    std::string header = "Date", line = "2024-07-03";
    for (int i = 0; i < columns; ++i) {
      header += std::string(",A") + static_cast<char>('A' + i / 26) + static_cast<char>('A' + i % 26);
      line += ",1.5";
    }
    return header + ",\n" + line + ",\n";
  };
  CHECK(read(file(64)).rates == 64);
  CHECK(refused(file(65), ecb_errc::too_many_currencies, 1, 5 + 64 * 4 + 1));
  CHECK(refused("Date,USD,\n2024-07-03," + std::string(1 << 20, '9') + ",\n", ecb_errc::too_many_digits, 2, 12));
  CHECK(refused("Date,USD,\n2024-07-03," + std::string(1 << 20, 'x') + ",\n", ecb_errc::rate_expected, 2, 12));
  CHECK(refused("Date,USD,\n" + std::string(1 << 20, '2') + ",\n", ecb_errc::date_expected, 2, 1));
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

  // The oracle reads the file by itself and multiplies out in decimal digits: n/d == q/b just where n x b == d x q.
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line);
  const std::vector<std::string> names = test::fields(line);
  const char* const wanted[] = {"USD", "JPY", "GBP", "CHF", "CNY", "EUR"};
  std::size_t compared = 0, wrong = 0, published = 0;
  while (std::getline(lines, line)) {
    const std::vector<std::string> f = test::fields(line);
    const date day = date::parse(f[0]).value();
    std::map<std::string, std::pair<big, int>> of_the_day = {{"EUR", {1, 0}}};
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
        const rational r = found.value().rate.value();
        const big n(r.numerator()), d(r.denominator());
        if (!(n * b->second.first * big::power(10, q->second.second) == d * q->second.first * big::power(10, b->second.second))) ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(published == result.rates);
  CHECK(compared > 190000);
}

TEST_CASE("a carriage return alone ends no line, and a digit is no letter of a code") {
  CHECK_BOTH(refused("Date,USD,\r", ecb_errc::header_expected, 1, 10));
  CHECK_BOTH(refused("Date,USD,\n2024-07-03,1.0758,\r", ecb_errc::column_surplus, 2, 19));
  CHECK_BOTH(refused("Date,US1,\n", ecb_errc::currency_expected, 1, 6));
}

// In the order of the enumerators, read for what they mean.
TEST_CASE("each reason has its own words") {
  constexpr text sentences[] = {
      "no error",
      "the file is empty",
      "the file begins with a byte order mark, which the published one does not",
      "the first line must be Date, and then currency codes",
      "a currency code is three capital letters",
      "this currency has a column already",
      "there are more than 64 columns",
      "a line begins with a date, YYYY-MM-DD",
      "the calendar has no such day",
      "each day must be before that of the line above: the file has the latest first",
      "a rate, or N/A, is expected here",
      "a rate is digits and perhaps a point and digits, without sign, leading zeros or exponent",
      "an exchange rate must be positive",
      "more digits than can be held exactly",
      "the line has fewer columns than the first one",
      "the line has more columns than the first one",
      "the file ends within a line: part of it may be missing",
  };
  for (int i = 0; i <= static_cast<int>(ecb_errc::line_is_not_ended); ++i) {
    CHECK(sentence(static_cast<ecb_errc>(i)) == sentences[i]);
    for (int j = 0; j < i; ++j) CHECK(sentences[i] != sentences[j]);
  }
  CHECK(sentence(static_cast<ecb_errc>(255)) == text("unknown reason"));
}
