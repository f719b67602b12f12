// SPDX-License-Identifier: BSL-1.0
// Tax put on a price and taken out of one, a discount, and interest over the days between two dates: exact until it is rounded, once and by name.
#include <cstdio>

#include <kawase/money.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

// Out of a price that includes tax: the net is rounded, the tax is the rest, so the two are the price.
struct receipt_line {
  money<JPY> net, tax;
};
constexpr receipt_line without_tax(money<JPY> gross, const rational& rate) {
  const money<JPY> net = round_to(gross / (1 + rate), rounding::half_up);
  return {net, gross - net};
}

// Days over 360, as money markets count (Actual/360); over 365, as sterling does (Actual/365 Fixed).
constexpr exact_money<USD> interest(money<USD> principal, const rational& rate, date from, date to, int days_a_year) {
  return principal * rate * rational(to - from, days_a_year);
}

constexpr date lent(2025, 1, 27), repaid(2025, 4, 28);
static_assert(repaid - lent == 91);
static_assert(interest(1'000'000_USD, percent(rational(9, 2)), lent, repaid, 360) == 11'375_USD);  // 4.5 %, to the cent without rounding

}  // namespace

int main() {
  constexpr rational tax = percent(10), reduced_tax = percent(8);

  std::puts("Tax, Japan's 10 % and 8 %");
  const money<JPY> price = 1'980_JPY;
  std::printf("  %s yen and tax: %s\n", write(price).data(), write(round_to(price * (1 + tax), rounding::down).amount).data());
  const receipt_line bread = without_tax(1'000_JPY, reduced_tax);
  std::printf("  1000 yen with tax: %s net, %s tax\n", write(bread.net).data(), write(bread.tax).data());

  // An invoice rounds its tax once. Rounding each line loses two yen of three lines.
  const money<JPY> line = 99_JPY;
  const money<JPY> by_line = round_to(line * tax, rounding::down).amount * 3;
  const auto once = round_to(line * 3 * tax, rounding::down);
  std::printf("  three lines of 99 yen: %s yen of tax rounded by line, %s rounded once\n", write(by_line).data(), write(once.amount).data());
  char rest[longest_rational];
  std::printf("  what that rounding took off: %.*s yen\n", static_cast<int>(write(once.remainder, rest, rest + sizeof rest).end - rest), rest);

  // 16.745: who says which way a tie goes?
  std::puts("85 % of 19.70 dollars");
  const auto discounted = [](rounding mode) { return write(round_to(19.70_USD * percent(85), mode).amount); };
  std::printf("  half up %s, half even %s, down %s\n", discounted(rounding::half_up).data(), discounted(rounding::half_even).data(), discounted(rounding::down).data());

  std::puts("4.5 % on 1,000,000 dollars from 2025-01-27 to 2025-04-28, 91 days");
  const rational rate = percent(rational(9, 2));
  std::printf("  Actual/360: %s\n", write(round_to(interest(1'000'000_USD, rate, lent, repaid, 360), rounding::half_even).amount).data());
  std::printf("  Actual/365: %s\n", write(round_to(interest(1'000'000_USD, rate, lent, repaid, 365), rounding::half_even).amount).data());
  // A day's interest, rounded and then multiplied, is another amount.
  const money<USD> a_day = round_to(interest(1'000'000_USD, rate, lent, lent + 1, 365), rounding::half_even);
  std::printf("  91 rounded days of %s: %s\n", write(a_day).data(), write(a_day * 91).data());
}
