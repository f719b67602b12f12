// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/currency_words.hpp>

#include <kawase/money/iso4217.hpp>

#include "each_word.hpp"
#include "check_scanned.hpp"
#include "support/catch.hpp"

using namespace expected;

TEST_CASE("currency words behind the number") {
  CHECK(read("5円") == "JPY 5 exact");
  CHECK(read("5ドル") == "USD 5 exact assumed");
  CHECK(read("5米ドル") == "USD 5 exact");
  CHECK(read("5豪ドル") == "AUD 5 exact");
  CHECK(read("5香港ドル") == "HKD 5 exact");
  CHECK(read("5台湾ドル") == "TWD 5 exact");
  CHECK(read("5カナダドル") == "CAD 5 exact");
  CHECK(read("5シンガポールドル") == "SGD 5 exact");
  CHECK(read("5ユーロ") == "EUR 5 exact");
  CHECK(read("5ポンド") == "GBP 5 exact");
  CHECK(read("5人民元") == "CNY 5 exact");
  CHECK(read("5元") == "CNY 5 exact");
  CHECK(read("5ウォン") == "KRW 5 exact");
  CHECK(read("5バーツ") == "THB 5 exact");
  CHECK(read("5ノルウェークローネ") == "NOK 5 exact");
  CHECK(read("5メキシコペソ") == "MXN 5 exact");
  CHECK(read("5 yen") == "JPY 5 exact");
  CHECK(read("5 euros") == "EUR 5 exact");
}

