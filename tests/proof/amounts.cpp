// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/amounts.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<restatement<USD, JPY>> pair{"600万ドル(約9億円)", at::title, maker.id, properties::invested};
constexpr recorded<figure<JPY>> yen{"約9億円", at::title, maker.id, properties::invested};
constexpr recorded<figure<percent_of>> share{"17%", at::title, maker.id, properties::share_price_fall};

}  // namespace

TEST_CASE("figures meet in a unit that both have") {
  CHECK_BOTH(detail::in_common_unit(value(yen), value(pair)).second.unit == currency_code("JPY"));
  CHECK_BOTH(detail::in_common_unit(value(pair), value(pair), 1).first.unit == currency_code("JPY"));
  CHECK_BOTH(!detail::in_common_unit(value(pair), value(pair), 2));
  CHECK_BOTH(!detail::in_common_unit(value(share), value(yen)));
  CHECK_BOTH(!detail::in_common_unit(value(maker.id), value(yen)));
}

TEST_CASE("what is denied, asked or foretold is not claimed") {
  CHECK_BOTH(detail::is_claimed(statement{}));
  CHECK_BOTH(detail::is_claimed(statement{.factuality = as::hearsay}));
  for (const factuality f : {as::denied, as::question, as::forecast, as::opinion}) CHECK(!detail::is_claimed(statement{.factuality = f}));
}

TEST_CASE("an impossibility is an error only where both sides are asserted") {
  CHECK_BOTH(detail::level_of_impossibility(statement{}, statement{}) == level::error);
  CHECK_BOTH(detail::level_of_impossibility(statement{}, statement{.factuality = as::hearsay}) == level::warning);
}
