// SPDX-License-Identifier: BSL-1.0
// The rules on pairs, on small texts; expected values by hand.
#include <kawase/proof/ten_fold_slip.hpp>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

namespace {

constexpr proof_options in_2025{.year = 2025};
constexpr figure_text suggestion(text t, const proof_options& o = in_2025) { return write(proofread(t, o)[0].suggestion(), style::ja); }

}  // namespace

TEST_CASE("levels") {
  // a factor of ten is an error also where the currency was assumed
  CHECK_BOTH(proofread("1億ドル（約15億円）", in_2025)[0].level == level::error);
  // a factor of two is one only where it was not
  CHECK_BOTH(proofread("5,432万ドル(約163億円)", in_2025)[0].level == level::warning);
  CHECK_BOTH(proofread("5,432万米ドル(約163億円)", in_2025)[0].level == level::error);
  CHECK_BOTH(proofread("5,432万米ドル(約163億円)", in_2025)[0].rule == rule::implied_rate);
  // within a year and a tenth nobody is accused
  CHECK_BOTH(proofread("1億544万5000ドル(約137億円)", {.year = 2013}).empty());
  CHECK_BOTH(proofread("1000ドル(10万円)", {.year = 2021}).empty());
}

TEST_CASE("another dollar is named where it fits, and then it is a note") {
  constexpr report r = proofread("12,345ドル(約24万円)", in_2025);  // 19.4: the Hong Kong dollar
  CHECK_BOTH((r.size() == 1 && r[0].level == level::note && r[0].another_dollar == currency_code("HKD")));
}

TEST_CASE("an assumed dollar off by ten is a warning where another dollar fits as it is printed") {
  constexpr report r = proofread("香港の100億ドル(約1900億円)");  // 19: the Hong Kong dollar of late
  CHECK_BOTH((r.size() == 1 && r[0].level == level::warning && r[0].another_dollar == currency_code("HKD") && r[0].assumed_currency() == currency_code("USD")));
  CHECK_BOTH(r[0].suggested == side::none);
  {  // 6.9 to 7.3 yuan a dollar in 2024, 150 yen
    const auto yuan = proofread("Tencent paid ¥7.1 billion ($1 billion).", {.year = 2024});
    CHECK((yuan.size() == 1 && yuan[0].level == level::warning && yuan[0].another_dollar == currency_code("CNY") && yuan[0].taken_currency() == currency_code("JPY")));
    CHECK(proofread("Toyota paid ¥15.1 billion ($1 billion).", {.year = 2024})[0].level == level::error);
    proof_options chinese{.year = 2024};
    chinese.reading.yen_sign = "CNY";
    CHECK(proofread("Tencent paid ¥7.1 billion ($1 billion).", chinese).size() == 0);
    CHECK(proofread("Toyota paid ¥151 billion ($1 billion).", chinese)[0].another_dollar == currency_code("JPY"));
  }
  CHECK_BOTH(proofread("100億米ドル(約1900億円)")[0].another_dollar.empty());
  CHECK_BOTH(proofread("100億香港ドル(約1900億円)").empty());
  CHECK_BOTH(!proofread("2億ドル(約30億円)、3億ドル(約45億円)、5億ドル(約75億円)").clean());
  CHECK_BOTH(proofread("2億ドル(約30億円)、3億ドル(約45億円)、5億ドル(約75億円)", in_2025).errors() == 3);
}

TEST_CASE("beyond ten thousand it is a note at most") {
  CHECK_BOTH((proofread("100万RON(約35円)", {.year = 2026})[0].rule == rule::implied_rate && proofread("100万RON(約35円)", {.year = 2026})[0].level == level::note));
  CHECK_BOTH(proofread("100万RON(約35円)").empty());
}

TEST_CASE("a wrong note is the finding, not the pair") {
  constexpr report r = proofread("1ドル=15円で換算した。600万ドル(約9億円)");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::rate_note && r[0].level == level::warning && r[0].where.bytes.offset == 0));
}

TEST_CASE("which side is wrong") {
  // only the second is about: it was computed
  CHECK_BOTH(suggestion("1億ドル（約15億円）") == text("約150億円"));
  // the yen stand elsewhere too, so the dollars are wrong
  CHECK_BOTH(suggestion("15億円を集めた。1億ドル(15億円)") == text("1,000万ドル"));
  // what the repair gives stands elsewhere
  CHECK_BOTH(suggestion("約150億円を集めた。1億ドル(15億円)") == text("150億円"));
  // nothing settles it
  CHECK_BOTH(proofread("1億ドル(15億円)", in_2025)[0].suggested == side::none);
  CHECK_BOTH(!proofread("1億ドル(15億円)", in_2025).clean());
}

TEST_CASE("rules that see the same fault are listed with it") {
  CHECK_BOTH(proofread("200億ドル(約3,000億円)、600万ドル(約9億円)、5,000億ドル(約77兆円)")[0].also.contains(rule::cross_ratio));
}

TEST_CASE("which side is wrong, where the text says more of it") {
  CHECK(suggestion("1,000万ドルを集めた。1億ドル(15億円)") == text("1,000万ドル"));            // the repaired dollars stand elsewhere
  CHECK(suggestion("約1億ドル(15億円)") == text("約1,000万ドル"));                             // only the first is about
  CHECK(proofread("1億ドルと15億円。1億ドル(15億円)", in_2025)[0].suggested == side::none);   // both stand elsewhere
  constexpr text by_others = "100万ドン(6,000円)、200万ドン(1万2,000円)、300万ドン(18万円)";
  REQUIRE(proofread(by_others).size() == 1);
  CHECK(suggestion(by_others) == text("1万8,000円"));  // the yen were computed, as the others were
}

TEST_CASE("no repair is suggested that can't be printed") {
  proof_options at_150;
  REQUIRE(at_150.rates.add(given_rate("USD", "JPY", rational(150))));
  const report r = proofread("600京米ドル(約9000京円)", at_150);  // 15
  REQUIRE(r.size() == 1);
  CHECK((r[0].rule == rule::ten_fold_slip && r[0].suggested == side::none));
  CHECK((r[0].repaired(side::second).unit.empty() && write(r[0].repaired(side::first), style::ja) == text("60京米ドル")));
}

// A note elsewhere in the text is of no date: 38億 for 5,432万 are 70 yen a dollar, far from 150 and no power of ten.
TEST_CASE("a note that stands elsewhere accuses with a warning") {
  const report r = proofread("5,432万米ドル(38億円)。1ドル=150円で換算");
  REQUIRE(r.size() == 1);
  CHECK((r[0].rule == rule::implied_rate && r[0].level == level::warning && r[0].judgement.reference.from == reference_source::note));
}

// France printed francs until 2001. A Swiss franc was always 58.97 to 203.5 yen: 20 are none, nor are they a slip for certain.
TEST_CASE("an assumed currency that is no dollar is no error by the table of all years") {
  CHECK_BOTH(proofread("フランスの1億2500万フラン(約25億円)")[0].level == level::warning);
  CHECK_BOTH(proofread("1億2500万スイスフラン(約25億円)")[0].level == level::error);
  CHECK_BOTH(proofread("1億2500万フラン(約25億円)", in_2025)[0].level == level::error);
}