// CLDR's English names of currencies, and the short ones by which newspapers mean the most traded of several.
TEST_CASE("English words behind the number") {
  struct row {
    const char *word, *code;
  };
  for (const row& r : {row{"Japanese yen", "JPY"}, row{"US dollars", "USD"}, row{"U.S. dollars", "USD"}, row{"Australian dollars", "AUD"}, row{"Canadian dollars", "CAD"}, row{"Hong Kong dollars", "HKD"},
                       row{"Singapore dollars", "SGD"}, row{"New Taiwan dollars", "TWD"}, row{"New Zealand dollars", "NZD"}, row{"euros", "EUR"}, row{"British pounds", "GBP"}, row{"pounds", "GBP"},
                       row{"pounds sterling", "GBP"}, row{"Egyptian pounds", "EGP"}, row{"South Korean won", "KRW"}, row{"won", "KRW"}, row{"Chinese yuan", "CNY"}, row{"renminbi", "CNY"}, row{"Swiss francs", "CHF"},
                       row{"Indian rupees", "INR"}, row{"Pakistani rupees", "PKR"}, row{"Sri Lankan rupees", "LKR"}, row{"Indonesian rupiah", "IDR"}, row{"Russian rubles", "RUB"}, row{"Turkish lira", "TRY"},
                       row{"Thai baht", "THB"}, row{"Malaysian ringgit", "MYR"}, row{"South African rand", "ZAR"}, row{"rand", "ZAR"}, row{"zlotys", "PLN"}, row{"forints", "HUF"}, row{"shekels", "ILS"}, row{"new shekels", "ILS"}, row{"New Israeli shekels", "ILS"}, row{"Romanian lei", "RON"}, row{"Romanian leu", "RON"},
                       row{"hryvnias", "UAH"}, row{"Saudi riyals", "SAR"}, row{"Qatari riyals", "QAR"}, row{"UAE dirhams", "AED"}, row{"Norwegian kroner", "NOK"}, row{"Danish kroner", "DKK"},
                       row{"Swedish kronor", "SEK"}, row{"Mexican pesos", "MXN"}, row{"Philippine pesos", "PHP"}, row{"Argentine pesos", "ARS"}, row{"Chilean pesos", "CLP"}, row{"Colombian pesos", "COP"}, row{"reais", "BRL"}}) {
    INFO(r.word);
    CHECK(read((std::string("5 million ") + r.word).c_str()) == std::string(r.code) + " 5000000 exact");
  }
  for (const row& r : {row{"dollars", "USD"}, row{"francs", "CHF"}, row{"rupees", "INR"}, row{"rubles", "RUB"}, row{"roubles", "RUB"}, row{"lira", "TRY"}, row{"dirhams", "AED"}, row{"kronor", "SEK"}}) {
    INFO(r.word);
    CHECK(read((std::string("5 million ") + r.word).c_str()) == std::string(r.code) + " 5000000 exact assumed");
  }
  for (const char* word : {"pesos", "kroner", "crowns", "riyals"}) {
    INFO(word);
    CHECK(any_figure::parse(text(std::string("5 million ") + word)).error() == parse_errc::currency_is_ambiguous);
  }
}
// As Japanese newspapers name them; the codes are ISO 4217's.
TEST_CASE("Japanese words behind the number") {
  struct row {
    const char *word, *code;
  };
  for (const row& r : {row{"ユーロ", "EUR"}, row{"人民元", "CNY"}, row{"ウォン", "KRW"}, row{"ウオン", "KRW"}, row{"ルピア", "IDR"}, row{"レアル", "BRL"}, row{"ヘアル", "BRL"}, row{"バーツ", "THB"}, row{"ドン", "VND"},
                       row{"リンギット", "MYR"}, row{"リンギ", "MYR"}, row{"ランド", "ZAR"}, row{"ズロチ", "PLN"}, row{"ズウォティ", "PLN"}, row{"フォリント", "HUF"}, row{"コルナ", "CZK"}, row{"シェケル", "ILS"}, row{"新シェケル", "ILS"}, row{"グリブナ", "UAH"},
                       row{"フリヴニャ", "UAH"}, row{"フリブナ", "UAH"}}) {
    INFO(r.word);
    CHECK(read((std::string("5億") + r.word).c_str()) == std::string(r.code) + " 500000000 exact");
  }
  for (const row& r : {row{"フラン", "CHF"}, row{"ルピー", "INR"}, row{"ルーブル", "RUB"}, row{"リラ", "TRY"}, row{"クローナ", "SEK"}, row{"ディルハム", "AED"}, row{"弗", "USD"}, row{"㌦", "USD"}, row{"ﾄﾞﾙ", "USD"}}) {
    INFO(r.word);
    CHECK(read((std::string("5億") + r.word).c_str()) == std::string(r.code) + " 500000000 exact assumed");
  }
  for (const char* word : {"ペソ", "クローネ", "リヤル", "リアル", "ディナール"}) {
    INFO(word);
    CHECK(any_figure::parse(text(std::string("5億") + word)).error() == parse_errc::currency_is_ambiguous);
  }
}
TEST_CASE("a word that the text's end cuts off is not read beyond it") {
  constexpr char whole[] = "5カナダ・ドル", dollars[] = "5 dollars";
  CHECK(any_figure::parse(text(whole, sizeof whole - 1)).has_value());
  CHECK(!any_figure::parse(text(whole, sizeof whole - 4)).has_value());
  CHECK(any_figure::parse(text(dollars, sizeof dollars - 1)).has_value());
  CHECK(!any_figure::parse(text(dollars, sizeof dollars - 3)).has_value());
}

TEST_CASE("symbols and ISO codes before and behind") {
  CHECK(read("US$5") == "USD 5 exact");
  CHECK(read("A$5") == "AUD 5 exact");
  CHECK(read("NT$5") == "TWD 5 exact");
  CHECK(read("HK$5") == "HKD 5 exact");
  CHECK(read("$5") == "USD 5 exact assumed");
  CHECK(read("¥5") == "JPY 5 exact assumed");
  CHECK(read("￥5") == "JPY 5 exact assumed");
  CHECK(read("€5") == "EUR 5 exact");
  CHECK(read("£5") == "GBP 5 exact");
  CHECK(read("USD 5") == "USD 5 exact");
  CHECK(read("5 USD") == "USD 5 exact");
  CHECK(read("JPY5") == "JPY 5 exact");
}

