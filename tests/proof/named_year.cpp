// SPDX-License-Identifier: BSL-1.0
// First years of the eras: Imperial dates of accession 2019-05-01, 1989-01-08, 1926-12-25.
#include <kawase/proof/named_year.hpp>

#include <string>

#include "support/both.hpp"

using namespace kawase;

namespace {
constexpr int named(text s) { return detail::named_year(s, s.size()); }
}  // namespace

TEST_CASE("a year before a pair, in Japanese") {
  CHECK_BOTH(named("2012年に") == 2012);
  CHECK_BOTH(named("２０２４年の") == 2024);
  CHECK_BOTH(named("令和6年には") == 2024);
  CHECK_BOTH(named("令和元年には") == 2019);
  CHECK_BOTH(named("令和７年1月27日、") == 2025);
  CHECK_BOTH(named("平成24年度の") == 2012);
  CHECK_BOTH(named("昭和60年の") == 1985);
  CHECK_BOTH(named("2012年と2013年の") == 2013);
  CHECK_BOTH(named("2012年。翌年は") == 0);
  CHECK_BOTH(named("2012年\n") == 0);
  CHECK_BOTH(named("12012年に") == 0);
  CHECK_BOTH(named("2000年間の") == 0);
  CHECK_BOTH(named("2年前に") == 0);
  CHECK_BOTH(named("明治6年に") == 0);
  CHECK_BOTH(named("年") == 0);
  CHECK_BOTH(named("") == 0);
}

TEST_CASE("a year before a pair, in English") {
  CHECK_BOTH(named("In 2024, it paid ") == 2024);
  CHECK_BOTH(named("which in 2013 was ") == 2013);
  CHECK_BOTH(named("On January 27, 2025, it lost ") == 2025);
  CHECK_BOTH(named("on Jan. 27, 2025, it lost ") == 2025);
  CHECK_BOTH(named("on 27 January 2025 it lost ") == 2025);
  for (const char* month : {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
                            "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec."}) {
    INFO(month);
    CHECK(named(text("on " + std::string(month) + " 27, 2025, it lost ")) == 2025);
    CHECK(named(text("of " + std::string(month) + " 2025, it lost ")) == 2025);
  }
  CHECK_BOTH(named("By March 2020 the ") == 2020);
  CHECK_BOTH(named("In 2024 the U.S. paid ") == 2024);
  CHECK_BOTH(named("It was founded in 2012. Later it paid ") == 0);
  CHECK_BOTH(named("in 2012 dollars, ") == 0);
  CHECK_BOTH(named("It sold 2012 cars for ") == 0);
  CHECK_BOTH(named("in 2012-style ") == 0);
  CHECK_BOTH(named("in 2012.5 or ") == 0);
  CHECK_BOTH(named("within 2012 ") == 0);
  CHECK_BOTH(named("cabin 2012 ") == 0);
  CHECK_BOTH(named("27, 2025, ") == 0);
  CHECK_BOTH(named("on January 32, 2025, it lost ") == 0);
  CHECK_BOTH(named("on January 0, 2025, it lost ") == 0);
  CHECK_BOTH(named("2012") == 0);
}

TEST_CASE("numbers that are no year, and words that do not end a sentence") {
  for (const char* s : {"二〇二四年の", "2０24年の", "3000年の", "in 2100 it paid ", "in 1899 it paid ", "in 2012b it paid ", "in 2012% of ", "in 2012 it rose. It paid ", "Mr. it paid ", "in 2012. It paid "}) {
    INFO(s);
    CHECK(named(text(s)) == 0);
  }
  for (const char* s : {"in 2012 café ", "in 2012 あ", "2012年にあ", "in 2012 \x80 ", "in 2012 Mr. Sato paid ", "in 2012 Inc. paid ", "in 2012 Co.Ltd. paid ", "in 2012 (x}. it paid ", "in 2012 it paid.", "in 2012 it paid.x "}) {
    INFO(s);
    CHECK(named(text(s)) == 2012);
  }
  CHECK(detail::english_year_before("in 2012", 7) == 2012);
  CHECK(detail::english_year_before("n 2012", 6) == 0);
}
