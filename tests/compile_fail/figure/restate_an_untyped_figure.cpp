// SPDX-License-Identifier: BSL-1.0
// Whether it is in the rate's currency, only run time knows.
// phrase: the currency is known only at run time
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr any_figure f{};
auto other = EITHER((try_restate), (restate))(f, 154.50_JPY / 1_USD);
