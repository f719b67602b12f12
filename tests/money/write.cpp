// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/write.hpp>

// write(money, first, last, format) -> write_result    write(money, format) -> text_buffer<longest_money>
// write(rational, exact_money or rate, first, last, format) -> write_result    has_finite_decimal(rational)

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <kawase/money/arithmetic.hpp>
#include <kawase/money/literals.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;
using namespace kawase::literals;

namespace {

constexpr decimal_format grouped{.group = ','};
constexpr decimal_format continental{.group = '.', .point = ','};
constexpr decimal_format signs{.sign = sign_style::minus_and_plus};
constexpr decimal_format account{.group = ',', .sign = sign_style::parentheses};
constexpr decimal_format formats[] = {{}, grouped, continental, signs, account, {.group = '\'', .sign = sign_style::minus_and_plus}};

// What T is written as, in a buffer that is just as long as the text.
template <class T>
constexpr bool writes(const T& value, text expected, const decimal_format& f = {}) {
  char buffer[256] = {};
  const write_result r = write(value, buffer, buffer + expected.size(), f);
  return r && text(buffer, static_cast<std::size_t>(r.end - buffer)) == expected && buffer[expected.size()] == '\0';
}
template <class T>
std::string written(const T& value, const decimal_format& f = {}) {
  char buffer[longest_rational];
  const write_result r = write(value, buffer, buffer + sizeof(buffer), f);
  return r ? std::string(buffer, r.end) : r.finite ? "no room" : "not finite";
}

// From the digits of the count, by hand.
std::string expected_of(std::int64_t count, int digits, const decimal_format& f) {
  std::string s = test::big(count).abs().str();
  while (static_cast<int>(s.size()) <= digits) s.insert(0, "0");
  const std::size_t whole = s.size() - static_cast<std::size_t>(digits);
  if (digits > 0) s.insert(whole, 1, f.point);
  if (f.group != '\0') {
    for (std::size_t i = whole; i > 3; i -= 3) s.insert(i - 3, 1, f.group);
  }
  if (count < 0) return f.sign == sign_style::parentheses ? "(" + s + ")" : "-" + s;
  return f.sign == sign_style::minus_and_plus ? "+" + s : s;
}

}  // namespace

static_assert(noexcept(write(money<USD>(), nullptr, nullptr)) && noexcept(write(money<USD>())) && noexcept(write(rational(), nullptr, nullptr)));

