// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_pair.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;

TEST_CASE("brackets of all kinds, widths and blanks") {
  const std::string want = "USD 500000000 exact assumed = JPY 74000000000 about";
  for (const char* s : {"5億ドル(約740億円)", "5億ドル（約740億円）", "5億ドル［約740億円］", "5億ドル【約740億円】", "5億ドル〔約740億円〕", "5億ドル＝約740億円", "5億ドル=約740億円", "5億ドル (約740億円)", "5億ドル\n（約740億円）",
                        "5億ドル（日本円で約740億円）", "5億ドル、日本円で約740億円", "5億ドル（約740億円相当）", "5億ドル（約 740 億円）", "5億ドルは約740億円", "5億ドル※1（約740億円）", "**5億ドル**（約740億円）"}) {
    INFO(s);
    CHECK(scanned(text(s)) == want);
  }
  CHECK(scanned("5億ドル≒740億円") == want);
}

TEST_CASE("a modifier behind the bracket bounds both figures") {
  CHECK(scanned("200億ドル（約3兆円）以上") == "USD 20000000000 at_least assumed = JPY 3000000000000 at_least");
  CHECK(scanned("200億ドル（約3兆円）近い") == "USD 20000000000 nearly assumed = JPY 3000000000000 nearly");
}

TEST_CASE("an inline rate note belongs to its pair") {
  CHECK(scanned("500億ドル（約7.8兆円。1ドル=156円換算）") == "USD 50000000000 exact assumed = JPY 7800000000000 about (USD 1 : JPY 156)");
  CHECK(scanned("500億ドル（約7.8兆円、1ドル＝156円）") == "USD 50000000000 exact assumed = JPY 7800000000000 about (USD 1 : JPY 156)");
}

TEST_CASE("no pair: prices in a row, rises, sums, percentages, years, other brackets") {
  CHECK(scanned("100円、200円") == "JPY 100 exact | JPY 200 exact");
  CHECK(scanned("売上高は100億円（前年比5%増）") == "JPY 10000000000 exact");
  CHECK(scanned("10億ドル（2024年）") == "USD 1000000000 exact assumed");
  CHECK(scanned("10億円（20億円）") == "JPY 1000000000 exact | JPY 2000000000 exact");
  CHECK(scanned("10億円と10億ドル") == "JPY 1000000000 exact | USD 1000000000 exact assumed");
  CHECK(scanned("10億円、20億ドル") == "JPY 1000000000 exact | USD 2000000000 exact assumed");
}

TEST_CASE("parse reads the whole text or says where and why not") {
  const auto p = any_restatement::parse("5億ドル(約740億円)など");
  CHECK(p.error() == parse_errc::trailing_text);
  CHECK(p.position() == text("5億ドル(約740億円)").size());
  CHECK(any_restatement::parse("5億ドル").error() == parse_errc::restatement_expected);
  CHECK(any_restatement::parse("").error() == parse_errc::text_is_empty);
}
