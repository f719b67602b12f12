// SPDX-License-Identifier: BSL-1.0
// A platform or a user may define this.
#define TRY nothing
#include <kawase/money/currencies_in_print.hpp>
#if !defined(TRY)
#error "the header must leave a user's macros as they were"
#endif
#undef TRY

// struct AED, ARS, … ZAR; iso4217::tag<"TRY">

#include "support/both.hpp"

using namespace kawase;

// Minor units that other tables get wrong; ISO 4217 list one, read by a person. tests/money/iso4217.cpp compares every row.
TEST_CASE("tags of the currencies in print") {
  CHECK_BOTH(std::is_same_v<iso4217::tag<"TRY">, kawase::TRY>);
  CHECK_BOTH(std::is_same_v<iso4217::tag<"JPY">, JPY>);
  CHECK_BOTH(currency<iso4217::tag<"KRW">>);
  CHECK_BOTH(KRW::minor_digits == 0);
  CHECK_BOTH(VND::minor_digits == 0);
  CHECK_BOTH(IDR::minor_digits == 2);
  CHECK_BOTH(KWD::minor_digits == 3);
  CHECK_BOTH(ISK::minor_digits == 0);
  CHECK_BOTH(CLP::minor_digits == 0);
}
