// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/edtf.hpp>

#include <string>

#include "support/catch.hpp"

using namespace kawase;

namespace {
std::string edtf(const printed_date& d) {
  char buffer[11];
  const write_result r = write(d, buffer, buffer + 11);
  REQUIRE(r.fits);
  return {buffer, r.end};
}
}  // namespace

// EDTF specification, levels 0 and 1: https://www.loc.gov/standards/datetime/
TEST_CASE("a date is written as EDTF") {
  CHECK(edtf(printed_date::on(2025, 1, 27)) == "2025-01-27");
  CHECK(edtf(printed_date::in(2025, 1)) == "2025-01");
  CHECK(edtf(printed_date::in(2019)) == "2019");
  CHECK(edtf(printed_date::in(2019).as_approximate()) == "2019~");
  CHECK(edtf(printed_date::in(2019).as_uncertain()) == "2019?");
  CHECK(edtf(printed_date::in(2019).as_uncertain().as_approximate()) == "2019%");
  CHECK(edtf(*printed_date::parse("1月29日")) == "XXXX-01-29");
  CHECK(edtf(printed_date()) == "");
  char small[3];
  CHECK(!write(printed_date::in(2019), small, small + 3).fits);
}

TEST_CASE("what is written is read again") {
  for (const text t : {text("2025-01-27"), text("2025-01"), text("2019"), text("2019~"), text("2025-01-27?"), text("2019%"), text("XXXX-01-29")}) {
    const auto d = printed_date::parse_edtf(t);
    REQUIRE(d.has_value());
    CHECK(edtf(*d) == std::string(t.data(), t.size()));
  }
  static_assert(*printed_date::parse_edtf("2025-01-27") == printed_date::on(2025, 1, 27));
}

TEST_CASE("what is no such date is refused") {
  struct refusal {
    text words;
    std::size_t position;
    parse_errc why;
  };
  constexpr refusal refusals[] = {
      {"", 0, parse_errc::text_is_empty},         {"19", 0, parse_errc::date_expected},        {"2025-1-27", 5, parse_errc::date_expected},
      {"2025-13", 5, parse_errc::no_such_day},    {"2025-02-29", 8, parse_errc::no_such_day},  {"2025-01-27x", 10, parse_errc::trailing_text},
      {"XXXX", 4, parse_errc::date_expected},     {"0000", 0, parse_errc::no_such_day},        {"2019~?", 5, parse_errc::trailing_text},
  };
  for (const refusal& r : refusals) {
    INFO(std::string(r.words.data(), r.words.size()));
    const auto d = printed_date::parse_edtf(r.words);
    CHECK(!d.has_value());
    CHECK(d.error() == r.why);
    CHECK(d.position() == r.position);
  }
}

TEST_CASE("a month of zero and a day without digits are none") {
  const auto is_refused = [](text words, parse_errc why, std::size_t where) {
    const auto d = printed_date::parse_edtf(words);
    return d.error() == why && d.position() == where;
  };
  CHECK(is_refused("2025-00", parse_errc::no_such_day, 5));
  CHECK(is_refused("2025-01-x7", parse_errc::date_expected, 8));
  CHECK(is_refused("2025-01-/7", parse_errc::date_expected, 8));  // '/' is next to '0' in ASCII
}
