// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_number.hpp>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;

static printed_number digits_of(text s) {
  const auto f = any_figure::parse(s);
  return f ? f->digits : printed_number{};
}

TEST_CASE("japanese numbers: one magnitude, mixed, with 千 百 十, in kanji, in full width") {
  CHECK(read("3,000億円") == "JPY 300000000000 exact");
  CHECK(read("7.8兆円") == "JPY 7800000000000 exact");
  CHECK(read("16億5000万円") == "JPY 1650000000 exact");
  CHECK(read("3兆6000億円") == "JPY 3600000000000 exact");
  CHECK(read("5千億円") == "JPY 500000000000 exact");
  CHECK(read("39,800万円") == "JPY 398000000 exact");
  CHECK(read("8千2百86億6千万円") == "JPY 828660000000 exact");
  CHECK(read("1億2千万円") == "JPY 120000000 exact");
  CHECK(read("14万2000円") == "JPY 142000 exact");
  CHECK(read("三千億円") == "JPY 300000000000 exact");
  CHECK(read("一京円") == "JPY 10000000000000000 exact");
  CHECK(read("千五百万円") == "JPY 15000000 exact");
  CHECK(read("二〇〇億円") == "JPY 20000000000 exact");
  CHECK(read("３，０００億円") == "JPY 300000000000 exact");
  CHECK(read("７．８兆円") == "JPY 7800000000000 exact");
  CHECK(read("52.7百万円") == "JPY 52700000 exact");
  CHECK(read("754,519千円") == "JPY 754519000 exact");
  CHECK(read("1 億 4,590 万円") == "JPY 145900000 exact");
  CHECK(read("1京6,500兆円") == "JPY 16500000000000000 exact");
}

TEST_CASE("the last printed digit is kept") {
  CHECK(digits_of("3,000億円") == printed_number{3000, 8});
  CHECK(digits_of("7.8兆円") == printed_number{78, 11});
  CHECK(digits_of("1億7,040万円") == printed_number{17040, 4});
  CHECK(digits_of("5千億円") == printed_number{5, 11});
  CHECK(digits_of("$5.60 million") == printed_number{560, 4});
}

TEST_CASE("english numbers: words, short forms, letters") {
  CHECK(read("¥77 trillion") == "JPY 77000000000000 exact assumed");
  CHECK(read("$5.6 million") == "USD 5600000 exact assumed");
  CHECK(read("$20bn") == "USD 20000000000 exact assumed");
  CHECK(read("$1.5bn") == "USD 1500000000 exact assumed");
  CHECK(read("$200M") == "USD 200000000 exact assumed");
  CHECK(read("$200m") == "USD 200000000 exact assumed");
  CHECK(read("20 billion dollars") == "USD 20000000000 exact assumed");
  CHECK(read("10-trillion yen") == "JPY 10000000000000 exact");
  CHECK(read("one quadrillion yen") == "JPY 1000000000000000 exact");
  CHECK(read("Rs 62,500 crore") == "INR 625000000000 exact assumed");
}

TEST_CASE("a doubtful or misprinted number is refused with its place and reason") {
  const auto refused = [](text s, parse_errc why, std::size_t where) {
    const auto f = any_figure::parse(s);
    INFO(str(s) << " -> " << read(s));
    CHECK(f.error() == why);
    CHECK(f.position() == where);
  };
  refused("2,40円", parse_errc::comma_or_point_may_be_either, 1);
  refused("$50.000", parse_errc::comma_or_point_may_be_either, 3);
  refused("$5-101.551", parse_errc::comma_or_point_may_be_either, 6);
  refused("¥5~101.551", parse_errc::comma_or_point_may_be_either, 7);
  refused("1,2345億円", parse_errc::separators_not_every_three_digits, 1);
  refused("1.000.000ユーロ", parse_errc::comma_or_point_may_be_either, 5);
  refused("3億2兆円", parse_errc::magnitudes_do_not_descend, 5);
  refused("1兆20000億円", parse_errc::magnitude_part_too_large, 4);
  refused("007円", parse_errc::leading_zero, 0);
  refused("0千円", parse_errc::leading_zero, 0);
  refused("99999京円", parse_errc::number_too_large, 0);
  refused("1000000000000000000百円", parse_errc::number_too_large, 0);  // 10^20
  CHECK(scanned("1000000000000000000十円") == "JPY 10000000000000000000 exact");  // 10^19: the zero beyond 18 digits counts before 十 as well
  refused("1234567890123456789円", parse_errc::number_too_large, 0);
  refused("123456789012345678$ million", parse_errc::number_too_large, 0);
}

