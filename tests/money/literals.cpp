// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/literals.hpp>

// 19.99_USD  5_EUR  154.23_JPY …, for the ten currencies of currencies.hpp. What is no literal: tests/compile_fail/money

#include <type_traits>

#include <kawase/money/arithmetic.hpp>
#include <kawase/money/exchange_rate.hpp>

#include "support/both.hpp"

using namespace kawase;
using namespace kawase::literals;

static_assert(std::is_same_v<decltype(19.99_USD), money<USD>> && std::is_same_v<decltype(5_USD), money<USD>> && std::is_same_v<decltype(5.0_USD), money<USD>>);
static_assert(std::is_same_v<decltype(154_JPY), money<JPY>> && std::is_same_v<decltype(154.23_JPY), money<JPY, 2>> && std::is_same_v<decltype(154.0_JPY), money<JPY, 1>>);
static_assert(std::is_same_v<decltype(1.0758_USD), money<USD, 4>>);
static_assert(std::is_same_v<decltype(1_EUR), money<EUR>> && std::is_same_v<decltype(1_GBP), money<GBP>> && std::is_same_v<decltype(1_CNY), money<CNY>>);
static_assert(std::is_same_v<decltype(1_CHF), money<CHF>> && std::is_same_v<decltype(1_AUD), money<AUD>> && std::is_same_v<decltype(1_CAD), money<CAD>>);
static_assert(std::is_same_v<decltype(1_HKD), money<HKD>> && std::is_same_v<decltype(1_SGD), money<SGD>>);

TEST_CASE("exact decimals, digit for digit") {
  CHECK_BOTH((19.99_USD).count() == 1999);
  CHECK_BOTH((5_USD).count() == 500);
  CHECK_BOTH((0.07_USD).count() == 7);
  CHECK_BOTH((.5_USD).count() == 50);
  CHECK_BOTH((0_USD).count() == 0);
  CHECK_BOTH((0.1_USD + 0.2_USD) == 0.3_USD);
  CHECK_BOTH((18.99_USD).count() == 1899);  // 18.98999… as a double
  CHECK_BOTH((500'000'000'000_USD).count() == 50'000'000'000'000);
  CHECK_BOTH((1'234.5_USD).count() == 123450);
  CHECK_BOTH((154.23_JPY).count() == 15423);
  CHECK_BOTH((-5_USD).count() == -500);
  CHECK_BOTH((0.000000000000000001_USD).count() == 1);
  CHECK_BOTH((92'233'720'368'547'758.07_USD).count() == detail::highest64);
  CHECK_BOTH((9'223'372'036'854'775'807_JPY) == money<JPY>::highest());
  CHECK_BOTH(154.23_JPY / 1_USD == exchange_rate<USD, JPY>::from_ratio(15423, 100));
}

// Reading stops at the first character that is no digit, whatever the decimals so far; tests/compile_fail has what a user sees.
TEST_CASE("what is no plain decimal is not sound") {
  CHECK_BOTH(detail::read_literal<'1', '.', '5'>().sound);
  CHECK_BOTH(!detail::read_literal<'1', 'e', '5'>().sound);
  CHECK_BOTH(!detail::read_literal<'0', 'x', '1'>().sound);
  CHECK_BOTH(!detail::read_literal<'0', '1', '0'>().sound);
  CHECK_BOTH(!detail::read_literal<'1', '.', '5', '.', '5'>().sound);
}
