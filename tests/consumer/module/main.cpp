// SPDX-License-Identifier: BSL-1.0
// A user's program that imports kawase; in_yen.cpp, of the same program, includes it.
#include <chrono>
#include <cstdio>
#include <iostream>

import kawase;

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

money<JPY> in_yen(money<USD> m);  // in in_yen.cpp

// Every floor, at compile time ...
static_assert(convert(19.99_USD, 154.50_JPY / 1_USD, rounding::half_even) == 3088_JPY);
static_assert("約3,000億円"_figure.nominal() == rational(300'000'000'000));
static_assert(find_called(ds::companies, "エヌビディア")->id == ds::nvidia.id);
static_assert(proofread(ds::article).errors() == 1);
static_assert(iso4217::find("JPY")->numeric_code == 392);

int main() {
  // ... and at run time, with the standard library.
  std::cout << in_yen(19.99_USD) << ", " << styled("約3,000億円"_figure, style::en) << ", " << to_string(to_date(std::chrono::year(2025) / 1 / 27)) << std::endl;
  for (const auto& hit : scan("売上高は約1.2兆円、買収額は5億ドル(約750億円)以上。")) std::printf("%d bytes\n", static_cast<int>(hit.where.length));
  std::printf("kawase %d.%d.%d\n", version_major, version_minor, version_patch);
}