TEST_CASE("a point before three digits is a decimal point where a magnitude or a leading 0 says so") {
  CHECK(read("1.234兆円") == "JPY 1234000000000 exact");
  CHECK(read("0.125円") == "JPY 0.125 exact");
}

TEST_CASE("a middle dot marks decimals before a magnitude, as vertical print has it, and never where it may stand in a row") {
  CHECK(read("三・五億円") == "JPY 350000000 exact");
  CHECK(read("１０・５億円") == "JPY 1050000000 exact");
  CHECK(read("9・3兆円") == "JPY 9300000000000 exact");
  CHECK(read("1･5億ドル") == "USD 150000000 exact assumed");
  for (const char* s : {"7・8兆円", "２・３億円", "二・三億円", "100・200円", "5・10億円", "1・3・5億円", "1・5円", "1,000・5億円", "1.5・5億円"}) {
    INFO(s);
    CHECK(!any_figure::parse(text(s)));
    CHECK(scanned(text(s)) == "");
  }
}

TEST_CASE("numbers in words") {
  CHECK(read("two hundred million US dollars") == "USD 200000000 exact");
  CHECK(read("two-hundred million US dollars") == "USD 200000000 exact");
  CHECK(read("three billion yen") == "JPY 3000000000 exact");
}

// 10^18 and 1000京, 10^19, are the largest that are printed out in digits.
TEST_CASE("nineteen digits and twenty, of which the last are zeros") {
  CHECK(read("1000000000000000000円") == "JPY 1000000000000000000 exact");
  CHECK(read("10000000000000000000円") == "JPY 10000000000000000000 exact");
}

TEST_CASE("digits of two kinds make no number") {
  CHECK(!any_figure::parse("3億五千万円"));
  for (const char* s : {"５三", "三５", "5三", "三5"}) {
    INFO(s);
    const detail::digit_run run = detail::read_digits(text(s), 0);
    CHECK(run.length == 1);
    CHECK(run.coefficient == (text(s).starts_with("三") ? 3u : 5u));
    CHECK(run.end == (s[0] == '5' ? 1u : 3u));
  }
}

TEST_CASE("what stands behind a comma decides what it is") {
  for (const char* s : {"1,abc", "1,-23", "1, 234"}) {  // no digit: none of the number's
    const detail::digit_run run = detail::read_digits(text(s), 0);
    CHECK((run.error == parse_errc::none && run.coefficient == 1 && run.end == 1));
  }
  for (const char* s : {"1,2ab", "1,2-3", "1,23a", "1,23-"}) CHECK(detail::read_digits(text(s), 0).error == parse_errc::comma_or_point_may_be_either);
  for (const char* s : {"1,234a", "1,234-"}) {
    const detail::digit_run run = detail::read_digits(text(s), 0);
    CHECK((run.error == parse_errc::none && run.coefficient == 1234 && run.end == 5));
  }
}

TEST_CASE("twelve decimals are read, thirteen are not") {
  CHECK(digits_of("0.000000000001円") == printed_number{1, -12});
  CHECK(any_figure::parse("0.0000000000001円").error() == parse_errc::too_many_digits);
}

