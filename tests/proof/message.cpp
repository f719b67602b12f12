// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/message.hpp>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("a slip in a sentence") {
  CHECK_BOTH(message(proofread("200億ドル(約3,000億円)以上、600万ドル(約9億円)、5,000億ドル(約77兆円)")[0]) ==
             text("200億ドル and 約3,000億円 imply 15 yen a dollar (14.96 to 15.04), but the text's other pairs imply 150 to 154: off by a factor of 10; "
                  "約3兆円 for 約3,000億円 is suggested, or 20億ドル for 200億ドル"));
  CHECK_BOTH(message(proofread("$20bn (about ¥300 billion)", {.year = 2025})[0]) ==
             text("$20 billion and about ¥300 billion imply 15 yen a dollar (14.61 to 15.41), but the ECB's rates were 139.9 to 161.9 in 2024-2026: "
                  "off by a factor of 10; about ¥3 trillion for about ¥300 billion is suggested, or $2.0 billion for $20 billion; $ was taken for USD"));
}

TEST_CASE("other rules on pairs") {
  CHECK_BOTH(message(proofread("500VND(約3円)(1円=0.0061ドンで換算)")[0]) ==
             text("500ドン and 約3円 imply 0.006 yen per VND (0.004995 to 0.007007), but the text's own rate is 0.00605 to 0.00615 only upside down"));
}

TEST_CASE("where the text is at hand, its own words") {
  const auto at = [](std::size_t first, std::size_t second) {
    finding f;
    f.first_where = span_of_text{first, 3};
    f.second_where = span_of_text{second, 3};
    return printed_in(f, "abcdef");
  };
  CHECK((at(0, 3).first == text("abc") && at(0, 3).second == text("def")));
  CHECK(at(0, 4).second.empty());  // of another text
  CHECK(at(3, 3).first.empty());   // one figure is no pair
  constexpr text t = "２００億ドル（約3000億円）";
  CHECK_BOTH(message(proofread(t, {.year = 2025})[0], printed_in(proofread(t, {.year = 2025})[0], t)) ==
             text("２００億ドル and 約3000億円 imply 15 yen a dollar (14.96 to 15.04), but the ECB's rates were 139.9 to 161.9 in 2024-2026: off by a factor of 10; "
                  "約3兆円 for 約3000億円 is suggested, or 20億ドル for ２００億ドル; ドル was taken for USD"));
}

TEST_CASE("a rate that the text states, a power of ten off") {
  CHECK_BOTH(message(proofread("1米ドル=15円")[0]) == text("the text's own rate is 14.5 to 15.5 yen a dollar, but the ECB's rates were always 75.77 to 161.9 from 1999 to 2026: off by a factor of 10"));
}

TEST_CASE("another dollar is named, and what was taken for it") {
  CHECK_BOTH(message(proofread("香港の100億ドル(約1900億円)")[0]) ==
             text("100億ドル and 約1,900億円 imply 19 yen a dollar (18.9 to 19.1), but the ECB's rates were always 75.77 to 161.9 from 1999 to 2026: off by a factor of 10; "
                  "約1兆9,000億円 for 約1,900億円, or 10億ドル for 100億ドル would repair it; ドル was taken for USD, HKD would fit"));
}

TEST_CASE("it says so where the room is too small") {
  const finding f = proofread("200億ドル(約3,000億円)")[0];
  char room[20];
  CHECK(!write_message(f, room, room + sizeof room).fits);
}

// The quotients by hand, of the ends of the rounding intervals: 12万 is [11.5万, 12.5万), 200万 [199.5万, 200.5万).
TEST_CASE("rates that the caller gives, and rates that contradict each other") {
  CHECK(message(proofread("100万ドン(約6,000円)、200万ドン(約12万円)")[0]) ==
        text("200万ドン and 約12万円 imply 0.06 yen per VND (0.05736 to 0.06266), but the text's other pairs imply 0.006, and one of the two must be wrong"));
  proof_options at_150;
  REQUIRE(at_150.rates.add(given_rate("USD", "JPY", rational(150))));
  CHECK(message(proofread("200億ドル(2兆1,234億円)", at_150)[0]) == text("200億ドル and 2兆1,234億円 imply 106.2 yen a dollar (105.9 to 106.4), but the given rate is 150"));
  CHECK(message(proofread("100億ドル(約15億円)", at_150)[0]) == text("100億ドル and 約15億円 imply 0.15 yen a dollar (0.1443 to 0.1558), but the given rate is 150: off by a factor of 1000; "
                                                                "約1兆5,000億円 for 約15億円 is suggested, or 1,000万ドル for 100億ドル"));
}