TEST_CASE("a name that several currencies have is refused where none is meant more than another") {
  CHECK(any_figure::parse("5ペソ").error() == parse_errc::currency_is_ambiguous);
  CHECK(any_figure::parse("5クローネ").error() == parse_errc::currency_is_ambiguous);
}

TEST_CASE("words that begin like a currency are left alone") {
  check_nothing_scanned({"一万円札1枚", "円周率は3.14", "100万円札", "次元が3元社長", "2件の円借款", "億円単位の投資", "10億円単位", "100円ショップ", "100万ドルの夜景", "500円玉", "3元社長が逮捕", "5円高の", "1ドル高", "10円安", "3レイ（首飾り）", "3レイヤー", "10億レイヤー"});
}

TEST_CASE("every word names a currency of ISO 4217") {
  for (const detail::words_of table : {&detail::currencies_before_number, &detail::currencies_behind_number}) {
    each_word(table, [](char32_t, const std::string& word, const std::string& meaning, const std::string&) {
      INFO(word);
      if (meaning == "$" || meaning == "¥" || meaning == "?") return;  // for a caller to say, or refused
      CHECK(iso4217::find(text(meaning).substr(0, 3)) != nullptr);
      CHECK((meaning.size() == 3 || meaning.substr(3) == "?" || meaning.substr(3) == "#"));
    });
  }
  each_word(detail::countries_of_currencies, [](char32_t, const std::string& word, const std::string& units, const std::string&) {
    INFO(word);
    for (std::size_t at = 0; at < units.size();) {  // ドルTWD,元TWD
      const std::size_t end = std::min(units.find(',', at), units.size());
      CHECK(end >= at + 6);
      CHECK(iso4217::find(text(units).substr(end - 3, 3)) != nullptr);
      CHECK(detail::word_at(detail::currencies_behind_number, text(units), at).length == end - at - 3);
      at = end + 1;
    }
  });
}
TEST_CASE("every symbol before a number ends in a character that is looked for, and is no longer than what is looked at") {
  each_word(detail::currencies_before_number, [](char32_t, const std::string& word, const std::string&, const std::string&) {
    INFO(word);
    CHECK(detail::ends_currency_before(detail::character_before(text(word), word.size())));
    CHECK(detail::currency_before(text(word), word.size()).length == word.size());
  });
}

TEST_CASE("a longer code that begins with a currency's is none") {
  for (const char* s : {"100 USDT", "USDT 100", "5 EURX", "JPYC 1000", "1000JPYC"}) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
    CHECK(!any_figure::parse(text(s)));
  }
}

