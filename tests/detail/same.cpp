// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/same.hpp>

#include "support/both.hpp"

namespace {
enum class narrow : unsigned char { none, low = 1, high = 255 };
enum class negative : int { below = -1, high = 255 };
}  // namespace

TEST_CASE("enumerators are the same where == says so") {
  using kawase::detail::same;
  CHECK_BOTH(same(narrow::low, narrow::low));
  CHECK_BOTH(!same(narrow::low, narrow::none));
  CHECK_BOTH(!same(narrow::high, narrow::none));
  CHECK_BOTH(same(negative::below, negative::below));
  CHECK_BOTH(!same(negative::below, negative::high));
}
