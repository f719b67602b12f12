// SPDX-License-Identifier: BSL-1.0
// What looks like a figure and is another word or another thing: 万円札, 円借款, 元社長, 億円単位, 5円高, 体重200ポンド.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/words.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// clang-format off
// Behind a currency word; but 100円高い is a price again.
constexpr const char* other_words_behind_currency(char32_t c) noexcept {
  switch (c) {
    case U'札': return "札";
    case U'紙': return "紙幣";
    case U'玉': return "玉";
    case U'硬': return "硬貨";
    case U'コ': return "コイン";
    case U'貨': return "貨";
    case U'切': return "切手";
    case U'単': return "単位";
    case U'借': return "借款";
    case U'周': return "周";
    case U'形': return "形";
    case U'圏': return "圏";
    case U'シ': return "ショップ";
    case U'均': return "均一";
    case U'の': return "の夜景|の笑顔";
    case U'盤': return "盤";
    case U'卓': return "卓";
    case U'環': return "環";
    case U'陣': return "陣";
    case U'筒': return "筒";
    case U'柱': return "柱";
    case U'滑': return "滑";
    case U'熟': return "熟";
    case U'化': return "化";
    case U'論': return "論";
    case U'的': return "的";
    case U'満': return "満";
    case U'高': return "高!いくかけ額";
    case U'安': return "安!いくかけ価";
    case U'相': return "相場";
    case U'建': return "建て";
    case U'買': return "買い";
    case U'売': return "売り";
    case U'社': return "社!債会内長員";
    case U'砲': return "砲";
    case U'々': return "々";
    case U'長': return "長者";
    case U'半': return "半ば";
    case U'台': return "台前半|台後半|台半ば";
    case U'前': return "前半";
    case U'後': return "後半";
    case U'プ': return "プレーヤー|プレイヤー";
    case U'事': return "事件";
    case U' ': return " bills| bill| notes| note| coins| coin| banknotes| banknote| zone| area| cents| mill| mil";
    case U'-': return "-mill|-mil";
    default: return "";
  }
}

// Behind 500億元, where 元 is no former.
constexpr const char* words_behind_yuan(char32_t c) noexcept {
  switch (c) {
    case U'投': return "投資|投入|投じ";
    case U'融': return "融資";
    case U'調': return "調達";
    case U'罰': return "罰金";
    case U'市': return "市場";
    case U'契': return "契約";
    case U'出': return "出資";
    case U'買': return "買収";
    case U'突': return "突破";
    case U'支': return "支援|支出|支払";
    case U'損': return "損失";
    case U'賠': return "賠償";
    case U'基': return "基金";
    case U'補': return "補助";
    case U'達': return "達成";
    case U'寄': return "寄付";
    case U'債': return "債";
    default: return "";
  }
}

// A word of finance that a figure may stand directly behind: GDP600兆円.
constexpr const char* words_before_amount(char32_t c) noexcept {
  switch (c) {
    case U'a': return "ARR|AUM|AI";
    case U'c': return "CAPEX";
    case U'd': return "DX";
    case U'e': return "EBITDA|ETF";
    case U'g': return "GDP|GNP|GNI|GMV";
    case U'i': return "IPO|IT";
    case U'm': return "M&A|MRR|MBO";
    case U'n': return "NISA|NAV";
    case U'o': return "ODA";
    case U'r': return "R&D|REIT";
    case U's': return "SAM|SOM";
    case U't': return "TAM|TOB";
    default: return "";
  }
}

// In katakana behind a currency's name in katakana, which goes on with no other: 20ドルプラン, 数億ドルレベル.
constexpr const char* words_behind_amount(char32_t c) noexcept {
  switch (c) {
    case U'ア': return "アップ";
    case U'オ': return "オーバー|オフ";
    case U'ク': return "クラス|クーポン";
    case U'コ': return "コース";
    case U'ジ': return "ジャスト";
    case U'セ': return "セット";
    case U'ダ': return "ダウン";
    case U'チ': return "チケット|チャージ";
    case U'フ': return "ファンド";
    case U'プ': return "プラン";
    case U'レ': return "レベル|レンジ";
    default: return "";
  }
}

