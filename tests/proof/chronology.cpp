// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/chronology.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

using namespace example;

namespace {

constexpr event launch{.id = "launch"};
constexpr event answer{.id = "answer"};

constexpr recorded<figure<duration>> two_years{"2年", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> six_years{"約6年", at::paragraph(1), maker.id, properties::age};
constexpr recorded<printed_date> origin{"2019年", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<printed_date> january_27{"2025年1月27日", at::paragraph(1), launch.id, properties::point_in_time};
constexpr recorded<printed_date> january_29{"2025年1月29日", at::paragraph(1), answer.id, properties::point_in_time};
constexpr recorded<printed_date> january{"2025年1月", at::caption(1), launch.id, properties::point_in_time};
constexpr recorded<printed_date> next_year{"2026年1月", at::paragraph(1), answer.id, properties::point_in_time};

constexpr statement founded{.subject = maker.id, .property = properties::inception, .value = origin, .where = at::paragraph(1)};
constexpr statement young{.subject = maker.id, .property = properties::age, .value = two_years, .where = at::paragraph(1)};
constexpr statement old_enough{.subject = maker.id, .property = properties::age, .value = six_years, .where = at::paragraph(1)};

constexpr statement on(entity_id e, value v, const statement* restated = nullptr) {
  statement s{.subject = e, .property = properties::point_in_time, .value = v, .where = at::paragraph(1)};
  if (restated) s.links = {{link_kind::restates, restated}};
  return s;
}
constexpr statement launched = on(launch.id, january_27), answered = on(answer.id, january_29), answered_early = on(answer.id, january_27), launched_late = on(launch.id, january_29),
                    launched_in_january = on(launch.id, january, &launched), launched_again = on(launch.id, january_29, &launched), foretold = on(answer.id, next_year);
constexpr statement follows{.subject = answer.id, .property = properties::follows, .value = launch.id, .where = at::paragraph(1)};

template <std::size_t N>
constexpr std::size_t faults(const statement* const (&statements)[N]) {
  std::size_t n = 0;
  check_statements(of(statements), {}, [&](const finding& f) { n += f.rule == rule::chronology && f.judgement.verdict == verdict::inconsistency; });
  return n;
}

}  // namespace

TEST_CASE("an age against a beginning: 2019 to 2025 is 5 to 7 years") {
  CHECK_BOTH(faults({&founded, &young}) == 1);
  CHECK_BOTH(faults({&founded, &old_enough}) == 0);
  CHECK_BOTH(faults({&young}) == 0);
  constexpr finding f = check(rule::chronology, {&founded, &young}).last;
  CHECK_BOTH(f.level == level::warning);
  CHECK_BOTH((f.recomputed.contains(rational(51, 10)) && f.recomputed.contains(rational(69, 10)) && !f.recomputed.contains(rational(5)) && !f.recomputed.contains(rational(7))));
}

namespace {

constexpr recorded<printed_date> later_origin{"2027年", at::paragraph(2), maker.id, properties::inception};
constexpr recorded<printed_date> origin_2010{"2010年", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<printed_date> this_year{"2025年", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<figure<duration>> months_24{"24か月", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> months_180{"180か月", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> weeks_100{"100週間", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> weeks_800{"800週間", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> days_1000{"1000日", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> days_5500{"5500日", at::paragraph(1), maker.id, properties::age};
constexpr statement begun(value v, factuality f = {}) { return {.subject = maker.id, .property = properties::inception, .value = v, .where = at::paragraph(2), .factuality = f}; }
constexpr statement aged(value v) { return {.subject = maker.id, .property = properties::age, .value = v, .where = at::paragraph(1)}; }
constexpr statement begun_later = begun(later_origin), begun_later_hearsay = begun(later_origin, as::hearsay), to_begin = begun(later_origin, as::forecast), begun_2010 = begun(origin_2010),
                    begun_this_year = begun(this_year);
constexpr statement aged_24_months = aged(months_24), aged_180_months = aged(months_180), aged_100_weeks = aged(weeks_100), aged_800_weeks = aged(weeks_800), aged_1000_days = aged(days_1000),
                    aged_5500_days = aged(days_5500);

}  // namespace

TEST_CASE("a beginning after the time of writing is what is wrong, not the age") {
  CHECK_BOTH(faults({&begun_later, &young}) == 1);
  CHECK_BOTH(faults({&begun_later}) == 1);
  CHECK_BOTH(faults({&begun_later_hearsay}) == 1);
  CHECK_BOTH(faults({&to_begin}) == 0);
  constexpr finding f = check(rule::chronology, {&begun_later}).last;
  CHECK_BOTH((f.said == &begun_later && f.against == nullptr && f.level == level::warning));
}

TEST_CASE("years are never negative: 2025 to 2025 is 0 to 1") {
  constexpr interval none = detail::years_between(printed_date::in(2027), printed_date::in(2025)), same = detail::years_between(printed_date::in(2025), printed_date::in(2025));
  CHECK_BOTH(none == interval::point(rational(0)));
  CHECK_BOTH((same.lower == rational(0) && same.upper == rational(364 * 4, 1461)));
  CHECK_BOTH(faults({&begun_this_year, &young}) == 1);
}

// By hand: 2010 to 2025 is 14 to 16 years; 180 months are 15, 800 weeks 15.3, 5500 days 15.06; 24 months are 2, 100 weeks 1.9, 1000 days 2.7.
TEST_CASE("an age in months, weeks or days") {
  CHECK_BOTH(faults({&begun_2010, &aged_24_months}) == 1);
  CHECK_BOTH(faults({&begun_2010, &aged_180_months}) == 0);
  CHECK_BOTH(faults({&begun_2010, &aged_100_weeks}) == 1);
  CHECK_BOTH(faults({&begun_2010, &aged_800_weeks}) == 0);
  CHECK_BOTH(faults({&begun_2010, &aged_1000_days}) == 1);
  CHECK_BOTH(faults({&begun_2010, &aged_5500_days}) == 0);
}

TEST_CASE("what follows is not dated before") {
  CHECK_BOTH(faults({&launched, &answered, &follows}) == 0);
  CHECK_BOTH(faults({&launched_late, &answered_early, &follows}) == 1);
  CHECK_BOTH(faults({&launched, &answered_early, &follows}) == 0);  // the same day
}

TEST_CASE("a restated date may be coarser, not another") {
  CHECK_BOTH(faults({&launched, &launched_in_january}) == 0);
  CHECK_BOTH(faults({&launched, &launched_again}) == 1);
}

TEST_CASE("what has happened does not lie after the time of writing") {
  CHECK_BOTH(faults({&launched}) == 0);
  CHECK_BOTH(faults({&foretold}) == 1);
}

namespace {

constexpr recorded<figure<duration>> hours_5{"5時間", at::paragraph(1), maker.id, properties::age};
constexpr statement hours_old{.subject = maker.id, .property = properties::age, .value = hours_5, .where = at::paragraph(1)};

}  // namespace

TEST_CASE("an age in hours is not judged: dates have no hours") { CHECK_BOTH(faults({&founded, &hours_old}) == 0); }

namespace {

constexpr recorded<printed_date> about_2015{"2015年頃", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<figure<duration>> years_6{"6年", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> years_3{"3年", at::paragraph(1), maker.id, properties::age};
constexpr statement founded_about_2015{.subject = maker.id, .property = properties::inception, .value = about_2015, .where = at::paragraph(1)};
constexpr statement six_years_old{.subject = maker.id, .property = properties::age, .value = years_6, .where = at::paragraph(1)};
constexpr statement three_years_old{.subject = maker.id, .property = properties::age, .value = years_3, .where = at::paragraph(1)};

}  // namespace

// From 2015 to 2025 are about 10 years: within twice 6, not within twice 3.
TEST_CASE("a beginning that is printed approximately fits twice the age, or half") {
  CHECK_BOTH(faults({&founded_about_2015, &six_years_old}) == 0);
  CHECK_BOTH(faults({&founded_about_2015, &three_years_old}) == 1);
}
