// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/any_money.hpp>

// class any_money { any_money(money)  try_from_count  try_from_value  parse  currency  count  digits  value  as<C>  == };  try_add  try_subtract
//   try_negate  try_multiply  try_compare -> outcome<…>    write(m, first, last, format), write(m, format)
// class outcome<T> { has_value  explicit bool  error  reason  value  *  -> }

#include <kawase/money/arithmetic.hpp>
#include <kawase/money/literals.hpp>


#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;
using namespace kawase::literals;

namespace {

static_assert(!std::is_default_constructible_v<any_money>);  // an amount without currency is none
static_assert(std::is_trivially_copyable_v<any_money> && std::is_trivially_copyable_v<outcome<any_money>>);
template <class T>
concept has_open_members = requires(T m) { m.digits = 19; } || requires(T m) { m.count = 1; };
static_assert(!has_open_members<any_money>);  // 19 digits would be beyond every table
// Typed amounts do not slip in here: what does not compile without this header does not compile with it.
template <class A, class B>
concept adds = requires(A a, B b) { try_add(a, b); };
template <class A, class B>
concept compares = requires(A a, B b) { try_compare(a, b); };
static_assert(adds<any_money, any_money> && adds<any_money, money<USD>> && adds<money<USD>, money<USD>> && !adds<money<USD>, money<JPY>>);
static_assert(compares<any_money, money<USD>> && !compares<money<USD>, money<JPY>>);

constexpr auto reads(text s, int digits, std::int64_t count) { return any_money::parse(s, "USD", digits)->count() == count; }
constexpr auto refuses(text s, int digits, parse_errc why, std::size_t position) {
  const auto m = any_money::parse(s, "USD", digits);
  return m.error() == why && m.position() == position;
}
constexpr any_money of(std::int64_t count, int digits) { return *any_money::try_from_count("USD", count, digits); }
constexpr decimal_format accounts{',', '.', sign_style::parentheses};

}  // namespace

TEST_CASE("typed money goes in and comes out") {
  constexpr any_money m = 19.99_USD;
  CHECK_BOTH(m.currency() == currency_code("USD"));
  CHECK_BOTH(m.count() == 1999);
  CHECK_BOTH(m.digits() == 2);
  CHECK_BOTH(m.as<USD>() == 19.99_USD);
  CHECK_BOTH((m.as<USD, 4>()) == 19.99_USD);
  CHECK_BOTH(!m.as<JPY>().has_value());
  CHECK_BOTH(!m.as<USD, 0>().has_value());  // digits would be lost
  CHECK_BOTH(any_money(5_USD) == any_money(5.0000_USD));
  CHECK_BOTH(!(any_money(5_USD) == any_money(5_EUR)));
  CHECK_BOTH(any_money::try_from_count("USD", 5, 19).error() == money_errc::digits_out_of_range);
  CHECK_BOTH(any_money::try_from_count("USD", 5, -1).error() == money_errc::digits_out_of_range);
}

TEST_CASE("sums keep the laws of typed money, and refusals are values") {
  CHECK_BOTH(try_add(any_money(5_USD), any_money(0.0001_USD)).value() == any_money(5.0001_USD));
  CHECK_BOTH(try_subtract(any_money(5_USD), any_money(7_USD)).value() == any_money(money<USD>::from_major(-2)));
  CHECK_BOTH(try_add(any_money(5_USD), any_money(5_JPY)).error() == money_errc::different_currencies);
  CHECK_BOTH(try_add(any_money(money<USD>::highest()), any_money(0.01_USD)).error() == money_errc::out_of_range);
  CHECK_BOTH(try_subtract(any_money(money<USD>::lowest()), any_money(0.01_USD)).error() == money_errc::out_of_range);
  CHECK_BOTH(try_add(any_money(money<USD>::highest()), any_money(0.0001_USD)).error() == money_errc::out_of_range);
  CHECK_BOTH(try_compare(any_money(5_USD), any_money(5.01_USD)).value() == std::strong_ordering::less);
  CHECK_BOTH(try_compare(any_money(5_USD), any_money(5_JPY)).error() == money_errc::different_currencies);
  CHECK_BOTH(try_multiply(any_money(19.99_USD), 3).value() == any_money(59.97_USD));
  CHECK_BOTH(try_multiply(any_money(money<USD>::highest()), 2).error() == money_errc::out_of_range);
  CHECK_BOTH(try_multiply(any_money(0_USD), ~std::uint64_t{0}).value() == any_money(0_USD));
  CHECK_BOTH(try_negate(any_money(5_USD)).value() == any_money(-5_USD));
  CHECK_BOTH(try_negate(any_money(money<USD>::lowest())).error() == money_errc::out_of_range);
}

