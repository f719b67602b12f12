// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/rule.hpp>

#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;

TEST_CASE("levels are ordered and have SARIF's names") {
  CHECK_BOTH((level::note < level::warning && level::warning < level::error));
  CHECK_BOTH(name(level::error) == text("error"));
}

// In the order of the enumerators, read for what they mean.
TEST_CASE("every rule has an id of its own and a description") {
  constexpr text descriptions[] = {
      "The exchange rate that two printed amounts imply is off by a power of ten.",
      "The exchange rate that two printed amounts imply lies outside what it was held against.",
      "An exchange rate that the text states is off by a power of ten, or fits its own amounts only upside down.",
      "Two pairs of amounts in one text imply rates that can't both be right.",
      "One quantity is stated twice with amounts that do not agree.",
      "A part is stated to be larger than the whole that it belongs to.",
      "A stated ratio does not agree with the amounts that it is made of.",
      "Dates, ages and periods do not fit into one order.",
      "The number of things announced is not the number of things listed.",
      "One superlative is stated with two different scopes.",
      "A magnitude such as 万 seems to be missing inside a number.",
  };
  for (int i = 0; i < rule_count; ++i) {
    CHECK(!name(static_cast<rule>(i)).empty());
    CHECK(description(static_cast<rule>(i)) == descriptions[i]);
    for (int k = 0; k < i; ++k) CHECK(name(static_cast<rule>(i)) != name(static_cast<rule>(k)));
  }
  CHECK_BOTH(name(rule::ten_fold_slip) == text("ten_fold_slip"));
}

TEST_CASE("a set of rules") {
  constexpr rule_set s = [] {
    rule_set r;
    r.add(rule::cross_ratio);
    return r;
  }();
  CHECK_BOTH((s.contains(rule::cross_ratio) && !s.contains(rule::ten_fold_slip) && !s.empty() && rule_set{}.empty()));
  CHECK_BOTH((s == s && s != rule_set{}));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<level>({"note", "warning", "error"}));
}

// Each as its enumerator is spelled.
TEST_CASE("all ids of rules") {
#define SPELLED(r) CHECK_BOTH(name(rule::r) == text(#r));
  SPELLED(ten_fold_slip) SPELLED(implied_rate) SPELLED(rate_note) SPELLED(cross_ratio) SPELLED(same_quantity) SPELLED(part_and_whole) SPELLED(claimed_ratio)
  SPELLED(chronology) SPELLED(announced_count) SPELLED(superlative_scope) SPELLED(dropped_magnitude)
#undef SPELLED
  static_assert(static_cast<int>(rule::dropped_magnitude) + 1 == rule_count);
}

TEST_CASE("what is no rule has no description") { CHECK(description(static_cast<rule>(rule_count)).empty()); }
