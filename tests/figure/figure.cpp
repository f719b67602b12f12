// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/figure.hpp>

#include <type_traits>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;
using namespace kawase::literals;

static_assert(std::is_trivially_copyable_v<figure<JPY>> && std::is_trivially_copyable_v<any_figure>);
static_assert(std::is_convertible_v<figure<JPY>, any_figure> && !std::is_convertible_v<any_figure, figure<JPY>>);
static_assert(!std::is_convertible_v<money<JPY>, figure<JPY>> && !std::is_convertible_v<figure<JPY>, money<JPY>>);
static_assert(!std::is_constructible_v<figure<JPY>, int>, "a bare number is no figure: nobody printed it");

template <auto Figure>
struct structural {};
static_assert(std::is_same_v<structural<"約9億円"_figure>, structural<"約9億円"_figure>>, "a figure may be a template argument");

template <class A, class B>
concept added = requires(A a, B b) { a + b; };
template <class A, class B>
concept subtracted = requires(A a, B b) { a - b; };
template <class A, class B>
concept ordered = requires(A a, B b) { a < b; };
static_assert(!added<figure<JPY>, money<JPY>> && !added<money<JPY>, figure<JPY>> && !added<figure<JPY>, figure<JPY>> && !added<figure<JPY>, figure<USD>>);
static_assert(!subtracted<figure<JPY>, money<JPY>> && !subtracted<figure<JPY>, figure<JPY>>);
static_assert(!ordered<figure<JPY>, figure<JPY>> && !ordered<figure<JPY>, figure<USD>>);

TEST_CASE("the rounding interval is half a unit of the last printed digit") {
  constexpr auto f = "約3,000億円"_figure;
  static_assert(f.rounding_interval() == interval::half_open(rational(299'950'000'000), rational(300'050'000'000)));
  static_assert("7.8兆円"_figure.rounding_interval() == interval::half_open(cho(rational(775, 100)), cho(rational(785, 100))));
  static_assert("19.99米ドル"_figure.rounding_interval() == interval::half_open(rational(19985, 1000), rational(19995, 1000)));
  static_assert("1億7,040万米ドル"_figure.rounding_interval() == interval::half_open(man(rational(170'395, 10)), man(rational(170'405, 10))));
  static_assert("0円"_figure.rounding_interval() == interval::half_open(rational(0), rational(1, 2)), "amounts below zero are not meant");
}

TEST_CASE("the significant interval takes trailing zeros for rounded digits") {
  static_assert("3,000億円"_figure.significant_interval() == interval::half_open(oku(2500), oku(3500)));
  static_assert("10億円"_figure.significant_interval() == interval::half_open(oku(rational(95, 10)), oku(15)), "the design's own example");
  static_assert("20億円"_figure.significant_interval() == interval::half_open(oku(15), oku(25)));
  static_assert("7.8兆円"_figure.significant_interval() == "7.8兆円"_figure.rounding_interval());
}

TEST_CASE("the claim follows the modifier") {
  static_assert("77兆円"_figure.claim_interval() == interval::half_open(cho(rational(765, 10)), cho(rational(775, 10))));
  static_assert("約3,000億円"_figure.claim_interval() == interval::half_open(oku(2500), oku(3500)));
  static_assert("3,000億円"_figure.claim_interval() == interval::half_open(oku(rational(29995, 10)), oku(rational(30005, 10))), "without 約 the zeros were printed on purpose");
  static_assert("3兆円以上"_figure.claim_interval() == interval{cho(3), {}, false, false, true, false});
  static_assert("3兆円超"_figure.claim_interval() == interval{cho(3), {}, true, false, true, false});
  static_assert("3兆円以下"_figure.claim_interval() == interval::closed(0, cho(3)));
  static_assert("最大3兆円"_figure.claim_interval() == interval::closed(0, cho(3)));
  static_assert("3兆円未満"_figure.claim_interval() == interval::half_open(0, cho(3)));
  static_assert("100兆円近く"_figure.claim_interval() == interval::half_open(cho(90), cho(100)));
  static_assert("90億円余り"_figure.claim_interval() == interval{oku(90), oku(99), true, true});
  static_assert("90億円余り"_figure.claim_interval(profile{rational(1, 30)}) == interval{oku(90), oku(93), true, true});
  static_assert("約3,000億円以上"_figure.claim_interval() == interval{oku(2500), {}, false, false, true, false}, "about x, and no less");
  static_assert("1000億~1500億円"_figure.claim_interval() == interval::closed(oku(1000), oku(1500)));
  static_assert("5兆円台"_figure.claim_interval() == interval::half_open(cho(5), cho(6)));
  static_assert("数十億円"_figure.claim_interval() == interval::closed(oku(20), oku(90)));
}

