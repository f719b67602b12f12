// SPDX-License-Identifier: BSL-1.0
// Any bytes at all as the European Central Bank's file: reading ends, says where, hands out what it counts, and what it read whole makes a book that
// gives every rate back. A libFuzzer target; run.sh builds and runs it.

#include <kawase/money/ecb.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "fuzz/support.hpp"
#include "support/csv.hpp"

using namespace kawase;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const text csv(reinterpret_cast<const char*>(data), size);
  std::vector<published_rate> rows;
  const ecb_result result = read_ecb(csv, [&](const published_rate& r) { rows.push_back(r); });
  require(result.rates == rows.size(), "the rates are counted", csv);
  require(result.position <= size && !result.reason().empty(), "a place lies within the file", csv);
  require(bool(result) ? result.line == 0 && result.column == 0 : result.line >= 1 && result.column >= 1, "lines and columns count from 1", csv);
  if (!result) {
    const auto breaks = static_cast<std::size_t>(std::count(data, data + result.position, '\n'));
    require(result.line == breaks + 1, "the line is that of the place", csv);
    // What stands before the line at fault is sound by itself, once it has a header.
    std::size_t line = result.position;
    while (line > 0 && data[line - 1] != '\n') --line;
    std::size_t again = 0;
    if (result.line > 1) require(bool(read_ecb(csv.substr(0, line), [&](const published_rate&) { ++again; })) && again <= rows.size(), "the lines above the fault are sound", csv);
    return 0;
  }
  // The oracle splits the lines by itself: as many numbers as it finds fields that are no N/A, in the same places.
  std::vector<std::string> names;
  std::size_t numbers = 0;
  std::string line;
  for (std::size_t i = 0; i < size; ++i) {
    if (data[i] != '\n') {
      line += static_cast<char>(data[i]);
      continue;
    }
    const std::vector<std::string> f = test::fields(line);
    line.clear();
    if (names.empty()) {
      names = f;
      continue;
    }
    for (std::size_t k = 1; k < f.size(); ++k) {
      if (f[k].empty() || f[k] == "N/A") continue;
      require(numbers < rows.size(), "no number is left out", csv);
      const published_rate& r = rows[numbers++];
      require(r.quote == currency_code(text(names[k])) && r.on == date::parse(f[0]).value(), "a rate is of its column and line", csv);
      require(rational::from_decimal(detail::wide(r.numerator), r.decimals) == rational::parse(f[k]).value() && r.numerator != 0, "a rate is the number printed", csv);
    }
  }
  require(numbers == rows.size(), "no number is made up", csv);

  std::sort(rows.begin(), rows.end());
  const auto book = rate_book::try_make(rows.data(), rows.size(), "XXX", rate_kind::reference, "ECB");
  require(book.has_value(), "what was read makes a book", csv);
  for (const published_rate& r : rows) {
    if (r.quote == currency_code("XXX")) continue;
    for (const look_up policy : {look_up::exact, look_up::previous, look_up::next}) {
      const auto found = book->find("XXX", r.quote, r.on, policy);
      require(found.has_value() ? found->rate.value() == rational::from_decimal(detail::wide(r.numerator), r.decimals) && found->rate.on() == r.on : found.error() == money_errc::out_of_range,
              "a book finds what was put in", csv);
    }
  }
  return 0;
}
