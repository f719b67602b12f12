// SPDX-License-Identifier: BSL-1.0
// How print names currencies: symbols, words, words with a country's name, ISO codes.
// Codes: ISO 4217 list one, 2026-01-01. Words: as Japanese and English newspapers print them.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/words.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// How sure a word is of its currency.
enum class naming : unsigned char {
  certain,    // JPY
  counted,    // GBP#: certain, but only behind a magnitude: 200 pounds may be a weight
  dollar,     // $: whatever reading_options::dollar says, and assumed
  yen_sign,   // ¥: whatever reading_options::yen_sign says, and assumed
  assumed,    // CHF?: the most traded of several that have the name
  ambiguous,  // ?: refused, no one of them is meant more than another
};

// clang-format off
// Before the number, a blank between allowed.
constexpr const char* currencies_before_number(char32_t c) noexcept {
  switch (c) {
    case U'$': return "$US=USD|$=$";
    case U'＄': return "＄=$";
    case U'u': return "US$=USD|US $=USD|US＄=USD|U.S.$=USD|U.S. $=USD|USD$=USD|USD $=USD";
    case U'Ｕ': return "ＵＳ＄=USD";
    case U'米': return "米$=USD|米＄=USD";
    case U'a': return "A$=AUD|A＄=AUD|AU$=AUD|AUD$=AUD";
    case U'c': return "C$=CAD|C＄=CAD|CA$=CAD|Can$=CAD|CAD$=CAD|Cdn$=CAD|CN¥=CNY|CNY¥=CNY";
    case U'n': return "NT$=TWD|NT＄=TWD|NZ$=NZD|NZ＄=NZD|NKr=NOK|NIS=ILS";
    case U'h': return "HK$=HKD|HK＄=HKD";
    case U'台': return "台幣=TWD";
    case U'新': return "新台幣=TWD";
    case U'人': return "人民幣=CNY";
    case U'₦': return "₦=NGN";
    case U'k': return "KSh=KES";
    case U't': return "Tk=BDT#";
    case U'd': return "DKr=DKK";
    case U's': return "S$=SGD|S＄=SGD|SG$=SGD|SFr.=CHF|SFr=CHF|SKr=SEK";
    case U'r': return "R$=BRL|RMB¥=CNY|Rmb=CNY|Rs.=INR?|Rs=INR?|Rp.=IDR|Rp=IDR|RM=MYR";
    case U'm': return "MX$=MXN|Mex$=MXN";
    case U'¥': return "¥=¥";
    case U'￥': return "￥=¥";
    case U'j': return "JP¥=JPY|JPY¥=JPY|JP￥=JPY";
    case U'€': return "€=EUR";
    case U'e': return "EUR€=EUR";
    case U'£': return "£=GBP";
    case U'￡': return "￡=GBP";
    case U'₩': return "₩=KRW";
    case U'￦': return "￦=KRW";
    case U'₹': return "₹=INR";
    case U'₽': return "₽=RUB";
    case U'₺': return "₺=TRY";
    case U'฿': return "฿=THB";
    case U'₫': return "₫=VND";
    case U'₱': return "₱=PHP";
    case U'₪': return "₪=ILS";
    case U'₴': return "₴=UAH";
    case U'f': return "Fr.=CHF";
    case U'z': return "zł=PLN";
    default: return "";
  }
}

// Whether one ends in this character.
constexpr bool ends_currency_before(char32_t last) noexcept {
  switch (last) {
    case U'$': case U'＄': case U'¥': case U'￥': case U'€': case U'£': case U'￡': case U'₩': case U'￦': case U'₹': case U'₽': case U'₺': case U'฿': case U'₫': case U'₱': case U'₪': case U'₴': case U'₦': case U'幣': return true;
    case U'.': case U'b': case U'h': case U'k': case U'm': case U'p': case U'r': case U's': case U'ł': return true;  // Fr. RMB KSh Tk RM Rp SFr Rs NIS zł
    default: return false;
  }
}

