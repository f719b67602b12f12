// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/restate.hpp>

#include "expected.hpp"
#include "random_figures.hpp"
#include "support/catch.hpp"

using namespace expected;
using namespace kawase::literals;

namespace {

constexpr auto usd_jpy = 154.50_JPY / 1_USD;

template <class Figure, class Rate>
std::string written(const Figure& f, Rate r, style in = style::ja, significant n = {}) {
  const auto t = write(restate(f, r, n), in);
  return {t.data(), t.size()};
}

template <class A, class R>
concept carried = requires(A a, R r) { a * r; };
template <class A, class R>
concept restated = requires(A a, R r) { restate(a, r); };
static_assert(carried<figure<USD>, exchange_rate<USD, JPY>> && !carried<figure<JPY>, exchange_rate<USD, JPY>>);
static_assert(restated<figure<USD>, exchange_rate<USD, JPY>> && !restated<figure<JPY>, exchange_rate<USD, JPY>>);

}  // namespace

TEST_CASE("figure * rate carries both intervals, exactly") {
  constexpr auto x = "5,000億ドル以上"_figure * usd_jpy;
  static_assert(std::is_same_v<std::remove_const_t<decltype(x)>, amount_range<JPY>>);
  static_assert(x.nominal == rational(77'250'000'000'000));
  static_assert(x.rounding == interval::half_open(oku(rational(49995, 10)) * rational(1545, 10), oku(rational(50005, 10)) * rational(1545, 10)));
  static_assert(x.claim == interval{rational(77'250'000'000'000), {}, false, false, true, false});
}

TEST_CASE("what a writer puts in the bracket") {
  CHECK(written("5,000億ドル"_figure, usd_jpy) == "約77兆円");
  CHECK(written("200億ドル以上"_figure, usd_jpy) == "約3.1兆円以上");  // 3.09兆
  CHECK(written("600万ドル"_figure, usd_jpy) == "約9.3億円");           // 9.27億
  CHECK(written("600万ドル"_figure, usd_jpy, style::ja, significant{1}) == "約9億円");
  CHECK(written("約50億~60億ドル"_figure, usd_jpy) == "約7,725億~9,270億円");
  CHECK(written("約77兆円"_figure, usd_jpy.inverse()) == "約4,984億米ドル");  // 77 / 154.5 = 0.498381; nothing was assumed
  CHECK(written("5,000億ドル"_figure, usd_jpy, style::en) == "about ¥77 trillion");
}

TEST_CASE("the restatement it writes is consistent at that rate: every modifier, extent and size") {
  const char* units[] = {"{}円", "約{}円", "少なくとも{}円", "{}円以上", "約{}円以上", "{}円超", "{}円以下", "最大{}円", "{}円未満", "{}円余り", "{}円近く", "{}円前後", "{}円台"};
  const char* numbers[] = {"1", "9", "99", "1.5", "99.95", "100", "999", "1,000", "9,999", "1万", "9,999万", "1億5,000万", "5千億", "7.8兆", "9.99兆", "123兆4567億", "1京", "0.5", "3~5万", "1000億~1500億"};
  const rational rates[] = {rational(1, 154), rational(1), rational(15450, 100), rational(97, 1000), rational(1, 11), rational(123'456'789, 1'000'000)};
  int checked = 0;
  for (const std::string unit : units) {
    for (const std::string number : numbers) {
      std::string s = unit;
      s.replace(s.find("{}"), 2, number);
      const auto f = figure<JPY>::parse(text(s));
      if (!f) continue;  // 3~5万円台 is no figure
      for (const rational& rate : rates) {
        for (const int n : {1, 2, 3, 5}) {
          const auto r = exchange_rate<JPY, USD>::from_ratio(rate.numerator(), rate.denominator());
          const restatement<JPY, USD> pair{*f, restate(*f, r, significant{n}), {}};
          INFO(s << " at " << rate.approximate_double() << " with " << n << " digits: " << line(any_figure(pair.second)));
          CHECK(pair.verdict(r) == verdict::consistent);
          ++checked;
        }
      }
    }
  }
  CHECK(checked > 5000);
}