// In a constant expression a byte read behind the last one is an error.
TEST_CASE("nothing is read behind the end") {
  static constexpr char exact[] = {'1', '5'};
  static_assert(detail::read_number(text(exact, 2), 0, false).end == 2);
  static_assert(detail::read_number(text(exact, 1), 0, false).end == 1);
}

TEST_CASE("a dozen ASCII digits are read at one go, and what follows them one by one: no seam shows") {
  CHECK(read("123456789012円") == "JPY 123456789012 exact");
  CHECK(read("1234567890123円") == "JPY 1234567890123 exact");
  CHECK(read("123,456,789,012円") == "JPY 123456789012 exact");
  CHECK(read("123456789012345円") == "JPY 123456789012345 exact");
  CHECK(read("1234567890123456円") == "JPY 1234567890123456 exact");
  CHECK(read("123456789012345678円") == "JPY 123456789012345678 exact");
  CHECK(read("123456789012345６78円") == "JPY 123456789012345678 exact");
  CHECK(read("12３4円") == "JPY 1234 exact");
  CHECK(read("123456789012345.25円") == "JPY 123456789012345.25 exact");
  CHECK(read("123,456,789,012,345円") == "JPY 123456789012345 exact");
  CHECK(any_figure::parse("123456789012345,678円").error() == parse_errc::separators_not_every_three_digits);
  CHECK(any_figure::parse("0123456789012345円").error() == parse_errc::leading_zero);
}

TEST_CASE("a number that goes on as a vulgar fraction is not read without it") {
  CHECK(read("€2½ billion") == "4: the value ends before this text");
  for (const char* t : {"€2½ billion", "€2½", "£3⅓", "€2 1/2 billion", "2½億ユーロ"}) CHECK(scanned(t) == "");
  CHECK(scanned("€2 1 of 2") == "EUR 2 exact");
}

// A blank behind a magnitude: what follows goes on the number where its magnitude is smaller, and is left alone where it has none.
TEST_CASE("a blank inside a number") {
  CHECK(read("1兆 2,000億円") == "JPY 1200000000000 exact");
  CHECK(read("1兆\u30002,000億円") == "JPY 1200000000000 exact");
  CHECK(scanned("約1億 5000万ユーロ（約240億円）") == "EUR 150000000 about = JPY 24000000000 about");
  for (const char* t : {"1億 2000円", "1億\u30002000円", "2億 3億円", "3万 5000円"}) CHECK(scanned(t) == "");
  CHECK(scanned("東京 5億円") == "JPY 500000000 exact");
  CHECK(scanned("売上1兆 利益2,000億円") == "JPY 200000000000 exact");
}

