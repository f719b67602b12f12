// SPDX-License-Identifier: BSL-1.0
// Bad files of the European Central Bank's form, and the exact error, line and column that each gets. tests/money/ecb.cpp tells every reason; here is what
// goes wrong in practice: files of other programs, of other countries, cut off, edited, and hostile.

#include <kawase/money/ecb.hpp>

#include <string>

#include "support/catch.hpp"

using namespace kawase;
using enum ecb_errc;

namespace {

struct bad_file {
  text csv;
  std::size_t line, column;
  ecb_errc why;
  std::size_t rates;  // that went to the sink before
};
constexpr bad_file files[] = {
    {"\n", 1, 1, header_expected, 0},
    {"\xff\xfe" "D", 1, 1, header_expected, 0},  // UTF-16
    {"date,USD,\n", 1, 1, header_expected, 0},
    {" Date,USD,\n", 1, 1, header_expected, 0},
    {"Date;USD;\n2024-07-03;1,0758;\n", 1, 1, header_expected, 0},  // from a spreadsheet of another country
    {"Date\tUSD\n", 1, 1, header_expected, 0},
    {"\"Date\",\"USD\",\n", 1, 1, header_expected, 0},
    {"<html><body>404</body></html>", 1, 1, header_expected, 0},
    {"{\"date\":\"2024-07-03\"}", 1, 1, header_expected, 0},
    {"PK\x03\x04", 1, 1, header_expected, 0},  // still zipped
    {"Date,USD,JPY", 1, 13, line_is_not_ended, 0},
    {"Date,USDX,\n", 1, 6, currency_expected, 0},
    {"Date,U$D,\n", 1, 6, currency_expected, 0},
    {"Date,ユ,\n", 1, 6, currency_expected, 0},
    {text("Date,U\0D,\n", 10), 1, 6, currency_expected, 0},
    {"Date,\x1b[2J,\n", 1, 6, currency_expected, 0},
    {"Date,USD,\n2024-07-03,1.0758,\n2024-07-02,1.0729,", 3, 19, line_is_not_ended, 2},
    {"Date,USD,\n2024-07-03,1.0758,\n2024-07-0", 3, 1, date_expected, 1},
    {"Date,USD,\n2024-07-03,1.0758,\r", 2, 19, column_surplus, 1},
    {"Date,USD,\n2024-07-02,1.0729,\n2024-07-03,1.0758,\n", 3, 1, days_must_descend, 1},  // sorted the other way round
    {"Date,USD,\n2024-07-03,1.0758,\n# a comment\n", 3, 1, date_expected, 1},
    {"Date,USD,\n2024-13-01,1,\n", 2, 1, no_such_day, 0},
    {"Date,USD,\n45476,1.0758,\n", 2, 1, date_expected, 0},  // a spreadsheet's number of a day
    {"Date,USD,\n2024-07-03,=1+1,\n", 2, 12, rate_expected, 0},
    {"Date,USD,\n2024-07-03,-,\n", 2, 12, rate_is_no_plain_decimal, 0},
    {"Date,USD,\n2024-07-03,NaN,\n", 2, 12, rate_expected, 0},
    {"Date,USD,\n2024-07-03,1e2,\n", 2, 12, rate_is_no_plain_decimal, 0},
    {"Date,USD,\n2024-07-03,0x1,\n", 2, 12, rate_is_no_plain_decimal, 0},
    {"Date,USD,\n2024-07-03,１,\n", 2, 12, rate_expected, 0},
    {text("Date,USD,\n2024-07-03,1\0,\n", 24), 2, 12, rate_is_no_plain_decimal, 0},
    {"Date,USD,\n2024-07-03,1,234.5,\n", 2, 14, column_surplus, 1},  // thousands
    {"Date,USD,\n2024-07-03,0.0,\n", 2, 12, rate_is_not_positive, 0},
    {"Date,USD,\n2024-07-03,99999999999999999999,\n", 2, 12, too_many_digits, 0},
    {"Date,USD,JPY,\n2024-07-03,1.0758,174.18,\n2024-07-02,1.0729,\n", 3, 19, column_missing, 3},
};

struct refusal {
  ecb_result result;
  std::size_t sunk = 0;
};
constexpr refusal read(text csv) {
  refusal r;
  r.result = read_ecb(csv, [&](const published_rate&) { ++r.sunk; });
  return r;
}
constexpr bool is_refused(const bad_file& f) {
  const refusal r = read(f.csv);
  return !r.result && r.result.error == f.why && r.result.line == f.line && r.result.column == f.column && r.result.rates == f.rates && r.sunk == f.rates && !r.result.reason().empty();
}
constexpr bool all_are_refused() {
  for (const bad_file& f : files) {
    if (!is_refused(f)) return false;
  }
  return true;
}
static_assert(all_are_refused());

}  // namespace

TEST_CASE("files") {
  for (const bad_file& f : files) {
    const ecb_result r = read(f.csv).result;
    const std::string csv(f.csv.data(), f.csv.size()), reason(r.reason().data(), r.reason().size());
    CAPTURE(csv, reason, r.line, r.column, r.rates, f.line, f.column);
    CHECK(is_refused(f));
  }
}