// The pair as a reader has it: what restate() gives is printed, and read again.
template <class From, class To>
static int check_at_random(test::numbers& random, style in) {
  int checked = 0;
  for (int i = 0; i < 4'000; ++i) {
    any_figure f = test::a_figure(random, code_of<From>);
    if (f.digits.coefficient == 0 || f.digits.exponent < -4) continue;
    const auto numerator = 1 + static_cast<std::int64_t>(random.below(1'000'000)), denominator = 1 + static_cast<std::int64_t>(random.below(1'000'000));
    const auto rate = exchange_rate<From, To>::from_ratio(numerator, denominator);
    const auto n = significant{1 + static_cast<int>(random.below(5))};
    const auto untyped = try_restate(f, rate.value(), code_of<To>, n, in);
    if (!untyped) continue;  // beyond 9999京
    const figure<To> second = restate(*f.as<From>(), rate, n, in);
    REQUIRE(any_figure(second) == *untyped);
    if (second.nominal() == rational(0) || second.nominal_high() == rational(0) || (second.extent != extent::single && !(second.nominal() < second.nominal_high()))) continue;  // too small to print, or both ends alike
    const auto printed = write(second, in);
    const auto read_again = figure<To>::parse(printed);
    INFO(str(write(f, style::ja)) << " at " << rate.value().approximate_double() << " with " << n.digits << " digits: " << str(printed));
    REQUIRE(read_again);
    for (const figure<To>& there : {second, *read_again}) {
      REQUIRE(restatement<From, To>{*f.as<From>(), there, {}}.verdict(rate) == verdict::consistent);
      REQUIRE(restatement<To, From>{there, *f.as<From>(), {}}.verdict(rate) == verdict::consistent);  // whichever stands first
    }
    ++checked;
  }
  return checked;
}

