// SPDX-License-Identifier: BSL-1.0
#include <kawase/deepseek_shock/figures.hpp>

#include <kawase/figure/literals.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/literals.hpp>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;
using namespace kawase::literals;

TEST_CASE("amounts in two currencies") {
  static_assert(ds::openai_investment.first.nominal_as<money<USD>>() == 20'000'000'000_USD && ds::openai_investment.second.nominal_as<money<JPY>>() == 300'000'000'000_JPY);
  static_assert(ds::openai_investment.where == at::paragraph(3) && ds::openai_investment.of == ds::openai.id);
  static_assert(ds::openai_investment.first.modifier.bound == bound::at_least && ds::openai_investment.second.modifier.bound == bound::at_least, "以上 bounds both");
  static_assert(ds::deepseek_development_cost.first.nominal_as<money<USD>>() == 6'000'000_USD && ds::deepseek_development_cost.second.nominal_as<money<JPY>>() == 900'000'000_JPY);
  static_assert(ds::stargate_investment.first.nominal_as<money<USD>>() == 500'000'000'000_USD && ds::stargate_investment.second.nominal_as<money<JPY>>() == 77'000'000'000'000_JPY);
  static_assert(ds::stargate_investment.where == at::paragraph(6) && ds::stargate_investment.of == ds::stargate.id);

  constexpr auto r = 154.50_JPY / 1_USD;
  static_assert(convert(ds::stargate_investment.first.nominal_as<money<USD>>(), r, rounding::half_even) == 77'250'000'000'000_JPY);
  static_assert(ds::stargate_investment.verdict(r) == verdict::consistent && ds::openai_investment.verdict(r) == verdict::inconsistency);
  CHECK(ds::openai_investment.implied().value == rational(15));
}

TEST_CASE("amounts in yen") {
  static_assert(ds::nvidia_loss_in_title.nominal_as<money<JPY>>() == 90'000'000'000'000_JPY && ds::nvidia_loss_in_title.where == at::title);
  static_assert(ds::market_loss.nominal_as<money<JPY>>() == 100'000'000'000'000_JPY && ds::market_loss.modifier.approximation == approximation::nearly);
  static_assert(ds::nvidia_loss.nominal_as<money<JPY>>() == 92'000'000'000'000_JPY && ds::nvidia_loss.modifier.approximation == approximation::about);
  CHECK(ds::nvidia_loss.where == at::caption(2));
}

TEST_CASE("shares, ratios, counts, ranks and durations") {
  static_assert(ds::nvidia_fall.nominal() == rational(17) && ds::nvidia_fall_in_caption.nominal() == rational(17));
  static_assert(ds::cost_ratio.nominal() == rational(1, 100) && ds::cost_ratio.modifier.bound == bound::at_most && ds::cost_ratio.where == at::bullet(2));
  static_assert(ds::number_of_points.nominal() == rational(4) && ds::first_place.nominal() == rational(1) && ds::first_place.where == at::caption(3));
  static_assert(ds::deepseek_age.nominal() == rational(2) && ds::deepseek_age.unit == currency_code("year") && ds::deepseek_age.where == at::paragraph(2));
  static_assert(ds::openai_investment_period.nominal() == rational(3) && ds::openai_investment_period.unit == currency_code("year"));
  static_assert(ds::deepseek_training_time.nominal() == rational(2) && ds::deepseek_training_time.unit == currency_code("month"));
  static_assert(ds::semiconductor_horizon.nominal() == rational(10) && ds::semiconductor_horizon.nominal_high() == rational(20) && ds::semiconductor_horizon.extent == extent::range);
  static_assert(ds::one_day.nominal() == rational(1) && ds::one_day.unit == currency_code("day") && ds::one_night.unit == currency_code("night"));
  CHECK(ds::semiconductor_horizon.where == at::paragraph(10));
}
