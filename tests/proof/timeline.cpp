// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/timeline.hpp>

#include <string>
#include <vector>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr event a{.id = "a"};
constexpr event b{.id = "b"};
constexpr event c{.id = "c"};
constexpr recorded<printed_date> january_20{"2025年1月20日", at::paragraph(1), a.id, properties::point_in_time};
constexpr recorded<printed_date> january_27{"2025年1月27日", at::paragraph(1), c.id, properties::point_in_time};
constexpr recorded<printed_date> no_year{"1月27日", at::paragraph(1), c.id, properties::point_in_time};

constexpr statement on(entity_id e, value v, factuality f = {}) { return {.subject = e, .property = properties::point_in_time, .value = v, .where = at::paragraph(1), .factuality = f}; }
constexpr statement follows(entity_id later, entity_id earlier, factuality f = {}) {
  return {.subject = later, .property = properties::follows, .value = earlier, .where = at::paragraph(1), .factuality = f};
}
constexpr statement a_on_20 = on(a.id, january_20), c_on_27 = on(c.id, january_27), c_some_year = on(c.id, no_year), c_denied = on(c.id, january_27, as::denied);
constexpr statement a_after_b = follows(a.id, b.id), b_after_c = follows(b.id, c.id), c_after_a = follows(c.id, a.id), b_after_c_they_say = follows(b.id, c.id, as::hearsay), never = follows(b.id, c.id, as::denied);
constexpr statement made_by{.subject = a.id, .property = properties::developer, .value = maker.id, .where = at::paragraph(1)};

}  // namespace

TEST_CASE("dates and orders are picked out of an article") {
  static constexpr const statement* statements[] = {&made_by, &a_on_20, &a_after_b, &never};
  constexpr detail::timeline when(of(statements));
  CHECK_BOTH((when.size() == 2 && &when[0] == &a_on_20 && &when[1] == &a_after_b));
  CHECK_BOTH(when.dated(a.id, properties::point_in_time) == &a_on_20);
  CHECK_BOTH(when.dated(a.id, properties::inception) == nullptr);
  CHECK_BOTH(when.dated(b.id, properties::point_in_time) == nullptr);
  CHECK(detail::walk_back{when}.closing(a.id, c.id, made_by) == nullptr);  // what b follows is denied
  static constexpr const statement* undated[] = {&c_some_year, &c_denied};
  CHECK_BOTH(detail::timeline(of(undated)).dated(c.id, properties::point_in_time) == nullptr);
}

TEST_CASE("more dates than there is room for are found as well") {
  static constexpr const statement* statements[] = {&made_by,   &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied,
                                                    &c_denied,  &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied,
                                                    &c_denied,  &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &c_denied, &a_on_20};
  constexpr detail::timeline when(of(statements));
  CHECK_BOTH((when.size() == 35 && &when[0] == &made_by));
  CHECK(detail::timeline(of(statements)).size() == 35);
  CHECK_BOTH(when.dated(a.id, properties::point_in_time) == &a_on_20);
}

TEST_CASE("as many as there is room for are picked out") {
  const statement* statements[33];
  for (const statement*& s : statements) s = &c_denied;
  statements[0] = &made_by;
  statements[32] = &a_on_20;
  const detail::timeline when(of(statements));
  CHECK((when.size() == 32 && &when[0] == &c_denied && &when[31] == &a_on_20));
  CHECK(when.dated(a.id, properties::point_in_time) == &a_on_20);
}

TEST_CASE("a circle is closed by the last of its statements") {
  static constexpr const statement* statements[] = {&a_after_b, &b_after_c, &c_after_a};
  constexpr auto closing = [](const statement& last, entity_id from, entity_id to) {
    const detail::timeline when(of(statements));
    return detail::walk_back{when}.closing(from, to, last);
  };
  CHECK_BOTH(closing(c_after_a, a.id, c.id) == &b_after_c);
  CHECK_BOTH(closing(b_after_c, c.id, b.id) == nullptr);
  CHECK_BOTH(closing(a_after_b, b.id, a.id) == nullptr);
}

TEST_CASE("through what has no date to what has one") {
  static constexpr const statement* statements[] = {&a_after_b, &b_after_c, &a_on_20, &c_on_27};
  static constexpr const statement* they_say[] = {&a_after_b, &b_after_c_they_say, &a_on_20, &c_on_27};
  const detail::timeline when(of(statements)), hearsay(of(they_say));
  detail::walk_back walk{when}, heard{hearsay};
  CHECK(walk.dated_after(january_20, b.id) == &c_on_27);
  CHECK(walk.facts);
  CHECK(detail::walk_back{when}.dated_after(january_27, b.id) == nullptr);
  CHECK(heard.dated_after(january_20, b.id) == &c_on_27);
  CHECK(!heard.facts);
}

TEST_CASE("64 steps are walked back, and no more") {
  std::vector<std::string> keys;
  for (char i = 0; i <= 65; ++i) keys.push_back({'e', static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10)});
  const auto id = [&](std::size_t i) { return entity_id(entity_kind::event, text(keys[i])); };
  std::vector<statement> steps;
  for (std::size_t i = 0; i < 65; ++i) steps.push_back(follows(id(i), id(i + 1)));
  const statement* statements[66];
  for (std::size_t i = 0; i < 65; ++i) statements[i] = &steps[i];
  statements[65] = &made_by;
  const detail::timeline when(of(statements));
  CHECK(detail::walk_back{when}.closing(id(0), id(64), made_by) == &steps[63]);
  CHECK(detail::walk_back{when}.closing(id(0), id(65), made_by) == nullptr);
  statement end = on(id(64), january_27);
  statements[65] = &end;
  const detail::timeline dated(of(statements));
  CHECK(detail::walk_back{dated}.dated_after(january_20, id(0)) == &end);
  end.subject = id(65);
  CHECK(detail::walk_back{dated}.dated_after(january_20, id(0)) == nullptr);
}

TEST_CASE("a walk in a circle without dates comes to an end") {
  static constexpr const statement* statements[] = {&a_after_b, &b_after_c, &c_after_a};
  const detail::timeline when(of(statements));
  CHECK(detail::walk_back{when}.dated_after(january_20, a.id) == nullptr);
  static constexpr statement a_after_c = follows(a.id, c.id), b_after_a = follows(b.id, a.id), c_after_b = follows(c.id, b.id);
  static constexpr const statement* all[] = {&a_after_b, &b_after_c, &c_after_a, &a_after_c, &b_after_a, &c_after_b};
  const detail::timeline both_ways(of(all));
  CHECK(detail::walk_back{both_ways}.dated_after(january_20, a.id) == nullptr);
  CHECK(detail::walk_back{both_ways}.closing(a.id, maker.id, made_by) == nullptr);
}
