// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/decimal.hpp>

// enum class sign_style { minus, minus_and_plus, parentheses }    struct decimal_format { group, point, sign }
// struct write_result { end; fits; finite; explicit bool }
// detail::parse_decimal(text, format) -> parsed<plain_decimal>    detail::parse_count<Digits>, parse_rare_count    detail::writer { put; put_digits; result }

#include <string>
#include <type_traits>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase;
using detail::parse_decimal;
using detail::plain_decimal;

static_assert(std::is_trivially_copyable_v<write_result> && !std::is_convertible_v<write_result, bool>);
static_assert(std::is_aggregate_v<decimal_format> && noexcept(parse_decimal("1")));

namespace {

constexpr decimal_format grouped{.group = ','};
constexpr decimal_format continental{.group = '.', .point = ','};
constexpr decimal_format account{.sign = sign_style::parentheses};

constexpr bool reads(text s, std::uint64_t coefficient, int decimals, bool negative, const decimal_format& f = {}) {
  const auto d = parse_decimal(s, f);
  return d.has_value() && d->coefficient == detail::wide(coefficient) && d->decimals == decimals && d->negative == negative;
}
constexpr bool refuses(text s, parse_errc why, std::size_t position, const decimal_format& f = {}) {
  const auto d = parse_decimal(s, f);
  return d.error() == why && d.position() == position;
}
test::big of(const plain_decimal& d) {
  return test::big(detail::high64(d.coefficient)) * test::big("18446744073709551616") + test::big(detail::low64(d.coefficient));
}

}  // namespace

TEST_CASE("plain decimals") {
  CHECK_BOTH(reads("0", 0, 0, false));
  CHECK_BOTH(reads("-1234.50", 123450, 2, true));
  CHECK_BOTH(reads("+7", 7, 0, false));
  CHECK_BOTH(reads("0.001", 1, 3, false));
  CHECK_BOTH(reads("007", 7, 0, false));
  CHECK_BOTH(reads("18446744073709551615", 18446744073709551615u, 0, false));
}

TEST_CASE("what is no plain decimal, where, and why") {
  CHECK_BOTH(refuses("", parse_errc::text_is_empty, 0));
  CHECK_BOTH(refuses("-", parse_errc::digit_expected, 1));
  CHECK_BOTH(refuses("--1", parse_errc::digit_expected, 1));
  CHECK_BOTH(refuses(".5", parse_errc::digit_expected, 0));
  CHECK_BOTH(refuses(" 5", parse_errc::digit_expected, 0));
  CHECK_BOTH(refuses("5 ", parse_errc::trailing_text, 1));
  CHECK_BOTH(refuses("5.", parse_errc::decimals_need_digits, 2));
  CHECK_BOTH(refuses("5.-", parse_errc::decimals_need_digits, 2));
  CHECK_BOTH(refuses("1.2.3", parse_errc::trailing_text, 3));
  CHECK_BOTH(refuses("1e3", parse_errc::trailing_text, 1));
  CHECK_BOTH(refuses("1,234", parse_errc::trailing_text, 1));
  CHECK_BOTH(refuses("(5)", parse_errc::digit_expected, 0));
  CHECK_BOTH(refuses("0x10", parse_errc::trailing_text, 1));
  CHECK_BOTH(refuses("inf", parse_errc::digit_expected, 0));
  CHECK_BOTH(refuses("１", parse_errc::digit_expected, 0));  // a full-width digit: floor 2 reads those
  CHECK_BOTH(refuses(text("5\0", 2), parse_errc::trailing_text, 1));
}

TEST_CASE("36 digits, leading zeros aside, and 36 decimals") {
  CHECK_BOTH(parse_decimal("999999999999999999999999999999999999").has_value());
  CHECK_BOTH(refuses("1000000000000000000000000000000000000", parse_errc::too_many_digits, 36));
  CHECK_BOTH(reads("0000000000000000000000000000000000000000000001", 1, 0, false));
  CHECK_BOTH(reads("0.000000000000000000000000000000000001", 1, 36, false));
  CHECK_BOTH(refuses("0.0000000000000000000000000000000000001", parse_errc::too_many_digits, 38));
  CHECK_BOTH(refuses("1.123456789012345678901234567890123456", parse_errc::too_many_digits, 37));
}

