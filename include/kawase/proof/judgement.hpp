// SPDX-License-Identifier: BSL-1.0
// A pair's rate held against one reference: the verdict, and whether a power of ten repairs it.
#pragma once

#include <kawase/figure/restatement.hpp>
#include <kawase/proof/reference.hpp>

namespace kawase {

struct judgement {
  kawase::verdict verdict = verdict::not_checkable;
  implied_rate implied;
  kawase::reference reference;  // what decided; none where nothing was there to decide
  // The implied rate times 10^power_of_ten agrees with the reference; 0 where no power of ten repairs it, or nothing needs repair.
  int power_of_ten = 0;
  bool is_absurd = false;  // the reference excludes it even with its margin
};

namespace detail {

inline constexpr int most_powers_of_ten = 8;

// Agreement is asked of the reference with its margin, but for a caller's rate, which is meant just so.
constexpr judgement judge(const implied_rate& implied, const reference& r) {
  judgement j{verdict::not_checkable, implied, r};
  if (!r) return j;
  const interval margin = r.widened();
  j.verdict = implied.verdict(r.from == reference_source::caller ? r.rate : margin);
  if (j.verdict != verdict::inconsistency) return j;
  j.is_absurd = implied.verdict(margin) == verdict::inconsistency;
  if (!j.is_absurd) return j;
  rational up(1);
  for (int n = 1; n <= most_powers_of_ten; ++n) {
    up *= rational(10);
    const bool too_low = overlap(implied.significant, margin * (rational(1) / up)), too_high = overlap(implied.significant, margin * up);
    if (!too_low && !too_high) continue;
    j.power_of_ten = too_low ? n : -n;
    break;
  }
  return j;
}

}  // namespace detail
}  // namespace kawase
