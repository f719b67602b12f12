// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/write.hpp>

#include "expected.hpp"
#include "random_figures.hpp"
#include "support/catch.hpp"

using namespace expected;

namespace {

std::string written(text s, style in, writing_options options = {}) {
  const auto f = any_figure::parse(s);
  if (!f) return "refused: " + read(s);
  const auto t = write(*f, in, options);
  return {t.data(), t.size()};
}

// Notations of every sort; each is read back from what ja and en write.
const char* const notations[] = {
    "0円", "1円", "99円", "19.99ドル", "0.5円", "0.05ユーロ", "0.125円", "1,234円", "12,345円", "3,000億円", "30,000億円", "3兆円", "7.8兆円", "7.80兆円", "5千億円", "1億7,040万ドル", "1京6,500兆円",
    "8千2百86億6千万ドル", "52.7百万ドル", "754,519千円", "12.345千円", "2708万3333ドル", "9999京円", "123,456,789,012円", "1億円", "10億円", "100億円", "1000億円", "$5.6 million", "$20bn", "¥77 trillion",
    "¥33,238 billion", "$4.42", "20 billion dollars", "約3,000億円", "およそ3兆円", "3兆円以上", "3兆円以下", "3兆円未満", "3兆円超", "最大3兆円", "少なくとも3兆円", "90億ドル余り", "100億ドル近く", "約100億ドル以上",
    "約3兆円未満", "100億円近く以上", "数十億円", "数百万ドル", "数円", "数千円", "5兆円台", "5.2兆円台", "2万9000円台", "154円20~22銭", "三・五億円", "約5兆円台以上", "1000億~1500億円", "10億-20億ドル", "1~3万ルーブル", "500円~1万円", "5円~1000万円", "5ドル~1000万ドル", "¥500~¥12,000", "¥5~¥123,456", "5ドル~12.3450ドル", "約十円", "約千円", "約1,000円", "約10億円", "約1百億円", "¥9,500~¥1万", "¥10,000~¥1億2,345万", "$0.5 million", "約1.1億～2.2億円", "最大10~20億ドル",
    "5,000万円以上 10億円以下", "0円以上、1億円以下", "1億円以上2億円未満", "5億NOK", "300.5億ウォン", "8億豪ドル", "5元", "100ルピア", "5千万フラン", "EUR 5 million", "17%", "0.5%", "100分の1", "100分の1以下", "1000分の3",
    "3倍", "約1.5倍", "1位", "4点", "3年間", "10~20年後", "一夜", "2か月", "1年", "約5日間", "一日", "1 week", "2 hours", "1万分の1以下", "百分の一",
};

}  // namespace

TEST_CASE("as a Japanese newspaper prints it") {
  CHECK(written("約3000億円", style::ja) == "約3,000億円");
  CHECK(written("約3,000億円", style::ja, {.separators = false}) == "約3000億円");
  CHECK(written("1億7040万ドル", style::ja) == "1億7,040万ドル");
  CHECK(written("およそ3兆円", style::ja) == "約3兆円");
  CHECK(written("3兆円を上回る", style::ja) == "3兆円超");
  CHECK(written("more than ¥3 trillion", style::ja) == "¥3兆超");
  CHECK(written("up to €3 million", style::ja) == "最大3百万ユーロ");
  CHECK(written("US$5", style::ja) == "5米ドル");
  CHECK(written("52.7百万ドル", style::ja) == "52.7百万ドル");
  CHECK(written("$0.5 million", style::ja) == "0.5百万ドル");
  CHECK(written("¥500~¥12,000", style::ja) == "¥500~¥12,000");
  static_assert(text(write(any_figure::parse("¥500~¥12,000").value(), style::ja)) == text("¥500~¥12,000"), "nothing is written beside the text");
}

TEST_CASE("in English") {
  CHECK(written("約3,000億円", style::en) == "about ¥300 billion");
  CHECK(written("200億ドル以上", style::en) == "at least $20 billion");
  CHECK(written("約77兆円", style::en) == "about ¥77 trillion");
  CHECK(written("約58億~78億円", style::en) == "about ¥5.8 billion to ¥7.8 billion");
  CHECK(written("5豪ドル", style::en) == "A$5");
  CHECK(written("5ドル~1000万ドル", style::en) == "$5 to $10,000,000");  // $5 to $10 million would be 5 million
}

