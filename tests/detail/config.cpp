// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/config.hpp>

// KAWASE_HAS_INT128  KAWASE_HAS_OVERFLOW_BUILTINS  KAWASE_HAS_EXCEPTIONS (0 or 1)  KAWASE_WRAPS_ON_PURPOSE  KAWASE_VIEWS_THIS  KAWASE_QUIET_BEGIN, _END

#include "support/catch.hpp"

#if KAWASE_HAS_INT128 == KAWASE_HAS_INT128 && KAWASE_HAS_OVERFLOW_BUILTINS == KAWASE_HAS_OVERFLOW_BUILTINS && !KAWASE_HAS_EXCEPTIONS
#error "Catch2 needs exceptions"
#endif
#if defined(KAWASE_NO_INT128) && (KAWASE_HAS_INT128 || KAWASE_HAS_OVERFLOW_BUILTINS || KAWASE_HAS_STRING_BUILTINS)
#error "KAWASE_NO_INT128 is to be obeyed"
#endif

KAWASE_QUIET_BEGIN
namespace {
KAWASE_WRAPS_ON_PURPOSE unsigned wrap(unsigned n) { return n + 1; }
}  // namespace
KAWASE_QUIET_END

TEST_CASE("wrapping on purpose") { CHECK(wrap(~0u) == 0); }
