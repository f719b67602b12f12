// SPDX-License-Identifier: BSL-1.0
// How print names currencies: symbols, words, words with a country's name, ISO codes.
// Codes: ISO 4217 list one, 2026-01-01. Words: as Japanese and English newspapers print them.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// How sure a word is of its currency.
enum class naming : unsigned char {
  certain,
  counted,    // certain, but only behind a magnitude: 200 pounds may be a weight
  dollar,     // whatever reading_options::dollar says, and assumed
  yen_sign,   // whatever reading_options::yen_sign says, and assumed
  assumed,    // the most traded of several that have the name
  ambiguous,  // refused: no one of them is meant more than another
};
struct currency_word {
  table_word word;
  char code[4];
  naming how = naming::certain;
};
// The country before the unit, with or without a point between: 香港ドル, カナダ・ドル.
struct national_word {
  table_word word, unit;
  char code[4];
};

// Before the number, a blank between allowed. The first certain symbol of a currency is the one that write() prints in English.
inline constexpr currency_word words_before_number[] = {
    {"$", "", naming::dollar},
    {"＄", "", naming::dollar},
    {"US$", "USD"},
    {"US $", "USD"},
    {"ＵＳ＄", "USD"},
    {"US＄", "USD"},
    {"$US", "USD"},
    {"U.S.$", "USD"},
    {"U.S. $", "USD"},
    {"USD$", "USD"},
    {"USD $", "USD"},
    {"米$", "USD"},
    {"米＄", "USD"},
    {"A$", "AUD"},
    {"AU$", "AUD"},
    {"AUD$", "AUD"},
    {"C$", "CAD"},
    {"CA$", "CAD"},
    {"Can$", "CAD"},
    {"CAD$", "CAD"},
    {"NT$", "TWD"},
    {"HK$", "HKD"},
    {"S$", "SGD"},
    {"SG$", "SGD"},
    {"NZ$", "NZD"},
    {"R$", "BRL"},
    {"MX$", "MXN"},
    {"Mex$", "MXN"},
    {"¥", "", naming::yen_sign},
    {"￥", "", naming::yen_sign},
    {"JP¥", "JPY"},
    {"JPY¥", "JPY"},
    {"JP￥", "JPY"},
    {"CN¥", "CNY"},
    {"CNY¥", "CNY"},
    {"RMB¥", "CNY"},
    {"RMB", "CNY"},
    {"€", "EUR"},
    {"EUR€", "EUR"},
    {"£", "GBP"},
    {"￡", "GBP"},
    {"₩", "KRW"},
    {"￦", "KRW"},
    {"₹", "INR"},
    {"Rs.", "INR", naming::assumed},
    {"Rs", "INR", naming::assumed},
    {"₽", "RUB"},
    {"₺", "TRY"},
    {"฿", "THB"},
    {"₫", "VND"},
    {"₱", "PHP"},
    {"₪", "ILS"},
    {"Rp", "IDR"},
    {"Rp.", "IDR"},
    {"RM", "MYR"},
    {"SFr.", "CHF"},
    {"SFr", "CHF"},
    {"Fr.", "CHF"},
    {"zł", "PLN"},
};

