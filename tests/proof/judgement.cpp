// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/judgement.hpp>

#include "support/both.hpp"

#include <kawase/figure/literals.hpp>
#include <kawase/figure/read_pair.hpp>
#include <kawase/money/literals.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

constexpr reference years{reference_source::table, "USD", "JPY", interval::closed(rational(140), rational(160))};  // [126, 176] with its margin
constexpr reference given{reference_source::caller, "USD", "JPY", interval::point(rational(309, 2))};

constexpr judgement judge(text pair, const reference& r) { return detail::judge(any_restatement::parse(pair)->implied(), r); }

}  // namespace

TEST_CASE("nothing to compare with") {
  CHECK_BOTH(judge("5,000億ドル(約77兆円)", {}).verdict == verdict::not_checkable);
}

TEST_CASE("within the margin, by the printed digits or by the significant ones") {
  CHECK_BOTH(judge("5,000億ドル(約77兆円)", years).verdict == verdict::consistent);
  CHECK_BOTH(judge("5,000億ドル(約6,400億円)", years).verdict == verdict::inconsistency);
  CHECK_BOTH(judge("5,000億ドル(約90兆円)", years).verdict == verdict::consistent_under_rounding);  // [85, 95)兆 / [4500, 5500)億: 155 to 211
}

TEST_CASE("a power of ten that repairs it, in either direction") {
  CHECK_BOTH(judge("200億ドル(約3,000億円)", years).power_of_ten == 1);
  CHECK_BOTH(judge("200億ドル(約30兆円)", years).power_of_ten == -1);
  CHECK_BOTH(judge("200億ドル(約300億円)", years).power_of_ten == 2);
  CHECK_BOTH(judge("200億ドル(約3億円)", years).power_of_ten == 4);
  CHECK_BOTH(judge("200億ドル(約3兆円)", years).power_of_ten == 0);
  CHECK_BOTH(judge("約3,000億円(200億ドル)", years).power_of_ten == 1);
}

TEST_CASE("no power of ten repairs a factor of two") {
  constexpr judgement j = judge("200億ドル(約6兆1,230億円)", years);
  CHECK_BOTH((j.verdict == verdict::inconsistency && j.is_absurd && j.power_of_ten == 0));
}

TEST_CASE("a given rate is meant just so; outside it but within the margin is no absurdity") {
  constexpr judgement j = judge("1億2,345万ドル(約185億1,750万円)", given);  // 150
  CHECK_BOTH((j.verdict == verdict::inconsistency && !j.is_absurd && j.power_of_ten == 0));
  CHECK_BOTH(judge("5,000億ドル(約77兆円)", given).verdict == verdict::consistent);
}

// 154.5 yen a dollar by the caller, and 0.01545 by the pair: 10^4, and no other factor near it.
TEST_CASE("a power of ten is that of ten") {
  constexpr implied_rate implied = any_restatement::parse("200億ドル(3億900万円)").value().implied();
  constexpr judgement j = detail::judge(implied, detail::from_caller(154.50_JPY / 1_USD));
  CHECK_BOTH((j.verdict == verdict::inconsistency && j.power_of_ten == 4));
}

// Of one euro and one million old lira: 10^3 is a redenomination's doing, between euros and yen a slip.
TEST_CASE("a redenominated currency on either side, and rates far above any slip") {
  constexpr reference in_lira{reference_source::table, "EUR", "TRY", interval::closed(rational(1), rational(2))}, of_lira{reference_source::table, "TRY", "EUR", interval::closed(rational(1, 2), rational(1))};
  CHECK(judge("1億ユーロ(2,000億トルコリラ)", in_lira).power_of_ten == 0);
  CHECK(judge("1億ユーロ(2,000億トルコリラ)", in_lira).is_of_another_scale);
  CHECK(judge("2,000億トルコリラ(1億ユーロ)", of_lira).power_of_ten == 0);
  CHECK(judge("1億ユーロ(200億トルコリラ)", in_lira).power_of_ten == -2);
  CHECK(judge("1億ドル(1,500万円)", years).power_of_ten == 3);
  CHECK(judge("1億ドル(9000京円)", years).is_of_another_scale);
  CHECK(judge("1億ドル(1円)", years).is_of_another_scale);
  CHECK(!judge("1億2,345万ドル(444億4,200万円)", years).is_of_another_scale);  // 360, no power of ten of 140 to 160
}

// The yen's rates of 1999 to 2026 are 75.77 to 161.9 a dollar; with their margin 68.19 to 178.1. By the digits of 1億 alone, 360 may be 240, and 36 may be 72.
TEST_CASE("by the table of all years, a slip is one only where its nominal rate lies near it once it is repaired") {
  constexpr reference all_years{reference_source::table, "USD", "JPY", interval::closed(rational(757697, 10000), rational(161908, 1000))};
  CHECK_BOTH(judge("1億ドル(360億円)", all_years).power_of_ten == 0);    // 36, as in 1965
  CHECK_BOTH(judge("1億ドル(36億円)", all_years).power_of_ten == 0);
  CHECK_BOTH(judge("1億ドル(15億円)", all_years).power_of_ten == 1);
  CHECK_BOTH(judge("1億ドル(22億円)", all_years).power_of_ten == 1);     // 220 is 1.24 times 178.1: 1.4億 was rounded to 1億
  CHECK_BOTH(judge("1億ドル(23億円)", all_years).power_of_ten == 0);
  CHECK_BOTH(judge("1億ドル(1500億円)", all_years).power_of_ten == -1);
  CHECK_BOTH(judge("1億ドル(550億円)", all_years).power_of_ten == -1);   // 55 x 1.25 is 68.75
  CHECK_BOTH(judge("1億ドル(540億円)", all_years).power_of_ten == 0);
  // narrower references leave that to the digits: 1億ドル may be 1.45億, at 100 yen
  CHECK_BOTH(judge("1億ドル(15億円)", {reference_source::note, "USD", "JPY", interval::point(rational(100))}).power_of_ten == 1);
}