// Names by their ISO 4217 codes, as English writes them behind a magnitude, and Japanese with the country.
TEST_CASE("names of currencies") {
  struct row {
    const char *name, *code;
  };
  const auto is = [](const std::string& printed, const char* code) {
    INFO(printed);
    const auto f = any_figure::parse(text(printed));
    CHECK(f.has_value());
    if (f) CHECK(f->unit == currency_code(text(code)));
  };
  for (const row& r : {row{"US$", "USD"}, row{"HK$", "HKD"}, row{"NT$", "TWD"}, row{"A$", "AUD"}, row{"C$", "CAD"}, row{"S$", "SGD"}, row{"€", "EUR"}, row{"£", "GBP"}, row{"₩", "KRW"}, row{"฿", "THB"}, row{"₫", "VND"}}) {
    is(std::string("500") + r.name, r.code);
    is(std::string(r.name) + "500", r.code);
  }
  for (const row& r : {row{"US $", "USD"}, row{"ＵＳ＄", "USD"}, row{"US＄", "USD"}, row{"$US", "USD"}, row{"U.S.$", "USD"}, row{"U.S. $", "USD"}, row{"USD$", "USD"}, row{"USD $", "USD"}, row{"米$", "USD"}, row{"米＄", "USD"}, row{"AU$", "AUD"},
                       row{"AUD$", "AUD"}, row{"CA$", "CAD"}, row{"Can$", "CAD"}, row{"CAD$", "CAD"}, row{"SG$", "SGD"}, row{"NZ$", "NZD"}, row{"R$", "BRL"}, row{"MX$", "MXN"}, row{"Mex$", "MXN"}, row{"JP¥", "JPY"}, row{"JPY¥", "JPY"},
                       row{"JP￥", "JPY"}, row{"CN¥", "CNY"}, row{"CNY¥", "CNY"}, row{"RMB¥", "CNY"}, row{"RMB", "CNY"}, row{"EUR€", "EUR"}, row{"￡", "GBP"}, row{"￦", "KRW"}, row{"₹", "INR"}, row{"Rs.", "INR"}, row{"Rs", "INR"}, row{"₽", "RUB"},
                       row{"₺", "TRY"}, row{"₱", "PHP"}, row{"₪", "ILS"}, row{"Rp", "IDR"}, row{"Rp.", "IDR"}, row{"RM", "MYR"}, row{"SFr.", "CHF"}, row{"SFr", "CHF"}, row{"Fr.", "CHF"}, row{"zł", "PLN"}}) {
    is(std::string(r.name) + "500", r.code);
  }
  for (const row& r : {row{" Japanese yen", "JPY"}, row{" Australian dollars", "AUD"}, row{" Canadian dollars", "CAD"}, row{" Hong Kong dollars", "HKD"}, row{" Singapore dollars", "SGD"}, row{" Taiwan dollars", "TWD"},
                       row{" New Taiwan dollars", "TWD"}, row{" New Zealand dollars", "NZD"}, row{" pounds sterling", "GBP"}, row{" British pounds", "GBP"}, row{" Egyptian pounds", "EGP"}, row{" South Korean won", "KRW"},
                       row{" Korean won", "KRW"}, row{" Chinese yuan", "CNY"}, row{" renminbi", "CNY"}, row{" yuan renminbi", "CNY"}, row{" Swiss francs", "CHF"}, row{" Indian rupees", "INR"}, row{" Pakistani rupees", "PKR"},
                       row{" Sri Lankan rupees", "LKR"}, row{" Indonesian rupiah", "IDR"}, row{" Russian rubles", "RUB"}, row{" Russian roubles", "RUB"}, row{" Turkish lira", "TRY"}, row{" reais", "BRL"}, row{" Thai baht", "THB"},
                       row{" ringgit", "MYR"}, row{" Malaysian ringgit", "MYR"}, row{" South African rand", "ZAR"}, row{" zlotys", "PLN"}, row{" forints", "HUF"}, row{" shekels", "ILS"}, row{" zł", "PLN"}, row{" naira", "NGN"}, row{" hryvnias", "UAH"},
                       row{" UAE dirhams", "AED"}, row{" Saudi riyals", "SAR"}, row{" Qatari riyals", "QAR"}, row{" Norwegian kroner", "NOK"}, row{" Danish kroner", "DKK"}, row{" Swedish kronor", "SEK"}, row{" Czech crowns", "CZK"},
                       row{" Mexican pesos", "MXN"}, row{" Philippine pesos", "PHP"}, row{" Argentine pesos", "ARS"}, row{" Chilean pesos", "CLP"}, row{" Colombian pesos", "COP"}}) {
    is(std::string("5 million") + r.name, r.code);
  }
  for (const row& r : {row{"米ドル", "USD"}, row{"米国ドル", "USD"}, row{"アメリカドル", "USD"}, row{"ＵＳドル", "USD"}, row{"豪ドル", "AUD"}, row{"豪州ドル", "AUD"}, row{"オーストラリアドル", "AUD"}, row{"Ａドル", "AUD"},
                       row{"カナダドル", "CAD"}, row{"加ドル", "CAD"}, row{"Ｃドル", "CAD"}, row{"Cドル", "CAD"}, row{"Aドル", "AUD"}, row{"Sドル", "SGD"}, row{"USドル", "USD"}, row{"HKドル", "HKD"}, row{"NTドル", "TWD"}, row{"NZドル", "NZD"}, row{"香港ドル", "HKD"}, row{"ＨＫドル", "HKD"}, row{"台湾ドル", "TWD"}, row{"台湾元", "TWD"}, row{"新台湾ドル", "TWD"},
                       row{"新台湾元", "TWD"}, row{"ニュー台湾ドル", "TWD"}, row{"シンガポールドル", "SGD"}, row{"Ｓドル", "SGD"}, row{"ニュージーランドドル", "NZD"}, row{"ＮＺドル", "NZD"}, row{"英ポンド", "GBP"}, row{"英国ポンド", "GBP"},
                       row{"イギリスポンド", "GBP"}, row{"スターリング・ポンド", "GBP"}, row{"エジプトポンド", "EGP"}, row{"中国人民元", "CNY"}, row{"韓国ウォン", "KRW"}, row{"スイスフラン", "CHF"}, row{"インドルピー", "INR"},
                       row{"パキスタンルピー", "PKR"}, row{"スリランカルピー", "LKR"}, row{"インドネシアルピア", "IDR"}, row{"ロシアルーブル", "RUB"}, row{"ベラルーシルーブル", "BYN"}, row{"トルコリラ", "TRY"}, row{"ブラジルレアル", "BRL"},
                       row{"タイバーツ", "THB"}, row{"ベトナムドン", "VND"}, row{"マレーシアリンギット", "MYR"}, row{"南アフリカランド", "ZAR"}, row{"南アランド", "ZAR"}, row{"ポーランドズロチ", "PLN"}, row{"ハンガリーフォリント", "HUF"},
                       row{"チェコ・コルナ", "CZK"}, row{"イスラエル・シェケル", "ILS"}, row{"イスラエル新シェケル", "ILS"}, row{"ルーマニア・レイ", "RON"}, row{"ルーマニアレウ", "RON"}, row{"サウジ・リヤル", "SAR"}, row{"サウジアラビア・リヤル", "SAR"}, row{"カタール・リヤル", "QAR"}, row{"UAEディルハム", "AED"},
                       row{"クウェート・ディナール", "KWD"}, row{"ノルウェー・クローネ", "NOK"}, row{"デンマーク・クローネ", "DKK"}, row{"スウェーデン・クローナ", "SEK"}, row{"アイスランド・クローナ", "ISK"}, row{"メキシコ・ペソ", "MXN"},
                       row{"フィリピン・ペソ", "PHP"}, row{"アルゼンチン・ペソ", "ARS"}, row{"チリ・ペソ", "CLP"}, row{"コロンビア・ペソ", "COP"}}) {
    is(std::string("5億") + r.name, r.code);
  }
}

