// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/exchange_rate.hpp>

// template <currency Base, currency Quote> class exchange_rate { base  quote  from_ratio  from_value  try_from_value  parse  value  inverse
//   approximate_double  == <=> };
// money<Quote> / money<Base> -> exchange_rate<Base, Quote>    <A, B> * <B, C> -> <A, C>    <A, B> * <B, A> -> rational
// money<Base> * rate, exact_money<Base> * rate -> exact_money<Quote>, and the other way round    rate * rational    round_to<Digits>(rate, mode)

#include <cstdint>
#include <type_traits>

#include <kawase/money/currencies.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/near.hpp"
#include "support/operators.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

namespace {

constexpr auto cents(std::int64_t n) { return money<USD>::from_count(n); }
template <int Digits = 0>
constexpr auto yen(std::int64_t n) {
  return money<JPY, Digits>::from_count(n);
}
template <class B, class Q>
concept makes_a_rate = requires { typename exchange_rate<B, Q>; };
template <class N, class D = int>
concept is_a_ratio = requires(N n, D d) { exchange_rate<USD, JPY>::from_ratio(n, d); };
using usd_jpy = exchange_rate<USD, JPY>;
using jpy_eur = exchange_rate<JPY, EUR>;

}  // namespace

static_assert(sizeof(usd_jpy) == 16 && std::is_trivially_copyable_v<usd_jpy>);
static_assert(!std::is_default_constructible_v<usd_jpy>, "no rate is not a rate of 1");
static_assert(!std::is_constructible_v<usd_jpy, std::uint64_t, std::uint64_t> && !std::is_constructible_v<usd_jpy, int> && !std::is_constructible_v<usd_jpy, rational> &&
              !std::is_constructible_v<usd_jpy, double>, "from_ratio and from_value say what is meant, and check it");
static_assert(!std::is_constructible_v<usd_jpy, exchange_rate<JPY, USD>> && !std::is_constructible_v<usd_jpy, exchange_rate<USD, EUR>>);
static_assert(!makes_a_rate<USD, USD> && !makes_a_rate<USD, int> && makes_a_rate<USD, JPY>);
static_assert(is_a_ratio<int> && is_a_ratio<std::uint64_t, short>);
static_assert(!is_a_ratio<double> && !is_a_ratio<int, double> && !is_a_ratio<float, float> && !is_a_ratio<bool>);
template <usd_jpy>
struct takes_a_rate {};
static_assert(std::is_same_v<takes_a_rate<usd_jpy::from_ratio(308, 2)>, takes_a_rate<usd_jpy::from_ratio(154)>>, "structural");

static_assert(std::is_same_v<decltype(yen<2>(15423) / cents(100)), usd_jpy>, "Quote / Base");
static_assert(std::is_same_v<decltype(usd_jpy::from_ratio(154).inverse()), exchange_rate<JPY, USD>>);
static_assert(std::is_same_v<decltype(usd_jpy::from_ratio(154) * jpy_eur::from_ratio(1, 160)), exchange_rate<USD, EUR>>);
static_assert(std::is_same_v<decltype(usd_jpy::from_ratio(154) * usd_jpy::from_ratio(154).inverse()), rational>, "USD in USD is a number");
static_assert(std::is_same_v<decltype(cents(1) * usd_jpy::from_ratio(154)), exact_money<JPY>>);
static_assert(std::is_same_v<decltype(usd_jpy::from_ratio(154) * cents(1)), exact_money<JPY>>);