// Behind so many ポンド: what weighs them.
constexpr const char* things_weighed(char32_t c) noexcept {
  switch (c) {
    case U'爆': return "爆弾";
    case U'級': return "級";
    case U'減': return "減量";
    case U'増': return "増量";
    case U'痩': return "痩";
    case U'や': return "やせ";
    case U'太': return "太";
    case U'の': return "の重|の体|の荷|の減量|の増量|のボール|のトルク|の推力|の爆弾|の赤ちゃん|の圧力";
    default: return "";
  }
}

// Behind pounds of: of anything else they are a weight.
constexpr const char* things_that_cost_money(char32_t c) noexcept {
  switch (c) {
    case U'a': return "aid|annual|assets|additional";
    case U'b': return "benefits|bonds|borrowing|business";
    case U'c': return "capital|cash|compensation|contracts|cost|credit|cuts";
    case U'd': return "damages|damage|debts|debt|dividends";
    case U'e': return "emergency|equity|exports|export|extra";
    case U'f': return "fees|financing|fines|foreign|funding|funds";
    case U'g': return "gilts|goods|government|grants";
    case U'i': return "income|insurance|investments|investment";
    case U'l': return "lending|loans|losses|lottery";
    case U'm': return "money";
    case U'n': return "new";
    case U'o': return "orders|other|our";
    case U'p': return "private|prize|profits|profit|property|public";
    case U'r': return "rent|revenues|revenue";
    case U's': return "sales|savings|shares|share|spending|state|stock|stolen|support";
    case U't': return "taxes|taxpayers|taxpayer|tax|their|trade";
    case U'w': return "wages|work";
    default: return "";
  }
}
// clang-format on

constexpr bool is_katakana_at(auto s, std::size_t at) noexcept {
  if (s.size() < at + 3) return false;
  const char* const p = s.data() + at;
  if (static_cast<unsigned char>(p[0]) != 0xe3) return false;
  const unsigned char second = static_cast<unsigned char>(p[1]), third = static_cast<unsigned char>(p[2]);
  return (second == 0x82 && third >= 0xa1) || (second == 0x83 && third != 0xbb);
}
constexpr bool is_kanji_at(auto s, std::size_t at) noexcept { return s.size() - at >= 3 && byte(s[at]) >= 0xe4 && byte(s[at]) <= 0xe9; }

// Whether the currency word that ends at `end` goes on as another word.
constexpr bool goes_on(auto s, std::size_t end) noexcept {
  if (end >= s.size()) return false;
  if (is_ascii_letter(s[end - 1]) && (is_ascii_letter(s[end]) || (s[end] == '-' && end + 1 < s.size() && is_ascii_letter(s[end + 1])))) return true;  // yen-denominated
  if (end >= 3 && is_katakana_at(s, end - 3) && ((is_katakana_at(s, end) && (ends_at(s, end, "ポンド") || !word_at(words_behind_amount, s, end))) || (stands_at(s, end, "・") && is_katakana_at(s, end + 3)))) return true;  // レアル・マドリード
  if (word_at(other_words_behind_currency, s, end)) return true;
  constexpr char of[] = " of ";
  if (stands_at(s, end, of) && (ends_at(s, end, "pounds") || ends_at(s, end, "pound")) && !ends_at(s, end, "billion pounds") && !word_at(things_that_cost_money, s, end + sizeof of - 1)) return true;  // a weight
  if (stands_at(s, end, " shop") && ends_at(s, end, "yen")) return true;
  // 元 is also "former" and "dimension": behind it, of all kanji, only those that go on from an amount, but for 500億元投資
  return ends_at(s, end, "元") && !ends_at(s, end, "民元") && is_kanji_at(s, end) && !(one_of_ends_at(s, end - 3, "万億兆") && word_at(words_behind_yuan, s, end)) && !one_of_stands_at(s, end, "以余強弱超台程前近未相規分増減内換想追") && !(stands_at(s, end, "約") && digit_at(s, end + 3).length != 0);
}

}  // namespace kawase::detail
KAWASE_QUIET_END
