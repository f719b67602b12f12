// SPDX-License-Identifier: BSL-1.0
// Converts what it reads, for compare.py: a line "FROM TO COUNT NUMERATOR DENOMINATOR" is an amount of COUNT units of 10^-FROM at the rate
// NUMERATOR/DENOMINATOR; the answer is the count of 10^-TO units in each of the seven modes, in the order of the enumeration, or "-" where it does not
// fit; then the same of the array.

#include <kawase/money.hpp>
#include <kawase/money/convert_all.hpp>

#include <cinttypes>
#include <cstdio>

namespace {

using namespace kawase;

template <int From, int To>
void answer(std::int64_t count, const exchange_rate<USD, JPY>& r) {
  for (int mode = 0; mode < 7; ++mode) {
    const auto how = static_cast<rounding>(mode);
    const money<USD, From> amount = money<USD, From>::from_count(count);
    const auto one = try_convert<To>(amount, r, how);
    if (one) std::printf("%" PRId64 " ", one->count());
    else std::printf("- ");
    const money<USD, From> amounts[] = {amount, amount};
    money<JPY, To> out[2];
    if (try_convert(amounts, 2, r, how, out) == 2) std::printf("%" PRId64 " ", out[1].count());
    else std::printf("- ");
  }
  std::printf("\n");
}

}  // namespace

int main() {
  static char room[1 << 16];
  std::setvbuf(stdout, room, _IOFBF, sizeof room);
  int from = 0, to = 0;
  std::int64_t count = 0;
  std::uint64_t n = 0, d = 0;
  while (std::scanf("%d %d %" SCNd64 " %" SCNu64 " %" SCNu64, &from, &to, &count, &n, &d) == 5) {
    const auto r = exchange_rate<USD, JPY>::from_ratio(n, d);
    switch (from * 100 + to) {
      case 0: answer<0, 0>(count, r); break;
      case 2: answer<0, 2>(count, r); break;
      case 18: answer<0, 18>(count, r); break;
      case 200: answer<2, 0>(count, r); break;
      case 202: answer<2, 2>(count, r); break;
      case 204: answer<2, 4>(count, r); break;
      case 411: answer<4, 11>(count, r); break;
      case 1800: answer<18, 0>(count, r); break;
      case 1818: answer<18, 18>(count, r); break;
      default: return 2;
    }
  }
  return 0;
}
