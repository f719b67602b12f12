// SPDX-License-Identifier: BSL-1.0
// A rate of euros says nothing about dollars.
// phrase: the rate is between other currencies than the two that are printed
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto v = "5,000億ドル(約77兆円)"_restatement.verdict(154.50_JPY / EITHER((1_USD), (1_EUR)));