// Behind the number, a blank between allowed.
inline constexpr currency_word words_behind_number[] = {
    {"円", "JPY"},
    {"ドル", "", naming::dollar},
    {"弗", "", naming::dollar},
    {"ユーロ", "EUR"},
    {"ポンド", "GBP"},
    {"人民元", "CNY"},
    {"元", "CNY"},
    {"ウォン", "KRW"},
    {"ウオン", "KRW"},
    {"フラン", "CHF", naming::assumed},
    {"ルピー", "INR", naming::assumed},
    {"ルピア", "IDR"},
    {"ルーブル", "RUB", naming::assumed},
    {"リラ", "TRY", naming::assumed},
    {"レアル", "BRL"},
    {"ヘアル", "BRL"},
    {"バーツ", "THB"},
    {"ドン", "VND"},
    {"リンギット", "MYR"},
    {"リンギ", "MYR"},
    {"ランド", "ZAR"},
    {"ズロチ", "PLN"},
    {"ズウォティ", "PLN"},
    {"フォリント", "HUF"},
    {"コルナ", "CZK"},
    {"シェケル", "ILS"},
    {"フリヴニャ", "UAH"},
    {"フリブナ", "UAH"},
    {"クローナ", "SEK", naming::assumed},
    {"クローネ", "", naming::ambiguous},
    {"ペソ", "", naming::ambiguous},
    {"ディルハム", "AED", naming::assumed},
    {"リヤル", "", naming::ambiguous},
    {"リアル", "", naming::ambiguous},
    {"ディナール", "", naming::ambiguous},
    {"$", "", naming::dollar},
    {"＄", "", naming::dollar},
    {"US$", "USD"},
    {"HK$", "HKD"},
    {"NT$", "TWD"},
    {"A$", "AUD"},
    {"C$", "CAD"},
    {"S$", "SGD"},
    {"€", "EUR"},
    {"£", "GBP"},
    {"₩", "KRW"},
    {"฿", "THB"},
    {"₫", "VND"},
    {"yen", "JPY"},
    {"Japanese yen", "JPY"},
    {"dollars", "", naming::dollar},
    {"dollar", "", naming::dollar},
    {"US dollars", "USD"},
    {"US dollar", "USD"},
    {"U.S. dollars", "USD"},
    {"U.S. dollar", "USD"},
    {"Australian dollars", "AUD"},
    {"Canadian dollars", "CAD"},
    {"Hong Kong dollars", "HKD"},
    {"Singapore dollars", "SGD"},
    {"Taiwan dollars", "TWD"},
    {"New Taiwan dollars", "TWD"},
    {"New Zealand dollars", "NZD"},
    {"euros", "EUR"},
    {"euro", "EUR"},
    {"pounds", "GBP", naming::counted},
    {"pound", "GBP", naming::counted},
    {"pounds sterling", "GBP"},
    {"British pounds", "GBP"},
    {"won", "KRW", naming::counted},
    {"South Korean won", "KRW"},
    {"Korean won", "KRW"},
    {"yuan", "CNY"},
    {"Chinese yuan", "CNY"},
    {"renminbi", "CNY"},
    {"RMB", "CNY"},
    {"Swiss francs", "CHF"},
    {"francs", "CHF", naming::assumed},
    {"Indian rupees", "INR"},
    {"rupees", "INR", naming::assumed},
    {"rupiah", "IDR"},
    {"rubles", "RUB", naming::assumed},
    {"roubles", "RUB", naming::assumed},
    {"Turkish lira", "TRY"},
    {"lira", "TRY", naming::assumed},
    {"reais", "BRL"},
    {"baht", "THB"},
    {"dong", "VND"},
    {"ringgit", "MYR"},
    {"rand", "ZAR", naming::counted},
    {"Norwegian kroner", "NOK"},
    {"Danish kroner", "DKK"},
    {"Swedish kronor", "SEK"},
    {"kroner", "", naming::ambiguous},
    {"kronor", "SEK", naming::assumed},
    {"Mexican pesos", "MXN"},
    {"Philippine pesos", "PHP"},
    {"pesos", "", naming::ambiguous},
};

