// SPDX-License-Identifier: BSL-1.0
// A rate that the caller gives is exact.
// phrase: given_rates
#include <kawase/money.hpp>
#include <kawase/proof.hpp>
using namespace kawase::literals;
constexpr kawase::proof_options options{.rates = {EITHER((154.50_JPY / 1_USD), (154.50))}};
