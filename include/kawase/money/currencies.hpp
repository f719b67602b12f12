// SPDX-License-Identifier: BSL-1.0
// The ten most traded currencies: BIS Triennial Central Bank Survey, April 2025, turnover of OTC foreign exchange by currency.
// Codes, numbers, minor units and names: ISO 4217 list one, published 2026-01-01; tests/money/currencies.cpp compares each with that list.
// Texts with their lengths, which compilers would otherwise count in every unit that includes them: tests/money/iso4217.cpp counts once.
#pragma once

#include <kawase/money/currency.hpp>

namespace kawase {

// clang-format off
struct USD { static constexpr text code{"USD", 3}; static constexpr int numeric_code = 840, minor_digits = 2; static constexpr text name{"US Dollar", 9}; };
struct EUR { static constexpr text code{"EUR", 3}; static constexpr int numeric_code = 978, minor_digits = 2; static constexpr text name{"Euro", 4}; };
struct JPY { static constexpr text code{"JPY", 3}; static constexpr int numeric_code = 392, minor_digits = 0; static constexpr text name{"Yen", 3}; };
struct GBP { static constexpr text code{"GBP", 3}; static constexpr int numeric_code = 826, minor_digits = 2; static constexpr text name{"Pound Sterling", 14}; };
struct CNY { static constexpr text code{"CNY", 3}; static constexpr int numeric_code = 156, minor_digits = 2; static constexpr text name{"Yuan Renminbi", 13}; };
struct CHF { static constexpr text code{"CHF", 3}; static constexpr int numeric_code = 756, minor_digits = 2; static constexpr text name{"Swiss Franc", 11}; };
struct AUD { static constexpr text code{"AUD", 3}; static constexpr int numeric_code = 36, minor_digits = 2; static constexpr text name{"Australian Dollar", 17}; };
struct CAD { static constexpr text code{"CAD", 3}; static constexpr int numeric_code = 124, minor_digits = 2; static constexpr text name{"Canadian Dollar", 15}; };
struct HKD { static constexpr text code{"HKD", 3}; static constexpr int numeric_code = 344, minor_digits = 2; static constexpr text name{"Hong Kong Dollar", 16}; };
struct SGD { static constexpr text code{"SGD", 3}; static constexpr int numeric_code = 702, minor_digits = 2; static constexpr text name{"Singapore Dollar", 16}; };
// clang-format on

}  // namespace kawase