TEST_CASE("one-character and half-width forms of newspapers") {
  CHECK(read("10億㌦") == "USD 1000000000 exact assumed");
  CHECK(read("10億ﾄﾞﾙ") == "USD 1000000000 exact assumed");
  CHECK(read("5億ﾕｰﾛ") == "EUR 500000000 exact");
  CHECK(read("100㍀") == "GBP 100 exact");
  CHECK(scanned("10億㌦（約1500億円）") == "USD 1000000000 exact assumed = JPY 150000000000 about");
  CHECK(scanned("10億ﾄﾞﾙ高") == "");
}

TEST_CASE("a code is three capitals, no more and no less") {
  CHECK(detail::is_code_at(text("USD"), 0));
  CHECK(detail::is_code_at(text("USD5"), 0));
  CHECK(!detail::is_code_at(text("USDT"), 0));
  CHECK(!detail::is_code_at(text("USX"), 0));
  CHECK(!detail::is_code_at(text("UXD"), 0));
  CHECK(!detail::is_code_at(text("US"), 0));
  CHECK(detail::code_ends_at(text("USD"), 3));
  CHECK(detail::code_ends_at(text("in USD"), 6));
  CHECK(!detail::code_ends_at(text("AUSD"), 4));
  CHECK(!detail::code_ends_at(text("US"), 2));
}

