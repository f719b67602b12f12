// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/printed_date.hpp>

#include <type_traits>

#include <kawase/fact/recorded.hpp>
#include <kawase/fact/write_date.hpp>

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

namespace {
struct refusal {
  text words;
  std::size_t position;
  parse_errc why;
};
void check(const refusal& r) {
  INFO(std::string(r.words.data(), r.words.size()));
  const auto d = printed_date::parse(r.words);
  CHECK(!d.has_value());
  CHECK(d.error() == r.why);
  CHECK(d.position() == r.position);
}
}  // namespace

TEST_CASE("what is no date is refused, with the place and the reason") {
  // In bytes: 年, 月 and 日 are three each.
  constexpr refusal refusals[] = {
      {"", 0, parse_errc::text_is_empty},      {"同日", 0, parse_errc::digit_expected},     {"202", 3, parse_errc::date_expected},
      {"2025年13月", 7, parse_errc::no_such_day}, {"2025年2月29日", 11, parse_errc::no_such_day}, {"2025年1月27", 13, parse_errc::date_expected},
      {"1月", 4, parse_errc::date_expected},   {"2025年に", 7, parse_errc::trailing_text},    {"0年", 0, parse_errc::no_such_day},
      {"20255年", 4, parse_errc::date_expected}, {"1月271日", 6, parse_errc::date_expected},
  };
  for (const refusal& r : refusals) check(r);
}

TEST_CASE("a date is read as an English text prints it") {
  for (const char* words : {"27 January 2025", "January 27, 2025", "January 27 2025", "Jan. 27, 2025", "27 Jan 2025", "27 Jan. 2025"}) {
    INFO(words);
    CHECK(printed_date::parse(words).value() == printed_date::on(2025, 1, 27));
  }
  static_assert(*printed_date::parse("2 September 2008") == printed_date::on(2008, 9, 2) && *printed_date::parse("Sept. 2, 2008") == printed_date::on(2008, 9, 2));
  static_assert(*printed_date::parse("Sep 2008") == printed_date::in(2008, 9) && *printed_date::parse("May 2024") == printed_date::in(2024, 5));
  static_assert(*printed_date::parse("2019") == printed_date::in(2019) && *printed_date::parse("2019") == *printed_date::parse("2019年"));
  static_assert(*printed_date::parse("29 January") == *printed_date::parse("1月29日") && *printed_date::parse("Jan. 29") == *printed_date::parse("1月29日"));
  static_assert(printed_date::parse("29 February").has_value(), "in some years");
  static_assert(*printed_date::parse("about 2019") == printed_date::in(2019).as_approximate() && *printed_date::parse("around 2019") == printed_date::in(2019).as_approximate() && *printed_date::parse("c. May 2019") == printed_date::in(2019, 5).as_approximate());
  constexpr recorded<printed_date> that_day{"3 March", 2024, at::paragraph(1), {}, properties::point_in_time};
  static_assert(that_day == printed_date::on(2024, 3, 3).as_inferred(date_parts::year));
}

TEST_CASE("what write() makes of a date is read as that date") {
  for (int month = 1; month <= 12; ++month) {
    for (const printed_date& d : {printed_date::on(2024, month, 29), printed_date::in(1999, month), printed_date::in(2000 + month).as_approximate()}) {
      for (const language l : {language::ja, language::en}) CHECK(printed_date::parse(write(d, l)).value() == d);
    }
  }
}