TEST_CASE("the nominal value as money") {
  static_assert("5,000億ドル"_figure.nominal_as<money<USD>>() == 500'000'000'000_USD);
  static_assert("19.99ユーロ"_figure.nominal_as<money<EUR>>() == 19.99_EUR);
  CHECK_THROWS_AS("19.9999ユーロ"_figure.nominal_as<money<EUR>>(), overflow_error);
  CHECK("19.9999ユーロ"_figure.nominal_as<money<EUR, 4>>() == 19.9999_EUR);
  CHECK_THROWS_AS("9000京円"_figure.nominal_as<money<JPY>>(), overflow_error);
}

TEST_CASE("equality is of what is printed; three questions take the place of order") {
  static_assert("約3,000億円"_figure == "約3000億円"_figure, "separators are a matter of writing");
  static_assert("3兆円"_figure != "30,000億円"_figure && same_nominal("3兆円"_figure, "30,000億円"_figure));
  static_assert("約3兆円"_figure != "3兆円"_figure);
  static_assert("3兆円"_figure == any_figure("3兆円"_figure) && any_figure("3兆円"_figure) == "3兆円"_figure);
  static_assert("3兆円"_figure != any_figure("3兆米ドル"_figure) && any_figure("3%"_figure) != "3円"_figure);
  static_assert(surely_less("2兆円"_figure, "3兆円以上"_figure) && !surely_less("約2兆円"_figure, "2兆円以上"_figure));
  static_assert(may_equal("約2兆円"_figure, "2兆1000億円"_figure) && !may_equal("2兆円"_figure, "3兆円"_figure));
}

TEST_CASE("the nominal value as money where the currency is known only at run time") {
  static_assert(any_figure("5,000億ドル"_figure).try_nominal_as<money<USD>>() == 500'000'000'000_USD);
  static_assert(!any_figure("5,000億ドル"_figure).try_nominal_as<money<JPY>>());
  CHECK(!any_figure("17%"_figure).try_nominal_as<money<JPY>>());
  CHECK(!any_figure("19.9999ユーロ"_figure).try_nominal_as<money<EUR>>());
  CHECK(!any_figure("9000京円"_figure).try_nominal_as<money<JPY>>());
}

TEST_CASE("typed and untyped figures") {
  const auto any = any_figure::parse("600万ドル");
  REQUIRE(any);
  CHECK(any->as<USD>().has_value());
  CHECK_FALSE(any->as<JPY>().has_value());
  CHECK(figure<JPY>::parse("600万ドル").error() == parse_errc::currency_is_another);
  CHECK(figure<JPY>::parse("600万ドル").position() == 0);
  CHECK(figure<USD>::parse("600万ドル")->assumed);
  CHECK_FALSE(figure<USD>::parse("600万米ドル")->assumed);
  CHECK(any_figure::parse("600万ドル", {.dollar = "CAD"})->unit == currency_code("CAD"));
  CHECK(any_figure::parse("¥600", {.yen_sign = "CNY"})->unit == currency_code("CNY"));
  CHECK(any_figure::parse("¥600")->unit == currency_code("JPY"));
}

TEST_CASE("of a range the lower end bounds the interval below and the upper one above") {
  constexpr auto f = "5~10億円"_figure;
  static_assert(f.rounding_interval() == interval::half_open(oku(rational(45, 10)), oku(rational(105, 10))));
  static_assert(f.significant_interval() == interval::half_open(oku(rational(45, 10)), oku(15)));
  CHECK(f.claim_interval() == interval::closed(oku(5), oku(10)));
}

TEST_CASE("a bound of a range is of its whole, and one of about an amount takes its rounded end") {
  any_figure f = "5~10億円"_figure;
  f.modifier = {approximation::about, bound::at_most};
  CHECK(f.claim_interval() == interval::closed(oku(5), oku(10)));
  f.modifier = {approximation::about, bound::less_than};
  CHECK(f.claim_interval() == interval::half_open(oku(5), oku(10)));
  f.modifier = {approximation::none, bound::less_than};
  CHECK(f.claim_interval() == interval::half_open(oku(5), oku(10)));
  f.modifier = {approximation::about, bound::at_least};
  CHECK(f.claim_interval() == interval{oku(5), {}, false, false, true, false});
  CHECK("約10億円以下"_figure.claim_interval() == interval::half_open(0, oku(15)));  // about: [9.5億, 15億)
}

TEST_CASE("figures are equal where all that is printed of them is") {
  const any_figure f = "約5~10億円"_figure;
  CHECK(f == any_figure("約5~10億円"_figure));
  const auto differs = [&](auto change) {
    any_figure g = f;
    change(g);
    return !(g == f);
  };
  CHECK(differs([](any_figure& g) { g.digits = {6, 8}; }));
  CHECK(differs([](any_figure& g) { g.digits = {50, 7}; }));  // the same value, another place
  CHECK(differs([](any_figure& g) { g.high = {11, 8}; }));
  CHECK(differs([](any_figure& g) { g.extent = extent::band; }));
  CHECK(differs([](any_figure& g) { g.modifier.approximation = approximation::nearly; }));
  CHECK(differs([](any_figure& g) { g.modifier.bound = bound::up_to; }));
  CHECK(differs([](any_figure& g) { g.assumed = true; }));
  CHECK(differs([](any_figure& g) { g.measure = measure_kind::count; }));
  CHECK(differs([](any_figure& g) { g.unit = "USD"; }));
  figure<JPY> typed = "約5~10億円"_figure;
  typed.unit = "USD";
  CHECK(!(typed == "約5~10億円"_figure));
}

TEST_CASE("the same nominal values, of both ends") {
  CHECK(same_nominal("5~10億円"_figure, "約5億~10億円"_figure));
  CHECK(!same_nominal("5~10億円"_figure, "6~10億円"_figure));
  CHECK(!same_nominal("5~10億円"_figure, "5~11億円"_figure));
  CHECK(!same_nominal("5~10億円"_figure, "5億円"_figure));
}

TEST_CASE("a typed figure says where and why its text is none") {
  const auto f = figure<JPY>::parse("約3,000億");
  CHECK((!f && f.error() == any_figure::parse("約3,000億").error() && f.position() == any_figure::parse("約3,000億").position()));
  CHECK(figure<JPY>::parse("5億ドル").error() == parse_errc::currency_is_another);
}