inline constexpr national_word words_with_country[] = {
    {"米", "ドル", "USD"},
    {"米国", "ドル", "USD"},
    {"アメリカ", "ドル", "USD"},
    {"US", "ドル", "USD"},
    {"ＵＳ", "ドル", "USD"},
    {"日本", "円", "JPY"},
    {"豪", "ドル", "AUD"},
    {"豪州", "ドル", "AUD"},
    {"オーストラリア", "ドル", "AUD"},
    {"Ａ", "ドル", "AUD"},
    {"A", "ドル", "AUD"},
    {"カナダ", "ドル", "CAD"},
    {"加", "ドル", "CAD"},
    {"C", "ドル", "CAD"},
    {"Ｃ", "ドル", "CAD"},
    {"香港", "ドル", "HKD"},
    {"ＨＫ", "ドル", "HKD"},
    {"HK", "ドル", "HKD"},
    {"台湾", "ドル", "TWD"},
    {"台湾", "元", "TWD"},
    {"新台湾", "ドル", "TWD"},
    {"新台湾", "元", "TWD"},
    {"ニュー台湾", "ドル", "TWD"},
    {"NT", "ドル", "TWD"},
    {"シンガポール", "ドル", "SGD"},
    {"S", "ドル", "SGD"},
    {"Ｓ", "ドル", "SGD"},
    {"星", "ドル", "SGD"},
    {"ニュージーランド", "ドル", "NZD"},
    {"NZ", "ドル", "NZD"},
    {"ＮＺ", "ドル", "NZD"},
    {"英", "ポンド", "GBP"},
    {"英国", "ポンド", "GBP"},
    {"イギリス", "ポンド", "GBP"},
    {"スターリング", "ポンド", "GBP"},
    {"エジプト", "ポンド", "EGP"},
    {"中国", "元", "CNY"},
    {"中国", "人民元", "CNY"},
    {"韓国", "ウォン", "KRW"},
    {"スイス", "フラン", "CHF"},
    {"インド", "ルピー", "INR"},
    {"パキスタン", "ルピー", "PKR"},
    {"スリランカ", "ルピー", "LKR"},
    {"インドネシア", "ルピア", "IDR"},
    {"ロシア", "ルーブル", "RUB"},
    {"ベラルーシ", "ルーブル", "BYN"},
    {"トルコ", "リラ", "TRY"},
    {"ブラジル", "レアル", "BRL"},
    {"タイ", "バーツ", "THB"},
    {"ベトナム", "ドン", "VND"},
    {"マレーシア", "リンギット", "MYR"},
    {"マレーシア", "リンギ", "MYR"},
    {"南アフリカ", "ランド", "ZAR"},
    {"南ア", "ランド", "ZAR"},
    {"ポーランド", "ズロチ", "PLN"},
    {"ハンガリー", "フォリント", "HUF"},
    {"チェコ", "コルナ", "CZK"},
    {"イスラエル", "シェケル", "ILS"},
    {"サウジ", "リヤル", "SAR"},
    {"サウジアラビア", "リヤル", "SAR"},
    {"カタール", "リヤル", "QAR"},
    {"UAE", "ディルハム", "AED"},
    {"クウェート", "ディナール", "KWD"},
    {"ノルウェー", "クローネ", "NOK"},
    {"ノルウェー", "クローナ", "NOK"},
    {"デンマーク", "クローネ", "DKK"},
    {"スウェーデン", "クローナ", "SEK"},
    {"スウェーデン", "クローネ", "SEK"},
    {"アイスランド", "クローナ", "ISK"},
    {"メキシコ", "ペソ", "MXN"},
    {"フィリピン", "ペソ", "PHP"},
    {"アルゼンチン", "ペソ", "ARS"},
    {"チリ", "ペソ", "CLP"},
    {"コロンビア", "ペソ", "COP"},
};

// ISO codes that are taken on either side of a number, in capitals: those that news print.
inline constexpr char codes_in_print[] =
    "USDEURJPYGBPCNYAUDCADCHFHKDSGDSEKKRWNOKNZDINRMXNTWDZARBRLDKKPLNTHBILSIDRCZKAEDTRYHUFCLPSARPHPMYRCOPRUBVNDRONPENARSISKEGPPKRBYNLKRKWDQARUAHBDTNGNKES";

// Whether a code stands at `at`.
constexpr bool is_code_at(text s, std::size_t at) noexcept {
  if (s.size() - at < 3 || s[at] < 'A' || s[at] > 'Z' || s[at + 1] < 'A' || s[at + 1] > 'Z' || (s.size() - at > 3 && is_ascii_letter(s[at + 3]))) return false;
  for (const char* code = codes_in_print; *code != '\0'; code += 3) {
    if (code[0] == s[at] && code[1] == s[at + 1] && code[2] == s[at + 2]) return true;
  }
  return false;
}

inline constexpr word_index currencies_before{words_before_number, indexed_by::first_character};
inline constexpr word_index currencies_ending{words_before_number, indexed_by::last_character};
inline constexpr word_index currencies_behind{words_behind_number, indexed_by::first_character};
inline constexpr word_index national_currencies{words_with_country, indexed_by::first_character};

}  // namespace kawase::detail
KAWASE_QUIET_END
