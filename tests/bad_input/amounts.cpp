// SPDX-License-Identifier: BSL-1.0
// Bad amounts, fractions, rates and dates, and the exact error that each gets. The grammar is that of decimal.hpp, "[+-]digits[.digits]"; positions are
// counted by hand.

#include <kawase/money.hpp>
#include <kawase/money/any_money.hpp>

#include "bad_input/table.hpp"

using namespace kawase;
using test::bad_input;
using enum parse_errc;

namespace {

constexpr bad_input dollars[] = {
    {"", 0, text_is_empty},
    {" ", 0, digit_expected},
    {" 1", 0, digit_expected},
    {"1 ", 1, trailing_text},
    {"\t5", 0, digit_expected},
    {"5\n", 1, trailing_text},
    {"5\r\n", 1, trailing_text},
    {"+", 1, digit_expected},
    {"-", 1, digit_expected},
    {"--5", 1, digit_expected},
    {"+-5", 1, digit_expected},
    {"-+5", 1, digit_expected},
    {"- 5", 1, digit_expected},
    {"5-", 1, trailing_text},
    {"(5)", 0, digit_expected},  // brackets only where the format names them
    {".", 0, digit_expected},
    {".5", 0, digit_expected},
    {"-.5", 1, digit_expected},
    {"5.", 2, decimals_need_digits},
    {"-5.", 3, decimals_need_digits},
    {"5..0", 2, decimals_need_digits},
    {"5.0.0", 3, trailing_text},
    {"5.1x", 3, trailing_text},
    {"5. 1", 2, decimals_need_digits},
    {"19.999", 5, more_digits_than_the_currency_has},
    {"-0.001", 5, more_digits_than_the_currency_has},
    {"0.00000000000000000000000000000000001", 4, more_digits_than_the_currency_has},
    {"1,234", 1, trailing_text},
    {"1,234.50", 1, trailing_text},
    {"19,99", 2, trailing_text},
    {"1'234", 1, trailing_text},
    {"1_000", 1, trailing_text},
    {"1e3", 1, trailing_text},
    {"1E3", 1, trailing_text},
    {"0x10", 1, trailing_text},
    {"0b1", 1, trailing_text},
    {"1.5f", 3, trailing_text},
    {"$5", 0, digit_expected},
    {"5$", 1, trailing_text},
    {"5 USD", 1, trailing_text},
    {"USD 5", 0, digit_expected},
    {"nan", 0, digit_expected},
    {"inf", 0, digit_expected},
    {"-inf", 1, digit_expected},
    {"Infinity", 0, digit_expected},
    {"null", 0, digit_expected},
    {"one", 0, digit_expected},
    {"１２", 0, digit_expected},  // full width
    {"五", 0, digit_expected},
    {"٥", 0, digit_expected},     // U+0665, an Arabic-Indic digit
    {"−5", 0, digit_expected},    // U+2212, the minus sign of typographers
    {"5\u00a0000", 1, trailing_text},
    {"\xef\xbb\xbf" "5", 0, digit_expected},  // a byte order mark
    {text("5\0", 2), 1, trailing_text},
    {text("\0" "5", 2), 0, digit_expected},
    {"\xff", 0, digit_expected},
    {"5\xff", 1, trailing_text},
    {"5\x1b[2J", 1, trailing_text},
    {"5;DROP TABLE", 1, trailing_text},
    {"92233720368547758.08", 0, number_too_large},   // 2^63 cents
    {"-92233720368547758.09", 0, number_too_large},  // -2^63 - 1 cents
    {"99999999999999999999", 0, number_too_large},
    {"184467440737095516.16", 0, number_too_large},                  // 2^64 cents, which wraps to 0
    {"340282366920938463463374607431768211", 0, number_too_large},
    {"1234567890123456789012345678901234567", 36, too_many_digits},  // 37 of them
};
constexpr bad_input yen[] = {
    {"154.23", 4, more_digits_than_the_currency_has},
    {"0.1", 2, more_digits_than_the_currency_has},
    {"154.", 4, decimals_need_digits},
    {"9223372036854775808", 0, number_too_large},
    {"-9223372036854775809", 0, number_too_large},
};
constexpr bad_input grouped[] = {
    {"1,23", 4, separators_not_every_three_digits},
    {"12,34,567", 5, separators_not_every_three_digits},
    {"1234,567", 4, separators_not_every_three_digits},
    {"1,2345", 5, separators_not_every_three_digits},
    {"1,,234", 2, separators_not_every_three_digits},
    {"1,234,", 6, separators_not_every_three_digits},
    {",123", 0, digit_expected},
    {"0,123", 0, leading_zero},
    {"1,234.5,0", 7, trailing_text},
    {"1 234", 1, trailing_text},
};
constexpr bad_input in_brackets[] = {
    {"(5", 2, closing_bracket_expected},
    {"(", 1, closing_bracket_expected},
    {"()", 1, digit_expected},
    {"(-5)", 1, digit_expected},
    {"-(5)", 1, digit_expected},
    {"((5))", 1, digit_expected},
    {"5)", 1, trailing_text},
    {"(5)x", 4, closing_bracket_expected},
    {"(5.)", 3, decimals_need_digits},
    {"(5.123)", 5, more_digits_than_the_currency_has},
};
constexpr bad_input fractions[] = {
    {"", 0, text_is_empty},
    {"1/3", 1, trailing_text},
    {"10%", 2, trailing_text},
    {"1e-3", 1, trailing_text},
    {"0.0000000000000000000000000000000000001", 38, too_many_digits},  // 37 decimals
};
constexpr bad_input rates[] = {
    {"", 0, text_is_empty},
    {"0", 0, rate_is_not_positive},
    {"0.000", 0, rate_is_not_positive},
    {"-0", 0, rate_is_not_positive},
    {"-154.5", 0, rate_is_not_positive},
    {"154,5", 3, trailing_text},
    {"154.5 JPY", 5, trailing_text},
    {"1/154.5", 1, trailing_text},
    {"nan", 0, digit_expected},
    {"18446744073709551616", 0, too_many_digits},     // 2^64
    {"0.00000000000000000001", 0, too_many_digits},   // 10^-20 needs a denominator of 67 bits
    {"1.", 2, decimals_need_digits},
};
constexpr bad_input dates[] = {
    {"", 0, text_is_empty},
    {"2025", 4, date_expected},
    {"2025-01", 7, date_expected},
    {"2025-1-27", 6, date_expected},
    {"2025-01-7", 9, date_expected},
    {"25-01-27", 2, date_expected},
    {"20250127", 4, date_expected},
    {"2025/01/27", 4, date_expected},
    {"2025.01.27", 4, date_expected},
    {"27-01-2025", 2, date_expected},
    {"01/27/2025", 2, date_expected},
    {"2025-01-27T00:00:00Z", 10, trailing_text},
    {"2025-01-27 ", 10, trailing_text},
    {" 2025-01-27", 0, date_expected},
    {"-2025-01-27", 0, date_expected},
    {"+2025-01-27", 0, date_expected},
    {"12025-01-27", 4, date_expected},
    {"2025-W05-1", 5, date_expected},
    {"2025-027", 7, date_expected},
    {"2025年1月27日", 4, date_expected},
    {"２０２５-01-27", 0, date_expected},
    {"2025-0１-27", 6, date_expected},
    {"today", 0, date_expected},
    {text("2025-01-2\0", 10), 9, date_expected},
    {"2025-00-01", 5, no_such_day},
    {"2025-13-01", 5, no_such_day},
    {"2025-99-99", 5, no_such_day},
    {"2025-01-00", 8, no_such_day},
    {"2025-01-32", 8, no_such_day},
    {"2025-02-29", 8, no_such_day},
    {"1900-02-29", 8, no_such_day},
    {"2025-04-31", 8, no_such_day},
    {"0000-01-01", 0, no_such_day},
    {"0000-00-00", 5, no_such_day},
};

constexpr auto as_dollars = [](text s) { return money<USD>::parse(s); };
constexpr auto as_any_dollars = [](text s) { return any_money::parse(s, "USD", 2); };
constexpr auto as_yen = [](text s) { return money<JPY>::parse(s); };
constexpr auto as_grouped = [](text s) { return money<USD>::parse(s, {.group = ','}); };
constexpr auto as_in_accounts = [](text s) { return money<USD>::parse(s, {.sign = sign_style::parentheses}); };
constexpr auto as_fraction = [](text s) { return rational::parse(s); };
constexpr auto as_rate = [](text s) { return exchange_rate<USD, JPY>::parse(s); };
constexpr auto as_date = [](text s) { return date::parse(s); };

}  // namespace

TEST_CASE("amounts") {
  CHECK_REFUSED(dollars, as_dollars);
  CHECK_REFUSED(dollars, as_any_dollars);
  CHECK_REFUSED(yen, as_yen);
  CHECK_REFUSED(grouped, as_grouped);
  CHECK_REFUSED(in_brackets, as_in_accounts);
}
TEST_CASE("fractions and rates") {
  CHECK_REFUSED(fractions, as_fraction);
  CHECK_REFUSED(rates, as_rate);
}
TEST_CASE("dates") { CHECK_REFUSED(dates, as_date); }
