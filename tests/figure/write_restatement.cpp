// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/write_restatement.hpp>

#include "expected.hpp"
#include "support/both.hpp"

using namespace expected;
using namespace kawase::literals;

static_assert(write("5,000億ドル(約77兆円)"_restatement, style::ja) == "5,000億ドル(約77兆円)");

TEST_CASE("both figures, and the text's own rate, in each style") {
  CHECK_BOTH(write("5000億ドル（約77兆円）"_restatement, style::ja) == "5,000億ドル(約77兆円)");
  CHECK_BOTH(write("5000億ドル（約77兆円）"_restatement, style::ja, {.separators = false}) == "5000億ドル(約77兆円)");
  CHECK_BOTH(write("5000億ドル、日本円で約77兆円"_restatement, style::en) == "$500.0 billion (about ¥77 trillion)");
  CHECK_BOTH(write("200億ドル(約3,000億円)以上"_restatement, style::ja) == "200億ドル以上(約3,000億円以上)");
  CHECK_BOTH(write("500億ドル（約7.8兆円、1ドル=156円）"_restatement, style::ja) == "500億ドル(約7.8兆円。1ドル=156円換算)");
  CHECK_BOTH(write("500億ドル（約7.8兆円、1ドル=156円）"_restatement, style::en) == "$50.0 billion (about ¥7.8 trillion; $1 = ¥156)");
  CHECK_BOTH(write("500億ドル（約7.8兆円、1ドル=156円）"_restatement, style::iso) == "USD 50000000000 (JPY 7800000000000; USD 1 = JPY 156)");
}

TEST_CASE("ja gives back the whole restatement; en both claims; iso both nominal values") {
  const char* firsts[] = {"5億ドル", "約5億ドル", "5億ドル以上", "3億~4億ドル", "数億ドル", "19.99ドル", "5億米ドル", "US$5 million", "5千万ユーロ", "3億5000万ウォン台", "1億ドル以上2億ドル未満"};
  const char* seconds[] = {"(約740億円)", "(740億円超)", "(約450億~600億円)", "(740億円。1ドル=148円換算)", "(約740億円、1ドル=140~150円)", "(1ドル=154円20~22銭で換算して約740億円)", "(¥74 billion; $1 = ¥148)", "(150円/ドル換算で約740億円)", "(約740億円)近く"};
  for (const std::string first : firsts) {
    for (const std::string second : seconds) {
      const auto r = any_restatement::parse(text(first + second));
      INFO(first << second);
      REQUIRE(r);
      const auto ja = write(*r, style::ja), en = write(*r, style::en), iso = write(*r, style::iso);
      INFO(str(ja) << " · " << str(en) << " · " << str(iso));
      const auto from_ja = any_restatement::parse(ja), from_en = any_restatement::parse(en), from_iso = any_restatement::parse(iso);
      REQUIRE(from_ja);
      CHECK(*from_ja == *r);
      REQUIRE(from_en);
      CHECK(from_en->first.claim_interval() == r->first.claim_interval());
      CHECK(from_en->second.claim_interval() == r->second.claim_interval());
      CHECK(from_en->note.empty() == r->note.empty());
      REQUIRE(from_iso);
      CHECK(from_iso->first.nominal() == r->first.nominal());
      CHECK(from_iso->second.nominal_high() == r->second.nominal_high());
      if (!r->note.empty()) CHECK(from_iso->note.value() == r->note.value());
    }
  }
}

TEST_CASE("into the caller's buffer, which may be too small") {
  char buffer[64];
  const auto r = write("600万ドル(約9億円)"_restatement, style::ja, buffer, buffer + sizeof buffer);
  CHECK(r.fits);
  CHECK(std::string(buffer, r.end) == "600万ドル(約9億円)");
  CHECK_FALSE(write("600万ドル(約9億円)"_restatement, style::ja, buffer, buffer + 12).fits);
}
