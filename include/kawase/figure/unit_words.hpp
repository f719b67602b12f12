// SPDX-License-Identifier: BSL-1.0
// The words and symbols that say what a number counts: currencies, magnitudes, and the units of counts, shares and durations.
// Codes: ISO 4217 list one, 2026-01-01. Words: as Japanese and English newspapers print them.
#pragma once

#include <kawase/figure/measure.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/text.hpp>

namespace kawase::detail {

struct magnitude_word {
  text word;
  int exponent;
};
// Myriads; 憶 is the commonest misprint of 億 and can't mean anything else behind a number.
inline constexpr magnitude_word myriads[] = {{"万", 4}, {"億", 8}, {"兆", 12}, {"京", 16}, {"憶", 8}, {"萬", 4}};
// Inside a myriad, and before one: 5千億, 52.7百万.
inline constexpr magnitude_word small_magnitudes[] = {{"千", 3}, {"百", 2}, {"十", 1}};
// English words behind a number, a blank or a hyphen between.
inline constexpr magnitude_word english_magnitudes[] = {{"thousand", 3},    {"million", 6},      {"billion", 9},       {"trillion", 12},
                                                        {"quadrillion", 15}, {"lakh", 5},         {"crore", 7},         {"mn", 6},
                                                        {"bn", 9},           {"tn", 12},          {"bln", 9},           {"mln", 6}};
// Letters that count only where the currency stands before the number: $200M.
inline constexpr magnitude_word magnitude_letters[] = {{"K", 3}, {"k", 3}, {"M", 6}, {"m", 6}, {"B", 9}, {"b", 9}, {"T", 12}, {"t", 12}};
inline constexpr magnitude_word english_numbers[] = {{"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}};

// How sure a word is of its currency.
enum class naming : unsigned char {
  certain,
  dollar,     // whatever reading_options::dollar says, and assumed
  yen_sign,   // whatever reading_options::yen_sign says, and assumed
  assumed,    // the most traded of several that have the name
  ambiguous,  // refused: no one of them is meant more than another
};
struct currency_word {
  text word;
  currency_code code;
  naming how = naming::certain;
};

// Before the number, a blank or a point between allowed. Longer words first where one begins another. ISO codes are taken as well (see below).
inline constexpr currency_word currency_prefixes[] = {
    {"US$", "USD"},   {"U.S.$", "USD"}, {"U.S. $", "USD"}, {"A$", "AUD"},  {"AU$", "AUD"}, {"C$", "CAD"},   {"CA$", "CAD"},  {"Can$", "CAD"}, {"NT$", "TWD"},
    {"HK$", "HKD"},   {"S$", "SGD"},    {"SG$", "SGD"},    {"NZ$", "NZD"}, {"R$", "BRL"},  {"MX$", "MXN"},  {"Mex$", "MXN"}, {"$", "", naming::dollar},
    {"＄", "", naming::dollar},         {"JP¥", "JPY"},    {"JP￥", "JPY"}, {"CN¥", "CNY"}, {"RMB¥", "CNY"}, {"¥", "", naming::yen_sign},
    {"￥", "", naming::yen_sign},       {"€", "EUR"},      {"£", "GBP"},   {"￡", "GBP"},   {"₩", "KRW"},    {"￦", "KRW"},   {"₹", "INR"},
    {"₽", "RUB"},     {"₺", "TRY"},     {"฿", "THB"},      {"₫", "VND"},   {"₱", "PHP"},   {"₪", "ILS"},    {"Rp.", "IDR"},  {"Rp", "IDR"},
    {"Rs.", "INR", naming::assumed},    {"Rs", "INR", naming::assumed},    {"RM", "MYR"},  {"RMB", "CNY"},  {"米$", "USD"},  {"SFr.", "CHF"}, {"Fr.", "CHF"},
};

// Behind the number, a blank between allowed.
inline constexpr currency_word currency_suffixes[] = {
    {"円", "JPY"},
    {"ドル", "", naming::dollar},
    {"弗", "", naming::dollar},
    {"米ドル", "USD"},
    {"米国ドル", "USD"},
    {"アメリカドル", "USD"},
    {"USドル", "USD"},
    {"ＵＳドル", "USD"},
    {"豪ドル", "AUD"},
    {"オーストラリアドル", "AUD"},
    {"オーストラリア・ドル", "AUD"},
    {"Aドル", "AUD"},
    {"加ドル", "CAD"},
    {"カナダドル", "CAD"},
    {"カナダ・ドル", "CAD"},
    {"Cドル", "CAD"},
    {"Ｃドル", "CAD"},
    {"香港ドル", "HKD"},
    {"台湾ドル", "TWD"},
    {"台湾元", "TWD"},
    {"ニュー台湾ドル", "TWD"},
    {"新台湾ドル", "TWD"},
    {"シンガポールドル", "SGD"},
    {"シンガポール・ドル", "SGD"},
    {"Sドル", "SGD"},
    {"ニュージーランドドル", "NZD"},
    {"ニュージーランド・ドル", "NZD"},
    {"NZドル", "NZD"},
    {"ユーロ", "EUR"},
    {"ポンド", "GBP"},
    {"英ポンド", "GBP"},
    {"英国ポンド", "GBP"},
    {"イギリスポンド", "GBP"},
    {"スターリング・ポンド", "GBP"},
    {"スターリングポンド", "GBP"},
    {"エジプトポンド", "EGP"},
    {"エジプト・ポンド", "EGP"},
    {"人民元", "CNY"},
    {"中国元", "CNY"},
    {"元", "CNY"},
    {"ウォン", "KRW"},
    {"韓国ウォン", "KRW"},
    {"フラン", "CHF", naming::assumed},
    {"スイスフラン", "CHF"},
    {"スイス・フラン", "CHF"},
    {"ルピー", "INR", naming::assumed},
    {"インドルピー", "INR"},
    {"インド・ルピー", "INR"},
    {"パキスタンルピー", "PKR"},
    {"パキスタン・ルピー", "PKR"},
    {"スリランカルピー", "LKR"},
    {"スリランカ・ルピー", "LKR"},
    {"ルピア", "IDR"},
    {"インドネシアルピア", "IDR"},
    {"インドネシア・ルピア", "IDR"},
    {"ルーブル", "RUB", naming::assumed},
    {"ロシアルーブル", "RUB"},
    {"ロシア・ルーブル", "RUB"},
    {"ベラルーシルーブル", "BYN"},
    {"ベラルーシ・ルーブル", "BYN"},
    {"リラ", "TRY", naming::assumed},
    {"トルコリラ", "TRY"},
    {"トルコ・リラ", "TRY"},
    {"レアル", "BRL"},
    {"ブラジルレアル", "BRL"},
    {"ブラジル・レアル", "BRL"},
    {"バーツ", "THB"},
    {"タイバーツ", "THB"},
    {"タイ・バーツ", "THB"},
    {"ドン", "VND"},
    {"ベトナムドン", "VND"},
    {"ベトナム・ドン", "VND"},
    {"リンギット", "MYR"},
    {"リンギ", "MYR"},
    {"マレーシアリンギット", "MYR"},
    {"マレーシア・リンギット", "MYR"},
    {"ランド", "ZAR"},
    {"南アフリカランド", "ZAR"},
    {"南アフリカ・ランド", "ZAR"},
    {"南アランド", "ZAR"},
    {"ズロチ", "PLN"},
    {"ズウォティ", "PLN"},
    {"フォリント", "HUF"},
    {"チェココルナ", "CZK"},
    {"チェコ・コルナ", "CZK"},
    {"コルナ", "CZK"},
    {"シェケル", "ILS"},
    {"サウジリヤル", "SAR"},
    {"サウジ・リヤル", "SAR"},
    {"サウジアラビア・リヤル", "SAR"},
    {"ディルハム", "AED", naming::assumed},
    {"UAEディルハム", "AED"},
    {"ノルウェークローネ", "NOK"},
    {"ノルウェー・クローネ", "NOK"},
    {"デンマーククローネ", "DKK"},
    {"デンマーク・クローネ", "DKK"},
    {"クローネ", "", naming::ambiguous},
    {"スウェーデンクローナ", "SEK"},
    {"スウェーデン・クローナ", "SEK"},
    {"スウェーデンクローネ", "SEK"},
    {"アイスランドクローナ", "ISK"},
    {"アイスランド・クローナ", "ISK"},
    {"クローナ", "SEK", naming::assumed},
    {"メキシコペソ", "MXN"},
    {"メキシコ・ペソ", "MXN"},
    {"フィリピンペソ", "PHP"},
    {"フィリピン・ペソ", "PHP"},
    {"アルゼンチンペソ", "ARS"},
    {"アルゼンチン・ペソ", "ARS"},
    {"チリペソ", "CLP"},
    {"チリ・ペソ", "CLP"},
    {"コロンビアペソ", "COP"},
    {"コロンビア・ペソ", "COP"},
    {"ペソ", "", naming::ambiguous},
    {"リアル", "", naming::ambiguous},
    {"ディナール", "", naming::ambiguous},
    {"$", "", naming::dollar},
    {"＄", "", naming::dollar},
    {"€", "EUR"},
    {"£", "GBP"},
    {"₩", "KRW"},
    {"฿", "THB"},
    {"₫", "VND"},
    {"yen", "JPY"},
    {"Japanese yen", "JPY"},
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
    {"dollars", "", naming::dollar},
    {"dollar", "", naming::dollar},
    {"euros", "EUR"},
    {"euro", "EUR"},
    {"pounds sterling", "GBP"},
    {"British pounds", "GBP"},
    {"pounds", "GBP"},
    {"won", "KRW"},
    {"yuan", "CNY"},
    {"renminbi", "CNY"},
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
    {"rand", "ZAR"},
    {"Norwegian kroner", "NOK"},
    {"Danish kroner", "DKK"},
    {"Swedish kronor", "SEK"},
    {"kroner", "", naming::ambiguous},
    {"Mexican pesos", "MXN"},
    {"Philippine pesos", "PHP"},
    {"pesos", "", naming::ambiguous},
};

// ISO codes that are taken on either side of a number, in capitals: the thirty or so that news print.
inline constexpr currency_code iso_codes_in_print[] = {"USD", "EUR", "JPY", "GBP", "CNY", "AUD", "CAD", "CHF", "HKD", "SGD", "SEK", "KRW", "NOK", "NZD", "INR", "MXN",
                                                      "TWD", "ZAR", "BRL", "DKK", "PLN", "THB", "ILS", "IDR", "CZK", "AED", "TRY", "HUF", "CLP", "SAR", "PHP", "MYR",
                                                      "COP", "RUB", "VND", "RON", "PEN", "ARS", "BGN", "ISK", "EGP", "PKR", "BYN", "LKR", "KWD", "QAR"};

// Behind a currency word: what makes another word of it. 万円札 is a banknote, 100円玉 a coin, 億円単位 an order of size, 円借款 a kind of loan.
inline constexpr text other_words_behind_currency[] = {"札", "紙幣", "玉", "硬貨", "単位", "借款", "周", "形", "圏", "ショップ", "の夜景", "盤", "卓", "環", "陣", "筒", "柱", "滑", "熟", "化", "論", "的", "管理", "中継"};

// Units that are no currency, for parse and literals; scan() looks for money alone.
struct unit_word {
  text word;
  measure_kind measure;
  currency_code unit;
};
inline constexpr unit_word unit_words[] = {
    {"%", measure_kind::percent, ""},          {"％", measure_kind::percent, ""},          {"パーセント", measure_kind::percent, ""}, {"percent", measure_kind::percent, ""},
    {"位", measure_kind::rank, ""},            {"倍", measure_kind::ratio, ""},            {"年間", measure_kind::duration, "year"},  {"年後", measure_kind::duration, "year"},
    {"年", measure_kind::duration, "year"},    {"か月", measure_kind::duration, "month"},  {"ヶ月", measure_kind::duration, "month"}, {"カ月", measure_kind::duration, "month"},
    {"ヵ月", measure_kind::duration, "month"}, {"週間", measure_kind::duration, "week"},   {"日間", measure_kind::duration, "day"},   {"日", measure_kind::duration, "day"},
    {"夜", measure_kind::duration, "night"},   {"晩", measure_kind::duration, "night"},    {"時間", measure_kind::duration, "hour"},  {"分間", measure_kind::duration, "minute"},
    {"秒", measure_kind::duration, "second"},  {"years", measure_kind::duration, "year"},  {"months", measure_kind::duration, "month"},
    {"点", measure_kind::count, "点"},         {"つ", measure_kind::count, "つ"},          {"社", measure_kind::count, "社"},         {"人", measure_kind::count, "人"},
    {"件", measure_kind::count, "件"},         {"回", measure_kind::count, "回"},          {"個", measure_kind::count, "個"},         {"台", measure_kind::count, "台"},
    {"株", measure_kind::count, "株"},         {"国", measure_kind::count, "国"},          {"本", measure_kind::count, "本"},         {"名", measure_kind::count, "名"},
};

}  // namespace kawase::detail
