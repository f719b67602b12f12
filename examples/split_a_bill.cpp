// SPDX-License-Identifier: BSL-1.0
// Splitting amounts so that the parts add up to the cent: evenly, by ratios, a refund, instalments. Who gets the odd cents is said at each call.
#include <cstddef>
#include <cstdio>
#include <vector>

#include <kawase/money.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

template <class Parts>
void print(const char* what, const Parts& parts) {
  std::printf("%-42s", what);
  for (const auto part : parts) std::printf(" %8s", write(part).data());
  std::puts("");
}

// 100 dollars in three: known to the compiler, and so is the sum.
constexpr auto evenly = allocate_evenly<3>(100_USD, odd_units::to_first);
static_assert(evenly[0] == 33.34_USD && evenly[0] + evenly[1] + evenly[2] == 100_USD);

}  // namespace

int main() {
  print("100 dollars among three", evenly);

  // A bill with 18 % for the waiter, rounded once. Ann had as much as Ben and Cleo together.
  const money<USD> bill = 86.40_USD, total = bill + round_to(bill * percent(18), rounding::half_up).amount;
  std::printf("86.40 and 18 %% are %s\n", write(total).data());
  print("  2 : 1 : 1, odd cents to the first", allocate(total, {2, 1, 1}, odd_units::to_first));
  print("  2 : 1 : 1, to the largest remainders", allocate(total, {2, 1, 1}, odd_units::to_largest_remainder));

  // Who is asked for nothing pays nothing.
  print("  1 : 0 : 1", allocate(total, {1, 0, 1}, odd_units::to_last));

  // Ten dollars come back: negative parts, none of the wrong sign.
  print("a refund of 10 dollars", allocate_evenly<3>(-10_USD, odd_units::to_last));

  // Ratios and parts of any length, in memory of yours: shares in a flat, by square metres.
  const std::vector<int> metres = {31, 24, 18, 12};
  std::vector<money<JPY>> rent(metres.size());
  allocate(185'000_JPY, metres, metres.size(), odd_units::to_largest_ratio, rent);
  print("a rent of 185,000 yen by square metres", rent);

  // 10,000 yen in twelve instalments: after each, what was paid is as near to its share as whole yen allow.
  print("10,000 yen in twelve instalments", allocate_evenly<12>(10'000_JPY, odd_units::spread));

  // The other style of failure: nothing, instead of an exception.
  const auto nobody = try_allocate(total, {0, 0}, odd_units::to_first);
  std::printf("among nobody: %s\n", nobody ? "done" : "refused");
}
