// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/chronology.hpp>

#include <kawase/proof/proofread.hpp>

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

namespace {

constexpr recorded<printed_date> no_year{"1月27日", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<figure<count>> four{"4点", at::paragraph(1), maker.id, properties::age};
constexpr statement founded_some_year{.subject = maker.id, .property = properties::inception, .value = no_year, .where = at::paragraph(1)};
constexpr statement aged_four{.subject = maker.id, .property = properties::age, .value = four, .where = at::paragraph(1)};
constexpr statement to_be_founded{.subject = maker.id, .property = properties::inception, .value = next_year, .where = at::paragraph(1)};

constexpr statement as_said(statement s, factuality f) {
  s.factuality = f;
  return s;
}

}  // namespace

TEST_CASE("what is not claimed is judged by nobody and judges nothing") {
  static constexpr statement not_founded = as_said(founded, as::denied), not_young = as_said(young, as::question), not_launched = as_said(launched_late, as::denied),
                             not_followed = as_said(follows, as::denied), not_again = as_said(launched_again, as::denied), foreseen = as_said(foretold, as::forecast),
                             never_founded = as_said(to_be_founded, as::denied);
  CHECK(faults({&not_founded, &young}) == 0);
  CHECK(faults({&founded, &not_young}) == 0);
  CHECK(faults({&not_launched, &answered_early, &follows}) == 0);
  CHECK(faults({&launched_late, &answered_early, &not_followed}) == 0);
  CHECK(faults({&launched, &not_again}) == 0);
  CHECK(faults({&foreseen}) == 0);
  CHECK(faults({&to_be_founded}) == 1);
  CHECK(faults({&never_founded}) == 0);
  static constexpr statement launched_at_last = linked(launched_late, link_kind::restates, not_founded);
  CHECK(faults({&launched_at_last}) == 0);
}

TEST_CASE("what has no year, no duration or no date is not compared") {
  CHECK(faults({&founded_some_year, &young}) == 0);
  CHECK(faults({&founded, &aged_four}) == 0);
  CHECK(faults({&launched, &follows}) == 0);
  CHECK(faults({&answered, &follows}) == 0);
  static constexpr statement restates_an_age = linked(launched, link_kind::restates, young), elaborates = linked(launched, link_kind::elaborates, launched_late),
                             before = linked(launched, link_kind::restates, launched_late);
  CHECK(faults({&restates_an_age}) == 0);
  CHECK(faults({&elaborates}) == 0);
  CHECK(faults({&before}) == 1);
  const auto faults_without_a_year = [](const statement* const (&statements)[3]) {
    article a = of(statements);
    a.written = *printed_date::parse("1月29日");
    std::size_t n = 0;
    check_statements(a, {}, [&](const finding& f) { n += f.rule == rule::chronology && f.judgement.verdict == verdict::inconsistency; });
    return n;
  };
  CHECK(faults_without_a_year({&founded, &young, &foretold}) == 0);
}

TEST_CASE("a wrong order is an error where all three are facts") {
  static constexpr statement they_say = as_said(follows, as::hearsay), launched_they_say = as_said(launched_late, as::hearsay);
  CHECK(check(rule::chronology, {&follows, &launched_late, &answered_early}).checks == 3);
  const auto level_of = [](const statement& order, const statement& earlier) {
    level highest = level::note;
    check_statements(of({&earlier, &answered_early, &order}), {}, [&](const finding& f) {
      if (f.judgement.verdict == verdict::inconsistency && highest < f.level) highest = f.level;
    });
    return highest;
  };
  CHECK(level_of(follows, launched_late) == level::error);
  CHECK(level_of(they_say, launched_late) == level::warning);
  CHECK(level_of(follows, launched_they_say) == level::warning);
}

TEST_CASE("a wrong order is reported with the article's other findings") {
  static constexpr const statement* statements[] = {&launched_late, &answered_early, &follows};
  const report r = proofread(of(statements));
  REQUIRE(r.size() == 1);
  CHECK((r[0].rule == rule::chronology && r[0].level == level::error));
}

namespace {

constexpr event middle{.id = "middle"};
constexpr recorded<printed_date> year_2034{"2034年5月10日", at::paragraph(2), launch.id, properties::point_in_time};
constexpr recorded<printed_date> that_day{"同日", year_2034, at::paragraph(2), answer.id, properties::point_in_time};
constexpr recorded<figure<percent_of>> eight{"8%", at::paragraph(1), maker.id, properties::cost_ratio};
constexpr recorded<figure<JPY>> planned{"90億円", at::paragraph(1), maker.id, properties::investment_planned};

constexpr statement when_it_rose(value day, factuality f = {}) {
  return {.subject = maker.id, .property = properties::cost_ratio, .value = eight, .qualifiers = {{properties::location, other.id}, {properties::point_in_time, day}}, .where = at::paragraph(1), .factuality = f};
}
constexpr statement rose_in_2034 = when_it_rose(year_2034), rose_in_january = when_it_rose(january_27), rose_then = when_it_rose(that_day), may_rise = when_it_rose(year_2034, as::forecast),
                    rose_again = linked(when_it_rose(january_29), link_kind::restates, rose_in_january), launched_in_2034 = on(launch.id, year_2034), answered_then = on(answer.id, that_day);
constexpr statement to_invest{.subject = maker.id, .property = properties::investment_planned, .value = planned, .qualifiers = {{properties::point_in_time, year_2034}}, .where = at::paragraph(1)};
constexpr statement announced{.subject = maker.id, .property = properties::announced_on, .value = year_2034, .where = at::paragraph(1)};

constexpr statement order(entity_id later, entity_id earlier, factuality f = {}) {
  return {.subject = later, .property = properties::follows, .value = earlier, .where = at::paragraph(1), .factuality = f};
}
constexpr statement itself = order(launch.id, launch.id), back = order(launch.id, answer.id), after_middle = order(answer.id, middle.id), middle_after = order(middle.id, launch.id),
                    middle_after_they_say = order(middle.id, launch.id, as::hearsay), closing = order(launch.id, answer.id);

}  // namespace

TEST_CASE("the date of a fact lies no more ahead as a qualifier than as a value") {
  CHECK_BOTH(faults({&rose_in_2034}) == 1);
  CHECK_BOTH(faults({&rose_in_january}) == 0);
  CHECK_BOTH(faults({&may_rise}) == 0);
  CHECK_BOTH(faults({&to_invest}) == 0);
  CHECK_BOTH(faults({&announced}) == 1);
  constexpr finding f = check(rule::chronology, {&rose_in_2034}).last;
  CHECK_BOTH((f.level == level::warning && f.printed->printed == text("2034年5月10日") && f.where == place_in_document(at::paragraph(2)) && f.said == &rose_in_2034));
}

TEST_CASE("one faulty date is one finding") {
  CHECK_BOTH(faults({&rose_in_2034, &launched_in_2034}) == 1);
  CHECK_BOTH(faults({&launched_in_2034, &rose_in_2034}) == 1);
  CHECK_BOTH(faults({&launched_in_2034, &answered_then}) == 1);  // 同日 only points to it
  CHECK_BOTH(faults({&launched_in_2034, &rose_then}) == 1);
  CHECK_BOTH(faults({&may_rise, &launched_in_2034}) == 1);
  static constexpr statement begun_with_it = begun(later_origin), other_begun_with_it = [] {
    statement s = begun(later_origin);
    s.subject = other.id;
    return s;
  }();
  CHECK_BOTH(faults({&begun_with_it, &other_begun_with_it}) == 1);
  static constexpr statement in_2034_again = on(launch.id, year_2034, &launched), january_after_all = on(launch.id, january_27, &launched_in_2034);
  CHECK_BOTH(faults({&launched, &in_2034_again, &rose_in_2034}) == 1);   // another day than the one restated
  CHECK_BOTH(faults({&launched_in_2034, &january_after_all}) == 1);
  CHECK_BOTH(faults({&launched_in_2034, &answered, &follows}) == 1);     // that is why the answer seems too early
}

TEST_CASE("what restates a statement has its day") {
  CHECK_BOTH(faults({&rose_in_january, &rose_again}) == 1);
  static constexpr statement same_day = linked(when_it_rose(january), link_kind::restates, rose_in_january), again = linked(when_it_rose(january_29), link_kind::restates, rose_in_january);
  CHECK_BOTH(faults({&rose_in_january, &same_day}) == 0);
  CHECK_BOTH(faults({&rose_in_january, &rose_again, &again}) == 1);  // the same two dates
  CHECK_BOTH(check(rule::chronology, {&rose_in_january, &rose_again}).last.level == level::error);
  static constexpr statement founded_then = linked(founded, link_kind::restates, rose_in_january);
  CHECK_BOTH(faults({&rose_in_january, &founded_then}) == 0);  // a beginning is not the day of what is said beside it
}

TEST_CASE("two days of one year are two days of any") {
  constexpr auto read = [](const char* words) { return printed_date::parse(words).value(); };
  CHECK_BOTH(detail::surely_another_day(read("1月20日"), read("1月27日")));
  CHECK_BOTH(detail::surely_another_day(read("1月20日"), read("2025年1月27日")));
  CHECK_BOTH(detail::surely_another_day(read("2025年1月"), read("2月1日")));
  CHECK_BOTH(!detail::surely_another_day(read("1月20日"), read("2025年1月")));
  CHECK_BOTH(!detail::surely_another_day(read("1月20日"), read("2025年")));
  CHECK_BOTH(!detail::surely_another_day(read("2025年"), read("1月20日")));
  CHECK_BOTH(!detail::surely_another_day(read("2025年1月"), read("1月20日")));
  CHECK_BOTH(detail::surely_another_day(read("2月2日"), read("1月2日")));
  CHECK_BOTH(detail::surely_another_day(read("1月2日"), read("1月1日")));
  CHECK_BOTH(!detail::surely_another_day(read("1月20日"), read("1月20日")));
  CHECK_BOTH(!detail::surely_another_day(read("1月20日頃"), read("1月27日")));
  CHECK_BOTH(!detail::surely_another_day(read("1月20日"), read("1月27日").as_approximate()));
}

TEST_CASE("nothing follows itself, at once or in a circle") {
  CHECK_BOTH(faults({&itself}) == 1);
  CHECK_BOTH(check(rule::chronology, {&itself}).last.level == level::error);
  CHECK_BOTH(faults({&follows, &back}) == 1);
  CHECK_BOTH(check(rule::chronology, {&follows, &back}).last.said == &back);
  CHECK_BOTH(faults({&after_middle, &middle_after, &closing}) == 1);
  CHECK_BOTH(check(rule::chronology, {&after_middle, &middle_after, &closing}).last.level == level::error);
  CHECK_BOTH(check(rule::chronology, {&after_middle, &middle_after_they_say, &closing}).last.level == level::warning);
  CHECK_BOTH(faults({&after_middle, &middle_after}) == 0);
}

TEST_CASE("what follows something without a date comes after what that follows") {
  CHECK_BOTH(faults({&launched_late, &answered_early, &after_middle, &middle_after}) == 1);
  CHECK_BOTH(check(rule::chronology, {&launched_late, &answered_early, &after_middle, &middle_after}).checks == 3);
  CHECK_BOTH(faults({&launched, &answered, &after_middle, &middle_after}) == 0);
  static constexpr statement launched_late_fact = launched_late;
  const auto highest = [](const statement& between) {
    level l = level::note;
    check_statements(of({&launched_late_fact, &answered_early, &after_middle, &between}), {}, [&](const finding& f) {
      if (f.judgement.verdict == verdict::inconsistency) l = f.level;
    });
    return l;
  };
  CHECK(highest(middle_after) == level::error);
  CHECK(highest(middle_after_they_say) == level::warning);
}

TEST_CASE("two dates of one event are worth a look") {
  static constexpr statement launched_on_29 = on(launch.id, january_29), launched_they_say = as_said(launched_on_29, as::hearsay), maker_on_27 = on(maker.id, january_27), maker_on_29 = on(maker.id, january_29);
  CHECK_BOTH(faults({&launched, &launched_on_29}) == 1);
  CHECK_BOTH(check(rule::chronology, {&launched, &launched_on_29}).last.level == level::note);
  CHECK_BOTH(faults({&launched, &launched_they_say}) == 0);
  CHECK_BOTH(faults({&launched_they_say, &launched}) == 0);
  CHECK_BOTH(faults({&maker_on_27, &maker_on_29}) == 0);  // no event
}

namespace {

constexpr recorded<printed_date> february_2019{"2019年2月2日", at::paragraph(1), maker.id, properties::inception};
constexpr recorded<figure<duration>> below_5{"5年未満", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> almost_5{"5年弱", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> at_most_5{"5年以下", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> below_6{"6年未満", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> full_5{"5年", at::paragraph(1), maker.id, properties::age};
constexpr recorded<figure<duration>> full_4{"4年", at::paragraph(1), maker.id, properties::age};
constexpr statement aged_5 = aged(full_5), aged_4 = aged(full_4);
constexpr statement since_february_2019 = begun(february_2019), aged_below_5 = aged(below_5), aged_almost_5 = aged(almost_5), aged_at_most_5 = aged(at_most_5), aged_below_6 = aged(below_6);

}  // namespace

// By hand: from 2 February 2019 to 2025 are at least 5.9 years, of which 5 are full: 5 at most, but not less than 5.
TEST_CASE("full years are at most 5 until the sixth birthday, and not below 5") {
  CHECK_BOTH(faults({&since_february_2019, &aged_below_5}) == 1);
  CHECK_BOTH(faults({&since_february_2019, &aged_almost_5}) == 1);
  CHECK_BOTH(faults({&since_february_2019, &aged_at_most_5}) == 0);
  CHECK_BOTH(faults({&since_february_2019, &aged_below_6}) == 0);
  CHECK_BOTH(faults({&since_february_2019, &aged_5}) == 0);
  CHECK_BOTH(faults({&since_february_2019, &aged_4}) == 1);
}

namespace {

constexpr recorded<printed_date> may_2024{"2024年5月1日", at::paragraph(1), maker.id, properties::point_in_time};
constexpr recorded<printed_date> some_time_in_2034{"2034年", at::paragraph(1), launch.id, properties::point_in_time};
constexpr recorded<printed_date> on_its_first_day{"同日", printed_date::on(2034, 1, 1), at::paragraph(2), answer.id, properties::point_in_time};
constexpr statement rose_that_morning = when_it_rose("その朝"), rose_in_may = when_it_rose(may_2024), launched_some_day = on(launch.id, no_year),
                    same_day_again = linked(when_it_rose(january), link_kind::restates, rose_in_january);
constexpr statement made_by(qualifier q, factuality f = {}) {
  return {.subject = maker.id, .property = properties::developer, .value = other.id, .qualifiers = {q}, .where = at::paragraph(1), .factuality = f};
}

}  // namespace

TEST_CASE("a beginning beside a fact lies no more ahead than one that is stated, and what is no day of it may") {
  static constexpr statement begun_with = made_by({properties::inception, later_origin}), they_say = made_by({properties::inception, later_origin}, as::hearsay),
                             never = made_by({properties::inception, later_origin}, as::denied), meanwhile = made_by({properties::during, year_2034});
  CHECK_BOTH(faults({&begun_with}) == 1);
  CHECK_BOTH(faults({&they_say}) == 0);
  CHECK_BOTH(faults({&never}) == 0);
  CHECK_BOTH(faults({&meanwhile}) == 0);
  static constexpr statement years_ahead{.subject = maker.id, .property = properties::time_ahead, .value = two_years, .qualifiers = {{properties::point_in_time, year_2034}},
                                         .where = at::paragraph(1)};
  CHECK_BOTH(faults({&years_ahead}) == 0);
}

TEST_CASE("each two days that can't be one are told once") {
  static constexpr statement may_again = linked(rose_in_may, link_kind::restates, rose_in_january), again = linked(when_it_rose(january_29), link_kind::restates, rose_in_january),
                             not_in_may = linked(when_it_rose(january_29), link_kind::restates, rose_in_may), no_morning = linked(rose_that_morning, link_kind::restates, rose_in_january);
  CHECK_BOTH(faults({&rose_in_january, &same_day_again, &again}) == 1);
  CHECK_BOTH(faults({&rose_in_january, &rose_again, &launched, &again}) == 1);
  CHECK_BOTH(faults({&rose_in_january, &may_again, &again}) == 2);
  CHECK_BOTH(faults({&rose_in_january, &rose_in_may, &rose_again, &not_in_may}) == 2);
  CHECK_BOTH(check(rule::chronology, {&rose_in_january, &no_morning}).checks == 0);  // その朝 is no date
}

TEST_CASE("a date that lies ahead is another fault than any other date's") {
  CHECK_BOTH(faults({&rose_in_january, &rose_again, &launched_in_2034}) == 2);
  CHECK_BOTH(faults({&rose_in_january, &launched_in_2034}) == 1);
  CHECK_BOTH(faults({&launched, &answered_then}) == 1);
  CHECK_BOTH(faults({&launched_some_day, &answered_then}) == 1);
  static constexpr statement launched_in_that_year = on(launch.id, some_time_in_2034), answered_on_its_first_day = on(answer.id, on_its_first_day);
  CHECK_BOTH(faults({&launched_in_that_year, &answered_on_its_first_day}) == 2);  // 同日 points to no year
}

TEST_CASE("an age in words and a day without a year are held against nothing") {
  static constexpr statement aged_in_words = aged("若い");
  CHECK_BOTH(faults({&founded, &aged_in_words}) == 0);
  CHECK_BOTH(faults({&launched_some_day}) == 0);
}
