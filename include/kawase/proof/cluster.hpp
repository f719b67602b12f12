// SPDX-License-Identifier: BSL-1.0
// On which rate most pairs of a text agree, if they do.
#pragma once

#include <cstddef>

#include <kawase/proof/reference.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// The pairs of one text and two currencies whose rates lie around their median; see agrees().
struct rate_cluster {
  currency_code base, quote;
  rational lowest = {}, highest = {};            // of the members' nominal rates
  rational second_lowest = {}, second_highest = {};  // the same without one member that has it
  std::size_t members = 0, pairs = 0;
  int first_year = 0, last_year = 0;  // that sentences of its pairs name; 0 where none does
  bool is_off = false;  // the table says that all members are off by a power of ten: they speak for nobody

  // Whether its pairs may speak of one whose sentence names that year: none of them is known to be of another. 0 where it names none.
  constexpr bool may_be_of(int year) const { return year == 0 || first_year == 0 || (first_year == year && last_year == year); }
  constexpr void add_year(int year) {
    if (year == 0) return;
    if (first_year == 0 || year < first_year) first_year = year;
    if (year > last_year) last_year = year;
  }
  // Whether the rate lies among those of its members.
  constexpr bool contains(const rational& rate) const { return members != 0 && lowest <= rate && rate <= highest; }
  // What the other pairs say of one whose rate is `rate`, which is none of them: two or more, and a majority of all; else none.
  constexpr reference others_than(const rational& rate) const {
    const std::size_t others = members - (contains(rate) ? 1u : 0u);
    if (is_off || others < 2 || 2 * others <= pairs) return {};
    return {reference_source::other_pairs, base, quote, interval::closed(rate == lowest ? second_lowest : lowest, rate == highest ? second_highest : highest)};
  }
  // What all of them say of a rate that is none of theirs.
  constexpr reference all() const {
    if (is_off || members < 2 || 2 * members <= pairs) return {};
    return {reference_source::other_pairs, base, quote, interval::closed(lowest, highest)};
  }
};

namespace detail {

// Two pairs of one text agree if their rates are less than a quarter apart: a text may span years, but not powers of ten.
inline constexpr rational cluster_width{5, 4};

// The k-th smallest of rates[first, last) stands at k afterwards (quickselect, median of three).
constexpr void select_nth(rational* rates, std::size_t first, std::size_t last, std::size_t k) {
  const auto swap = [&](std::size_t a, std::size_t b) {
    const rational t = rates[a];
    rates[a] = rates[b];
    rates[b] = t;
  };
  while (last - first > 1) {
    const std::size_t middle = first + (last - first) / 2;
    if (rates[middle] < rates[first]) swap(middle, first);
    if (rates[last - 1] < rates[first]) swap(last - 1, first);
    if (rates[last - 1] < rates[middle]) swap(last - 1, middle);
    const rational pivot = rates[middle];
    std::size_t i = first, j = last - 1;
    for (;;) {
      while (rates[i] < pivot) ++i;
      while (pivot < rates[j]) --j;
      if (i >= j) break;
      swap(i++, j--);
    }
    const std::size_t split = j + 1;  // [first, split) <= pivot <= [split, last)
    if (split >= last) {
      --last;  // the largest stands at the end already
    } else if (k < split) {
      last = split;
    } else {
      first = split;
    }
  }
}

// Of n > 0 rates of two currencies. Reorders them.
constexpr rate_cluster find_cluster(rational* rates, std::size_t n, const currency_code& base, const currency_code& quote) {
  rate_cluster c{base, quote};
  c.pairs = n;
  select_nth(rates, 0, n, n / 2);
  const rational median = rates[n / 2], low = median / cluster_width, high = median * cluster_width;
  for (std::size_t i = 0; i < n; ++i) {
    const rational& r = rates[i];
    if (r < low || high < r) continue;
    ++c.members;
    if (c.members == 1 || r < c.lowest) {
      c.second_lowest = c.members == 1 ? r : c.lowest;
      c.lowest = r;
    } else if (c.members == 2 || r < c.second_lowest) {
      c.second_lowest = r;
    }
    if (c.members == 1 || c.highest < r) {
      c.second_highest = c.members == 1 ? r : c.highest;
      c.highest = r;
    } else if (c.members == 2 || c.second_highest < r) {
      c.second_highest = r;
    }
  }
  return c;
}

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