TEST_CASE("a currency that is no dollar and was assumed, and a magnitude that is missing") {
  const auto m = message(proofread("100ルピー(約1,800円)")[0]);
  CHECK((text(m).starts_with("100ルピー and 約1,800円 imply 18 yen per INR (17.91 to 18.1), but the ECB's rates were always ") && text(m).ends_with("; the currency was taken for INR")));
  CHECK(message(proofread("1億2000円を1億2000万円")[0]) == text("1億2,000円: is 1億2,000万円 meant?"));
}

TEST_CASE("a line that the text breaks is none in a sentence") {
  const finding f = proofread("200億ドル(約3,000億円)")[0];
  const auto words = message(f, {"200億\r\nドル", "約3,000億\t円"});
  CHECK(text(words).starts_with("200億  ドル and 約3,000億 円 imply 15 yen a dollar "));
}

TEST_CASE("a rate that the text states is held against the caller's, where that is between its currencies") {
  proof_options at_150;
  REQUIRE(at_150.rates.add(given_rate("USD", "JPY", rational(150))));
  CHECK(message(proofread("1米ドル=15円", at_150)[0]) == text("the text's own rate is 14.5 to 15.5 yen a dollar, but the given rate is 150: off by a factor of 10"));
  CHECK(proofread("1米ドル=149円", at_150).empty());
  const auto of_euros = message(proofread("200億ユーロ(約3,000億円)", at_150)[0]);
  CHECK(text(of_euros).starts_with("200億ユーロ and 約3,000億円 imply 15 yen a euro (14.96 to 15.04), but the ECB's rates were always "));
}

namespace {

// A slip between two figures, off by that power of ten from a rate of the caller's.
finding slip(text pair, int power, std::int64_t rate) {
  finding f;
  const any_restatement r = any_restatement::parse(pair).value();
  f.first = r.first;
  f.second = r.second;
  f.judgement.implied = r.implied();
  f.judgement.power_of_ten = power;
  f.judgement.reference = detail::from_caller(given_rate("USD", "JPY", rational(rate)));
  return f;
}

}  // namespace

TEST_CASE("words are taken from a text where they stand in it, of two places") {
  finding f = slip("200億ドル(約3,000億円)", 1, 150);
  const text t = "200億ドル(約3,000億円)";
  CHECK(printed_in(f, t).first.empty());  // one place: none
  f.first_where = span_of_text{0, 12};
  f.second_where = span_of_text{13, 14};
  CHECK((printed_in(f, t).first == t.substr(0, 12) && printed_in(f, t).second == t.substr(13, 14)));
  CHECK((printed_in(f, t.substr(0, 20)).first == t.substr(0, 12) && printed_in(f, t.substr(0, 20)).second.empty()));
  f.first_where = at::title;
  CHECK((printed_in(f, t).first.empty() && printed_in(f, t).second == t.substr(13, 14)));
}

TEST_CASE("repairs: the first side, one side alone, none") {
  CHECK(text(message(proofread("15億円を集めた。1億ドル(15億円)", {.year = 2025})[0])).ends_with("off by a factor of 10; 1,000万ドル for 1億ドル is suggested, or 150億円 for 15億円; ドル was taken for USD"));
  CHECK(text(message(slip("1億米ドル(約9000京円)", 1, 9'000'000'000'000))).ends_with("off by a factor of 10; 1,000万米ドル for 1億米ドル would repair it"));
  CHECK(text(message(slip("0.000000000001米ドル(約9000京円)", 4, 1))).ends_with("off by a factor of 10000"));
}

TEST_CASE("another dollar beside a note, another scale, and a table of one year") {
  const finding f = proofread("12,345ドル(約24万円、1ドル=150円)", {.year = 2025})[0];  // 19.4, of a note's 150 and the table's 127 to 178
  CHECK((f.judgement.reference.from == reference_source::note && text(message(f)).ends_with("but the text's own rate is 149.5 to 150.5; HKD would fit")));
  const auto scale = message(proofread("100万RON(約35円)", {.year = 2026})[0]);
  CHECK(text(scale).ends_with(" in 2025-2026: too far for a slip, another currency or one of before a redenomination"));
  finding once = slip("200億米ドル(約3,000億円)", 1, 150);
  once.judgement.reference = {reference_source::table, "USD", "JPY", interval::closed(rational(140), rational(160)), 2025, 2025, 2025, true};
  CHECK(text(message(once)).starts_with("200億米ドル and 約3,000億円 imply 15 yen a dollar (14.96 to 15.04), but the ECB's rates were 140 to 160 in 2025: off by a factor of 10; "));
}

TEST_CASE("an amount that is restated in two ways") {
  finding f;
  f.rule = rule::same_quantity;
  f.first = any_figure::parse("約6万円").value();
  f.second = any_figure::parse("約6,000円").value();
  CHECK(message(f) == text("約6万円 is 約6,000円 where the text restates the same amount before"));
}
