// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/modifier_words.hpp>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace kawase;

// The table of the design, word by word.
TEST_CASE("every word of the design's table") {
  struct row {
    const char* words;
    const char* name;
  };
  const row rows[] = {
      {"約5億円", "about"},        {"およそ5億円", "about"},       {"ほぼ5億円", "about"},         {"5億円程度", "about"},          {"5億円前後", "about"},        {"5億円ほど", "about"},
      {"5億円くらい", "about"},    {"5億円規模", "about"},         {"≒5億円", "about"},            {"about $5 million", "about"},   {"around $5 million", "about"}, {"~$5 million", "about"},
      {"5億円以上", "at_least"},   {"少なくとも5億円", "at_least"}, {"at least $5 million", "at_least"},
      {"5億円超", "more_than"},    {"5億円を超える", "more_than"}, {"5億円を上回る", "more_than"}, {"over $5 million", "more_than"}, {"more than $5 million", "more_than"},
      {"5億円余り", "slightly_more"}, {"5億円あまり", "slightly_more"}, {"5億円強", "slightly_more"},
      {"5億円近く", "nearly"},     {"5億円弱", "nearly"},          {"nearly $5 million", "nearly"}, {"almost $5 million", "nearly"},
      {"5億円以下", "at_most"},    {"最大5億円", "up_to"},         {"up to $5 million", "up_to"},   {"5億円未満", "less_than"},      {"less than $5 million", "less_than"}, {"under $5 million", "less_than"},
      {"数十億円", "range"},       {"5兆円台", "range"},           {"5億円から7億円", "range"},     {"$5 to $7", "range"},
  };
  for (const row& r : rows) {
    INFO(r.words);
    const auto found = scan(r.words).begin();
    REQUIRE(!(found == end_of_scan{}));
    CHECK(modifier_name(found->first) == text(r.name));
  }
}

TEST_CASE("わずか, にも及ぶ and なんと say nothing of the amount") {
  CHECK(expected::scanned("わずか600万ドル") == "USD 6000000 exact assumed");
  CHECK(expected::scanned("なんと5億円にも及ぶ") == "JPY 500000000 exact");
}

TEST_CASE("other words that begin alike are none") {
  CHECK(expected::scanned("5億円超過した") == "JPY 500000000 exact");
  CHECK(expected::scanned("5億円強奪") == "JPY 500000000 exact");
  CHECK(expected::scanned("5億円余剰") == "JPY 500000000 exact");
}

TEST_CASE("what is fallen short of is claimed from above") {
  for (const char* s : {"5億円を割った", "5億円に届かない", "5億円に届かなかった", "5億円には届かず", "5億円に達しない", "5億円に達しなかった", "5億円に達せず", "5億円に満たなかった"}) {
    INFO(s);
    CHECK(expected::scanned(text(s)) == "JPY 500000000 less_than");
  }
  CHECK(expected::scanned("5億円を割り当てた") == "JPY 500000000 exact");
  CHECK(expected::scanned("5億円に達した") == "JPY 500000000 exact");
}

TEST_CASE("the の behind a modifier is not the figure's") {
  struct row {
    const char *text, *figure;
  };
  for (const row& r : {row{"100兆円近くの損", "100兆円近く"}, row{"5億円余りの損", "5億円余り"}, row{"5億円強の損", "5億円強"}, row{"5億円程度の損", "5億円程度"}, row{"5億円超の損", "5億円超"}, row{"5億円以上の損", "5億円以上"}, row{"5億円弱の損", "5億円弱"}, row{"5億円規模の損", "5億円規模"}}) {
    INFO(r.text);
    for (const auto& f : scan(r.text)) CHECK(expected::cut(r.text, f.where) == r.figure);
  }
}

TEST_CASE("the other words of each meaning") {
  struct row {
    const char* name;
    const char* words[16];
  };
  const row before[] = {
      {"about", {"おおよそ", "凡そ", "おおむね", "概ね", "ざっと", "だいたい", "大体", "≈", "approximately ", "approx. ", "approx ", "roughly ", "some ", "an estimated "}},
      {"slightly_more", {"slightly more than ", "a little more than ", "just over ", "a little over ", "slightly over "}},
      {"nearly", {"close to ", "just under ", "slightly less than "}},
      {"at_least", {"すくなくとも", "最低でも", "最低", "no less than ", "not less than ", "a minimum of "}},
      {"more_than", {"greater than ", "in excess of ", "upwards of ", "well over ", "above ", ">", "＞"}},
      {"at_most", {"at most ", "no more than "}},
  };
  for (const row& r : before) {
    for (const char* word : r.words) {
      if (word == nullptr) break;
      const std::string s = std::string(word) + "$5 million";
      INFO(s);
      const auto f = any_figure::parse(text(s));
      REQUIRE(f);
      CHECK(modifier_name(*f) == text(r.name));
    }
  }
}