// What a rate is not used for.
using test::can_divide;
using test::can_multiply;
static_assert(can_multiply<money<USD>, usd_jpy> && can_multiply<usd_jpy, money<USD>> && can_multiply<exact_money<USD>, usd_jpy> && can_multiply<usd_jpy, exact_money<USD>>);
static_assert(!can_multiply<money<JPY>, usd_jpy> && !can_multiply<usd_jpy, money<JPY>> && !can_multiply<exact_money<JPY>, usd_jpy> && !can_multiply<money<EUR>, usd_jpy>, "another base");
static_assert(can_multiply<usd_jpy, jpy_eur> && !can_multiply<jpy_eur, usd_jpy> && !can_multiply<usd_jpy, usd_jpy> && !can_multiply<usd_jpy, exchange_rate<EUR, USD>>, "rates that do not meet");
static_assert(can_multiply<usd_jpy, rational> && !can_multiply<usd_jpy, int> && !can_multiply<usd_jpy, double>, "a margin is a rational: a bare 2 may as well be an amount");
static_assert(!can_divide<money<JPY>, usd_jpy> && !can_divide<money<USD>, usd_jpy> && !can_divide<exact_money<JPY>, usd_jpy>, "multiply by the inverse");
static_assert(test::comparable<usd_jpy, usd_jpy> && test::never_compared<usd_jpy, exchange_rate<JPY, USD>> && test::never_compared<usd_jpy, int> && test::never_compared<usd_jpy, rational>);
static_assert(!test::can_add<usd_jpy, usd_jpy> && !test::can_negate<usd_jpy>);

TEST_CASE("quote per base, exact and reduced") {
  constexpr auto r = yen<2>(15423) / cents(100);  // 154.23_JPY / 1_USD
  CHECK_BOTH(r == usd_jpy::from_ratio(15423, 100));
  CHECK_BOTH(r.value() == rational(15423, 100));
  CHECK_BOTH(r == *usd_jpy::parse("154.23"));
  CHECK_BOTH(r.inverse().value() == rational(100, 15423));
  CHECK_BOTH(r.inverse().inverse() == r);
  CHECK_BOTH(r * r.inverse() == 1);
  static_assert(r.approximate_double() == 154.23);
  CHECK(test::near(r.approximate_double(), 154.23));
  CHECK_BOTH(r < usd_jpy::from_ratio(15424, 100));
  CHECK_BOTH(r > usd_jpy::from_ratio(154));
  CHECK_BOTH(usd_jpy::try_from_ratio(154) == usd_jpy::from_ratio(154, 1));
  CHECK_BOTH(yen(-154) / cents(-100) == usd_jpy::from_ratio(154));
  CHECK_BOTH(usd_jpy::from_ratio(-154, -1) == usd_jpy::from_ratio(154));
  CHECK_BOTH(*usd_jpy::parse("1,154.50", {.group = ','}) == usd_jpy::from_ratio(2309, 2));
}

// The European Central Bank's reference rates of 2024-07-03, as published: 1 EUR = 174.18 JPY = 1.0758 USD
TEST_CASE("a cross rate through the euro is no finite decimal, and is not rounded") {
  constexpr auto eur_jpy = *exchange_rate<EUR, JPY>::parse("174.18");
  constexpr auto eur_usd = *exchange_rate<EUR, USD>::parse("1.0758");
  constexpr auto cross = eur_usd.inverse() * eur_jpy;
  CHECK_BOTH(cross == exchange_rate<USD, JPY>::from_ratio(1741800, 10758));
  CHECK_BOTH(cross.value() == rational(290300, 1793));  // 1741800 / 10758 by their greatest common divisor, 6; 1793 = 11 x 163
  CHECK_BOTH(cents(179300) * cross == yen(290300));
  CHECK_BOTH(yen(290300) * cross.inverse() == cents(179300));
}

TEST_CASE("an amount at a rate stays exact") {
  constexpr auto r = *usd_jpy::parse("154.23");
  CHECK_BOTH((cents(1999) * r).value() == rational(3083057, 1000) + rational(7, 10000));  // 19.99 x 154.23 = 3083.0577
  CHECK_BOTH(r * cents(1999) == cents(1999) * r);
  CHECK_BOTH(exact_money<USD>(cents(1999)) * r == cents(1999) * r);
  CHECK_BOTH(cents(-1) * r == yen<4>(-15423));
}

