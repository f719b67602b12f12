// SPDX-License-Identifier: BSL-1.0
// Rules on pairs: the rate that two figures of one amount imply, and the slip by a power of ten.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/restated_elsewhere.hpp>

// What a pair's verdict becomes:
//   consistent, consistent under rounding                       no finding; a note that had to be turned upside down to fit: rate_note, warning
//   nothing to compare with, or only what may not accuse        no finding
//   inconsistency, a power of ten repairs it                    ten_fold_slip, error: by whichever reference, and also where a dollar was assumed;
//                                                               a warning where the table accuses, and another dollar or yuan fits as is printed, or,
//                                                               without a date, what was assumed is no dollar (フラン, リラ, クローナ)
//   inconsistency by more than 10^4                             implied_rate, note: another currency, or a redenomination; no finding without a date
//   inconsistency beyond the margin of a dated reference        implied_rate, error; warning where a currency was assumed ($, ドル), and a note that
//                                                               names another dollar where one fits its date
//   any other inconsistency                                     implied_rate, warning
// Dated are the caller's rate, a note beside the pair, and the table where the year is given (one year to either side). The margin is 10 %.
// The document's other pairs, and the table without a year, accuse only of powers of ten.
namespace kawase::detail {

// Which side of a slip is wrong, if the document settles it. Another place that prints one of the two amounts, or the repaired one, speaks for that
// reading; where no amount is printed twice, the figure that alone is "about" was computed from the other one, and where both or neither are, the
// second one is what the document's other pairs were computed by.
template <std::size_t Capacity>
constexpr side settle_slip(const document<Capacity>& d, const finding& f) {
  const any_figure first = f.repaired(side::first), second = f.repaired(side::second);
  const auto elsewhere = [&](const any_figure& printed) { return d.count_of(printed) > 1; };
  const auto printed_as = [&](const any_figure& repaired) { return !repaired.unit.empty() && d.count_of(repaired) > 0; };
  const bool second_is_wrong = elsewhere(f.first) || printed_as(second), first_is_wrong = elsewhere(f.second) || printed_as(first);
  side s = side::none;
  if (second_is_wrong != first_is_wrong) {
    s = second_is_wrong ? side::second : side::first;
  } else if (!second_is_wrong) {
    const bool first_is_about = same(f.first.modifier.approximation, approximation::about), second_is_about = same(f.second.modifier.approximation, approximation::about);
    if (first_is_about != second_is_about) s = second_is_about ? side::second : side::first;
    else if (same(f.judgement.reference.from, reference_source::other_pairs)) s = side::second;
  }
  return !same(s, side::none) && f.repaired(s).unit.empty() ? side::none : s;
}

// How far beside those rates, of three years, the pair's may lie: a tenth, as elsewhere, would excuse slips, since a tenth of the yen's rate to one dollar
// is the rate to another.
inline constexpr rational margin_of_another{1, 50};
// Another dollar that a bare one may be, or the yuan for a bare ¥, if its rates of that year (without a year: of late) agree with the pair's.
constexpr currency_code another_dollar_for(const any_restatement& p, const proof_options& options) {
  constexpr currency_code others[] = {"USD", "CAD", "AUD", "HKD", "SGD", "TWD", "NZD", "CNY", "JPY"};
  const int year = options.year != 0 ? options.year : ecb_last_year;
  for (const currency_code& another : others) {
    any_restatement other = p;
    for (any_figure* f : {&other.first, &other.second}) {
      if (f->assumed && f->unit == (is_dollar(another) ? options.reading.dollar : options.reading.yen_sign)) f->unit = another;
    }
    if (other == p || other.first.unit == other.second.unit) continue;
    const implied_rate r = other.implied(options.profile);
    const reference rates = from_table(r.base, r.quote, year);
    if (rates && rates.rate.lower * (rational(1) - margin_of_another) <= r.value && r.value <= rates.rate.upper * (rational(1) + margin_of_another)) return another;
  }
  return {};
}

// Calls sink with what there is to say of the rate of a pair that was judged so.
template <std::size_t Capacity, class Sink>
constexpr void check_rate(const document<Capacity>& d, const sighted_pair& p, const judgement& j, Sink& sink) {
  if (same(j.verdict, verdict::not_checkable) || (!same(j.verdict, verdict::inconsistency) && !j.reference.upside_down)) return;
  finding f;
  f.judgement = j;
  f.where = p.where;
  f.first = p.pair.first;
  f.second = p.pair.second;
  f.first_where = p.first_where;
  f.second_where = p.second_where;
  f.in_english = p.in_english;
  f.recomputed = j.implied.printed;
  f.expected = j.reference.rate;
  const bool assumed = f.first.assumed || f.second.assumed;
  if (!same(j.verdict, verdict::inconsistency)) {
    f.rule = rule::rate_note;
    f.level = level::warning;
  } else if (j.power_of_ten != 0) {
    f.level = level::error;
    if (same(j.reference.from, reference_source::table)) f.another_dollar = another_dollar_for(p.pair, d.options());
    if (f.another_dollar.empty()) f.suggested = settle_slip(d, f);
    const bool is_doubtful = !j.reference.is_dated && !f.assumed_currency().empty() && !is_dollar_assumed(f);
    if (is_doubtful || !f.another_dollar.empty()) f.level = level::warning;
    if (same(j.reference.from, reference_source::other_pairs)) f.also.add(rule::cross_ratio);
    if (find_other_restatement(d, p).pair) f.also.add(rule::same_quantity);
  } else {
    f.rule = rule::implied_rate;
    f.level = j.is_absurd && j.reference.is_dated && !assumed ? level::error : level::warning;
    if (assumed && d.options().year != 0) f.another_dollar = another_dollar_for(p.pair, d.options());
    if (!f.another_dollar.empty() || j.is_of_another_scale) f.level = level::note;
  }
  sink(f);
}

// A rate that the text states itself, off by a power of ten from the caller's rate, the table or the text's pairs: document::judge leaves it aside. A
// warning, since the pairs beside it may still be right.
template <std::size_t Capacity, class Sink>
constexpr void check_note(const document<Capacity>& d, const rate_note& n, const place_in_document& where, bool in_english, Sink& sink) {
  const judgement j = d.judge(n);
  if (j.power_of_ten == 0) return;
  finding f;
  f.rule = rule::rate_note;
  f.level = level::warning;
  f.judgement = j;
  f.where = f.first_where = f.second_where = where;
  f.first = n.per;
  f.second = n.price;
  f.in_english = in_english;
  f.recomputed = j.implied.printed;
  f.expected = j.reference.rate;
  sink(f);
}

}  // namespace kawase::detail
