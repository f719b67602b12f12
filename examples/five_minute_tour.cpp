// SPDX-License-Identifier: BSL-1.0
// A tour in five minutes, a floor a minute: exact money and exchange, printed figures, an article as data, and the proof-reader that holds it to its word.
#include <iostream>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/money.hpp>
#include <kawase/interop/ostream.hpp>
#include <kawase/proof.hpp>

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

int main() {
  // 1. Money. A type a currency, exact decimals: 19.99_USD + 1_JPY does not compile, and the error says what to write.
  const money<USD> price = 19.99_USD * 3;
  const money<USD> total = price + round_to(price * rational(825, 10'000), rounding::half_even).amount;  // 8.25 % of tax
  std::cout << "three at 19.99: " << price << ", with tax " << total << '\n';

  // 2. Exchange. A rate is an exact ratio; a conversion rounds once, as you say, and can tell what it rounded off.
  constexpr auto rate = 154.50_JPY / 1_USD;
  const auto in_yen = round_to<0>(total * rate, rounding::half_even);
  std::cout << "in yen: " << in_yen.amount << ", rounded off: " << in_yen.remainder << '\n';
  std::cout << "among three:";
  for (const auto part : allocate_evenly<3>(in_yen.amount, odd_units::to_first)) std::cout << ' ' << part;
  std::cout << '\n';

  // 3. Figures. What a text prints with a number; its digits allow one thing, its words claim another.
  constexpr auto loss = "約3,000億円"_figure;
  std::cout << styled(loss, style::en) << ": from " << loss.claim_interval().lower << " up to " << loss.claim_interval().upper << '\n';
  for (const auto& hit : scan("買収額は5億ドル(約750億円)以上、1ドル=150円で換算した。")) std::cout << "found at byte " << hit.where.offset << ", " << hit.where.length << " long\n";

  // 4. Facts. An article as data, known to the compiler: who, what, when, how much, and who says so.
  static_assert(ds::janus_pro.developer == ds::deepseek.id && ds::crash.on == date(2025, 1, 27));
  for (const auto& pair : ds::restatements) std::cout << pair.where << ": " << pair.printed << '\n';

  // 5. Proof. The article's pairs imply 150, 154 and 15 yen a dollar: one of them slipped by a zero.
  static_assert(proofread(ds::article).errors() == 1);
  for (const finding& f : proofread(ds::article)) {
    if (f.level == level::error) std::cout << f.where.block << ": " << f.rule << ", " << write(f.suggestion(), style::ja) << " would fit\n";
  }
}