TEST_CASE("digits of one kind, marks between them, and magnitudes in order") {
  const struct {
    const char *printed, *read;
  } numbers[] = {
      {"１1円", "JPY 11 exact"},
      {"1１円", "JPY 11 exact"},
      {"三・五億円", "JPY 350000000 exact"},
      {"10・5億円", "JPY 1050000000 exact"},
      {"1千2百3億円", "JPY 120300000000 exact"},
      {"1千2百34億円", "JPY 123400000000 exact"},
      {"五億1000万円", "JPY 510000000 exact"},
      {"5億 2000万円", "JPY 520000000 exact"},
      {"1000京円", "JPY 10000000000000000000 exact"},
      {"two-hundred million yen", "JPY 200000000 exact"},
      {"one-million dollars", "USD 1000000 exact assumed"},
      {"$0 million", "USD 0 exact assumed"},
      {"$5t", "USD 5000000000000 exact assumed"},
  };
  for (const auto& n : numbers) {
    INFO(n.printed);
    CHECK(read(text(n.printed)) == n.read);
  }
  const struct {
    const char* printed;
    std::size_t position;
    parse_errc why;
  } refusals[] = {
      {"一1円", 3, parse_errc::currency_expected},
      {"1一円", 1, parse_errc::currency_expected},
      {"1.五億円", 1, parse_errc::currency_expected},
      {"1・2億円", 1, parse_errc::currency_expected},
      {"三・5億円", 3, parse_errc::currency_expected},
      {"3・五億円", 1, parse_errc::currency_expected},
      {"3・5円", 1, parse_errc::currency_expected},
      {"12345・5億円", 5, parse_errc::currency_expected},
      {"1,000・5億円", 5, parse_errc::currency_expected},
      {"1.5・5億円", 3, parse_errc::currency_expected},
      {"123456789012345678901円", 0, parse_errc::number_too_large},
      {"10000000000000000000000円", 0, parse_errc::number_too_large},
      {"12345678901234567890.5円", 0, parse_errc::number_too_large},
      {"99999京9999兆円", 0, parse_errc::number_too_large},
      {"9999京9999兆9999億9999万9999円", 0, parse_errc::number_too_large},
      {"0.1234567890123円", 0, parse_errc::too_many_digits},
      {"1千1000億円", 4, parse_errc::magnitude_part_too_large},
      {"12千3億円", 5, parse_errc::magnitude_part_too_large},
      {"12百3億円", 5, parse_errc::magnitude_part_too_large},
      {"1千12百億円", 4, parse_errc::magnitude_part_too_large},
      {"1千2.5億円", 4, parse_errc::magnitude_part_too_large},
      {"1京99999円", 4, parse_errc::magnitude_part_too_large},
      {"1億12345万円", 4, parse_errc::magnitude_part_too_large},
      {"千千億円", 3, parse_errc::magnitudes_do_not_descend},
      {"百千億円", 3, parse_errc::magnitudes_do_not_descend},
      {"1百2千億円", 5, parse_errc::magnitudes_do_not_descend},
      {"5億2000億円", 8, parse_errc::magnitudes_do_not_descend},
      {"5億1.5万2円", 10, parse_errc::magnitudes_do_not_descend},
      {"0億円", 0, parse_errc::leading_zero},
      {"0千円", 0, parse_errc::leading_zero},
      {"5億0円", 4, parse_errc::leading_zero},
      {"5億0千円", 4, parse_errc::leading_zero},
      {"5億一千万円", 4, parse_errc::currency_expected},
      {"5億 2000億円", 4, parse_errc::currency_expected},
      {"one hundred", 0, parse_errc::digit_expected},
      {"$5½", 2, parse_errc::trailing_text},
      {"$5¾ million", 2, parse_errc::trailing_text},
      {"5¼円", 1, parse_errc::trailing_text},
      {"5⅓円", 1, parse_errc::trailing_text},
      {"5⅞円", 1, parse_errc::trailing_text},
      {"$5 1/2", 2, parse_errc::trailing_text},
      {"5Ã円", 1, parse_errc::currency_expected},
      {"5‰円", 1, parse_errc::currency_expected},
      {"$5 t-shirt", 2, parse_errc::trailing_text},
      {"$5t1", 2, parse_errc::trailing_text},
  };
  for (const auto& r : refusals) {
    INFO(r.printed);
    const auto f = any_figure::parse(text(r.printed));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
  CHECK(scanned("$5 1/x") == "USD 5 exact assumed");
}

TEST_CASE("numbers that end where the text does, and marks that look like fractions") {
  CHECK(read("5・3千円") == "JPY 5300 exact");
  const std::string endless(1100, '1');
  const struct {
    std::string printed;
    std::size_t position;
    parse_errc why;
  } refusals[] = {
      {"5・x億円", 1, parse_errc::currency_expected},
      {"123456789012345678.0円", 0, parse_errc::number_too_large},
      {endless + "円", 0, parse_errc::number_too_large},
      {endless + ".5円", 0, parse_errc::number_too_large},
      {"two", 0, parse_errc::digit_expected},
      {"two,", 0, parse_errc::digit_expected},
      {"5¿", 1, parse_errc::currency_expected},
      {"5Ⅰ円", 1, parse_errc::currency_expected},    // e2 85 a0
      {"5⅏円", 1, parse_errc::currency_expected},    // e2 85 8f
      {"5\xe2\x85", 1, parse_errc::currency_expected},  // cut off
  };
  for (const auto& r : refusals) {
    INFO(r.printed);
    const auto f = any_figure::parse(text(r.printed));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
}

TEST_CASE("a character that the text's end cuts off is not read beyond it") {
  const text half("5½");
  CHECK(detail::vulgar_fraction_at(half, 1));
  CHECK(!detail::vulgar_fraction_at(half.substr(0, 2), 1));
  CHECK(!detail::vulgar_fraction_at(half, half.size()));
  const text third("5⅓");
  CHECK(detail::vulgar_fraction_at(third, 1));
  CHECK(!detail::vulgar_fraction_at(third.substr(0, 3), 1));
  CHECK(detail::vulgar_fraction_at(text("5 1/2"), 1));
  CHECK(!detail::vulgar_fraction_at(text("5 1/2").substr(0, 4), 1));
}

// 10^17 of 京 with a digit at 10^-6 has 39 digits: neither a coefficient of 18 holds that nor do 128 bits.
TEST_CASE("places too far apart to be one number, and digits and kanji that do not go together") {
  const struct {
    const char* printed;
    std::size_t position;
    parse_errc why;
  } refusals[] = {
      {"123456789012345678京1.123456円", 0, parse_errc::number_too_large},
      {"5億千万円", 4, parse_errc::currency_expected},
      {"5億五千万円", 4, parse_errc::currency_expected},
      {"5千百円", 4, parse_errc::currency_expected},
      {"12千3百円", 5, parse_errc::magnitude_part_too_large},
  };
  for (const auto& r : refusals) {
    INFO(r.printed);
    const auto f = any_figure::parse(text(r.printed));
    CHECK(f.error() == r.why);
    CHECK(f.position() == r.position);
  }
  CHECK(read("1億5千円") == "JPY 100005000 exact");
  CHECK(read("五億三千万円") == "JPY 530000000 exact");
  CHECK(read("$0.000 thousand") == "USD 0 exact assumed");
  CHECK(read("$0.0000 thousand") == "USD 0.0 exact assumed");
}

TEST_CASE("English magnitudes one behind the other multiply") {
  CHECK(read("$5 thousand million") == "USD 5000000000 exact assumed");  // as Britain wrote a billion
  CHECK(read("$5 million million") == "USD 5000000000000 exact assumed");
  CHECK(!any_figure::parse("5 hundred thousand yen"));
  CHECK(read("one thousand billion yen") == "JPY 1000000000000 exact");
  CHECK(read("1.5 thousand crore rupees") == "INR 15000000000 exact assumed");
  CHECK(read("$5 million million million million").substr(0, 2) == "1:");  // 10^24
  CHECK(scanned("$5-6 thousand million") == "USD 5000000000-6000000000 range assumed");
}

TEST_CASE("nothing has no zeros, whatever its magnitude") {
  CHECK(any_figure::parse("$0 million")->digits == printed_number{0, 0});
  CHECK(any_figure::parse("$0.00 thousand")->digits == printed_number{0, 0});
}

TEST_CASE("a comma behind more than three digits marks no thousands") {
  const auto f = any_figure::parse("1234,567円");
  CHECK(f.error() == parse_errc::separators_not_every_three_digits);
  CHECK(f.position() == 4);
}

TEST_CASE("behind 千億 goes 万, but not where 千 had decimals") {
  CHECK(any_figure::parse("5千億3000万円")->nominal() == rational(500'030'000'000));
  const auto f = any_figure::parse("5.2千億3000万円");
  CHECK(f.error() == parse_errc::magnitudes_do_not_descend);
  CHECK(f.position() == 9);
}
