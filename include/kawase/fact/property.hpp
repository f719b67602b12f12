// SPDX-License-Identifier: BSL-1.0
// What a statement says of its subject: a property, with its names. The vocabulary that proof/ and most articles need is here; anybody adds his own.
#pragma once

#include <concepts>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/labels.hpp>
#include <kawase/money/text.hpp>

namespace kawase {

// What is defined once: inline constexpr kawase::property flavour{"flavour", "味", "flavour"};
struct property {
  text key;  // lower-case ASCII, unique
  text ja;
  text en;

  // Of literals: three texts made here, and not at each property of the vocabulary.
  constexpr property(const char* its_key, const char* in_japanese, const char* in_english) noexcept : key(its_key), ja(in_japanese), en(in_english) {}
};

// Refers to a property; made implicitly from it. Compared by key.
class property_id {
 public:
  constexpr property_id() noexcept = default;
  // Refers to p, which must outlive it.
  constexpr property_id(const property& p) noexcept : definition_(&p) {}
  template <std::same_as<property> P> property_id(const P&&) requires(detail::reason("give the property a name first: this only refers to it")) = delete;

  constexpr bool empty() const noexcept { return definition_ == nullptr; }
  // Empty texts where it refers to nothing.
  constexpr text key() const noexcept { return definition_ ? definition_->key : text(); }
  constexpr text name(language l) const noexcept { return !definition_ ? text() : detail::same(l, language::ja) ? definition_->ja : definition_->en; }
  friend constexpr bool operator==(const property_id& a, const property_id& b) noexcept {
    return a.definition_ == b.definition_ || (a.definition_ && b.definition_ && a.definition_->key == b.definition_->key);
  }