TEST_CASE("zero, negative and too long") {
  constexpr char positive[] = "kawase: an exchange rate must be positive", wide[] = "kawase: an exact exchange rate needs terms of more than 64 bits";
  CHECK_FAILS(usd_jpy::from_ratio(0), domain_error, positive);
  CHECK_FAILS(usd_jpy::from_ratio(-154), domain_error, positive);
  CHECK_FAILS(usd_jpy::from_ratio(154, 0), domain_error, "kawase: a division by zero");
  CHECK_FAILS(yen(0) / cents(100), domain_error, positive);
  CHECK_FAILS(yen(-1) / cents(100), domain_error, positive);
  CHECK_FAILS(yen(154) / cents(0), domain_error, "kawase: a division by zero");
  CHECK_FAILS(usd_jpy::from_value(rational(detail::uint128{1}, detail::make128(1, 0), false)), overflow_error, wide);
  CHECK_FAILS((usd_jpy::from_ratio(1, detail::highest64) * jpy_eur::from_ratio(1, 3)), overflow_error, wide);
  CHECK_BOTH(!usd_jpy::try_from_value(0));
  CHECK_BOTH(!usd_jpy::try_from_value(-1));
  CHECK_BOTH(!usd_jpy::try_from_value(rational(detail::make128(1, 0), detail::uint128{1}, false)));
  CHECK_BOTH(usd_jpy::try_from_value(154) == usd_jpy::from_ratio(154));
  CHECK_BOTH(usd_jpy::parse("0").error() == parse_errc::rate_is_not_positive);
  CHECK_BOTH(usd_jpy::parse("0").position() == 0);
  CHECK_BOTH(usd_jpy::parse("-1.5").error() == parse_errc::rate_is_not_positive);
  CHECK_BOTH(usd_jpy::parse("0.000000000000000000001").error() == parse_errc::too_many_digits);
  CHECK_BOTH(usd_jpy::parse("0.000000000000000000001").position() == 0);
  CHECK_BOTH(usd_jpy::parse("154,23").position() == 3);
  CHECK_FAILS(usd_jpy::parse("0").value(), domain_error, "kawase: value() of a text that could not be read; ask has_value() first");
}

TEST_CASE("there and back is the identity, and any money at any rate fits") {
  test::numbers random;
  constexpr std::uint64_t most = ~std::uint64_t{0};
  const auto there_and_back = [](auto m, usd_jpy r) {
    const exact_money<JPY> there = m * r;
    REQUIRE(there * r.inverse() == m);
    REQUIRE(there.value() == m.value() * r.value());
  };
  for (int i = 0; i < 2000; ++i) {
    const std::uint64_t n = random.positive(), d = random.positive();
    const std::int64_t m = random.i64();
    CAPTURE(n, d, m);
    const auto r = usd_jpy::from_ratio(n, d);
    there_and_back(cents(m), r);
    there_and_back(money<USD, 18>::from_count(m), r);
    there_and_back(money<USD, 0>::from_count(m), r);
    REQUIRE(r * r.inverse() == 1);
    const auto s = usd_jpy::from_ratio(random.positive(), random.positive());
    const big x = big(r.numerator_) * big(s.denominator_), y = big(s.numerator_) * big(r.denominator_);
    REQUIRE((r < s) == (x < y));
    REQUIRE((r == s) == (x == y));
  }
  there_and_back(money<USD, 18>::lowest(), usd_jpy::from_ratio(1, most));
  there_and_back(money<USD, 18>::highest(), usd_jpy::from_ratio(most, most - 2));
  there_and_back(money<USD, 0>::lowest(), usd_jpy::from_ratio(most));
}

