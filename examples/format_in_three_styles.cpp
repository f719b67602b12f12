// SPDX-License-Identifier: BSL-1.0
// Amounts, rates, figures, dates and names in three styles: for machines, in English, in Japanese; on a stream, as a string, and, where the
// standard library has <format>, with std::format.
#include <iomanip>
#include <iostream>
#include <string>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/interop/format.hpp>  // empty where there is no <format>
#include <kawase/interop/ostream.hpp>
#include <kawase/interop/string.hpp>
#include <kawase/money.hpp>

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

namespace {

void in_three_styles(const auto& x) { std::cout << "  " << x << " | " << styled(x, style::en) << " | " << styled(x, style::ja) << '\n'; }

// A row of a table: std::format's specs, or the stream's width where there is no <format>.
void in_columns(money<USD> price) {
#if defined(__cpp_lib_format)
  std::cout << std::format("  {:16}{:*>16e}\n", price, price);
#else
  std::cout << "  " << std::setw(16) << price << std::setfill('*') << std::setw(16) << styled(price, style::en) << std::setfill(' ') << '\n';
#endif
}

}  // namespace

int main() {
  std::cout << "An amount, a rate, an exact product:\n";
  constexpr auto rate = 154.50_JPY / 1_USD;
  in_three_styles(1999.50_USD);
  in_three_styles(rate);
  in_three_styles(1999.50_USD * rate);

  std::cout << "Figures, as a newspaper prints them:\n";
  in_three_styles("約3,000億円"_figure);
  in_three_styles("100億ドル以上"_figure);
  in_three_styles("5,000億ドル(約77兆円)"_restatement);
  in_three_styles(restate("5,000億ドル"_figure, rate, significant{2}));

  std::cout << "Dates, people, places in a text:\n";
  in_three_styles(date(2025, 1, 27));
  in_three_styles(printed_date::in(2019).as_approximate());
  in_three_styles(ds::china);
  in_three_styles(ds::nvidia_loss.where);

  std::cout << "In columns:\n";
  for (const money<USD> price : {5_USD, 1999.50_USD, -250'000_USD}) in_columns(price);

  const std::string wanted = "wanted: " + to_string("100億ドル以上"_figure, style::en);
  std::cout << "As a string:\n  " << wanted << '\n';

  // write() needs no other header, no stream and no allocation: into a buffer of your own, or of its.
  std::cout << "By write():\n  " << write(5'000'000.25_USD, decimal_format{.group = ',', .sign = sign_style::minus_and_plus}) << '\n';
}
