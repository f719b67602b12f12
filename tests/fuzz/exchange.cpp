// SPDX-License-Identifier: BSL-1.0
// Any numbers at all converted and split, against whole numbers of any length (tests/support/big.hpp), which share no code with the library: to the
// last unit, and refused just where the result does not fit. A libFuzzer target; run.sh builds and runs it.

#include <kawase/money.hpp>
#include <kawase/money/any_money.hpp>
#include <kawase/money/any_rate.hpp>
#include <kawase/money/convert_all.hpp>

#include <vector>

#include "fuzz/support.hpp"
#include "support/big.hpp"

namespace {

using namespace kawase;
using fuzz::require;
using test::big;

template <int From, int To>
void check_conversion(std::int64_t count, const exchange_rate<USD, JPY>& r, std::uint64_t n, std::uint64_t d, unsigned mode) {
  const auto amount = money<USD, From>::from_count(count);
  const auto how = static_cast<rounding>(mode);
  const big expected = test::round_quotient(big(count) * big(n) * big::power(10, To), big(d) * big::power(10, From), static_cast<test::mode>(mode));
  const bool fits = test::is_a_count(expected);
  const auto converted = try_convert<To>(amount, r, how);
  require(converted.has_value() == fits, "a conversion is refused where it does not fit");
  require(!fits || big(converted->count()) == expected, "a conversion is exact to its one rounding");
  const auto stepwise = try_round_to<To>(amount * r, how);
  require(stepwise.has_value() == fits && (!fits || (stepwise->amount == *converted && exact_money<JPY>(*converted) + stepwise->remainder == amount * r)), "amount and remainder are the exact amount");
  const auto any = try_convert(any_money(amount), any_rate::try_make("USD", "JPY", r.value(), date(), rate_kind::mid, "").value(), To, how);
  require(any.has_value() == fits && (!fits || any->to.count() == converted->count()), "any_money converts the same");
  // By the array: the amount among smaller ones, which take the quick way.
  const money<USD, From> amounts[] = {money<USD, From>::from_count(count / 3), amount, money<USD, From>::from_count(1), amount};
  money<JPY, To> out[4];
  const std::size_t done = try_convert(amounts, 4, r, how, out);
  std::size_t expected_done = 0;
  for (; expected_done < 4; ++expected_done) {
    const auto one = try_convert<To>(amounts[expected_done], r, how);
    if (!one) break;
    if (expected_done < done) require(out[expected_done] == *one, "an array is converted as its amounts are");
  }
  require(done == expected_done, "an array is converted up to the first that does not fit");
}

void check_allocation(std::int64_t count, const std::vector<std::uint64_t>& ratios, unsigned policy) {
  const auto whole = money<USD>::from_count(count);
  std::vector<money<USD>> out(ratios.size());
  big sum = 0;
  for (const std::uint64_t r : ratios) sum = sum + big(r);
  const bool splits = try_allocate(whole, ratios.data(), ratios.size(), static_cast<odd_units>(policy), out.data());
  require(splits == !sum.zero(), "an amount is split where some ratio is not zero");
  if (!splits) return;
  big total = 0, passed = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const big part(out[i].count()), product = big(count) * big(ratios[i]);
    total = total + part;
    passed = passed + big(ratios[i]);
    const auto [quota, rest] = big::divide(product, sum);  // towards zero
    require(part == quota || (!rest.zero() && part == quota + (count < 0 ? big(-1) : big(1))), "a part is its quota, or a unit more where that has a fraction");
    if (policy == static_cast<unsigned>(odd_units::spread)) require(total == big::divide(big(count) * passed, sum).first, "instalments keep up with their quota");
  }
  require(total == big(count), "the parts add up");
}
void check_even(std::int64_t count, std::size_t n, unsigned policy) {
  const auto whole = money<USD>::from_count(count);
  std::vector<money<USD>> even(n), by_ratio(n);
  require(try_allocate_evenly(whole, n, static_cast<odd_units>(policy), even.data()), "an amount is split evenly");
  require(try_allocate(whole, std::vector<std::uint64_t>(n, 1), n, static_cast<odd_units>(policy), by_ratio.data()), "and by ones");
  require(even == by_ratio, "evenly is by equal ratios");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::numbers in(data, size);
  const unsigned what = in.byte(), mode = in.below(7);
  const std::int64_t count = in.i64();
  if (what % 2 == 0) {
    const std::uint64_t n = in.positive(), d = in.positive();
    const auto r = exchange_rate<USD, JPY>::from_ratio(n, d);
    switch (what / 2 % 6) {
      case 0: check_conversion<2, 0>(count, r, n, d, mode); break;
      case 1: check_conversion<2, 2>(count, r, n, d, mode); break;
      case 2: check_conversion<0, 18>(count, r, n, d, mode); break;
      case 3: check_conversion<18, 0>(count, r, n, d, mode); break;
      case 4: check_conversion<18, 18>(count, r, n, d, mode); break;
      default: check_conversion<0, 3>(count, r, n, d, mode); break;
    }
  } else {
    std::vector<std::uint64_t> ratios;
    const unsigned parts = 1 + in.below(12);
    while (ratios.size() < parts) ratios.push_back(in.u64());
    check_allocation(count, ratios, mode % 5);
    check_even(count, parts, mode % 5);
  }
  return 0;
}