TEST_CASE("grouping: none, or every three digits") {
  CHECK_BOTH(reads("1,234.50", 123450, 2, false, grouped));
  CHECK_BOTH(reads("-12,345,678", 12345678, 0, true, grouped));
  CHECK_BOTH(reads("1234567", 1234567, 0, false, grouped));
  CHECK_BOTH(reads("123", 123, 0, false, grouped));
  CHECK_BOTH(refuses("1,23", parse_errc::separators_not_every_three_digits, 4, grouped));
  CHECK_BOTH(refuses("1,2345", parse_errc::separators_not_every_three_digits, 5, grouped));
  CHECK_BOTH(refuses("1234,567", parse_errc::separators_not_every_three_digits, 4, grouped));
  CHECK_BOTH(refuses("1,234567", parse_errc::separators_not_every_three_digits, 5, grouped));
  CHECK_BOTH(refuses("1,,234", parse_errc::separators_not_every_three_digits, 2, grouped));
  CHECK_BOTH(refuses("1,234,", parse_errc::separators_not_every_three_digits, 6, grouped));
  CHECK_BOTH(refuses("1,23.4", parse_errc::separators_not_every_three_digits, 4, grouped));
  CHECK_BOTH(refuses(",123", parse_errc::digit_expected, 0, grouped));
  CHECK_BOTH(refuses("-,123", parse_errc::digit_expected, 1, grouped));
  CHECK_BOTH(refuses("1.234,567", parse_errc::trailing_text, 5, grouped));  // no separators among the decimals
  CHECK_BOTH(refuses("0,123", parse_errc::leading_zero, 0, grouped));      // more likely a comma for a point
  CHECK_BOTH(reads("1.234,50", 123450, 2, false, continental));
  CHECK_BOTH(reads("1'234.50", 123450, 2, false, {.group = '\''}));
}

TEST_CASE("counts: the quick way takes what is usual, and agrees with the one that takes all") {
  constexpr auto quick = [](auto digits, text s, char point = '.') {
    std::int64_t n = -77;
    return detail::parse_count<decltype(digits)::value>(s, point, n) ? n : -77;
  };
  constexpr std::integral_constant<int, 0> none;
  constexpr std::integral_constant<int, 2> two;
  constexpr std::integral_constant<int, 18> most;
  CHECK_BOTH(quick(two, "-1234.50") == -123450);
  CHECK_BOTH(quick(two, "+7") == 700);
  CHECK_BOTH(quick(two, "007.5") == 750);
  CHECK_BOTH(quick(two, "92233720368547758.07") == 9223372036854775807);
  CHECK_BOTH(quick(two, "-92233720368547758.08") == -9223372036854775807 - 1);
  CHECK_BOTH(quick(two, "1234,5", ',') == 123450);
  CHECK_BOTH(quick(none, "42") == 42);
  CHECK_BOTH(quick(most, "9.223372036854775807") == 9223372036854775807);
  for (const text odd : {"", "-", "+", ".5", "5.", "5.-", "1.234", "92233720368547758.08", "-92233720368547758.09", "1,234", "(5)", "1e3", "123456789012345678901"}) {
    CAPTURE(std::string(odd.data(), odd.size()));
    CHECK(quick(two, odd) == -77);
  }
  CHECK(quick(none, "1.0") == -77);

  test::numbers random;
  constexpr char alphabet[] = "00123456789.-";
  int taken = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string s;
    if (random.coin()) s += "-+"[random.below(2)];
    for (auto n = 1 + random.below(20); n > 0; --n) s += random.below(12) == 0 ? alphabet[random.below(sizeof(alphabet) - 1)] : static_cast<char>('0' + random.below(10));
    if (random.coin()) s += '.';
    for (auto n = random.below(3); n > 0; --n) s += static_cast<char>('0' + random.below(10));
    std::int64_t n = 0;
    if (!detail::parse_count<2>(s, '.', n)) continue;
    ++taken;
    CAPTURE(s);
    REQUIRE(detail::parse_rare_count(s, {}, 2).value() == n);
  }
  CHECK(taken > 3000);
}

