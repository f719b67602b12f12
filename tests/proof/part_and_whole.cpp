// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/part_and_whole.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<figure<JPY>> market{"100兆円近く", at::paragraph(1), other.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> ninety_two{"約92兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> a_hundred_and_one{"101兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> a_hundred_and_seventy{"170兆円", at::caption(1), maker.id, properties::market_value_lost};

constexpr statement whole{.subject = other.id, .property = properties::market_value_lost, .value = market, .where = at::paragraph(1)};
constexpr statement part_of(value v) {
  return {.subject = maker.id, .property = properties::market_value_lost, .value = v, .where = at::caption(1), .links = {{link_kind::part_of, &whole}}};
}
constexpr statement fits = part_of(ninety_two), barely = part_of(a_hundred_and_one), larger = part_of(a_hundred_and_seventy);

}  // namespace

TEST_CASE("a part within its whole") {
  constexpr finding f = check(rule::part_and_whole, {&whole, &fits}).last;
  CHECK_BOTH(f.judgement.verdict == verdict::consistent);
  // [91.5, 92.5) of [90, 100)
  CHECK_BOTH(f.recomputed == interval{rational(915, 1000), rational(925, 900), true, true});
}

TEST_CASE("a part above it") {
  CHECK_BOTH(verdict_of(rule::part_and_whole, {&whole, &larger}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::part_and_whole, {&whole, &larger}).last.level == level::error);
  // 100兆 may be rounded to [95, 150)
  CHECK_BOTH(verdict_of(rule::part_and_whole, {&whole, &barely}) == verdict::consistent_under_rounding);
}
