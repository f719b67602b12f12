// SPDX-License-Identifier: BSL-1.0
// A user's program that includes every header (warnings.sh writes their list) and uses something of each floor, so that templates are compiled as well as read.
#include "every_header.hpp"

#include <cstdio>

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

namespace {

bool money_works(money<USD> price) {
  const auto rate = 154.50_JPY / 1_USD;
  const auto exact = price * rate;
  const auto parts = allocate(price, {1, 1, 1}, odd_units::to_first);
  const auto dated = quoted_rate<USD, JPY>{rate, date(2025, 1, 27), rate_kind::reference, "ECB"};
  return convert(price, rate, rounding::half_even) == 3088_JPY && round_to<0>(exact, rounding::down).amount == 3088_JPY && exact > 1_JPY * rational(1, 3) &&
         parts[0] + parts[1] + parts[2] == price && convert(price, dated, rounding::up).to == 3089_JPY && price / 3.00_USD > rational(6) && -price < price - 1_USD &&
         try_add(price, 1_USD).has_value() && money<USD>::parse("19.99").has_value() && !money<USD>::parse("19,99") && write(price).size() == 5;
}

bool run_time_money_works(text amount) {
  const auto parsed = any_money::parse(amount, currency_code("USD"), 2);
  return parsed && parsed->count() == 1999 && parsed->currency() == currency_code("USD") && iso4217::find(amount) == nullptr && iso4217::find(392)->code == "JPY";
}

bool figures_work(text printed) {
  const auto f = any_figure::parse(printed);
  int hits = 0;
  for (const auto& hit : scan("売上高は約1.2兆円、買収額は5億ドル(約750億円)以上。1ドル=150円で換算した。")) hits += hit.where.length > 0 ? 1 : 0;
  const auto pair = "5,000億ドル(約77兆円)"_restatement;
  return f && hits == 3 && pair.verdict(154.50_JPY / 1_USD) == verdict::consistent && write("約3,000億円"_figure, style::en) == "about ¥300 billion" &&
         write(restate(pair.first, 154.50_JPY / 1_USD, significant{2}), style::ja) == "約77兆円" && f->nominal() > rational(1);
}

bool facts_work() {
  unsigned forecasts = 0;
  for (const statement& s : filter(ds::statements, by::act(speech_act::forecast))) forecasts += s.where == s.where ? 1U : 0U;
  return forecasts > 0 && find_called(ds::companies, "エヌビディア")->id == ds::nvidia.id && name(ds::stargate, language::en).size() > 0;
}

bool proof_works(text draft) {
  const report findings = proofread(draft);
  for (const finding& f : findings) {
    if (f.level == level::error) return message(f).size() > 0 && !findings.clean();
  }
  return false;
}

}  // namespace

int main() {
  const bool works = money_works(19.99_USD) && run_time_money_works("19.99") && figures_work("約3,000億円") && facts_work() &&
                     proof_works("600万ドル(約9億円)、4億ドル(約600億円)、200億ドル(約3,000億円)");
  std::puts(works ? "works" : "does not work");
  return works ? 0 : 1;
}
