// SPDX-License-Identifier: BSL-1.0
// phrase: a rate is exact and has its currencies: verdict(154.50_JPY / 1_USD)
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto v = "5,000億ドル(約77兆円)"_restatement.verdict(EITHER((154.50_JPY / 1_USD), (154.5)));
