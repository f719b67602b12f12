// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/unit_words.hpp>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace kawase;

TEST_CASE("what is no money is read by parse, with its measure and unit") {
  struct row {
    const char* words;
    measure_kind measure;
    const char* unit;
    rational value;
  };
  const row rows[] = {
      {"17%", measure_kind::percent, "", rational(17)},       {"17パーセント", measure_kind::percent, "", rational(17)}, {"１７％", measure_kind::percent, "", rational(17)},
      {"1位", measure_kind::rank, "", rational(1)},           {"3倍", measure_kind::ratio, "", rational(3)},             {"100分の1", measure_kind::ratio, "", rational(1, 100)},
      {"2年", measure_kind::duration, "year", rational(2)},   {"3年間", measure_kind::duration, "year", rational(3)},    {"2か月", measure_kind::duration, "month", rational(2)},
      {"2ヶ月", measure_kind::duration, "month", rational(2)}, {"一夜", measure_kind::duration, "night", rational(1)},    {"一日", measure_kind::duration, "day", rational(1)},
  };
  for (const row& r : rows) {
    INFO(r.words);
    const auto f = any_figure::parse(r.words);
    REQUIRE(f);
    CHECK(f->measure == r.measure);
    CHECK(f->unit.name() == text(r.unit));
    CHECK(f->nominal() == r.value);
  }
}

TEST_CASE("scan looks for money alone") {
  CHECK(expected::scanned("17%下落し、2年で3倍、100分の1の費用で1位になった") == "");
}

TEST_CASE("every unit in print") {
  struct row {
    const char *words, *unit;
    measure_kind measure;
  };
  for (const row& r : {row{"5%", "", measure_kind::percent}, row{"5％", "", measure_kind::percent}, row{"5パーセント", "", measure_kind::percent}, row{"5 percent", "", measure_kind::percent}, row{"5 per cent", "", measure_kind::percent},
                       row{"5位", "", measure_kind::rank}, row{"5倍", "", measure_kind::ratio}, row{"5年間", "year", measure_kind::duration}, row{"5年後", "year", measure_kind::duration},
                       row{"5年", "year", measure_kind::duration}, row{"5か月", "month", measure_kind::duration}, row{"5ヶ月", "month", measure_kind::duration}, row{"5カ月", "month", measure_kind::duration},
                       row{"5ヵ月", "month", measure_kind::duration}, row{"5週間", "week", measure_kind::duration}, row{"5日間", "day", measure_kind::duration}, row{"5日", "day", measure_kind::duration},
                       row{"5晩", "night", measure_kind::duration}, row{"5時間", "hour", measure_kind::duration}, row{"5分間", "minute", measure_kind::duration}, row{"5秒", "second", measure_kind::duration},
                       row{"5 years", "year", measure_kind::duration}, row{"5 months", "month", measure_kind::duration}, row{"5 year", "year", measure_kind::duration},
                       row{"5 month", "month", measure_kind::duration}, row{"5 week", "week", measure_kind::duration}, row{"5 weeks", "week", measure_kind::duration}, row{"5 day", "day", measure_kind::duration},
                       row{"5 days", "day", measure_kind::duration}, row{"5 night", "night", measure_kind::duration}, row{"5 nights", "night", measure_kind::duration}, row{"5 hour", "hour", measure_kind::duration},
                       row{"5 hours", "hour", measure_kind::duration}, row{"5 minute", "minute", measure_kind::duration}, row{"5 minutes", "minute", measure_kind::duration},
                       row{"5 second", "second", measure_kind::duration}, row{"5 seconds", "second", measure_kind::duration}, row{"5夜", "night", measure_kind::duration}, row{"5点", "点", measure_kind::count}, row{"5つ", "つ", measure_kind::count},
                       row{"5社", "社", measure_kind::count}, row{"5人", "人", measure_kind::count}, row{"5件", "件", measure_kind::count}, row{"5回", "回", measure_kind::count}, row{"5個", "個", measure_kind::count},
                       row{"5台", "台", measure_kind::count}, row{"5株", "株", measure_kind::count}, row{"5本", "本", measure_kind::count}, row{"5名", "名", measure_kind::count}}) {
    INFO(r.words);
    const auto f = any_figure::parse(r.words);
    REQUIRE(f);
    CHECK(f->measure == r.measure);
    CHECK(f->unit == currency_code(text(r.unit)));
    CHECK(f->nominal() == rational(5));
  }
}
