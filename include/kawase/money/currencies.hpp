// SPDX-License-Identifier: BSL-1.0
// The ten most traded currencies: BIS Triennial Central Bank Survey, April 2025, turnover of OTC foreign exchange by currency.
// Codes, numbers, minor units and names: ISO 4217 list one, published 2026-01-01; tests/money/currencies.cpp compares each with that list.
#pragma once

#include <kawase/money/currency.hpp>

namespace kawase {

// clang-format off
struct USD { static constexpr text code = "USD"; static constexpr int numeric_code = 840, minor_digits = 2; static constexpr text name = "US Dollar"; };
struct EUR { static constexpr text code = "EUR"; static constexpr int numeric_code = 978, minor_digits = 2; static constexpr text name = "Euro"; };
struct JPY { static constexpr text code = "JPY"; static constexpr int numeric_code = 392, minor_digits = 0; static constexpr text name = "Yen"; };
struct GBP { static constexpr text code = "GBP"; static constexpr int numeric_code = 826, minor_digits = 2; static constexpr text name = "Pound Sterling"; };
struct CNY { static constexpr text code = "CNY"; static constexpr int numeric_code = 156, minor_digits = 2; static constexpr text name = "Yuan Renminbi"; };
struct CHF { static constexpr text code = "CHF"; static constexpr int numeric_code = 756, minor_digits = 2; static constexpr text name = "Swiss Franc"; };
struct AUD { static constexpr text code = "AUD"; static constexpr int numeric_code = 36, minor_digits = 2; static constexpr text name = "Australian Dollar"; };
struct CAD { static constexpr text code = "CAD"; static constexpr int numeric_code = 124, minor_digits = 2; static constexpr text name = "Canadian Dollar"; };
struct HKD { static constexpr text code = "HKD"; static constexpr int numeric_code = 344, minor_digits = 2; static constexpr text name = "Hong Kong Dollar"; };
struct SGD { static constexpr text code = "SGD"; static constexpr int numeric_code = 702, minor_digits = 2; static constexpr text name = "Singapore Dollar"; };
// clang-format on

}  // namespace kawase