// Behind the number, a blank between allowed.
constexpr const char* currencies_behind_number(char32_t c) noexcept {
  switch (c) {
    case U'円': return "円=JPY";
    case U'ド': return "ドル=$|ドン=VND";
    case U'弗': return "弗=$";
    case U'㌦': return "㌦=$";
    case U'ﾄ': return "ﾄﾞﾙ=$";
    case U'ユ': return "ユーロ=EUR";
    case U'ﾕ': return "ﾕｰﾛ=EUR";
    case U'ポ': return "ポンド=GBP";
    case U'㍀': return "㍀=GBP";
    case U'ﾎ': return "ﾎﾟﾝﾄﾞ=GBP";
    case U'人': return "人民元=CNY";
    case U'元': return "元=CNY";
    case U'日': return "日元=JPY#";
    case U'ウ': return "ウォン=KRW|ウオン=KRW";
    case U'ｳ': return "ｳｫﾝ=KRW";
    case U'フ': return "フラン=CHF?|フォリント=HUF|フリヴニャ=UAH|フリブナ=UAH";
    case U'ル': return "ルピー=INR?|ルピア=IDR|ルーブル=RUB?";
    case U'リ': return "リラ=TRY?|リンギット=MYR|リンギ=MYR|リヤル=?|リアル=?";
    case U'レ': return "レアル=BRL|レウ=RON|レイ=RON#";
    case U'ヘ': return "ヘアル=BRL";
    case U'バ': return "バーツ=THB";
    case U'ラ': return "ランド=ZAR";
    case U'ズ': return "ズロチ=PLN|ズウォティ=PLN";
    case U'コ': return "コルナ=CZK";
    case U'シ': return "シェケル=ILS";
    case U'新': return "新シェケル=ILS";
    case U'ク': return "クローナ=SEK?|クローネ=?";
    case U'グ': return "グリブナ=UAH";
    case U'ペ': return "ペソ=?";
    case U'デ': return "ディルハム=AED?|ディナール=?";
    case U'$': return "$=$";
    case U'＄': return "＄=$";
    case U'u': return "US$=USD|US dollars=USD|US dollar=USD|U.S. dollars=USD|U.S. dollar=USD|UAE dirhams=AED|Ukrainian hryvnias=UAH|Ukrainian hryvnia=UAH";
    case U'h': return "HK$=HKD|Hong Kong dollars=HKD|Hong Kong dollar=HKD|Hungarian forints=HUF|Hungarian forint=HUF|hryvnias=UAH|hryvnia=UAH";
    case U'n': return "NT$=TWD|NT dollars=TWD|New Taiwan dollars=TWD|New Taiwan dollar=TWD|New Zealand dollars=NZD|New Zealand dollar=NZD|New Israeli shekels=ILS|new shekels=ILS|naira=NGN|Nigerian naira=NGN|Norwegian kroner=NOK|Norwegian krone=NOK|Norwegian crowns=NOK";
    case U'a': return "A$=AUD|Australian dollars=AUD|Australian dollar=AUD|Aussie dollars=AUD|American dollars=USD|American dollar=USD|Argentine pesos=ARS|Argentine peso=ARS";
    case U'c': return "C$=CAD|Canadian dollars=CAD|Canadian dollar=CAD|Chinese yuan renminbi=CNY|Chinese yuan=CNY|Czech crowns=CZK|crowns=?|Chilean pesos=CLP|Colombian pesos=COP";
    case U's': return "S$=SGD|Singapore dollars=SGD|Singapore dollar=SGD|South Korean won=KRW|Swiss francs=CHF|Swiss franc=CHF|Sri Lankan rupees=LKR|South African rand=ZAR|shekels=ILS|Saudi riyals=SAR|Swedish kronor=SEK|Swedish krona=SEK|Swedish crowns=SEK";
    case U'€': return "€=EUR";
    case U'£': return "£=GBP";
    case U'₩': return "₩=KRW";
    case U'฿': return "฿=THB";
    case U'₫': return "₫=VND";
    case U'y': return "yen=JPY|yuan renminbi=CNY|yuan=CNY";
    case U'j': return "Japanese yen=JPY";
    case U'd': return "dollars=$|dollar=$|dong=VND#|dirhams=AED?|Danish kroner=DKK|Danish krone=DKK|Danish crowns=DKK";
    case U't': return "Taiwan dollars=TWD|Taiwan dollar=TWD|taka=BDT|Turkish lira=TRY|Thai baht=THB";
    case U'e': return "euros=EUR|euro=EUR|Egyptian pounds=EGP|Emirati dirhams=AED";
    case U'p': return "pounds sterling=GBP|pounds=GBP#|pound sterling=GBP|pound=GBP#|Pakistani rupees=PKR|Philippine pesos=PHP|Philippine peso=PHP|Polish zlotys=PLN|Polish zloty=PLN|pesos=?";
    case U'b': return "British pounds=GBP|British pound=GBP|baht=THB|Bangladeshi taka=BDT|Brazilian reais=BRL|Brazilian real=BRL";
    case U'w': return "won=KRW#";
    case U'v': return "Vietnamese dong=VND";
    case U'k': return "Korean won=KRW|Kenyan shillings=KES|Kuwaiti dinars=KWD|Kuwaiti dinar=KWD|kroner=?|kronor=SEK?";
    case U'r': return "renminbi=CNY|RMB=CNY|Romanian lei=RON|Romanian leu=RON|rupees=INR?|rupee=INR?|rupiah=IDR|Russian rubles=RUB|Russian roubles=RUB|Russian ruble=RUB|Russian rouble=RUB|rubles=RUB?|roubles=RUB?|reais=BRL|ringgit=MYR|rand=ZAR#|riyals=?";
    case U'f': return "francs=CHF?|franc=CHF?|forints=HUF|forint=HUF";
    case U'i': return "Indian rupees=INR|Indian rupee=INR|Israeli shekels=ILS|Icelandic kronur=ISK|Indonesian rupiah=IDR";
    case U'l': return "lira=TRY?";
    case U'm': return "Malaysian ringgit=MYR|Mexican pesos=MXN|Mexican peso=MXN";
    case U'z': return "zlotys=PLN|zloty=PLN|zł=PLN";
    case U'q': return "Qatari riyals=QAR";
    default: return "";
  }
}