TEST_CASE("units that are words of other meanings too, behind a number that is no small count") {
  CHECK(read("5 million won") == "KRW 5000000 exact");
  CHECK(read("5000 won") == "KRW 5000 exact");
  CHECK(read("5 million pounds") == "GBP 5000000 exact");
  CHECK(read("5 million dong") == "VND 5000000 exact");
  CHECK(read("5 million rand") == "ZAR 5000000 exact");
  CHECK(scanned("5 won gold") == "");
  CHECK(read("5中国元") == "CNY 5 exact");
}

TEST_CASE("a country needs its unit behind it, whole") {
  for (const char* s : {"5億香港", "5億香港ド", "5億カナダ・", "5億カナダ・ドル札", "5億台湾円", "5億中国人民"}) {
    INFO(s);
    CHECK(!any_figure::parse(text(s)));
    CHECK(scanned(text(s)) == "");
  }
  CHECK(read("5億新台湾元") == "TWD 500000000 exact");
}

TEST_CASE("English names of one country's currency") {
  constexpr struct { const char *printed, *read; } cases[] = {
      {"5 million Brazilian reais", "BRL 5000000 exact"}, {"5 million Polish zlotys", "PLN 5000000 exact"}, {"5 million Hungarian forints", "HUF 5000000 exact"},
      {"5 million Vietnamese dong", "VND 5000000 exact"}, {"5 million Kuwaiti dinars", "KWD 5000000 exact"}, {"5 million Israeli shekels", "ILS 5000000 exact"},
      {"5 million Emirati dirhams", "AED 5000000 exact"}, {"1 Australian dollar", "AUD 1 exact"}, {"1 Canadian dollar", "CAD 1 exact"},
      {"1 Singapore dollar", "SGD 1 exact"}, {"1 Hong Kong dollar", "HKD 1 exact"}, {"1 New Zealand dollar", "NZD 1 exact"}, {"1 Taiwan dollar", "TWD 1 exact"},
      {"1 Mexican peso", "MXN 1 exact"}, {"1 Philippine peso", "PHP 1 exact"}, {"1 Norwegian krone", "NOK 1 exact"}, {"1 Danish krone", "DKK 1 exact"},
      {"1 Swedish krona", "SEK 1 exact"}, {"5 million Icelandic kronur", "ISK 5000000 exact"}, {"5 billion Ukrainian hryvnia", "UAH 5000000000 exact"},
      {"5 billion Nigerian naira", "NGN 5000000000 exact"}, {"1 Indian rupee", "INR 1 exact"}, {"1 Russian ruble", "RUB 1 exact"}, {"5 million Kenyan shillings", "KES 5000000 exact"},
      {"5 million Bangladeshi taka", "BDT 5000000 exact"}, {"5 million NT dollars", "TWD 5000000 exact"}, {"5 million Aussie dollars", "AUD 5000000 exact"}, {"5 million American dollars", "USD 5000000 exact"}};
  for (const auto& c : cases) CHECK(read(text(c.printed)) == c.read);
}

TEST_CASE("prefixes of more countries, and which dollar behind the number") {
  check_scanned({
      {"新台幣400億元", "TWD 40000000000 exact"}, {"NT$400億元", "TWD 40000000000 exact"}, {"人民幣5億元", "CNY 500000000 exact"}, {"5億美元", "USD 500000000 exact"},
      {"5億日元", "JPY 500000000 exact"}, {"5億港元", "HKD 500000000 exact"}, {"$500 Cdn", "CAD 500 exact"}, {"CDN$500", "CAD 500 exact"}, {"$5 US", "USD 5 exact"},
      {"$5 U.S. million", ""}, {"HK$400億元", ""}, {"Tk 500 crore", "BDT 5000000000 exact"}, {"KSh500", "KES 500 exact"}, {"₦500 million", "NGN 500000000 exact"},
      {"SKr500m", "SEK 500000000 exact"}, {"Rmb500m", "CNY 500000000 exact"}, {"5 Canadian soldiers", ""}});
}
