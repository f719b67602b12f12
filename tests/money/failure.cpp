// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/failure.hpp>

// class error : std::exception    class overflow_error : error    class domain_error : error    KAWASE_ON_FAILURE(sentence)

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
