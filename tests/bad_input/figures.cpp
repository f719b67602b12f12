// SPDX-License-Identifier: BSL-1.0
// Bad figures and restatements, and the exact error that each gets. The grammar is that of grammar.hpp; positions are bytes, three to a kanji, counted by
// hand.

#include <kawase/figure.hpp>

#include "bad_input/table.hpp"

using namespace kawase;
using test::bad_input;
using enum parse_errc;

namespace {

constexpr bad_input figures[] = {
    {"", 0, text_is_empty},
    {" ", 0, digit_expected},
    {"円", 0, digit_expected},
    {"約円", 3, digit_expected},
    {"$", 1, digit_expected},
    {"USD", 3, digit_expected},
    {"億円", 0, digit_expected},
    {"3,000億", 8, currency_expected},
    {"1000", 4, currency_expected},
    {"five", 0, digit_expected},
    {"百億円以上以下", 15, modifiers_contradict},
    {"最大5億円以上", 13, modifiers_contradict},
    {"5億円円", 7, trailing_text},
    {"5億円 ", 7, trailing_text},
    {" 5億円", 0, digit_expected},
    {"5億円です", 7, trailing_text},
    {"5億円札", 4, currency_expected},
    {"5億円、", 7, trailing_text},
    {"5億円(約300万ドル)", 7, trailing_text},
    {"-5億円", 0, digit_expected},
    {"−5億円", 0, digit_expected},
    {"▲5億円", 0, digit_expected},
    {"△5億円", 0, digit_expected},
    {"マイナス5億円", 0, digit_expected},
    {"2,40円", 1, comma_or_point_may_be_either},
    {"$50.000", 3, comma_or_point_may_be_either},
    {"1.000.000ユーロ", 5, comma_or_point_may_be_either},
    {"1,2345億円", 1, separators_not_every_three_digits},
    {"1234,567円", 4, separators_not_every_three_digits},
    {"007円", 0, leading_zero},
    {"00円", 0, leading_zero},
    {"0億円", 0, leading_zero},
    {"3億2兆円", 5, magnitudes_do_not_descend},
    {"1万1万円", 5, magnitudes_do_not_descend},
    {"1.5億2000万円", 6, magnitudes_do_not_descend},
    {"1兆20000億円", 4, magnitude_part_too_large},
    {"99999京円", 0, number_too_large},
    {"1234567890123456789円", 0, number_too_large},
    {"5ペソ", 1, currency_is_ambiguous},
    {"100クローネ", 3, currency_is_ambiguous},
    {"200 pounds", 3, currency_is_ambiguous},
    {"10円~20ドル", 5, two_currencies},
    {"5億~3億円", 0, range_descends},
    {"10~5億円", 0, range_descends},
    {"3,000億円-", 11, range_expected_second_number},
    {"10億円弱~20億円強", 12, modifiers_contradict},
    {"1/2億円", 1, currency_expected},
    {"1e9円", 1, currency_expected},
    {"0x10円", 1, currency_expected},
    {"\xff", 0, digit_expected},
    {"5億円\xff", 7, trailing_text},
    {"\xe5\x84", 0, digit_expected},
    {"5\xe5\x84", 1, currency_expected},
    {text("5億円\0", 8), 7, trailing_text},
    {"\x1b[31m5億円", 0, digit_expected},
    {"\u202e5億円", 0, digit_expected},
    {"5\u202e億円", 1, currency_expected},
    {"5億円\u200b", 7, trailing_text},
};
constexpr bad_input restatements[] = {
    {"", 0, text_is_empty},
    {"5億ドル", 10, restatement_expected},
    {"(約750億円)", 0, digit_expected},
    {"5億ドル(", 11, restatement_expected},
    {"5億ドル()", 11, restatement_expected},
    {"5億ドル(前年比5%増)", 11, restatement_expected},
    {"5億ドル(2024年)", 15, currency_expected},
    {"5億ドル(約750億円", 23, closing_bracket_expected},
    {"5億ドル(約750億円]", 23, closing_bracket_expected},
    {"5億ドル(約750億円)です", 24, trailing_text},
    {"5億ドル(約6億ドル)", 11, same_currency_twice},
    {"5億(約750億円)", 4, currency_expected},
    {"5億ドル(約750億)", 20, currency_expected},
    {"-5億ドル(約750億円)", 0, digit_expected},
    {"5億ドル 750億円", 10, restatement_expected},
    {"5億ドル\xff(約750億円)", 10, restatement_expected},
};

constexpr auto as_figure = [](text s) { return any_figure::parse(s); };
constexpr auto as_yen = [](text s) { return figure<JPY>::parse(s); };
constexpr auto as_restatement = [](text s) { return any_restatement::parse(s); };

constexpr bad_input other_currencies[] = {
    {"5億ドル", 0, currency_is_another},
    {"17%", 0, currency_is_another},
    {"5円玉", 1, currency_expected},
};

}  // namespace

TEST_CASE("figures") {
  CHECK_REFUSED(figures, as_figure);
  CHECK_REFUSED(other_currencies, as_yen);
}
TEST_CASE("restatements") { CHECK_REFUSED(restatements, as_restatement); }
