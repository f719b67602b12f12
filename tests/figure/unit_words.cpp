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