TEST_CASE("brackets as accounts have them") {
  CHECK_BOTH(reads("(5.00)", 500, 2, true, account));
  CHECK_BOTH(reads("-5", 5, 0, true, account));
  CHECK_BOTH(refuses("(5.00", parse_errc::closing_bracket_expected, 5, account));
  CHECK_BOTH(refuses("(", parse_errc::closing_bracket_expected, 1, account));
  CHECK_BOTH(refuses("()", parse_errc::digit_expected, 1, account));
  CHECK_BOTH(refuses("(-5)", parse_errc::digit_expected, 1, account));
  CHECK_BOTH(refuses("(5))", parse_errc::trailing_text, 2, account));
  CHECK_BOTH(refuses("5)", parse_errc::trailing_text, 1, account));
}

TEST_CASE("any digits come back") {
  test::numbers random;
  for (int i = 0; i < 2000; ++i) {
    std::string whole, decimals;
    for (auto n = 1 + random.below(18); n > 0; --n) whole += static_cast<char>('0' + random.below(10));
    for (auto n = random.below(19); n > 0; --n) decimals += static_cast<char>('0' + random.below(10));
    const bool negative = random.coin();
    const std::string s = (negative ? "-" : "") + whole + (decimals.empty() ? "" : "." + decimals);
    CAPTURE(s);
    const auto d = parse_decimal(s);
    REQUIRE(d.has_value());
    REQUIRE(of(*d) == test::big(whole + decimals));
    REQUIRE(d->decimals == static_cast<int>(decimals.size()));
    REQUIRE(d->negative == negative);
  }
}

TEST_CASE("no text, however odd, is half read or reads beyond its end") {
  test::numbers random;
  constexpr char alphabet[] = "0019.,-+() '";
  for (int i = 0; i < 20000; ++i) {
    std::string s;
    for (auto n = random.below(12); n > 0; --n) s += alphabet[random.below(sizeof(alphabet) - 1)];
    const std::string exact(s.data(), s.size());
    for (const decimal_format& f : {decimal_format{}, grouped, continental, account}) {
      const auto d = parse_decimal(text(exact.data(), exact.size()), f);
      CAPTURE(s);
      REQUIRE(d.position() <= s.size());
      if (d.has_value()) REQUIRE(s.find_first_of("0123456789") != std::string::npos);
    }
  }
}

TEST_CASE("the writer says when the buffer is too small, and never writes behind it") {
  constexpr auto written = [](std::size_t room) {
    char buffer[16] = {};
    detail::writer out{buffer, buffer + room};
    out.put_digits(detail::wide(1234));
    out.put('.');
    out.put_digits(detail::wide(50), 2);
    const write_result r = out.result();
    bool untouched = true;
    for (std::size_t i = room; i < 16; ++i) untouched = untouched && buffer[i] == '\0';
    return untouched && r.fits == (room >= 7) && (!r.fits || text(buffer, static_cast<std::size_t>(r.end - buffer)) == text("1234.50"));
  };
  CHECK_BOTH(written(0));
  CHECK_BOTH(written(1));
  CHECK_BOTH(written(6));
  CHECK_BOTH(written(7));
  CHECK_BOTH(written(16));
}

TEST_CASE("digits with a least width and with groups") {
  constexpr auto written = [](std::uint64_t n, int width, char group, text expected) {
    char buffer[64] = {};
    detail::writer out{buffer, buffer + 64};
    out.put_digits(detail::wide(n), width, group);
    return text(buffer, static_cast<std::size_t>(out.at - buffer)) == expected;
  };
  CHECK_BOTH(written(0, 1, '\0', "0"));
  CHECK_BOTH(written(7, 3, '\0', "007"));
  CHECK_BOTH(written(123, 1, ',', "123"));
  CHECK_BOTH(written(1234567, 1, ',', "1,234,567"));
  CHECK_BOTH(written(18446744073709551615u, 1, ',', "18,446,744,073,709,551,615"));
}