// lowest() is -92233720368547758.08; -0.01 minus it is 92233720368547758.07, the highest
TEST_CASE("a subtraction fails only where its result does") {
  CHECK_BOTH(try_subtract(any_money(money<USD>::from_count(-1)), any_money(money<USD>::lowest())).value() == any_money(money<USD>::highest()));
}

TEST_CASE("an amount has a currency") {
  CHECK_BOTH(any_money::try_from_count("", 5, 2).error() == money_errc::no_currency);
  CHECK_BOTH(any_money::try_from_count(currency_code(text("LOYALTYPOINTS")), 5, 2).error() == money_errc::no_currency);  // too long for a code
  CHECK_BOTH(any_money::try_from_value(currency_code(), 5, 2, rounding::up).error() == money_errc::no_currency);
}

TEST_CASE("value() throws the reason") {
  CHECK_FAILS(try_add(any_money(5_USD), any_money(5_JPY)).value(), domain_error, "kawase: amounts of different currencies are not added or compared: convert one of them");
  CHECK_FAILS(*try_negate(any_money(money<USD>::lowest())), overflow_error, "kawase: the result does not fit");
  CHECK_FAILS(any_money::try_from_count("USD", 5, 19).value(), domain_error, "kawase: an amount has 0 to 18 digits");
  CHECK_BOTH(any_money::try_from_count("USD", 5, 19).reason() == text("an amount has 0 to 18 digits"));
  // in the order of the enumerators, read for what they mean
  constexpr text sentences[] = {
      "no error",
      "an amount and a rate need currency codes of 1 to 7 characters",
      "amounts of different currencies are not added or compared: convert one of them",
      "the rate's base is another currency than the amount's, or both its sides are one",
      "an exchange rate must be positive",
      "there is no rate for this pair and day",
      "the rows of a rate book must ascend by currency and day",
      "the result does not fit",
      "an amount has 0 to 18 digits",
  };
  for (int i = 0; i <= static_cast<int>(money_errc::digits_out_of_range); ++i) {
    CHECK(sentence(static_cast<money_errc>(i)) == sentences[i]);
    for (int j = 0; j < i; ++j) CHECK(sentences[i] != sentences[j]);
  }
  CHECK(sentence(static_cast<money_errc>(255)) == text("unknown reason"));
}

// 10 % of 19.99 is 1.999; a third of a dollar is 0.333…
TEST_CASE("an exact value is rounded in the way named") {
  CHECK_BOTH(any_money::try_from_value("USD", any_money(19.99_USD).value() * percent(10), 2, rounding::half_even).value() == any_money(2_USD));
  CHECK_BOTH(any_money::try_from_value("USD", any_money(19.99_USD).value() * percent(10), 2, rounding::down).value() == any_money(1.99_USD));
  CHECK_BOTH(any_money::try_from_value("USD", rational(-1, 3), 3, rounding::floor).value() == any_money(-0.334_USD));
  CHECK_BOTH(any_money::try_from_value("USD", rational(detail::highest64), 1, rounding::down).error() == money_errc::out_of_range);
  CHECK_BOTH(any_money::try_from_value("USD", 1, 19, rounding::down).error() == money_errc::digits_out_of_range);
}

