// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/failure.hpp>

// class error : std::exception    class overflow_error : error    class domain_error : error    KAWASE_ON_FAILURE(sentence)

#include <fstream>
#include <iterator>
#include <string>
#include <type_traits>

#include "support/catch.hpp"
#include "support/fails.hpp"

static_assert(std::is_base_of_v<std::exception, kawase::error>);
static_assert(std::is_base_of_v<kawase::error, kawase::overflow_error> && std::is_base_of_v<kawase::error, kawase::domain_error>);
static_assert(std::is_nothrow_copy_constructible_v<kawase::overflow_error> && std::is_nothrow_constructible_v<kawase::domain_error, const char*>);
static_assert(!std::is_convertible_v<const char*, kawase::error>);

TEST_CASE("what() is the sentence, whichever base catches it") {
  CHECK_FAILS(kawase::detail::a_division_by_zero(), domain_error, "kawase: a division by zero");
  CHECK_FAILS(kawase::detail::a_division_by_zero(), error, "kawase: a division by zero");
  CHECK_FAILS(kawase::detail::a_sum_of_money_is_out_of_range(), overflow_error, "kawase: a sum of money does not fit its 64-bit count");
  CHECK_THROWS_AS(kawase::detail::a_sum_of_money_is_out_of_range(), std::exception);
}

// What each operation says, tests/failure hears.
TEST_CASE("a sentence is said as it is listed") {
  using namespace kawase::detail;
  std::ifstream file(KAWASE_SOURCE_DIR "/tests/failure/sentences");
  const std::string listed{std::istreambuf_iterator<char>(file), {}};
  for (void (*fails)() :
       {a_sum_of_money_is_out_of_range, a_difference_of_money_is_out_of_range, a_multiple_of_money_is_out_of_range, the_negative_of_money_is_out_of_range, money_in_finer_digits_is_out_of_range,
        a_count_of_money_is_out_of_range, a_rounded_amount_is_out_of_range, a_converted_amount_is_out_of_range, a_rational_needs_more_than_128_bits, a_rational_does_not_fit_64_bits,
        the_ratios_of_an_allocation_must_not_be_negative_nor_all_zero, an_allocation_has_more_parts_than_ratios_or_room, an_allocation_needs_at_least_one_part, a_number_has_no_finite_decimal,
        a_division_by_zero, an_exchange_rate_must_be_positive, a_rounding_is_none_of_the_seven, there_is_no_such_day_in_the_calendar, a_date_is_out_of_range,
        the_rows_of_a_rate_table_must_ascend_by_day, the_legs_of_a_cross_rate_are_of_different_days, a_parsed_value_is_not_there}) {
    std::string said;
    try {
      fails();
    } catch (const kawase::error& e) {
      said = e.what();
    }
    INFO(said);
    CHECK(listed.find(said + "\n") != std::string::npos);
  }
  CHECK_FAILS(a_rate_needs_more_than_64_bits(), overflow_error, "kawase: an exact exchange rate needs terms of more than 64 bits");
  CHECK_FAILS(there_is_no_value(), domain_error, "kawase: value() of a maybe that has none; ask has_value() first");
  CHECK_FAILS(a_nominal_value_does_not_fit_its_money(), overflow_error, "kawase: the nominal value of a figure does not fit the digits of this money type");
  CHECK_FAILS(a_restated_figure_is_out_of_range(), overflow_error, "kawase: a restated figure lies beyond 9999京");
}