 private:
  const property* definition_ = nullptr;
};

// Where Wikidata has the property, its number is given for its meaning (https://www.wikidata.org/wiki/Property:P178).
namespace properties {
// clang-format off
// what something is and belongs to
inline constexpr property instance_of{"instance_of", "種類", "instance of"};                                  // P31
inline constexpr property part_of{"part_of", "所属", "part of"};                                              // P361
inline constexpr property named_after{"named_after", "同名", "shares its name with"};
inline constexpr property means{"means", "意味", "means"};
inline constexpr property country{"country", "国", "country"};                                                // P17
inline constexpr property headquarters{"headquarters", "拠点", "based in"};                                  // P159
inline constexpr property inception{"inception", "起源", "inception"};                                        // P571
inline constexpr property age{"age", "創業からの年数", "age"};
inline constexpr property author{"author", "著者", "author"};                                                 // P50
inline constexpr property editor{"editor", "編集者", "editor"};                                               // P98
inline constexpr property language_supported{"language_supported", "対応言語", "language supported"};         // P407
inline constexpr property in_language{"in_language", "言語", "in the language"};
inline constexpr property resembles{"resembles", "類似", "resembles"};
inline constexpr property likened_to{"likened_to", "たとえ", "likened to"};
inline constexpr property also_called{"also_called", "別名", "also called"};
inline constexpr property described_as{"described_as", "説明", "described as"};
inline constexpr property performance{"performance", "性能", "performance"};
// making, offering, using
inline constexpr property developer{"developer", "開発者", "developer"};                                      // P178
inline constexpr property owner{"owner", "所有者", "owner"};                                                  // P127
inline constexpr property provider{"provider", "提供者", "provider"};
inline constexpr property purpose{"purpose", "目的", "purpose"};                                              // P366
inline constexpr property uses{"uses", "利用", "uses"};                                                       // P2283
inline constexpr property openness{"openness", "公開性", "openness"};
inline constexpr property pricing{"pricing", "料金", "pricing"};
inline constexpr property available_on{"available_on", "提供先", "available on"};                             // P437
inline constexpr property publishes_code_on{"publishes_code_on", "コード公開先", "publishes its code on"};    // P1324
inline constexpr property integrated_with{"integrated_with", "連携", "integrated with"};
inline constexpr property announced{"announced", "発表", "announced"};
inline constexpr property announced_on{"announced_on", "発表日", "announced on"};
inline constexpr property requires_{"requires", "必要条件", "requires"};
inline constexpr property supports{"supports", "対応", "supports"};
inline constexpr property registers_with{"registers_with", "登録方法", "registers with"};
inline constexpr property cites{"cites", "参照", "cites"};                                                     // P2860
inline constexpr property usable_by{"usable_by", "利用者", "usable by"};
// money and numbers
inline constexpr property invested{"invested", "投資額", "invested"};
inline constexpr property investment_planned{"investment_planned", "投資規模", "planned investment"};
inline constexpr property investor{"investor", "投資者", "investor"};                                         // P1951
inline constexpr property development_cost{"development_cost", "開発費", "development cost"};                 // P2130
inline constexpr property cost_ratio{"cost_ratio", "コスト比", "cost, as a share of others'"};
inline constexpr property training_time{"training_time", "学習期間", "training time"};
inline constexpr property share_price_fall{"share_price_fall", "株価下落率", "fall of the share price"};
inline constexpr property market_value_lost{"market_value_lost", "失われた時価総額", "market value lost"};
inline constexpr property number_of{"number_of", "数", "number of"};                                          // P1114
inline constexpr property superlative{"superlative", "最上級", "superlative"};
inline constexpr property scope{"scope", "範囲", "scope of a comparison"};
inline constexpr property ranking_position{"ranking_position", "順位", "position in a ranking"};              // P1352
inline constexpr property time_ahead{"time_ahead", "先の年数", "time ahead"};
// events and their order
inline constexpr property point_in_time{"point_in_time", "日付", "point in time"};                            // P585
inline constexpr property duration_of{"duration", "期間", "duration"};                                        // P2047
inline constexpr property follows{"follows", "先行する出来事", "follows"};                                    // P155
inline constexpr property location{"location", "場所", "location"};                                           // P276
inline constexpr property participant{"participant", "関係者", "participant"};                                // P710
inline constexpr property cause{"cause", "原因", "cause"};                                                    // P828
inline constexpr property effect{"effect", "結果", "effect"};                                                // P1542: what the subject brings about
inline constexpr property affects{"affects", "影響", "affects"};                                              // the subject acts on it
inline constexpr property undergoes{"undergoes", "陥る事態", "undergoes"};                                    // it befalls the subject
inline constexpr property becomes{"becomes", "変化", "becomes"};
inline constexpr property promotes{"promotes", "促進", "promotes"};
inline constexpr property breaks_up{"breaks_up", "打破", "breaks up"};
inline constexpr property brings_forward{"brings_forward", "前倒し", "brings forward"};
inline constexpr property casts_doubt_on{"casts_doubt_on", "疑問", "casts doubt on"};
inline constexpr property doubted_by{"doubted_by", "疑問を持つ側", "doubted by"};
inline constexpr property draws_attention_of{"draws_attention_of", "注目", "draws the attention of"};
// comparing
inline constexpr property ranked_above{"ranked_above", "上位", "ranked above"};
inline constexpr property rival_of{"rival_of", "競合", "rival of"};
inline constexpr property able_to_compete_with{"able_to_compete_with", "対抗する力", "able to compete with"};
inline constexpr property matches_performance_of{"matches_performance_of", "同等の性能", "matches the performance of"};
inline constexpr property outperforms{"outperforms", "上回る性能", "outperforms"};
inline constexpr property differs_from{"differs_from", "相違", "differs from"};
inline constexpr property benefits_from{"benefits_from", "恩恵", "benefits from"};
// narrowing another statement down: qualifiers
inline constexpr property during{"during", "期間中", "during"};
inline constexpr property compared_with{"compared_with", "比較対象", "compared with"};
inline constexpr property in_respect_of{"in_respect_of", "観点", "in respect of"};
inline constexpr property listed_in{"listed_in", "掲載先", "listed in"};
inline constexpr property traded_on{"traded_on", "上場市場", "traded on"};                                     // P414
inline constexpr property counted{"counted", "数えた対象", "what is counted"};
inline constexpr property extent_of{"extent_of", "程度", "to what extent"};
inline constexpr property shown_by{"shown_by", "示したもの", "shown by"};
inline constexpr property stance{"stance", "書き手の態度", "how the text takes it"};  // わずか, にも及ぶ: no bound, but a tone
// clang-format on
}  // namespace properties

}  // namespace kawase