// Behind a number with a symbol before it: which dollar it is, $500 Cdn, $5 U.S.
constexpr const char* dollars_told_apart(char32_t c) noexcept {
  switch (c) {
    case U'c': return "Cdn=CAD";
    case U'u': return "US=USD|U.S.=USD";
    default: return "";
  }
}

// The country before the unit, with or without a point between, 香港ドル, カナダ・ドル; its units, each with its code.
constexpr const char* countries_of_currencies(char32_t c) noexcept {
  switch (c) {
    case U'米': return "米国=ドルUSD|米=ドルUSD";
    case U'美': return "美=元USD";
    case U'欧': return "欧=元EUR";
    case U'ア': return "アメリカ=ドルUSD|アイスランド=クローナISK|アルゼンチン=ペソARS";
    case U'u': return "US=ドルUSD|UAE=ディルハムAED";
    case U'Ｕ': return "ＵＳ=ドルUSD";
    case U'日': return "日本=円JPY";
    case U'豪': return "豪州=ドルAUD|豪=ドルAUD";
    case U'オ': return "オーストラリア=ドルAUD";
    case U'Ａ': return "Ａ=ドルAUD";
    case U'a': return "A=ドルAUD";
    case U'カ': return "カナダ=ドルCAD|カタール=リヤルQAR";
    case U'加': return "加=ドルCAD";
    case U'c': return "C=ドルCAD";
    case U'Ｃ': return "Ｃ=ドルCAD";
    case U'香': return "香港=ドルHKD,元HKD";
    case U'港': return "港=ドルHKD,元HKD";
    case U'Ｈ': return "ＨＫ=ドルHKD";
    case U'h': return "HK=ドルHKD";
    case U'台': return "台湾=ドルTWD,元TWD";
    case U'新': return "新台湾=ドルTWD,元TWD";
    case U'ニ': return "ニュー台湾=ドルTWD|ニュージーランド=ドルNZD";
    case U'n': return "NT=ドルTWD|NZ=ドルNZD";
    case U'シ': return "シンガポール=ドルSGD";
    case U's': return "S=ドルSGD";
    case U'Ｓ': return "Ｓ=ドルSGD";
    case U'星': return "星=ドルSGD";
    case U'Ｎ': return "ＮＺ=ドルNZD";
    case U'英': return "英国=ポンドGBP|英=ポンドGBP";
    case U'イ': return "イギリス=ポンドGBP|インドネシア=ルピアIDR|インド=ルピーINR|イスラエル=シェケルILS,新シェケルILS";
    case U'ス': return "スターリング=ポンドGBP|スイス=フランCHF|スリランカ=ルピーLKR|スウェーデン=クローナSEK,クローネSEK";
    case U'エ': return "エジプト=ポンドEGP";
    case U'中': return "中国=元CNY,人民元CNY";
    case U'韓': return "韓国=ウォンKRW";
    case U'パ': return "パキスタン=ルピーPKR";
    case U'ル': return "ルーマニア=レウRON,レイRON";
    case U'ロ': return "ロシア=ルーブルRUB";
    case U'ベ': return "ベラルーシ=ルーブルBYN|ベトナム=ドンVND";
    case U'ト': return "トルコ=リラTRY";
    case U'ブ': return "ブラジル=レアルBRL";
    case U'タ': return "タイ=バーツTHB";
    case U'マ': return "マレーシア=リンギットMYR,リンギMYR";
    case U'南': return "南アフリカ=ランドZAR|南ア=ランドZAR";
    case U'ポ': return "ポーランド=ズロチPLN";
    case U'ハ': return "ハンガリー=フォリントHUF";
    case U'チ': return "チェコ=コルナCZK|チリ=ペソCLP";
    case U'サ': return "サウジアラビア=リヤルSAR|サウジ=リヤルSAR";
    case U'ク': return "クウェート=ディナールKWD";
    case U'ノ': return "ノルウェー=クローネNOK,クローナNOK";
    case U'デ': return "デンマーク=クローネDKK";
    case U'メ': return "メキシコ=ペソMXN";
    case U'フ': return "フィリピン=ペソPHP";
    case U'コ': return "コロンビア=ペソCOP";
    default: return "";
  }
}
// clang-format on