// By the oracle: a product, a quotient of prices and an inverse are the exact fraction, or nothing, just where its reduced terms need more than 64 bits.
TEST_CASE("a rate is never rounded") {
  test::numbers random(7);
  const big limit("18446744073709551616");
  int fitted = 0;
  const auto is = [&](const auto& rate, const big& n, const big& d) {
    const big g = big::gcd(n, d);
    const bool fits = n > 0 && d > 0 && n / g < limit && d / g < limit;
    if (rate.has_value() != fits) return false;
    fitted += fits ? 1 : 0;
    return !fits || (big(rate->numerator_) == n / g && big(rate->denominator_) == d / g);
  };
  for (int i = 0; i < 2000; ++i) {
    const std::uint64_t a = random.positive(), b = random.positive(), c = random.positive(), d = random.positive();
    CAPTURE(a, b, c, d);
    const auto r = usd_jpy::from_ratio(a, b);
    const auto s = jpy_eur::from_ratio(c, d);
    REQUIRE(is(maybe(r), big(a), big(b)));
    REQUIRE(is(maybe(r.inverse()), big(b), big(a)));
    REQUIRE(is(try_multiply(r, s), big(a) * big(c), big(b) * big(d)));
    const std::int64_t price = random.i64(), of = random.i64();
    CAPTURE(price, of);
    const big top = big(price) * 100, bottom = big(of) * big::power(10, 6);  // cents, and millionths of a yen
    REQUIRE(is(try_divide(yen<6>(price), cents(of)), of < 0 ? -top : top, bottom.abs()));
  }
  CHECK(fitted > 5000);
}

// By hand: 154.23 x 1.01 = 155.7723; 0.99 x 154.23 = 152.6877.
TEST_CASE("a margin on a rate is exact") {
  constexpr auto rate = exchange_rate<USD, JPY>::from_ratio(15423, 100);
  CHECK_BOTH((rate * percent(101)).value() == rational(1557723, 10000));
  CHECK_BOTH((percent(99) * rate).value() == rational(1526877, 10000));
  CHECK_BOTH(try_multiply(rate, percent(101)) == rate * percent(101));
  CHECK_BOTH(try_multiply(percent(99), rate) == percent(99) * rate);
  CHECK_FAILS(rate * rational(-1), domain_error, "kawase: an exchange rate must be positive");
  CHECK_BOTH(!try_multiply(rate, rational(-1)).has_value());
  CHECK_FAILS(rate * rational(~std::uint64_t{0}), overflow_error, "kawase: an exact exchange rate needs terms of more than 64 bits");
  CHECK_BOTH(!try_multiply(rate, rational(~std::uint64_t{0})).has_value());
}

// 1 / 154.23 = 0.0064838…
TEST_CASE("a rate is rounded where that is asked for by name") {
  constexpr auto rate = exchange_rate<USD, JPY>::from_ratio(15423, 100);
  CHECK_BOTH(round_to<1>(rate, rounding::half_even) == exchange_rate<USD, JPY>::from_ratio(1542, 10));
  CHECK_BOTH(round_to<6>(rate.inverse(), rounding::half_even).value() == rational(6484, 1000000));
  CHECK_BOTH(try_round_to<6>(rate.inverse(), rounding::down)->value() == rational(6483, 1000000));
  CHECK_BOTH(round_to<2>(rate.inverse(), rounding::half_even).value() == rational(1, 100));
  CHECK_FAILS(round_to<2>(rate.inverse(), rounding::down), domain_error, "kawase: an exchange rate must be positive");  // nothing is left of it
  CHECK_BOTH(!try_round_to<2>(rate.inverse(), rounding::down).has_value());
}

TEST_CASE("rates compare by value, and equal ones are neither less nor greater") {
  constexpr auto rate = usd_jpy::from_ratio(15423, 100), half = usd_jpy::from_ratio(15423, 200), more = usd_jpy::from_ratio(15424, 100);
  CHECK_BOTH((rate <=> usd_jpy::from_ratio(30846, 200)) == std::strong_ordering::equal);
  CHECK_BOTH(rate == usd_jpy::from_ratio(30846, 200));
  CHECK_BOTH((rate != half && (rate <=> half) > 0));
  CHECK_BOTH((rate != more && (rate <=> more) < 0));
  CHECK_BOTH(usd_jpy::from_ratio(7, 2) != usd_jpy::from_ratio(7, 3));  // the denominators alone differ
  CHECK_BOTH(!try_round_to<18>(usd_jpy::from_ratio(1'000'000'001, 3), rounding::down).has_value());  // 333333333.6… x 10^18 needs more than 64 bits
}
