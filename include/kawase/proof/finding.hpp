// SPDX-License-Identifier: BSL-1.0
// A finding: which rule, how grave, where; what is printed, what was recomputed, against what; and the repair, where one is certain.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/same.hpp>
#include <kawase/fact/statement.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/judgement.hpp>
#include <kawase/proof/rule.hpp>

namespace kawase {

// A side of a pair.
enum class side : unsigned char { none, first, second };

// A value that owns nothing; statements, of an article, must outlive it. Which members speak depends on the rule, and the rest is empty.
struct finding {
  kawase::rule rule = kawase::rule::ten_fold_slip;
  kawase::level level = kawase::level::note;
  rule_set also;  // other rules that see the same fault

  // Where: the pair or figure at fault, and what it contradicts (for pairs: the other pair).
  place_in_document where, related;

  // Printed: the pair, or one figure and the one that it contradicts. first.unit is empty where no figures are at fault.
  any_figure first, second;
  place_in_document first_where, second_where;
  bool in_english = false;

  // Recomputed: a rate (quote per base), an amount, a ratio, by the rule; and what it was held against.
  kawase::judgement judgement;
  interval recomputed, expected;

  // Repair: what agrees with the reference if the other side is right; suggested where the document settles which.
  side suggested = side::none;
  currency_code another_dollar;  // that fits where the currency was only assumed; or another currency of a bare ¥, the yuan for the yen

  // Of an article: the statement at fault and the one that it contradicts.
  const statement* said = nullptr;
  const statement* against = nullptr;
  const record* printed = nullptr;  // of dates: the one at fault and the one that it contradicts, which may be values or qualifiers
  const record* printed_against = nullptr;
  std::int64_t counted = 0;  // how many are listed, where `first` says how many were announced

  // The currency that a bare ドル, $ or リラ was taken for, where that matters: the table accuses, not the text itself. Empty elsewhere.
  constexpr currency_code assumed_currency() const {
    if (!detail::same(judgement.reference.from, reference_source::table)) return {};
    for (const any_figure* f : {&first, &second}) {
      if (f->assumed && f->unit != currency_code("JPY")) return f->unit;
    }
    return {};
  }

  // Whether a bare ¥ is what another currency fits for.
  constexpr bool is_yen_sign_assumed() const { return another_dollar == currency_code("CNY") || another_dollar == currency_code("JPY"); }
  // What messages name as taken for granted: the currency of a bare ¥ where another one fits, else assumed_currency().
  constexpr currency_code taken_currency() const {
    if (!is_yen_sign_assumed()) return assumed_currency();
    return another_dollar == currency_code("CNY") ? "JPY" : "CNY";
  }

  // The printed figure of that side times its power of ten, in the modifier it was printed with. Its unit is empty where there is no repair.
  constexpr any_figure repaired(side s) const;
  constexpr any_figure suggestion() const { return repaired(suggested); }
  // Where the suggestion belongs.
  constexpr place_in_document suggestion_where() const { return detail::same(suggested, side::first) ? first_where : second_where; }
};

namespace detail {

// Bounds that both sides share stand behind the bracket and belong to neither alone: （約3,000億円）以上.
constexpr any_figure without_shared_bound(any_figure f, const any_figure& other) {
  if (f.modifier.bound == other.modifier.bound) f.modifier.bound = bound::none;
  return f;
}

// n times 10^power, written as newspapers do: 3,000億 becomes 3兆, 3,450億 3兆4,500億. False where that leaves what a printed number can be.
constexpr bool shift(printed_number& n, int power) {
  printed_number s{n.coefficient, n.exponent + power};
  while (s.exponent < 0 && s.coefficient % 10 == 0 && s.coefficient != 0) s = {s.coefficient / 10, s.exponent + 1};
  while (s.exponent > 0 && s.exponent % 4 != 0 && s.coefficient < printed_number::coefficient_limit / 10) s = {s.coefficient * 10, s.exponent - 1};
  while (s.exponent >= 0 && s.coefficient != 0 && s.coefficient % 10000 == 0) s = {s.coefficient / 10000, s.exponent + 4};
  if (s.exponent < printed_number::lowest_exponent || s.integer_digits() > printed_number::value_digits) return false;
  n = s;
  return true;
}

constexpr bool is_dollar(const currency_code& c) {
  for (const currency_code& dollar : {currency_code("USD"), currency_code("CAD"), currency_code("AUD"), currency_code("HKD"), currency_code("SGD"), currency_code("TWD"), currency_code("NZD")}) {
    if (c == dollar) return true;
  }
  return false;
}
constexpr bool is_dollar_assumed(const finding& f) { return is_dollar(f.assumed_currency()); }

constexpr bool first_is_base(const any_figure& first, const implied_rate& r) { return first.unit == r.base; }

}  // namespace detail

constexpr any_figure finding::repaired(side s) const {
  if (detail::same(s, side::none) || judgement.power_of_ten == 0) return {};
  const bool is_base = (detail::same(s, side::first)) == detail::first_is_base(first, judgement.implied);
  const int power = is_base ? -judgement.power_of_ten : judgement.power_of_ten;
  any_figure f = detail::without_shared_bound(detail::same(s, side::first) ? first : second, detail::same(s, side::first) ? second : first);
  if (!detail::shift(f.digits, power) || (!detail::same(f.extent, extent::single) && !detail::shift(f.high, power))) return {};
  if (detail::same(f.extent, extent::several) || detail::same(f.extent, extent::band)) f.extent = extent::range;
  return f;
}

}  // namespace kawase
