// SPDX-License-Identifier: BSL-1.0
// Facts and figures at compile time: what a program relies on is asserted beside the code that relies on it. If this compiles, it holds.
#include <cstdio>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/proof.hpp>

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

// Who and when. A name that the article does not know does not compile; a wrong fact does not either.
static_assert(ds::janus_pro.developer == ds::deepseek.id);
static_assert(ds::deepseek.country == ds::china.id && ds::openai.country == ds::united_states.id);
static_assert(ds::gemini.openness == openness::closed_source && ds::llama_3.openness == openness::open_source);
static_assert(ds::crash.on == date(2025, 1, 27));
static_assert(date(2025, 1, 27).weekday() == weekday::monday);

// How much. Amounts are typed: the yen of a pair can't be compared with its dollars.
static_assert(ds::stargate_investment.first.nominal_as<money<USD>>() == 500'000'000'000_USD);
static_assert(ds::stargate_investment.second.nominal_as<money<JPY>>() == 77'000'000'000'000_JPY);
static_assert(ds::nvidia_fall.nominal() == rational(17) && ds::cost_ratio.nominal() == rational(1, 100));  // 17%, 100分の1以下

// Figures have no <, since they are rounded: what can be said for sure, and what may be, are two questions.
static_assert(surely_less(ds::deepseek_development_cost.first, ds::openai_investment.first));
static_assert(!may_equal(ds::nvidia_loss_in_title, ds::nvidia_loss) && !surely_less(ds::nvidia_loss, ds::market_loss));  // 90兆円, 約92兆円, 100兆円近く

// What each pair of amounts implies, and the one that can't be right at any rate of that year.
static_assert(ds::stargate_investment.rate().contains(rational(154)));
static_assert(ds::deepseek_development_cost.rate().contains(rational(150)));
static_assert(ds::openai_investment.rate().contains(rational(15)));
static_assert(ds::openai_investment.verdict(154.50_JPY / 1_USD) == verdict::inconsistency);

// A figure of your own is read by the compiler; a typo in it does not compile, and the error shows where.
constexpr auto loss = "5,890億ドル"_figure;
static_assert(loss.nominal_as<money<USD>>() == 589'000'000'000_USD);
static_assert(write(restate(loss, 156.20_JPY / 1_USD, significant{2}), style::ja) == "約92兆円");

// And so is a text: this would not compile with 約3,000億円.
static_assert(proofread("600万ドル(約9億円)、5,000億ドル(約77兆円)、200億ドル(約3兆円)").clean());

// Queries as well: how many of its statements are forecasts, and which companies it places in the United States.
constexpr auto forecasts = filter(ds::statements, by::act(speech_act::forecast)).size();
constexpr auto american = [](const company& c) { return c.country == ds::united_states.id; };
static_assert(forecasts > 0 && forecasts < ds::statements.size());

int main() {
  std::puts("All of it held when this was compiled.");
  std::printf("Companies that it places in the United States:");
  for (const company& c : filter(ds::companies, american)) std::printf(" %s", name(c, language::en).data());
  std::puts("");
}