TEST_CASE("amounts, with the digits of their type") {
  CHECK_BOTH(writes(0_USD, "0.00"));
  CHECK_BOTH(writes(19.99_USD, "19.99"));
  CHECK_BOTH(writes(-1234.5_USD, "-1234.50"));
  CHECK_BOTH(writes(-0.07_USD, "-0.07"));
  CHECK_BOTH(writes(154_JPY, "154"));
  CHECK_BOTH(writes(154.230_JPY, "154.230"));
  CHECK_BOTH(writes(500'000'000'000_USD, "500,000,000,000.00", grouped));
  CHECK_BOTH(writes(999.99_USD, "999.99", grouped));
  CHECK_BOTH(writes(1000_JPY, "1,000", grouped));
  CHECK_BOTH(writes(-1001.05_USD, "-1.001,05", continental));
  CHECK_BOTH(writes(5_USD, "+5.00", signs));
  CHECK_BOTH(writes(0_USD, "+0.00", signs));
  CHECK_BOTH(writes(-5_USD, "-5.00", signs));
  CHECK_BOTH(writes(-1234_USD, "(1,234.00)", account));
  CHECK_BOTH(writes(1234_USD, "1,234.00", account));
  CHECK_BOTH(writes(money<JPY>::lowest(), "-9223372036854775808"));
  CHECK_BOTH(writes(money<JPY, 18>::lowest(), "-9.223372036854775808"));
  CHECK_BOTH(writes(money<USD>::highest(), "92,233,720,368,547,758.07", grouped));
  CHECK_BOTH(write(19.99_USD) == text("19.99"));
  CHECK_BOTH(write(-1234_USD, account) == text("(1,234.00)"));
  CHECK_BOTH(text(write(money<JPY>::lowest(), account)).size() <= longest_money);
  CHECK(std::string_view(text(write(19.99_USD))) == "19.99");
}

TEST_CASE("a buffer that is too short is said so, and nothing is written behind it") {
  constexpr auto kept = [](std::size_t room) {
    char buffer[12] = {};
    const write_result r = write(-1234.5_USD, buffer, buffer + room);
    bool untouched = true;
    for (std::size_t i = room; i < 12; ++i) untouched = untouched && buffer[i] == '\0';
    return untouched && r.fits == (room >= 8) && r.finite && r.end <= buffer + room;
  };
  CHECK_BOTH(kept(0));
  CHECK_BOTH(kept(7));
  CHECK_BOTH(kept(8));
  CHECK_BOTH(kept(12));
}

TEST_CASE("every amount is written as its digits say, and read back as it was") {
  test::numbers random;
  const auto there_and_back = []<int D>(std::int64_t count) {
    const auto m = money<USD, D>::from_count(count);
    for (const decimal_format& f : formats) {
      const std::string s = written(m, f);
      CAPTURE(count, D, s);
      REQUIRE(s == expected_of(count, D, f));
      REQUIRE(money<USD, D>::parse(s, f).value() == m);
      REQUIRE(text(write(m, f)) == text(s));
    }
  };
  const auto all_digits = [&](std::int64_t count) {
    there_and_back.operator()<0>(count);
    there_and_back.operator()<1>(count);
    there_and_back.operator()<2>(count);
    there_and_back.operator()<3>(count);
    there_and_back.operator()<8>(count);
    there_and_back.operator()<17>(count);
    there_and_back.operator()<18>(count);
  };
  for (const std::int64_t count : {detail::lowest64, detail::lowest64 + 1, detail::highest64, detail::highest64 - 1, std::int64_t{0}}) all_digits(count);
  for (int i = 0; i < 300; ++i) all_digits(random.i64());
  std::int64_t power = 1;
  for (int i = 0; i < 18; ++i, power *= 10) {
    for (const std::int64_t count : {power - 1, power, power + 1, -power}) all_digits(count);
  }
}

TEST_CASE("fractions that have a finite decimal") {
  CHECK_BOTH(writes(rational(0), "0"));
  CHECK_BOTH(writes(rational(42), "42"));
  CHECK_BOTH(writes(rational(-3, 2), "-1.5"));
  CHECK_BOTH(writes(rational(1, 8), "0.125"));
  CHECK_BOTH(writes(rational(1, 1024), "0.0009765625"));
  CHECK_BOTH(writes(rational(2469, 2), "1,234.5", grouped));
  CHECK_BOTH(writes(rational(-1, 4), "(0.25)", account));
  CHECK_BOTH(writes(rational(1, 4), "+0.25", signs));
  CHECK_BOTH(writes(exact_money<USD>(19.99_USD) * percent(10), "1.999"));
  CHECK_BOTH(writes(*exchange_rate<USD, JPY>::parse("154.23"), "154.23"));
  CHECK_BOTH(writes(exchange_rate<USD, JPY>::from_ratio(154), "154"));
  constexpr detail::uint128 one{1}, two127 = detail::make128(std::uint64_t{1} << 63, 0);
  // 2^-127, by repeated halving of the digits of 1
  std::string digits = "1";
  for (int i = 0; i < 127; ++i) {
    int carry = 0;
    for (char& c : digits) {
      const int n = carry * 10 + (c - '0');
      c = static_cast<char>('0' + n / 2);
      carry = n % 2;
    }
    if (carry != 0) digits += '5';
  }
  CHECK(written(rational(one, two127, false)) == "0." + digits.substr(1));
  CHECK(written(rational(detail::max128, one, false), grouped) == "340,282,366,920,938,463,463,374,607,431,768,211,455");
  CHECK(written(rational(detail::max128, two127, true), account).size() <= longest_rational);
}

TEST_CASE("fractions that have none, and buffers too short for those that have") {
  CHECK_BOTH(has_finite_decimal(rational(7)));
  CHECK_BOTH(has_finite_decimal(rational(7, 160)));
  CHECK_BOTH(!has_finite_decimal(rational(1, 3)));
  CHECK_BOTH(!has_finite_decimal(rational(7, 30)));
  CHECK_BOTH(!has_finite_decimal(rational(detail::uint128{1}, detail::max128, false)));
  CHECK_BOTH(!has_finite_decimal(rational(detail::uint128{1}, detail::make128(5, 1), false)));  // 5 x 2^64 + 1, a fifth of which is nearly a power of two
  // 2^a 5^b 3^c up to 2^127, by the definition: it is finite just where c is 0.
  for (int a = 0; a < 127; a += 7) {
    for (int b = 0; b <= (127 - a) * 100 / 233; b += 3) {  // 5 is 2^2.32…
      for (int c = 0; c < 2 && a + b * 233 / 100 + 2 * c < 127; ++c) {
        detail::uint128 d{c == 0 ? 1u : 3u};
        for (int i = 0; i < a; ++i) d = d * detail::uint128{2};
        for (int i = 0; i < b; ++i) d = d * detail::uint128{5};
        REQUIRE(has_finite_decimal(rational(detail::uint128{1}, d, false)) == (c == 0));
      }
    }
  }
  CHECK(written(rational(1, 3)) == "not finite");
  CHECK(written(exchange_rate<USD, JPY>::from_ratio(15423, 100).inverse()) == "not finite");
  CHECK(written(exact_money<USD>(1_USD) * rational(1, 7)) == "not finite");
  constexpr auto result = [](const rational& x, std::size_t room) {
    char buffer[8] = {};
    return write(x, buffer, buffer + room);
  };
  CHECK_BOTH(!result(rational(1, 3), 8).finite);
  CHECK_BOTH(result(rational(1, 3), 8).fits);
  CHECK_BOTH(!result(rational(1, 8), 4).fits);
  CHECK_BOTH(result(rational(1, 8), 4).finite);
  CHECK_BOTH(!result(rational(1, 8), 4));
  CHECK_BOTH(static_cast<bool>(result(rational(1, 8), 5)));
}

TEST_CASE("what is written of a fraction is the fraction") {
  test::numbers random;
  for (int i = 0; i < 1500; ++i) {
    // up to 36 digits, which parse takes
    std::int64_t n = random.i64();
    const int decimals = static_cast<int>(random.below(18));
    const rational x = rational::from_decimal(detail::wide(detail::magnitude(n)), decimals, n < 0);
    for (const decimal_format& f : formats) {
      const std::string s = written(x, f);
      CAPTURE(n, decimals, s);
      REQUIRE(rational::parse(s, f).value() == x);
      REQUIRE((decimals == 0 || s.find(f.point) == std::string::npos || s.find_last_of("123456789") >= s.find_last_of("0123456789")));  // no zeros behind
    }
  }
}

TEST_CASE("fractions, with room of their own") {
  using usd_jpy = exchange_rate<USD, JPY>;
  CHECK_BOTH(write(usd_jpy::from_ratio(15423, 100)) == "154.23");
  CHECK_BOTH(write(rational(-1, 4)) == "-0.25");
  CHECK_BOTH(write(exact_money<JPY>(154.23_JPY)) == "154.23");
  CHECK_BOTH(write(rational(2469, 2), grouped) == "1,234.5");
  CHECK_BOTH(*try_write(rational(1, 8)) == "0.125");
  CHECK_BOTH(!try_write(rational(1, 3)).has_value());
  constexpr char sentence[] = "kawase: this number has no finite decimal: round it first, round_to<Digits>(x, rounding::half_even)";
  CHECK_FAILS(write(rational(1, 3)), domain_error, sentence);
  CHECK_FAILS(write(usd_jpy::from_ratio(3).inverse()), domain_error, sentence);
  CHECK_BOTH(write(round_to<4>(usd_jpy::from_ratio(3).inverse(), rounding::half_even)) == "0.3333");
}