TEST_CASE("read and written as money<C, digits>") {
  CHECK_BOTH(reads("19.99", 2, 1999));
  CHECK_BOTH(reads("-5", 2, -500));
  CHECK_BOTH(reads("5.10000", 2, 510));
  CHECK_BOTH(refuses("19.999", 2, parse_errc::more_digits_than_the_currency_has, 5));
  CHECK_BOTH(refuses("19,99", 2, parse_errc::trailing_text, 2));
  CHECK_BOTH(refuses("92233720368547758.08", 2, parse_errc::number_too_large, 0));
  CHECK_BOTH(any_money::parse("(1,234.50)", "USD", 2, accounts)->count() == -123450);
  CHECK_FAILS(any_money::parse("x", "USD", 2).value(), domain_error, "kawase: value() of a text that could not be read; ask has_value() first");
  CHECK_FAILS(any_money::parse("1", "USD", 19), domain_error, "kawase: an amount has 0 to 18 digits");
  CHECK_BOTH(write(of(-123450, 2)) == text("-1234.50"));
  CHECK_BOTH(write(of(5, 0)) == text("5"));
  CHECK_BOTH(write(of(5, 18)) == text("0.000000000000000005"));
  CHECK_BOTH(write(of(-123450, 2), accounts) == text("(1,234.50)"));
  char buffer[7];
  CHECK(!write(of(-123450, 2), buffer, buffer + 7).fits);
}

namespace {
template <int D>
bool writes_alike(std::int64_t count) {
  const auto typed = money<USD, D>::from_count(count);
  const any_money m = typed;
  bool alike = m.count() == count && m.digits() == D && m.value() == typed.value() && m.as<USD, D>() == typed;
  for (const decimal_format f : {decimal_format{}, accounts, decimal_format{'.', ',', sign_style::minus_and_plus}}) {
    const auto written = write(m, f);
    alike = alike && written == text(write(typed, f)) && any_money::parse(written, "USD", D, f)->count() == count;
  }
  return alike;
}
}  // namespace

TEST_CASE("sums and texts are those of typed money, for any counts") {
  test::numbers random(5);
  const auto same = [](const outcome<any_money>& a, const auto& typed) { return typed ? a.has_value() && *a == any_money(*typed) : a.error() == money_errc::out_of_range; };
  for (int i = 0; i < 2000; ++i) {
    const auto a = money<USD>::from_count(random.i64());
    const auto b = money<USD, 6>::from_count(random.i64());
    const std::int64_t n = random.i64();
    CAPTURE(a.count(), b.count(), n);
    REQUIRE(same(try_add(any_money(a), any_money(b)), try_add(a, b)));
    REQUIRE(same(try_subtract(any_money(a), any_money(b)), try_subtract(a, b)));
    REQUIRE(same(try_multiply(any_money(a), n), try_multiply(a, n)));
    REQUIRE(*try_compare(any_money(a), any_money(b)) == (a <=> b));
    REQUIRE((any_money(a) == any_money(b)) == (a == b));
    REQUIRE(writes_alike<2>(n));
    REQUIRE(writes_alike<0>(n));
    REQUIRE(writes_alike<18>(n));
  }
  CHECK(writes_alike<2>(detail::lowest64));
  CHECK(writes_alike<18>(detail::highest64));
}

TEST_CASE("either amount may have the finer digits, and either may not fit them") {
  constexpr any_money most(money<USD>::highest()), fine(0.0001_USD);  // 92233720368547758.07: in units of 0.0001 it needs 67 bits
  CHECK_BOTH(try_add(fine, any_money(5_USD)).value() == any_money(5.0001_USD));
  CHECK_BOTH(try_add(fine, any_money(5_USD))->digits() == 4);
  CHECK_BOTH(try_add(fine, most).error() == money_errc::out_of_range);
  CHECK_BOTH(try_subtract(any_money(5_USD), fine).value() == any_money(4.9999_USD));
  CHECK_BOTH(try_subtract(fine, any_money(5_USD)).value() == any_money(-4.9999_USD));
  CHECK_BOTH(try_subtract(fine, any_money(5_USD))->digits() == 4);
  CHECK_BOTH(try_subtract(fine, most).error() == money_errc::out_of_range);
  CHECK_BOTH(try_subtract(most, fine).error() == money_errc::out_of_range);
  CHECK_BOTH(try_subtract(any_money(5_USD), any_money(5_JPY)).error() == money_errc::different_currencies);
  CHECK_BOTH(!most.as<USD, 4>());
  CHECK_BOTH(most.as<USD, 2>() == money<USD>::highest());
}