TEST_CASE("what is no money, for Japanese and for English readers") {
  struct row {
    const char *printed, *ja, *en;
  };
  for (const row& r : {row{"100分の1以下", "100分の1以下", "at most 1/100"}, row{"1万分の1", "10,000分の1", "1/10,000"}, row{"3倍", "3倍", "3 times"}, row{"2~3倍", "2~3倍", "2 to 3 times"},
                       row{"4点", "4点", "4"}, row{"1位", "1位", "No. 1"}, row{"17%", "17%", "17%"}, row{"2年", "2年", "2 years"}, row{"3年間", "3年", "3 years"}, row{"1年間", "1年", "1 year"},
                       row{"10~20年後", "10~20年", "10 to 20 years"}, row{"2か月", "2か月", "2 months"}, row{"一日", "1日", "1 day"}, row{"一晩", "1晩", "1 night"}, row{"約36時間", "約36時間", "about 36 hours"}}) {
    INFO(r.printed);
    CHECK(written(r.printed, style::ja) == r.ja);
    CHECK(written(r.printed, style::en) == r.en);
  }
}

TEST_CASE("plainly, for machines") {
  CHECK(written("約3,000億円", style::iso) == "JPY 300000000000");
  CHECK(written("19.99ユーロ", style::iso) == "EUR 19.99");
  CHECK(written("10~20億円", style::iso) == "JPY 1000000000-2000000000");
}

TEST_CASE("ja gives back the figure; en its nominal value and claim; iso its nominal value") {
  for (const char* s : notations) {
    const auto f = any_figure::parse(text(s));
    INFO(s << " " << read(text(s)));
    REQUIRE(f);
    for (const bool separators : {true, false}) {
      const auto ja = write(*f, style::ja, {.separators = separators});
      INFO("ja: " << str(ja));
      const auto back = any_figure::parse(ja);
      REQUIRE(back);
      CHECK(*back == *f);
    }
    if (!f->is_money() && f->measure != measure_kind::percent && f->measure != measure_kind::duration) continue;
    const auto en = write(*f, style::en);
    INFO("en: " << str(en));
    const auto english = any_figure::parse(en);
    REQUIRE(english);
    CHECK(english->unit == f->unit);
    CHECK(english->nominal() == f->nominal());
    CHECK(english->claim_interval() == f->claim_interval());
    if (!f->is_money()) continue;
    const auto iso = write(*f, style::iso);
    INFO("iso: " << str(iso));
    const auto plain = any_figure::parse(iso);
    REQUIRE(plain);
    CHECK(plain->nominal() == f->nominal());
    CHECK(plain->nominal_high() == f->nominal_high());
    CHECK(plain->unit == f->unit);
  }
}

// What a reader would take for 4.3050 to 4.4105, and 0.41 to 0.43.
TEST_CASE("a high end that would be completed") {
  any_figure f;
  f.extent = extent::range;
  f.unit = currency_code("EUR");
  f.digits = {4305, -3};
  f.high = {4105, 0};
  CHECK(str(write(f, style::iso)) == "EUR 4.3050-4105.0");
  CHECK(any_figure::parse(write(f, style::iso))->nominal_high() == rational(4105));
  f.digits = {41, -2};
  f.high = {43, 0};
  CHECK(str(write(f, style::ja)) == "0.41ユーロ~43ユーロ");
}

TEST_CASE("the same of figures at random: every size, place, modifier and extent") {
  test::numbers random;
  const char* const units[] = {"JPY", "USD", "EUR", "GBP", "CNY", "KRW", "AUD", "CHF", "NOK"};
  for (int i = 0; i < 20'000; ++i) {
    const bool assumed = random.coin();
    const any_figure f = test::a_figure(random, currency_code(text(units[random.below(assumed ? 2 : 9)])), assumed);
    for (const bool separators : {true, false}) {
      const auto t = write(f, style::ja, {.separators = separators});
      const auto back = any_figure::parse(t);
      INFO(str(t));
      REQUIRE(back);
      // ¥500~¥1万 would be read as from 500万: the high end is written out, with more digits than were printed
      const bool written_out = f.assumed && f.unit == currency_code("JPY") && f.extent == extent::range && f.digits.exponent <= 0 && (f.high.exponent > 0 || f.high.exponent == -3);
      if (written_out) REQUIRE((back->nominal_high() == f.nominal_high() && back->claim_interval() == f.claim_interval()));
      else REQUIRE(*back == f);
    }
    const auto en = write(f, style::en), iso = write(f, style::iso);
    INFO(str(en) << " · " << str(iso));
    const auto english = any_figure::parse(en), plain = any_figure::parse(iso);
    REQUIRE(english);
    REQUIRE((english->unit == f.unit && english->nominal() == f.nominal() && english->claim_interval() == f.claim_interval()));
    REQUIRE(plain);
    REQUIRE((plain->unit == f.unit && plain->nominal() == f.nominal() && plain->nominal_high() == f.nominal_high()));
  }
}