// ISO codes that are taken on either side of a number, in capitals: those that news print.
inline constexpr char codes_in_print[] =
    "USDEURJPYGBPCNYAUDCADCHFHKDSGDSEKKRWNOKNZDINRMXNTWDZARBRLDKKPLNTHBILSIDRCZKAEDTRYHUFCLPSARPHPMYRCOPRUBVNDRONPENARSISKEGPPKRBYNLKRKWDQARUAHBDTNGNKES";

// Whether a code stands at `at`.
constexpr bool is_code_at(auto s, std::size_t at) noexcept {
  if (s.size() - at < 3 || s[at] < 'A' || s[at] > 'Z' || s[at + 1] < 'A' || s[at + 1] > 'Z' || (s.size() - at > 3 && is_ascii_letter(s[at + 3]))) return false;
  for (const char* code = codes_in_print; *code != '\0'; code += 3) {
    if (code[0] == s[at] && code[1] == s[at + 1] && code[2] == s[at + 2]) return true;
  }
  return false;
}

// Whether a code ends at `end`, and is no end of a longer word.
constexpr bool code_ends_at(auto s, std::size_t end) noexcept { return end >= 3 && is_code_at(text(s.data(), end), end - 3) && (end == 3 || !is_ascii_letter(s[end - 4])); }

// The currency before the number that ends at `end`.
constexpr found_word currency_before(auto s, std::size_t end) noexcept {
  constexpr std::size_t longest = sizeof "ＵＳ＄" - 1;
  return ends_currency_before(character_before(s, end)) ? word_before(currencies_before_number, s, end, longest) : found_word{};
}

// What write() prints: behind the number in Japanese, and there where the currency was assumed; before it in English.
inline constexpr char japanese_names[] =
    "JPY円|EURユーロ|GBPポンド|CNY人民元|KRWウォン|IDRルピア|BRLレアル|THBバーツ|VNDドン|MYRリンギット|ZARランド|PLNズロチ|HUFフォリント|CZKコルナ|ILSシェケル|RONルーマニアレウ|UAHフリヴニャ|USD米ドル|AUD豪ドル|CADカナダドル|HKD香港ドル|"
    "TWD台湾ドル|SGDシンガポールドル|NZDニュージーランドドル|EGPエジプトポンド|CHFスイスフラン|INRインドルピー|PKRパキスタンルピー|LKRスリランカルピー|RUBロシアルーブル|BYNベラルーシルーブル|TRYトルコリラ|SARサウジリヤル|QARカタールリヤル|"
    "AEDUAEディルハム|KWDクウェートディナール|NOKノルウェークローネ|DKKデンマーククローネ|SEKスウェーデンクローナ|ISKアイスランドクローナ|MXNメキシコペソ|PHPフィリピンペソ|ARSアルゼンチンペソ|CLPチリペソ|COPコロンビアペソ";
inline constexpr char japanese_names_assumed[] = "USDドル|CHFフラン|INRルピー|RUBルーブル|TRYリラ|SEKクローナ|AEDディルハム";
inline constexpr char english_symbols[] =
    "USDUS$|AUDA$|CADC$|TWDNT$|HKDHK$|SGDS$|NZDNZ$|BRLR$|MXNMX$|JPYJP¥|CNYCN¥|EUR€|GBP£|KRW₩|INR₹|RUB₽|TRY₺|THB฿|VND₫|PHP₱|ILS₪|PLNzł";

}  // namespace kawase::detail
KAWASE_QUIET_END
