// SPDX-License-Identifier: BSL-1.0
// First years of the eras: Imperial dates of accession 2019-05-01, 1989-01-08, 1926-12-25, 1912-07-30; 明治 by the era's change of 1868.
#include <kawase/proof/named_year.hpp>

#include <string>

#include "support/both.hpp"

using namespace kawase;

namespace {
constexpr int named(text s) { return detail::named_year(s, s.size(), s.size()); }
// By what stands behind.
constexpr int named_behind(text s) { return detail::named_year(s, 0, 0); }
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
  CHECK_BOTH(named("大正9年に") == 1920);
  CHECK_BOTH(named("明治4年に") == 1871);
  CHECK_BOTH(named("慶応3年に") == 0);
  CHECK_BOTH(named("一九三〇年の") == 1930);
  CHECK_BOTH(named("二〇二四年の") == 2024);
  CHECK_BOTH(named("昭和五年の") == 1930);
  CHECK_BOTH(named("昭和十五年の") == 0);
  CHECK_BOTH(named("2012 年の") == 2012);
  CHECK_BOTH(named("’05年の") == 2005);
  CHECK_BOTH(named("'98年の") == 1998);
  CHECK_BOTH(named("05年の") == 0);
  CHECK_BOTH(named("2010年代の") == -2010);
  CHECK_BOTH(named("1960年代の") == 1960);
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
  for (const char* s : {"二０二四年の", "2０24年の", "3000年の", "in 2100 it paid ", "in 1599 it paid ", "in 2012b it paid ", "in 2012% of ", "in 2012 it rose. It paid ", "Mr. it paid ", "in 2012. It paid "}) {
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

TEST_CASE("a year in other forms, in English") {
  for (const char* s : {"in fiscal 2011 it paid ", "FY2011 sales were ", "the FY 2011 sales were ", "The 2011 earthquake cost ", "At the end of 2011 it had ", "By 2011 it had ", "Early 2011 saw ", "in (2011) ", "2011/12/10 it paid ", "on 2011-05-10 it paid ", "for 2011's "}) {
    INFO(s);
    CHECK(named(text(s)) == 2011);
  }
  CHECK_BOTH(named("In 1871 it borrowed ") == 1871);
  CHECK_BOTH(named("In the 1870s it borrowed ") == 1870);
  CHECK_BOTH(named("In the 2010s it borrowed ") == -2010);
  CHECK_BOTH(named("the 2011s ") == 0);
  for (const char* s : {"2011/2012 was ", "2011/123/4 ", "2011-12 was ", "2011/5-10 ", "sold 2011 cars ", "in 2011-style "}) {
    INFO(s);
    CHECK(named(text(s)) == 0);
  }
}

TEST_CASE("a year behind a pair") {
  for (const char* s : {"（2012年）", "(2012)", " in 2012", " in 2012.", "を2012年に投じた。2020年には", "だった(2012年)。", "was paid in 2012 for it. In 2020", " during 2012, but 2020", "、2012年度"}) {
    INFO(s);
    CHECK(named_behind(text(s)) == 2012);
  }
  for (const char* s : {"", "。2012年には", "\n2012年には", " was paid. In 2012 it", "; in 2012", "を2年間", " for 2012 yen", " in 30 countries"}) {
    INFO(s);
    CHECK(named_behind(text(s)) == 0);
  }
  CHECK(named_behind("2010年代に") == -2010);
  CHECK(named_behind("(2010年代)に") == -2010);
  // what follows at once goes before what stands before, and that before what follows later
  CHECK(detail::named_year("2020年の5（2012年）", 10, 11) == 2012);
  CHECK(detail::named_year("in 2011 to $2 in 2024", 11, 13) == 2024);
  CHECK(detail::named_year("2020年の5を2012年に", 10, 11) == 2020);
  CHECK(detail::named_year("2020年の5（2年で2012年）", 10, 11) == 2020);
  CHECK(detail::named_year("In 2020 $5 (25 in 2012)", 8, 10) == 2020);
}
TEST_CASE("a year that is far away is not looked for") {
  const std::string far(200, 'x');
  CHECK(named(text("2012年に" + far)) == 0);
  CHECK(named_behind(text(far + "、2012年に")) == 0);
}

#if KAWASE_HAS_BYTE_VECTORS
TEST_CASE("vectors pass nothing that names a year or ends a sentence") {
  const std::string s = "約2012年、a.b; cあ。かきくけこさしすせそたちつてと年\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx9\xb4\x82\x80\xb9漢字漢字漢字漢字漢字漢字7漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字";
  const auto counts = [&](std::size_t i) {
    const std::string three = i < 2 ? "" : s.substr(i - 2, 3);
    return s[i] == '\n' || s[i] == '.' || s[i] == ';' || (s[i] >= '0' && s[i] <= '9') || three == "。" || three == "年";
  };
  for (std::size_t from = 0; from <= s.size(); ++from) {
    for (std::size_t to = from; to <= s.size(); ++to) {
      const std::size_t end = detail::before_no_year(s.data(), to, from), begin = detail::behind_no_year(s.data(), from, to);
      bool passed = end < from || end > to || begin < from || begin > to;
      for (std::size_t i = end; i < to; ++i) passed = passed || counts(i);
      for (std::size_t i = from; i < begin; ++i) passed = passed || counts(i);
      if (passed) FAIL_CHECK("[" << from << ", " << to << ")");
    }
  }
  CHECK(detail::before_no_year(s.data(), s.size(), 0) == s.rfind('7') + 1);
  CHECK(detail::behind_no_year(s.data(), s.find("9") + 5, s.size()) == s.rfind('7'));
}
#endif
