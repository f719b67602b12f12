// SPDX-License-Identifier: BSL-1.0
// The rules that a finding may come from, and how grave it may be; the names are SARIF's rule ids and levels.
#pragma once

#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// SARIF's. error: arithmetically impossible, or absurd for its date. warning: excluded by what it was held against. note: worth a look.
enum class level : unsigned char { note, warning, error };

// What a finding may come from.
enum class rule : unsigned char {
  ten_fold_slip,      // the rate that a pair implies is off by a power of ten
  implied_rate,       // it is excluded, and no power of ten repairs it
  rate_note,          // the text's own rate, 1円=0.0061ドン, is a power of ten off, or fits its pair only upside down
  cross_ratio,        // two pairs of one text contradict each other, and nothing says which is right
  same_quantity,      // one quantity stated twice, with amounts that can't both be right
  part_and_whole,     // a part is larger than what it is part of
  claimed_ratio,      // a ratio that the amounts do not give
  chronology,         // dates and ages in an impossible order
  announced_count,    // four points announced, three listed
  superlative_scope,  // the largest of late here, the largest ever there
  dropped_magnitude,  // 61億4000ドル: a 万 seems to be missing
};
// How many there are.
inline constexpr int rule_count = 11;

// As the enumerator is spelled, for messages and other programs.
constexpr text name(level l) noexcept {
  constexpr text names[] = {"note", "warning", "error"};
  return names[static_cast<int>(l)];
}
// The rule's id.
constexpr text name(rule r) noexcept {
  constexpr text names[] = {"ten_fold_slip",  "implied_rate", "rate_note",  "cross_ratio",     "same_quantity",    "part_and_whole",
                            "claimed_ratio", "chronology",   "announced_count", "superlative_scope", "dropped_magnitude"};
  return names[static_cast<int>(r)];
}
// One sentence for those who meet the rule for the first time.
constexpr text description(rule r) noexcept {
  switch (r) {
    case rule::ten_fold_slip: return "The exchange rate that two printed amounts imply is off by a power of ten.";
    case rule::implied_rate: return "The exchange rate that two printed amounts imply lies outside what it was held against.";
    case rule::rate_note: return "An exchange rate that the text states is off by a power of ten, or fits its own amounts only upside down.";
    case rule::cross_ratio: return "Two pairs of amounts in one text imply rates that can't both be right.";
    case rule::same_quantity: return "One quantity is stated twice with amounts that do not agree.";
    case rule::part_and_whole: return "A part is stated to be larger than the whole that it belongs to.";
    case rule::claimed_ratio: return "A stated ratio does not agree with the amounts that it is made of.";
    case rule::chronology: return "Dates, ages and periods do not fit into one order.";
    case rule::announced_count: return "The number of things announced is not the number of things listed.";
    case rule::superlative_scope: return "One superlative is stated with two different scopes.";
    case rule::dropped_magnitude: return "A magnitude such as 万 seems to be missing inside a number.";
  }
  return "";
}

// Several rules at once.
struct rule_set {
  unsigned bits = 0;
  constexpr bool contains(rule r) const noexcept { return (bits >> static_cast<unsigned>(r) & 1u) != 0; }
  constexpr void add(rule r) noexcept { bits |= 1u << static_cast<unsigned>(r); }
  constexpr bool empty() const noexcept { return bits == 0; }
  friend constexpr bool operator==(rule_set, rule_set) noexcept = default;
};

}  // namespace kawase
KAWASE_QUIET_END
