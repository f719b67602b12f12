// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/modifier_words.hpp>

#include <kawase/figure/boundary.hpp>

#include "each_word.hpp"
#include "check_scanned.hpp"
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
  for (const char* s : {"5億円を割った", "5億円に届かない", "5億円に届かなかった", "5億円には届かない", "5億円には届かず", "5億円に達しない", "5億円に達しなかった", "5億円に達せず", "5億円に満たなかった"}) {
    INFO(s);
    CHECK(expected::scanned(text(s)) == "JPY 500000000 less_than");
    CHECK(any_figure::parse(text(s)).has_value());  // to the word's end
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
      {"at_most", {"at most ", "no more than ", "not more than "}},
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

TEST_CASE("words that bound, approximate or only admire") {
  CHECK(expected::read("5億円足らず") == "JPY 500000000 nearly");
  CHECK(expected::read("なんと5億円") == "JPY 500000000 exact");
  CHECK(expected::read("わずか5億円") == "JPY 500000000 exact");
  CHECK(expected::read("10 million yen or less") == "JPY 10000000 at_most");
  CHECK(expected::read("10 million yen or more") == "JPY 10000000 at_least");
  CHECK(expected::read("10 million yen or so") == "JPY 10000000 about");
}

// The same statement with an adverb, or with the round number called a mark: more stays more, a little more is what 余り says.
TEST_CASE("an adverb or の大台 between the amount and its verb") {
  CHECK(expected::read("1兆円を大きく上回る") == "JPY 1000000000000 more_than");
  CHECK(expected::read("1兆円を優に超える") == "JPY 1000000000000 more_than");
  CHECK(expected::read("1兆円をわずかに上回った") == "JPY 1000000000000 slightly_more");
  CHECK(expected::read("1兆円をやや下回る") == "JPY 1000000000000 nearly");
  CHECK(expected::read("1兆円の大台を突破") == "JPY 1000000000000 more_than");
  CHECK(expected::read("1兆円の大台を大きく割り込んだ") == "JPY 1000000000000 less_than");
  CHECK(expected::read("1兆円の大台に迫る") == "JPY 1000000000000 nearly");
  CHECK(expected::read("約1兆円をわずかに上回る") == "JPY 1000000000000 slightly_more");
  CHECK(expected::scanned("1兆円の大台に乗せた") == "JPY 1000000000000 exact");
  CHECK(expected::scanned("5億円を大きく投じる") == "JPY 500000000 exact");
  CHECK(expected::scanned("1兆円を大きく") == "JPY 1000000000000 exact");
}
TEST_CASE("the same said in other words") {
  for (const char* t : {"高々1兆円", "せいぜい1兆円", "多くとも1兆円", "≤1兆円", "≦1兆円"}) CHECK(expected::read(t) == "JPY 1000000000000 at_most");
  for (const char* t : {"≥1兆円", "≧1兆円", "1兆円は下らない"}) CHECK(expected::read(t) == "JPY 1000000000000 at_least");
  for (const char* t : {"1兆円を切る", "1兆円を切った"}) CHECK(expected::read(t) == "JPY 1000000000000 less_than");
  for (const char* t : {"1兆円越え", "1兆円オーバー", "1兆円を越える"}) CHECK(expected::read(t) == "JPY 1000000000000 more_than");
  for (const char* t : {"1兆円程", "1兆円そこそこ", "1兆円近辺"}) CHECK(expected::read(t) == "JPY 1000000000000 about");
  CHECK(expected::read("上限1兆円") == "JPY 1000000000000 up_to");
  CHECK(expected::read("€1bn-plus") == "EUR 1000000000 at_least");
  CHECK(expected::read("north of €1 billion") == "EUR 1000000000 more_than");
  CHECK(expected::scanned("paid c. €1bn") == "EUR 1000000000 about");
  CHECK(expected::scanned("at SBC. €1bn") == "EUR 1000000000 exact");  // a sentence's end
  CHECK(expected::scanned("1億円オーバーシュート") == "JPY 100000000 exact");
  CHECK(expected::scanned("1億円を切り崩す") == "JPY 100000000 exact");
}

TEST_CASE("forms that a sentence goes on behind are read to their end") {
  for (const char* s : {"5億円を越え", "5億円を超え", "5億円を上回り", "5億円を突破した"}) {
    INFO(s);
    CHECK(any_figure::parse(text(s)).has_value());
    CHECK(expected::scanned(text(s)) == "JPY 500000000 more_than");
  }
  CHECK(any_figure::parse("5億円を下回り").has_value());
  CHECK(expected::scanned("5億円を下回り") == "JPY 500000000 less_than");
}

TEST_CASE("every modifier before a figure is found from its end, as far back as its last character says") {
  each_word(detail::modifiers_before, [](char32_t, const std::string& word, const std::string& meaning, const std::string&) {
    INFO(word);
    CHECK((meaning.size() == 1 && std::string("~+-[>]^<.").find(meaning) != std::string::npos));
    if (meaning == "." || detail::comparison_before(text(word), word.size(), 0) != 0) return;  // わずか, >: not looked for from there
    const std::size_t longest = detail::longest_modifier_before(detail::character_before(text(word), word.size()));
    CHECK(longest >= word.size());
    CHECK(detail::word_before(detail::modifiers_before, text(word), word.size(), longest).length == word.size());
  });
}
TEST_CASE("what write() prints is read as it was meant") {
  for (const detail::modifier_names& names : detail::names_of_modifiers) {
    const detail::words_of japanese = names.before ? detail::modifiers_before : detail::modifiers_after_but_verbs;
    CHECK(detail::modifier_of(detail::word_at(japanese, names.japanese, 0)) == names.meaning);
    CHECK(detail::modifier_of(detail::word_at(detail::modifiers_before, names.english, 0)) == names.meaning);
  }
}

TEST_CASE("the other words behind a figure, to their last character") {
  const struct {
    const char* name;
    const char* words[16];
  } after[] = {
      {"at_least", {"を下らない", "を下回らない", "は下らない", "は下回らない"}},
      {"at_most", {"以内", "を超えない"}},
      {"less_than", {"に満たない", "を下回る", "を下回った", "を割り込む", "を割り込んだ", "を割る", "に届かず", "には届かなかった", "には達しない", "には達しなかった"}},
      {"more_than", {"超え", "超える", "越え", "越える", "を超す", "を超えた", "を越えた", "を越す", "をこえる", "を上回った", "を突破"}},
      {"nearly", {"ちかく", "近い", "に迫る", "に近い"}},
      {"about", {"ぐらい", "見当", "内外", "ほど", "くらい"}},
  };
  for (const auto& r : after) {
    for (const char* word : r.words) {
      if (word == nullptr) break;
      const std::string s = std::string("5億円") + word;
      INFO(s);
      CHECK(expected::read(text(s)) == std::string("JPY 500000000 ") + r.name);
    }
  }
}

TEST_CASE("English bounds behind the amount, and estimates") {
  CHECK(expected::scanned("$20 million at most") == "USD 20000000 at_most assumed");
  CHECK(expected::scanned("$20 million at least") == "USD 20000000 at_least assumed");
  CHECK(expected::scanned("$20 million or less") == "USD 20000000 at_most assumed");
  CHECK(expected::scanned("$500 and upwards") == "USD 500 at_least assumed");
  CHECK(expected::scanned("¥10,000 or above") == "JPY 10000 at_least assumed");
  CHECK(expected::scanned("$500 or below") == "USD 500 at_most assumed");
  CHECK(expected::scanned("推定5億円") == "JPY 500000000 about");
  CHECK(expected::scanned("推計で約5億円") == "JPY 500000000 about");
  CHECK(expected::scanned("1万円余分に払う") == "JPY 10000 exact");
  CHECK(expected::scanned("1万円余で") == "JPY 10000 slightly_more");
}

TEST_CASE("more words for more, less and about") {
  expected::check_scanned({
      {"a little under $3bn", "USD 3000000000 nearly assumed"}, {"slightly under $3bn", "USD 3000000000 nearly assumed"}, {"slightly above $3bn", "USD 3000000000 slightly_more assumed"},
      {"a bit more than $5", "USD 5 slightly_more assumed"}, {"exceeding $3bn", "USD 3000000000 more_than assumed"}, {"not exceeding $3bn", "USD 3000000000 at_most assumed"},
      {"an estimated $3bn", "USD 3000000000 about assumed"}, {"estimated $3bn", "USD 3000000000 about assumed"},
      {"500円 以上", "JPY 500 at_least"}, {"5億円 超大型", "JPY 500000000 exact"}, {"500円 程度", "JPY 500 about"}, {"$15 前後", "USD 15 about assumed"},
      {"5億円 近くの店", "JPY 500000000 exact"}, {"100万円位", "JPY 1000000 about"}, {"5億円位置", "JPY 500000000 exact"}, {"10万円ちょっとの出費", "JPY 100000 slightly_more"}, {"あと500円ちょっと足りない", "JPY 500 exact"},
      {"10万円を上限に", "JPY 100000 up_to"}, {"10万円が上限", "JPY 100000 up_to"}, {"10万円上限", "JPY 100000 up_to"}, {"10万円を限度に", "JPY 100000 up_to"},
      {"最高でも10万円", "JPY 100000 at_most"}, {"高くても10万円", "JPY 100000 at_most"}, {"10万円切り崩す", "JPY 100000 exact"},
      {"1億円に近づく", "JPY 100000000 nearly"}, {"1億円に達していない", "JPY 100000000 less_than"}, {"1億円の壁を突破", "JPY 100000000 more_than"}, {"1億円はくだらない", "JPY 100000000 at_least"},
      {"$20+税", "USD 20 exact assumed"}, {"$500+", "USD 500 at_least assumed"}});
}

TEST_CASE("what is a bound at a pause only, and what is another word") {
  expected::check_scanned({
      {"$999 at most retailers", "USD 999 exact assumed"}, {"$999 at most.", "USD 999 at_most assumed"}, {"$7.25 at minimum wage", "USD 7.25 exact assumed"},
      {"$300 or above average", "USD 300 exact assumed"}, {"$300 or above.", "USD 300 at_least assumed"}, {"Extra topping $1.50", "USD 1.50 exact assumed"},
      {"without exceeding $1,000", "USD 1000 at_most assumed"}, {"1,980円 超お買い得!", "JPY 1980 exact"}, {"合計3,000円 以上です。", "JPY 3000 exact"}, {"3000円 以下同じ", "JPY 3000 exact"},
      {"500円 程よい", "JPY 500 exact"}, {"1万円切り上げる", "JPY 10000 exact"}, {"1億円に近づかない", "JPY 100000000 exact"}, {"(前期の10億円から)15億円", "JPY 1000000000 exact | JPY 1500000000 exact"},
      {"500円+(税)", "JPY 500 exact"}, {"5億ドルマイナス", ""}, {"（100円+）", "JPY 100 at_least"}, {"$5+α", "USD 5 exact assumed"}, {"$5+\xE3\xE8\x86", "USD 5 at_least assumed"}});
}

TEST_CASE("a most that is no more than that") {
  for (const char* t : {"多くても1兆円", "高くても1兆円", "最高でも1兆円"}) CHECK(expected::read(t) == "JPY 1000000000000 at_most");
}
