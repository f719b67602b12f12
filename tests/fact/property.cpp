// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/property.hpp>

#include <string>
#include <type_traits>

#include "support/catch.hpp"

using namespace kawase;

static_assert(!std::is_constructible_v<property_id, property>, "a property that ends at once");

namespace {
constexpr property flavour{"flavour", "味", "flavour"};
constexpr property flavour_again{"flavour", "風味", "taste"};

std::string with_blanks(std::string name) {
  for (char& c : name) {
    if (c == '_') c = ' ';
  }
  return name;
}
}  // namespace

TEST_CASE("properties are compared by key") {
  static_assert(property_id(flavour) == flavour_again && !(property_id(flavour) == properties::developer) && property_id(properties::developer) == properties::developer);
  static_assert(property_id().empty() && !(property_id() == flavour));
  CHECK(property_id(flavour).key() == text("flavour"));
}

TEST_CASE("properties have names") {
  constexpr property_id p = properties::development_cost;
  static_assert(p.name(language::ja) == text("開発費") && p.name(language::en) == text("development cost"));
  CHECK(property_id().name(language::en).empty());
}

// The key of a property is its name in the program; in English most are called so as well. The Japanese names were read against the keys.
TEST_CASE("every property of the vocabulary is called what it is") {
#define KEY(p, japanese) CHECK((properties::p.key == text(#p) && properties::p.ja == text(japanese)));
#define SAME(p, japanese) KEY(p, japanese) CHECK(with_blanks(#p) == std::string(properties::p.en.data(), properties::p.en.size()));
  SAME(instance_of, "種類") SAME(part_of, "所属") KEY(named_after, "同名") SAME(means, "意味") SAME(country, "国") KEY(headquarters, "拠点") SAME(inception, "起源")
  SAME(age, "創業からの年数") SAME(author, "著者") SAME(editor, "編集者") SAME(language_supported, "対応言語") KEY(in_language, "言語") SAME(resembles, "類似")
  SAME(likened_to, "たとえ") SAME(also_called, "別名") SAME(described_as, "説明") SAME(performance, "性能") SAME(developer, "開発者") SAME(owner, "所有者")
  SAME(provider, "提供者") SAME(purpose, "目的") SAME(uses, "利用") SAME(openness, "公開性") SAME(pricing, "料金") SAME(available_on, "提供先")
  KEY(publishes_code_on, "コード公開先") SAME(integrated_with, "連携") SAME(announced, "発表") SAME(announced_on, "発表日") SAME(supports, "対応") SAME(registers_with, "登録方法")
  SAME(cites, "参照") SAME(usable_by, "利用者") SAME(invested, "投資額") KEY(investment_planned, "投資規模") SAME(investor, "投資者") SAME(development_cost, "開発費")
  KEY(cost_ratio, "コスト比") SAME(training_time, "学習期間") KEY(share_price_fall, "株価下落率") SAME(market_value_lost, "失われた時価総額") SAME(number_of, "数")
  SAME(superlative, "最上級") KEY(scope, "範囲") KEY(ranking_position, "順位") SAME(time_ahead, "先の年数") SAME(point_in_time, "日付") SAME(follows, "先行する出来事")
  SAME(location, "場所") SAME(participant, "関係者") SAME(cause, "原因") SAME(effect, "結果") SAME(affects, "影響") SAME(undergoes, "陥る事態") SAME(becomes, "変化")
  SAME(promotes, "促進") SAME(breaks_up, "打破") SAME(brings_forward, "前倒し") SAME(casts_doubt_on, "疑問") SAME(doubted_by, "疑問を持つ側") KEY(draws_attention_of, "注目")
  SAME(ranked_above, "上位") SAME(rival_of, "競合") SAME(able_to_compete_with, "対抗する力") KEY(matches_performance_of, "同等の性能") SAME(outperforms, "上回る性能")
  SAME(differs_from, "相違") SAME(benefits_from, "恩恵") SAME(during, "期間中") SAME(compared_with, "比較対象") SAME(in_respect_of, "観点") SAME(listed_in, "掲載先")
  SAME(traded_on, "上場市場") KEY(counted, "数えた対象") KEY(extent_of, "程度") SAME(shown_by, "示したもの") KEY(stance, "書き手の態度")
#undef SAME
#undef KEY
  // but for words that C++ or the vocabulary has already
  CHECK((properties::requires_.key == text("requires") && properties::requires_.ja == text("必要条件")));
  CHECK((properties::duration_of.key == text("duration") && properties::duration_of.ja == text("期間")));
}

TEST_CASE("no property has no key and is none of them") {
  CHECK(property_id().key().empty());
  CHECK(property_id() == property_id());
  CHECK(!(property_id(flavour) == property_id()));
  CHECK(!(property_id() == property_id(flavour)));
}
