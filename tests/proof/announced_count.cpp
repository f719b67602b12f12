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
constexpr statement another{.subject = maker.id, .property = properties::supports, .value = four, .qualifiers = {{properties::counted, block::bullet}}, .where = at::paragraph(1)};

}  // namespace

TEST_CASE("three bullets") {
  CHECK_BOTH(verdict_of(rule::announced_count, {&right}) == verdict::consistent);
  CHECK_BOTH(verdict_of(rule::announced_count, {&wrong}) == verdict::inconsistency);
  CHECK_BOTH(check(rule::announced_count, {&wrong}).last.level == level::error);
  CHECK_BOTH(check(rule::announced_count, {&wrong}).last.counted == 3);
  CHECK_BOTH(check(rule::announced_count, {&vague}).last.level == level::warning);
  CHECK_BOTH(check(rule::announced_count, {&uncounted}).checks == 0);
  CHECK_BOTH(check(rule::announced_count, {&another}).checks == 0);
}

namespace {

constexpr statement says_at(value v, locator where, block counted = block::bullet) {
  return {.subject = maker.id, .property = properties::number_of, .value = v, .qualifiers = {{properties::counted, counted}}, .where = where};
}
constexpr recorded<figure<count>> five{"5点", at::paragraph(1), maker.id, properties::number_of};
constexpr recorded<figure<count>> seven{"7点", at::paragraph(1), maker.id, properties::number_of};
constexpr statement four_first = says_at(four, at::paragraph(1)), three_first = says_at(three, at::paragraph(1)), five_first = says_at(five, at::paragraph(1)),
                    three_second = says_at(three, at::paragraph(2)), four_second = says_at(four, at::paragraph(2)), three_last = says_at(three, at::paragraph(3)),
                    four_last = says_at(four, at::paragraph(3)), seven_first = says_at(seven, at::paragraph(1));

// Bullets are numbered through: two lists, of four and of three.
constexpr locator two_lists[] = {at::title,     at::paragraph(1), at::list_head(1), at::bullet(1),    at::bullet(2), at::caption(1), at::bullet(3),
                                 at::bullet(4), at::paragraph(2), at::list_head(2), at::bullet(5),    at::bullet(6), at::bullet(7),  at::paragraph(3)};
// Each point with a paragraph of its own; then a heading, and another list.
constexpr locator explained[] = {at::title,     at::paragraph(1), at::bullet(1),  at::paragraph(2), at::bullet(2), at::paragraph(3), at::bullet(3),
                                 at::paragraph(4), at::heading(1), at::bullet(4), at::bullet(5)};

template <std::size_t N>
constexpr finding counted(const statement& s, const locator (&blocks)[N]) {
  const statement* const statements[] = {&s};
  article a = of(statements);
  a.blocks = blocks;
  finding found;
  detail::check_announced_count(a, s, [&](const finding& f) { found = f; });
  return found;
}

}  // namespace

// Counted by hand in the blocks above.
TEST_CASE("of two lists the one that follows, or that was just there") {
  CHECK_BOTH(counted(four_first, two_lists).judgement.verdict == verdict::consistent);
  CHECK_BOTH(counted(three_second, two_lists).judgement.verdict == verdict::consistent);
  CHECK_BOTH(counted(three_last, two_lists).judgement.verdict == verdict::consistent);
  for (const statement* s : {&three_first, &five_first, &seven_first}) {
    CHECK(counted(*s, two_lists).judgement.verdict == verdict::inconsistency);
    CHECK(counted(*s, two_lists).counted == 4);
    CHECK(counted(*s, two_lists).level == level::error);
  }
  CHECK_BOTH((counted(four_second, two_lists).judgement.verdict == verdict::inconsistency && counted(four_second, two_lists).counted == 3));
  CHECK_BOTH((counted(four_last, two_lists).judgement.verdict == verdict::inconsistency && counted(four_last, two_lists).counted == 3));
}

TEST_CASE("a paragraph between bullets may belong to the list") {
  CHECK_BOTH(counted(three_first, explained).judgement.verdict == verdict::consistent);
  CHECK_BOTH((counted(five_first, explained).judgement.verdict == verdict::inconsistency && counted(five_first, explained).counted == 3));
}

TEST_CASE("headings are counted in the whole article") {
  constexpr locator chapters[] = {at::title, at::heading(1), at::paragraph(1), at::heading(2), at::paragraph(2), at::heading(3), at::paragraph(3)};
  static constexpr statement three_chapters = says_at(three, at::title, block::heading);
  CHECK_BOTH(counted(three_chapters, chapters).judgement.verdict == verdict::consistent);
}

TEST_CASE("no count: what is denied, of no blocks, or no count at all; and hearsay is no error") {
  static constexpr statement never = [] {
    statement s = wrong;
    s.factuality = as::denied;
    return s;
  }();
  static constexpr statement they_say = [] {
    statement s = wrong;
    s.factuality = as::hearsay;
    return s;
  }();
  static constexpr statement of_makers{.subject = maker.id, .property = properties::number_of, .value = four, .qualifiers = {{properties::counted, maker.id}}, .where = at::paragraph(1)};
  CHECK(check(rule::announced_count, {&never}).checks == 0);
  CHECK(check(rule::announced_count, {&of_makers}).checks == 0);
  CHECK(check(rule::announced_count, {&they_say}).last.level == level::warning);
}

namespace {

constexpr recorded<figure<count>> two{"2点", at::paragraph(1), maker.id, properties::number_of};
constexpr recorded<figure<percent_of>> two_percent{"2%", at::paragraph(1), maker.id, properties::number_of};
constexpr statement two_first = says_at(two, at::paragraph(1)), two_last = says_at(two, at::paragraph(2)), three_nowhere = says_at(three, at::paragraph(9)), no_number = says_at(two_percent, at::paragraph(1));

}  // namespace

// Counted by hand; where no way to count gives what was announced, the closest does.
TEST_CASE("lists that go on, stand at the very beginning, or nowhere") {
  constexpr locator four_and_one[] = {at::paragraph(1), at::bullet(1), at::bullet(2), at::bullet(3), at::bullet(4), at::paragraph(2), at::bullet(5)};
  CHECK((counted(two_first, four_and_one).judgement.verdict == verdict::inconsistency && counted(two_first, four_and_one).counted == 4));
  constexpr locator first_of_all[] = {at::bullet(1), at::bullet(2), at::paragraph(1), at::paragraph(2)}, with_caption[] = {at::list_head(1), at::bullet(1), at::caption(1), at::bullet(2), at::paragraph(2)};
  CHECK((counted(two_last, first_of_all).judgement.verdict == verdict::consistent && counted(two_last, first_of_all).counted == 2));
  CHECK((counted(two_last, with_caption).judgement.verdict == verdict::consistent && counted(two_last, with_caption).counted == 2));
  CHECK((counted(three_nowhere, first_of_all).judgement.verdict == verdict::inconsistency && counted(three_nowhere, first_of_all).counted == 0));
  CHECK(check(rule::announced_count, {&no_number}).checks == 0);
}
