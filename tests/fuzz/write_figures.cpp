// SPDX-License-Identifier: BSL-1.0
// Any figure at all, made of numbers and not of text: written, read back, found where it stands in a text, and restated at any rate so that the
// proof-reading agrees. A libFuzzer target; run.sh builds and runs it.

#include <kawase/figure.hpp>
#include <kawase/proof.hpp>

#include <string>

#include "fuzz/support.hpp"

namespace {

using namespace kawase;
using fuzz::require;

constexpr currency_code units[] = {"JPY", "USD", "EUR", "GBP", "KRW", "CNY", "CHF", "INR", "CAD", "HKD", "VND", "SEK"};

printed_number a_number(fuzz::numbers& in) {
  printed_number n{in.u64() % printed_number::coefficient_limit, static_cast<int>(in.below(32)) - 12};
  if (n.coefficient == 0) n.exponent = 0;
  while (n.integer_digits() > printed_number::value_digits || n.exponent > 19 || (n.exponent > 16 && n.coefficient >= 10)) --n.exponent;
  return n;
}
// As print has them: what the design says of each extent holds.
bool a_figure(fuzz::numbers& in, any_figure& f) {
  f.unit = units[in.below(sizeof units / sizeof *units)];
  f.digits = a_number(in);
  f.modifier = {static_cast<approximation>(in.below(4)), static_cast<bound>(in.below(6))};
  switch (in.below(6)) {
    case 0:
      f.extent = extent::range;
      f.high = a_number(in);
      return f.digits.value() < f.high.value();
    case 1:
      f.extent = extent::several;
      f.digits = {2, 1 + static_cast<int>(in.below(16))};
      f.high = {9, f.digits.exponent};
      return true;
    case 2: {
      f.extent = extent::band;
      std::uint64_t step = 1;
      while (f.digits.coefficient != 0 && f.digits.coefficient / step % 10 == 0) step *= 10;
      f.high = {f.digits.coefficient + step, f.digits.exponent};
      return f.digits.coefficient != 0 && f.high.coefficient < printed_number::coefficient_limit && f.high.integer_digits() <= printed_number::value_digits &&
             !(step != 1 && f.digits.exponent == 0 && f.digits.integer_digits() <= 3);
    }
    default: return true;
  }
}

template <class Text>
text as_text(const Text& t) {
  return text(t.data(), t.size());
}

void check_written(const any_figure& f) {
  const auto ja = write(f, style::ja), en = write(f, style::en), iso = write(f, style::iso);
  const auto japanese = any_figure::parse(as_text(ja));
  require(japanese.has_value() && *japanese == f, "ja gives the figure back", as_text(ja));
  const auto english = any_figure::parse(as_text(en));
  require(english.has_value() && english->nominal() == f.nominal() && english->claim_interval() == f.claim_interval(), "en gives nominal value and claim back", as_text(en));
  const auto plain = any_figure::parse(as_text(iso));
  require(plain.has_value() && plain->nominal() == f.nominal() && plain->nominal_high() == f.nominal_high(), "iso gives the nominal value back", as_text(iso));
  for (const auto& written : {ja, en}) {
    std::size_t found_figures = 0;
    for (const found& hit : scan(as_text(written))) {
      require(hit.kind == found_kind::figure && hit.where.offset == 0 && hit.where.length == written.size(), "what is written is found, whole and alone", as_text(written));
      ++found_figures;
    }
    require(found_figures == 1, "what is written is found once", as_text(written));
  }
}

void check_restated(const any_figure& f, fuzz::numbers& in) {
  const currency_code other = units[in.below(sizeof units / sizeof *units)];
  const rational rate(in.positive() % 1'000'000'000 + 1, in.positive() % 1'000'000'000 + 1);
  const style how = in.below(2) == 0 ? style::ja : style::en;
  const auto restated = try_restate(f, rate, other, significant{1 + static_cast<int>(in.below(6))}, how);
  if (!restated || other == f.unit) return;
  // Too small to print: zero, or both ends alike.
  if (f.nominal() == rational(0) || f.digits.exponent < -4 || restated->nominal() == rational(0)) return;
  if (restated->extent != extent::single && !(restated->nominal() < restated->nominal_high())) return;
  check_written(*restated);
  const any_restatement pair{f, *restated, {}};
  const implied_rate implied = pair.implied();
  const rational reference = implied.base == f.unit ? rate : rational(1) / rate;
  require(implied.verdict(interval::point(reference)) == verdict::consistent, "what is restated is consistent at its rate", as_text(write(pair, how)));
  // The proof-reader, told the rate, does not accuse the pair as it is printed.
  const auto printed = write(pair, style::ja);
  const auto back = any_restatement::parse(as_text(printed));
  if (!back) return;  // two figures that no text would pair: bounded in opposite directions
  proof_options options;
  if (!detail::is_plausible_rate(rate) || !options.rates.add(given_rate(f.unit, other, rate))) return;
  for (const finding& found : proofread(as_text(printed), options)) require(found.level != level::error, "what is restated is not accused", as_text(printed));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::numbers in(data, size);
  any_figure f;
  if (!a_figure(in, f)) return 0;
  check_written(f);
  check_restated(f, in);
  return 0;
}
