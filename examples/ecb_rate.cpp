// SPDX-License-Identifier: BSL-1.0
// Converts an amount at the European Central Bank's reference rates of a day, or of the last day before that has them, and says which day that was:
//   ecb_rate FILE 2025-01-25 "100 USD" JPY      FILE: the ECB's eurofxref-hist.csv
// Without arguments: a few built-in rows, and that very question.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <kawase/interop/string.hpp>
#include <kawase/money/ecb.hpp>
#include <kawase/money/iso4217.hpp>

using namespace kawase;

namespace {

// Source: European Central Bank, euro foreign exchange reference rates, 2025-01-23 to 2025-01-27; four of their columns.
constexpr text built_in =
    "Date,USD,JPY,GBP,CHF,\n"
    "2025-01-27,1.053,162.21,0.84106,0.9453,\n"
    "2025-01-24,1.0472,163.9,0.84413,0.9494,\n"
    "2025-01-23,1.0404,162.58,0.84468,0.9442,\n";

int refuse(const std::string& why) {
  std::fprintf(stderr, "ecb_rate: %s\n", why.c_str());
  return 2;
}
// A cross rate is mostly no finite decimal: as the fraction that it is, and what that is about.
void print(const char* what, const any_rate& r) {
  std::printf("%s 1 %s = ", what, r.base().name().data());
  if (has_finite_decimal(r.value())) std::printf("%s %s\n", to_string(r.value()).c_str(), r.quote().name().data());
  else std::printf("%s/%s %s, about %.4f\n", std::to_string(r.value().numerator()).c_str(), std::to_string(r.value().denominator()).c_str(), r.quote().name().data(), r.value().approximate_double());
}

}  // namespace

int main(int count, char** argument) {
  if (count != 1 && count != 5) return refuse("usage: ecb_rate FILE YYYY-MM-DD \"AMOUNT CURRENCY\" CURRENCY");
  const bool asked = count == 5;
  const std::string file = asked ? argument[1] : "the built-in rows", amount = asked ? argument[3] : "100 USD";
  std::string csv(built_in.begin(), built_in.end());
  if (asked) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return refuse(file + ": not to be opened");
    csv.assign(std::istreambuf_iterator<char>(in), {});
  }

  std::vector<published_rate> rows;
  const ecb_result read = read_ecb(csv, [&](const published_rate& row) { rows.push_back(row); });
  if (!read) return refuse(file + ":" + std::to_string(read.line) + ":" + std::to_string(read.column) + ": " + std::string(read.reason()));
  std::sort(rows.begin(), rows.end());
  const rate_book book(rows.data(), rows.size(), "EUR", rate_kind::reference, "European Central Bank");

  const auto day = date::parse(asked ? argument[2] : "2025-01-25");  // a Saturday
  if (!day) return refuse("the day: " + std::string(day.reason()));
  const std::size_t space = std::min(amount.rfind(' '), amount.size());
  const iso4217::entry* from = iso4217::find(text(amount).substr(std::min(space + 1, amount.size())));
  const iso4217::entry* to = iso4217::find(asked ? argument[4] : "JPY");
  if (!from || !to || from->minor_digits < 0 || to->minor_digits < 0) return refuse("two currencies of ISO 4217 that have a minor unit are needed");
  const auto money = any_money::parse(text(amount).substr(0, space), currency_code(from->code), from->minor_digits);
  if (!money) return refuse(amount + ": " + std::string(money.reason()));

  const auto rate = book.find(money->currency(), currency_code(to->code), *day, look_up::previous);
  if (!rate) return refuse(std::string(rate.reason()));
  const auto receipt = try_convert(*money, rate->rate, to->minor_digits, rounding::half_even);
  if (!receipt) return refuse(std::string(receipt.reason()));

  std::printf("%s %s = %s %s\n", write(receipt->from).data(), receipt->from.currency().name().data(), write(receipt->to).data(), receipt->to.currency().name().data());
  std::printf("at the %s rate of %s%s\n", name(receipt->rate.kind()).data(), to_string(receipt->rate.on()).c_str(), receipt->rate.on() == *day ? "" : ", the last one before the day asked for");
  print("rate: ", rate->rate);
  if (rate->second) print("from: ", rate->first.inverse()), print("and:  ", *rate->second);
  std::printf("source: %s\n", receipt->rate.source().data());
}