TEST_CASE("into the caller's buffer, which may be too small") {
  const auto f = any_figure::parse("約3,000億円");
  char buffer[32];
  const auto r = write(*f, style::ja, buffer, buffer + sizeof buffer);
  CHECK(r.fits);
  CHECK(std::string(buffer, r.end) == "約3,000億円");
  CHECK_FALSE(write(*f, style::ja, buffer, buffer + 4).fits);
  constexpr auto at_compile_time = write(*any_figure::parse("約3,000億円"), style::ja);
  static_assert(at_compile_time == "約3,000億円");
}

TEST_CASE("currencies and units that Japanese print has no word for") {
  any_figure f = "5ドル"_figure;
  f.unit = "XAU";
  CHECK(text(write(f, style::ja)) == text("5 XAU"));
  CHECK(text(write(f, style::en)) == text("XAU 5"));
  CHECK(text(write(f, style::iso)) == text("XAU 5"));
  any_figure d = "5年"_figure;
  d.unit = "eon";
  CHECK(text(write(d, style::ja)) == text("5eon"));
}

TEST_CASE("what is no money has no code in machine style") {
  CHECK(text(write(any_figure("17%"_figure), style::iso)) == text("17%"));
  CHECK(text(write(any_figure("10~20%"_figure), style::iso)) == text("10-20%"));
  CHECK(text(write(any_figure("2位"_figure), style::iso)) == text("2"));
}

// A reader lends ¥500 the 万 of ¥500~¥1万, so that such a high end is written out: ¥1,234 may be 1234万 below 5千万, and is nothing but itself below 2千.
TEST_CASE("a high end of thousands is written out where its magnitude could be lent") {
  const any_figure g = *any_figure::parse("¥1,500~¥2千");
  any_figure f = *any_figure::parse("¥1,234~¥5,678");
  f.high = {5, 7};
  CHECK(text(write(f, style::ja)) == text("¥1,234~¥50,000,000"));
  REQUIRE((g.nominal() == rational(1500) && g.nominal_high() == rational(2000)));
  CHECK(text(write(g, style::ja)) == text("¥1,500~¥2千"));
}

TEST_CASE("a code stands behind a blank, and a name in capitals doesn't") {
  CHECK(text(write(any_figure::parse("5億UAEディルハム").value(), style::ja)) == text("5億UAEディルハム"));
  CHECK(text(write(any_figure::parse("5 million EGP").value(), style::ja)) == text("5百万エジプトポンド"));
  CHECK(text(write(any_figure::parse("5 million KES").value(), style::ja)) == text("5百万 KES"));
}

TEST_CASE("every name that is printed is read as the currency that it names") {
  const auto each_entry = [](const std::string& list, auto f) {
    for (std::size_t at = 0; at < list.size(); at = list.find('|', at) + 1) {
      const std::size_t end = std::min(list.find('|', at), list.size());
      f(list.substr(at, 3), list.substr(at + 3, end - at - 3));
      if (end == list.size()) break;
    }
  };
  const auto is = [](const std::string& printed, const std::string& code, bool assumed) {
    INFO(printed);
    const auto f = any_figure::parse(text(printed));
    REQUIRE(f);
    CHECK(f->unit.name() == text(code));
    CHECK(f->assumed == assumed);
  };
  each_entry(detail::japanese_names, [&](const std::string& code, const std::string& name) { is("5億" + name, code, false); });
  each_entry(detail::japanese_names_assumed, [&](const std::string& code, const std::string& name) { is("5億" + name, code, true); });
  each_entry(detail::english_symbols, [&](const std::string& code, const std::string& symbol) { is(symbol + "5 million", code, false); });
  CHECK(detail::entry_of("a1|b2", "b") == text("2"));
  CHECK(detail::entry_of("a1|b2", "c").empty());
  CHECK(detail::entry_of("a1|b2", "").empty());
}
