// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/options.hpp>

#include "support/both.hpp"

#include <kawase/money/literals.hpp>

using namespace kawase;
using namespace kawase::literals;

TEST_CASE("rates are given with their types") {
  constexpr proof_options o{.rates = {154.50_JPY / 1_USD, 162_JPY / 1_EUR}, .year = 2025};
  CHECK_BOTH(o.rates.end() - o.rates.begin() == 2);
  CHECK_BOTH((o.rates.begin()[1].base == currency_code("EUR") && o.rates.begin()[1].value == rational(162)));
}

TEST_CASE("there is room for sixteen") {
  given_rates r;
  for (int i = 0; i < 16; ++i) CHECK(r.add(154_JPY / 1_USD));
  CHECK(!r.add(154_JPY / 1_USD));
}
