// SPDX-License-Identifier: BSL-1.0
// A user's program: what each way of getting kawase must be able to build.
#include <cstdio>

#include <kawase/money.hpp>
#include <kawase/version.hpp>

using namespace kawase::literals;

int main() {
  constexpr auto price = 19.99_USD;
  constexpr auto yen = kawase::convert(price, 154.50_JPY / 1_USD, kawase::rounding::half_even);
  static_assert(yen == 3088_JPY);
  static_assert(KAWASE_VERSION >= 10000 && KAWASE_VERSION / 10000 == kawase::version_major);
  std::printf("%lld cents, %lld yen, kawase %d.%d.%d\n", static_cast<long long>(price.count()), static_cast<long long>(yen.count()), kawase::version_major,
              kawase::version_minor, kawase::version_patch);
}