TEST_CASE("what is no English date is refused, with the place and the reason") {
  constexpr refusal refusals[] = {
      {"30 February 2024", 0, parse_errc::no_such_day},    {"February 29, 2023", 9, parse_errc::no_such_day}, {"0 May 2024", 0, parse_errc::no_such_day},
      {"May 0000", 4, parse_errc::no_such_day},            {"January 27, 25", 12, parse_errc::date_expected}, {"27 January 25", 11, parse_errc::date_expected},
      {"about May", 9, parse_errc::date_expected},         {"May 5,2024", 5, parse_errc::trailing_text},      {"27 Januar 2025", 6, parse_errc::trailing_text},
      {"27 jan 2025", 3, parse_errc::date_expected},       {"the 27th", 0, parse_errc::date_expected},        {"27th January", 0, parse_errc::date_expected},
      {"May x", 4, parse_errc::digit_expected},            {"May 5, x", 7, parse_errc::digit_expected},       {"5 May 2024 ", 10, parse_errc::trailing_text},
      {"1/2/2025", 1, parse_errc::date_expected},          {"2025-01-27", 4, parse_errc::date_expected},      {"May", 0, parse_errc::digit_expected},
      {"20255 May", 4, parse_errc::trailing_text},         {"May 20255", 8, parse_errc::trailing_text},       {"May 5, 20255", 11, parse_errc::trailing_text},
      {"2024 May", 4, parse_errc::trailing_text},          {" ", 0, parse_errc::date_expected},               {"May 5 2024 BC", 10, parse_errc::trailing_text},
  };
  for (const refusal& r : refusals) check(r);
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

TEST_CASE("what has no year has no first or last day, and takes no year where it has one or is none") {
  CHECK_THROWS_AS(printed_date::parse("1月29日")->last_day(), domain_error);
  CHECK_THROWS_AS(printed_date().with_inferred_year(2025), domain_error);
  CHECK_THROWS_AS(printed_date::on(2025, 1, 29).with_inferred_year(2025), domain_error);
  CHECK(printed_date::on(2025, 1, 27).last_day() == date(2025, 1, 27));
}

TEST_CASE("nothing is surely before what is approximate or has no year") {
  constexpr printed_date before = printed_date::in(2019), after = printed_date::in(2025);
  const printed_date no_year = *printed_date::parse("1月29日");
  CHECK(surely_before(before, after));
  CHECK(!surely_before(no_year, after));
  CHECK(!surely_before(before, no_year));
  CHECK(!surely_before(before.as_approximate(), after));
  CHECK(!surely_before(before, after.as_approximate()));
  CHECK(!surely_before(after, before));
}

TEST_CASE("dates are equal where parts, precision and marks are, and to a day where they denote just it") {
  constexpr printed_date d = printed_date::on(2025, 1, 27);
  CHECK(d == printed_date::on(2025, 1, 27));
  CHECK(!(d == printed_date::on(2024, 1, 27)));
  CHECK(!(d == printed_date::on(2025, 2, 27)));
  CHECK(!(d == printed_date::on(2025, 1, 28)));
  printed_date other = d;
  other.precision = date_precision::month;
  CHECK(!(d == other));
  CHECK(!(d == d.as_approximate()));
  CHECK(!(d == d.as_uncertain()));
  CHECK(!(d == d.as_inferred(date_parts::year)));
  CHECK(!(d.as_approximate() == date(2025, 1, 27)));
  CHECK(!(d.as_uncertain() == date(2025, 1, 27)));
  CHECK(!(d == date(2025, 1, 28)));
  CHECK(!(*printed_date::parse("1月27日") == date(2025, 1, 27)));
  CHECK(d.as_inferred() == date(2025, 1, 27));
}

// U+FF0F and U+FF1A are the neighbours of the digits of full width, U+FF21 is one of their letters.
TEST_CASE("a month of zero, other characters of full width, and ごろ") {
  const auto is_refused = [](text words, parse_errc why, std::size_t where) {
    const auto d = printed_date::parse(words);
    return d.error() == why && d.position() == where;
  };
  CHECK(is_refused("2025年0月", parse_errc::no_such_day, 7));
  CHECK(is_refused("２０２５／１", parse_errc::date_expected, 12));
  CHECK(is_refused("２０２５：１", parse_errc::date_expected, 12));
  CHECK(is_refused("２０２５Ａ", parse_errc::date_expected, 12));
  for (const text no_digit : {text("2025年／"), text("2025年："), text("2025年Ａ"), text("2025年/"), text("2025年:")}) CHECK(is_refused(no_digit, parse_errc::trailing_text, 7));
  CHECK(printed_date::parse("2019年ごろ")->approximate);
  CHECK(printed_date::parse("2019年頃")->approximate);
  CHECK(!printed_date::parse("2019年")->approximate);
}

TEST_CASE("no date has no parts") {
  const printed_date none;
  CHECK((none.year() == 0 && none.month() == 0 && none.day() == 0 && !none.has_year()));
  CHECK((none.precision == date_precision::none && none.inferred == date_parts::none && !none.approximate && !none.uncertain));
}
