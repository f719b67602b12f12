// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/modifier.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;

TEST_CASE("each word of the design's table, before and after, has its name") {
  // exact
  CHECK(read("3,000億円") == "JPY 300000000000 exact");
  // about
  for (const char* word : {"約", "およそ", "ほぼ", "≒"}) CHECK(read(text((std::string(word) + "3,000億円").c_str())) == "JPY 300000000000 about");
  for (const char* word : {"程度", "前後", "ほど", "くらい", "規模"}) CHECK(read(text((std::string("3,000億円") + word).c_str())) == "JPY 300000000000 about");
  CHECK(read("about ¥300 billion") == "JPY 300000000000 about assumed");
  CHECK(read("around $5 million") == "USD 5000000 about assumed");
  CHECK(read("~$5 million") == "USD 5000000 about assumed");
  // bounds
  CHECK(read("3兆円以上") == "JPY 3000000000000 at_least");
  CHECK(read("少なくとも3兆円") == "JPY 3000000000000 at_least");
  CHECK(read("at least $1 billion") == "USD 1000000000 at_least assumed");
  CHECK(read("3兆円超") == "JPY 3000000000000 more_than");
  CHECK(read("3兆円を超える") == "JPY 3000000000000 more_than");
  CHECK(read("3兆円を上回る") == "JPY 3000000000000 more_than");
  CHECK(read("over $1 billion") == "USD 1000000000 more_than assumed");
  CHECK(read("more than one billion yen") == "JPY 1000000000 more_than");
  CHECK(read("3兆円以下") == "JPY 3000000000000 at_most");
  CHECK(read("最大3兆円") == "JPY 3000000000000 up_to");
  CHECK(read("up to $3 trillion") == "USD 3000000000000 up_to assumed");
  CHECK(read("3兆円未満") == "JPY 3000000000000 less_than");
  CHECK(read("less than €3") == "EUR 3 less_than");
  CHECK(read("under €3") == "EUR 3 less_than");
  // leanings
  for (const char* word : {"余り", "あまり", "強", "余"}) CHECK(read(text((std::string("90億円") + word).c_str())) == "JPY 9000000000 slightly_more");
  CHECK(read("90億余円") == "JPY 9000000000 slightly_more");
  CHECK(read("100兆円近く") == "JPY 100000000000000 nearly");
  CHECK(read("100兆円弱") == "JPY 100000000000000 nearly");
  CHECK(read("nearly ¥100 trillion") == "JPY 100000000000000 nearly assumed");
  CHECK(read("almost 5 euros") == "EUR 5 nearly");
  // stance
  CHECK(read("わずか600万米ドル") == "USD 6000000 exact");
  CHECK(read("なんと600万米ドル") == "USD 6000000 exact");
  // ranges
  CHECK(read("数十億円") == "JPY 2000000000-9000000000 range");
}

TEST_CASE("an approximation and a bound may stand together; two that contradict are refused") {
  const auto f = any_figure::parse("約3,000億円以上");
  REQUIRE(f);
  CHECK(f->modifier == modifier{approximation::about, bound::at_least});
  CHECK(modifier_name(*f) == "at_least");
  CHECK(any_figure::parse("最大3兆円以上").error() == parse_errc::modifiers_contradict);
  CHECK(any_figure::parse("100億円余り弱").error() == parse_errc::modifiers_contradict);
  CHECK(any_figure::parse("約100億円近く")->modifier == modifier{approximation::nearly, bound::none});
}

TEST_CASE("a modifier that goes on as another word is none") {
  CHECK(scanned("現金3億円強盗事件") == "JPY 300000000 exact");
  CHECK(scanned("3兆円超過した") == "JPY 3000000000000 exact");
  CHECK(scanned("予算は3億円弱い通貨") == "JPY 300000000 exact");
  CHECK(scanned("3億円余地がある") == "JPY 300000000 exact");
}

TEST_CASE("what is said twice is no contradiction, and the sharper word stays") {
  const auto both = [](modifier said, const modifier& m) {
    const bool agrees = combine(said, m);
    return std::pair(agrees, said);
  };
  using a = approximation;
  using b = bound;
  CHECK(both({a::about, b::none}, {a::nearly, b::none}) == std::pair(true, modifier{a::nearly, b::none}));
  CHECK(both({a::nearly, b::none}, {a::about, b::none}) == std::pair(true, modifier{a::nearly, b::none}));
  CHECK(both({a::nearly, b::none}, {a::nearly, b::none}) == std::pair(true, modifier{a::nearly, b::none}));
  CHECK(!both({a::nearly, b::none}, {a::slightly_more, b::none}).first);
  CHECK(both({a::none, b::at_least}, {a::none, b::more_than}) == std::pair(true, modifier{a::none, b::more_than}));
  CHECK(both({a::none, b::more_than}, {a::none, b::at_least}) == std::pair(true, modifier{a::none, b::more_than}));
  CHECK(both({a::none, b::up_to}, {a::none, b::less_than}) == std::pair(true, modifier{a::none, b::less_than}));
  CHECK(both({a::none, b::less_than}, {a::none, b::at_most}) == std::pair(true, modifier{a::none, b::less_than}));
  CHECK(!both({a::none, b::at_least}, {a::none, b::at_most}).first);
  CHECK(!both({a::none, b::up_to}, {a::none, b::more_than}).first);
}
