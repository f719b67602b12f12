// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/announced_count.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr recorded<figure<count>> three{"3点", at::paragraph(1), maker.id, properties::number_of};
constexpr recorded<figure<count>> four{"4点", at::paragraph(1), maker.id, properties::number_of};
constexpr recorded<figure<count>> about_four{"約4点", at::paragraph(1), maker.id, properties::number_of};

constexpr statement announced(value v) {
  return {.subject = maker.id, .property = properties::number_of, .value = v, .qualifiers = {{properties::counted, block::bullet}}, .where = at::paragraph(1)};
}
constexpr statement right = announced(three), wrong = announced(four), vague = announced(about_four);
constexpr statement uncounted{.subject = maker.id, .property = properties::number_of, .value = four, .where = at::paragraph(1)};

}  // namespace

TEST_CASE("three bullets") {
  CHECK_BOTH(verdict_of(rule::announced_count, {&right}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::announced_count, {&wrong}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::announced_count, {&wrong}).last.level == level::error);
  CHECK_BOTH(check(rule::announced_count, {&wrong}).last.counted == 3);
  CHECK_BOTH(check(rule::announced_count, {&vague}).last.level == level::warning);
  CHECK_BOTH(check(rule::announced_count, {&uncounted}).checks == 0);
}
