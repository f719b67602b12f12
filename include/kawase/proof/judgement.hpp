// SPDX-License-Identifier: BSL-1.0
// A pair's rate held against one reference: the verdict, and whether a power of ten repairs it.
#pragma once

#include <initializer_list>

#include <kawase/detail/same.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/proof/reference.hpp>

namespace kawase {

// What came of holding a pair against its reference.
struct judgement {
  kawase::verdict verdict = verdict::not_checkable;
  implied_rate implied = {};
  kawase::reference reference = {};  // what decided; none where nothing was there to decide
  // The implied rate times 10^power_of_ten agrees with the reference; 0 where no power of ten repairs it, or nothing needs repair.
  int power_of_ten = 0;
  bool is_absurd = false;  // the reference excludes it even with its margin
  // So far from the reference that nobody slips so: another currency, or one of before a redenomination.
  bool is_of_another_scale = false;
};

namespace detail {

// A slip is of 万 against 億 at most. 1,000 and 10,000 may be a redenomination where there was one within the memory of texts.
inline constexpr int most_powers_of_ten = 4, most_powers_of_ten_beside_redenomination = 2;

// TRY 2005, RON 2005, BGN 1999, RUB 1998, PLN 1995, BRL 1994, MXN 1993, ILS 1985.
constexpr bool was_redenominated(const currency_code& c) {
  for (const currency_code& other : {currency_code("TRY"), currency_code("RON"), currency_code("BGN"), currency_code("RUB"), currency_code("PLN"), currency_code("BRL"), currency_code("MXN"), currency_code("ILS")}) {
    if (c == other) return true;
  }
  return false;
}
constexpr int most_powers_of_ten_against(const reference& r) {
  const bool is_of_that_time = same(r.from, reference_source::table) && (!r.is_dated || r.year <= 2006);
  return is_of_that_time && (was_redenominated(r.base) || was_redenominated(r.quote)) ? most_powers_of_ten_beside_redenomination : most_powers_of_ten;
}

// What a judgement says of a rate and a reference, without either.
struct comparison {
  kawase::verdict verdict = verdict::not_checkable;
  int power_of_ten = 0;
  bool is_absurd = false, is_of_another_scale = false;

  constexpr bool agrees() const { return !same(verdict, verdict::inconsistency); }
};
// How far beside the table of all years, with its margin, a slip's nominal rate may lie once it is repaired. That table is wide as it is, and the digits
// of 1億ドル allow half as much and half as much again: nearly everything is a power of ten away from what both allow, sound rates of 1965 among it.
inline constexpr rational farthest_repair{5, 4};
constexpr bool is_near(const reference& r, const interval& margin, const rational& repaired) {
  if (!same(r.from, reference_source::table) || r.is_dated) return true;
  return margin.lower <= repaired * farthest_repair && repaired <= margin.upper * farthest_repair;
}
// Agreement is asked of the reference with its margin, but for a caller's rate, which is meant just so.
constexpr comparison compare(const implied_rate& implied, const reference& r) {
  comparison c;
  if (!r) return c;
  const interval margin = r.widened();
  c.verdict = implied.verdict(same(r.from, reference_source::caller) ? r.rate : margin);
  if (c.agrees()) return c;
  c.is_absurd = implied.verdict(margin) == verdict::inconsistency;
  if (!c.is_absurd) return c;
  rational up(1);
  const int most = most_powers_of_ten_against(r);
  for (int n = 1; n <= most; ++n) {
    up *= rational(10);
    const bool too_low = overlap(implied.significant, margin * (rational(1) / up)) && is_near(r, margin, implied.value * up);
    const bool too_high = overlap(implied.significant, margin * up) && is_near(r, margin, implied.value / up);
    if (!too_low && !too_high) continue;
    c.power_of_ten = too_low ? n : -n;
    return c;
  }
  c.is_of_another_scale = implied.value * up < margin.lower || margin.upper * up < implied.value;
  return c;
}
// j, of the same rate, by that reference.
constexpr void decide(judgement& j, const comparison& c, const reference& r) {
  j.verdict = c.verdict;
  j.reference = r;
  j.power_of_ten = c.power_of_ten;
  j.is_absurd = c.is_absurd;
  j.is_of_another_scale = c.is_of_another_scale;
}
constexpr judgement judge(const implied_rate& implied, const reference& r) {
  judgement j{verdict::not_checkable, implied};
  decide(j, compare(implied, r), r);
  return j;
}

}  // namespace detail
}  // namespace kawase
