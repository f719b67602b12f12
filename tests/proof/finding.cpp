// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/finding.hpp>

#include "support/both.hpp"

#include <kawase/figure/write.hpp>

using namespace kawase;

namespace {

// What becomes of the pair's sides where its rate is 10^power too low.
constexpr finding slip(text pair, int power) {
  finding f;
  const any_restatement r = any_restatement::parse(pair).value();
  f.first = r.first;
  f.second = r.second;
  f.judgement.implied = r.implied();
  f.judgement.power_of_ten = power;
  return f;
}
constexpr figure_text repaired(text pair, int power, side s) { return write(slip(pair, power).repaired(s), style::ja); }

}  // namespace

TEST_CASE("a repair shifts one side, as a newspaper writes it") {
  CHECK_BOTH(repaired("200億ドル(約3,000億円)", 1, side::second) == text("約3兆円"));
  CHECK_BOTH(repaired("200億ドル(約3,000億円)", 1, side::first) == text("20億ドル"));
  CHECK_BOTH(repaired("23億ドル(約3,450億円)", 1, side::second) == text("約3兆4,500億円"));
  CHECK_BOTH(repaired("500億ドル(約78兆円)", -1, side::second) == text("約7兆8,000億円"));
  CHECK_BOTH(repaired("約3,000億円(200億ドル)", 1, side::second) == text("20億ドル"));
  CHECK_BOTH(repaired("約3,000億円(200億ドル)", 1, side::first) == text("約3兆円"));
  CHECK_BOTH(repaired("19.99ドル(約300円)", 1, side::second) == text("約3,000円"));
}

TEST_CASE("a bound behind the bracket belongs to neither side alone") {
  CHECK_BOTH(repaired("200億ドル(約3,000億円)以上", 1, side::second) == text("約3兆円"));
  CHECK_BOTH(repaired("200億ドル(約3,000億円以上)", 1, side::second) == text("約3兆円以上"));
}

TEST_CASE("no repair, no figure") {
  CHECK_BOTH(slip("200億ドル(約3,000億円)", 0).repaired(side::second).unit.empty());
  CHECK_BOTH(slip("200億ドル(約3,000億円)", 1).suggestion().unit.empty());
  CHECK_BOTH(slip("1億ドル(約9000京円)", 4).repaired(side::second).unit.empty());  // beyond what a printed number holds
}

TEST_CASE("a currency that was assumed matters where the table accuses") {
  finding f = slip("200億ドル(約3,000億円)", 1);
  f.judgement.reference.from = reference_source::table;
  CHECK(f.assumed_currency() == currency_code("USD"));
  f.judgement.reference.from = reference_source::note;
  CHECK(f.assumed_currency().empty());
  f = slip("200億米ドル(約3,000億円)", 1);
  f.judgement.reference.from = reference_source::table;
  CHECK(f.assumed_currency().empty());
}

TEST_CASE("of a range both ends are shifted") {
  CHECK_BOTH(repaired("1億~2億ドル(15億~30億円)", 1, side::second) == text("150億~300億円"));
}

TEST_CASE("a number times a power of ten, in the magnitudes of print, or none") {
  const auto shifted = [](printed_number n, int power) {
    REQUIRE(detail::shift(n, power));
    return n;
  };
  CHECK(shifted({3000, 8}, 1) == printed_number{3, 12});      // 3,000億 becomes 3兆
  CHECK(shifted({3450, 8}, 1) == printed_number{34500, 8});   // 3,450億 becomes 3兆4,500億
  CHECK(shifted({3, 12}, -1) == printed_number{3000, 8});
  CHECK(shifted({15, -1}, 1) == printed_number{15, 0});
  CHECK(shifted({150, -1}, 0) == printed_number{15, 0});
  CHECK(shifted({0, 0}, -2).coefficient == 0);
  CHECK(shifted({printed_number::coefficient_limit / 10, 0}, 1).value() == rational::from_decimal(detail::wide(printed_number::coefficient_limit / 10), -1));
  printed_number finest{1, printed_number::lowest_exponent}, largest{9999, 16};
  CHECK(!detail::shift(finest, -1));
  CHECK(!detail::shift(largest, 2));
  CHECK((finest == printed_number{1, printed_number::lowest_exponent} && largest == printed_number{9999, 16}));
}

TEST_CASE("dollars, and what is none") {
  for (const char* code : {"USD", "CAD", "AUD", "HKD", "SGD", "TWD", "NZD"}) CHECK(detail::is_dollar(currency_code(text(code))));
  for (const char* code : {"JPY", "INR", "EUR", "MXN"}) CHECK(!detail::is_dollar(currency_code(text(code))));
}

TEST_CASE("the suggestion belongs where its side stands") {
  finding f = slip("200億ドル(約3,000億円)", 1);
  f.first_where = span_of_text{0, 11};
  f.second_where = span_of_text{12, 14};
  f.suggested = side::first;
  CHECK(f.suggestion_where() == f.first_where);
  f.suggested = side::second;
  CHECK(f.suggestion_where() == f.second_where);
}

TEST_CASE("a band becomes a range, and a range whose high end is too large nothing") {
  CHECK(repaired("1億ドル(15億円台)", 1, side::second) == text("150億~160億円"));
  CHECK(repaired("1億ドル(数億円)", 1, side::second) == text("20億~90億円"));
  CHECK(slip("1億~2億ドル(900京~9000京円)", 1).repaired(side::second).unit.empty());
  printed_number nothing{0, 0};
  CHECK((detail::shift(nothing, 1) && nothing.coefficient == 0));
}