TEST_CASE("the restatement is consistent at that rate, as it is printed: at random, in both directions and languages") {
  test::numbers random;
  for (const style in : {style::ja, style::en}) {
    CHECK(check_at_random<USD, JPY>(random, in) > 1'000);
    CHECK(check_at_random<JPY, USD>(random, in) > 1'000);
    CHECK(check_at_random<EUR, KRW>(random, in) > 1'000);
  }
}

TEST_CASE("digits that English can show") {
  CHECK(written("600万ドル"_figure, usd_jpy, style::en) == "about ¥930 million");  // rounded for Japanese, 9.3億
  CHECK(write(restate("600万ドル"_figure, usd_jpy, significant{2}, style::en), style::en) == "about ¥927 million");
  CHECK(write(restate("292ドル"_figure, usd_jpy, significant{2}, style::en), style::en) == "about ¥45,114");
  CHECK(write(restate("5,000億ドル"_figure, usd_jpy, significant{2}, style::en), style::en) == "about ¥77 trillion");
}

TEST_CASE("currencies known only at run time; nothing where it can't be printed") {
  const auto f = any_figure::parse("5,000億ドル");
  CHECK(write(*try_restate(*f, rational(15450, 100), "JPY"), style::ja) == "約77兆円");
  CHECK(!try_restate(*f, rational(15450, 100), "USD"));
  CHECK(!try_restate(*f, rational(0), "JPY"));
  CHECK(!try_restate(*f, rational(-1), "JPY"));
  CHECK(!try_restate(*any_figure::parse("9999京ドル"), rational(2), "JPY"));
  CHECK(!try_restate(*any_figure::parse("17%"), rational(2), "JPY"));
  CHECK(try_restate(*f, 154.50_JPY / 1_USD) == "約77兆円"_figure);
  CHECK(!try_restate(*f, 160.00_JPY / 1_EUR));
  CHECK(!try_restate(*any_figure::parse("9999京ドル"), 154.50_JPY / 1_USD));
  CHECK(!try_restate(*any_figure::parse("17%"), 154.50_JPY / 1_USD));
}

TEST_CASE("a number is rounded to a place that print can show, or refused") {
  const auto rounded = [](const rational& x, int digits, style in) {
    printed_number r;
    REQUIRE(detail::try_round_to_print(x, significant{digits}, in, r));
    return r;
  };
  CHECK(rounded(cho(rational(9995, 100)), 2, style::ja) == printed_number{100, 12});  // 99.95兆 is 100兆
  CHECK(rounded(rational(123'456'789'012'345'678), 20, style::ja) == printed_number{12'345'678'901'234'568, 1});  // 17 digits are what fits
  CHECK(rounded(rational(12345, 10), 2, style::iso) == printed_number{1235, 0});
  CHECK(rounded(rational::from_decimal(detail::uint128{1}, 30), 2, style::ja) == printed_number{0, printed_number::lowest_exponent});
  const auto is_refused = [](const rational& x) {
    printed_number r;
    return !detail::try_round_to_print(x, significant{2}, style::ja, r);
  };
  CHECK(rounded(rational::from_decimal(detail::uint128{9999}, -16), 2, style::ja) == printed_number{9999, 16});  // 9999京, the largest
  CHECK(is_refused(rational::from_decimal(detail::uint128{1}, -20)));
  CHECK(is_refused(rational::from_decimal(detail::uint128{1}, -25)));
  CHECK(is_refused(rational::from_decimal(detail::uint128{1}, -30)));
  CHECK(is_refused(rational(detail::max128, detail::max128 - detail::uint128{1}, false)));  // near 1, and ten times it has terms of more than 128 bits
  CHECK(detail::round_to_print(rational(234'567), significant{2}) == printed_number{23, 4});
  CHECK_THROWS_AS(detail::round_to_print(rational::from_decimal(detail::uint128{1}, -25), significant{2}), overflow_error);
}

TEST_CASE("nothing is nothing in each currency, and what is too much is refused at either end") {
  constexpr auto rate = exchange_rate<JPY, USD>::from_ratio(1'000'000'000'000, 1);
  CHECK(restate("0円"_figure, rate).nominal() == rational(0));
  CHECK_THROWS_AS(restate("9999京円"_figure, rate), overflow_error);
  CHECK_THROWS_AS(restate("1円~9999京円"_figure, rate), overflow_error);
  CHECK_THROWS_AS(restate("9999京円"_figure, exchange_rate<JPY, USD>::from_ratio(18446744073709551557u, 1)), overflow_error);  // the product alone has 131 bits
}

TEST_CASE("nothing, and what is too much, from each currency to each") {
  constexpr auto huge = 18446744073709551557u;  // the greatest prime below 2^64: with 9999京 the product has 131 bits
  constexpr std::uint64_t large = 1'000'000'000'000;
  CHECK(restate("0ドル"_figure, usd_jpy).nominal() == rational(0));
  CHECK(restate("0ユーロ"_figure, exchange_rate<EUR, KRW>::from_ratio(1500, 1)).nominal() == rational(0));
  CHECK(try_restate(*any_figure::parse("0ドル"), rational(150), "JPY")->nominal() == rational(0));
  CHECK_THROWS_AS(restate("9999京ドル"_figure, exchange_rate<USD, JPY>::from_ratio(large, 1)), overflow_error);
  CHECK_THROWS_AS(restate("9999京ドル"_figure, exchange_rate<USD, JPY>::from_ratio(huge, 1)), overflow_error);
  CHECK_THROWS_AS(restate("9999京ユーロ"_figure, exchange_rate<EUR, KRW>::from_ratio(large, 1)), overflow_error);
  CHECK_THROWS_AS(restate("9999京ユーロ"_figure, exchange_rate<EUR, KRW>::from_ratio(huge, 1)), overflow_error);
  CHECK(!try_restate(*any_figure::parse("9999京ドル"), rational(detail::wide(huge), detail::uint128{1}, false), "JPY"));
  CHECK(!try_restate(*any_figure::parse("17%"), usd_jpy).has_value());
  CHECK(try_restate(*any_figure::parse("5,000億ドル"), usd_jpy) == *any_figure::parse("約77兆円"));
  CHECK(!(try_restate(*any_figure::parse("17%"), usd_jpy) == *any_figure::parse("約77兆円")));
}

TEST_CASE("a number with more digits than a count has is refused") {
  printed_number r;
  CHECK(!detail::try_round_to_print(rational(detail::max128, detail::uint128{1}, false), significant{15}, style::ja, r));  // 10^38 at 10^10
}
