// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/printed_date.hpp>

#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(std::is_trivially_copyable_v<printed_date> && sizeof(printed_date) == 8);
template <printed_date D>
struct structural {};
static_assert(std::is_same_v<structural<printed_date::in(2019)>, structural<printed_date::in(2019)>>);

TEST_CASE("a date is read as a Japanese text prints it") {
  static_assert(*printed_date::parse("2025年1月27日") == printed_date::on(2025, 1, 27));
  static_assert(*printed_date::parse("２０２５年１月２７日") == printed_date::on(2025, 1, 27));
  static_assert(*printed_date::parse("2019年") == printed_date::in(2019));
  static_assert(*printed_date::parse("2025年1月") == printed_date::in(2025, 1));
  static_assert(printed_date::parse("約2019年")->approximate && printed_date::parse("2019年頃")->approximate);
  constexpr printed_date no_year = *printed_date::parse("1月29日");
  static_assert(!no_year.has_year() && no_year.month() == 1 && no_year.day() == 29 && no_year.precision == date_precision::day);
  static_assert(printed_date::parse("2月29日").has_value(), "in some years");
}

TEST_CASE("what is no date is refused, with the place and the reason") {
  struct refusal {
    text words;
    std::size_t position;
    parse_errc why;
  };
  // In bytes: 年, 月 and 日 are three each.
  constexpr refusal refusals[] = {
      {"", 0, parse_errc::text_is_empty},      {"同日", 0, parse_errc::digit_expected},     {"2025", 4, parse_errc::date_expected},
      {"2025年13月", 7, parse_errc::no_such_day}, {"2025年2月29日", 11, parse_errc::no_such_day}, {"2025年1月27", 13, parse_errc::date_expected},
      {"1月", 4, parse_errc::date_expected},   {"2025年に", 7, parse_errc::trailing_text},    {"0年", 0, parse_errc::no_such_day},
  };
  for (const refusal& r : refusals) {
    INFO(std::string(r.words.data(), r.words.size()));
    const auto d = printed_date::parse(r.words);
    CHECK(!d.has_value());
    CHECK(d.error() == r.why);
    CHECK(d.position() == r.position);
  }
}

TEST_CASE("a year that the context gives is marked as inferred") {
  constexpr printed_date d = printed_date::parse("1月29日")->with_inferred_year(2025);
  static_assert(d == date(2025, 1, 29) && d.inferred == date_parts::year && has(d.inferred, date_parts::year) && !has(d.inferred, date_parts::day));
  static_assert(!(d == printed_date::on(2025, 1, 29)), "the same day, but not as printed");
  static_assert(d.as_inferred().inferred == date_parts::all);
  CHECK_THROWS_AS(printed_date::parse("2月29日")->with_inferred_year(2025), domain_error);
  CHECK_THROWS_AS(printed_date::in(2019).with_inferred_year(2025), domain_error);
}

TEST_CASE("a date is the days that it may be") {
  static_assert(printed_date::in(2019).first_day() == date(2019, 1, 1) && printed_date::in(2019).last_day() == date(2019, 12, 31));
  static_assert(printed_date::in(2024, 2).last_day() == date(2024, 2, 29));
  static_assert(surely_before(printed_date::in(2019), printed_date::on(2025, 1, 27)) && !surely_before(printed_date::in(2025), printed_date::on(2025, 1, 27)));
  static_assert(!surely_before(printed_date::in(2019).as_approximate(), printed_date::in(2025)));
  static_assert(printed_date(date(2025, 1, 27)) == date(2025, 1, 27) && !(printed_date::in(2025) == date(2025, 1, 1)));
  static_assert(!(printed_date(date(2025, 1, 27)).as_uncertain() == date(2025, 1, 27)));
  CHECK_THROWS_AS(printed_date::parse("1月29日")->first_day(), domain_error);
  CHECK_THROWS_AS(printed_date::on(2025, 2, 29), domain_error);
  CHECK_THROWS_AS(printed_date::in(2025, 13), domain_error);
  static_assert(printed_date::on(2025, 1, 1) == date(2025, 1, 1));
  CHECK_THROWS_AS(printed_date::on(2025, 1, 0), domain_error);
  CHECK_THROWS_AS(printed_date::on(2025, 0, 1), domain_error);
}
