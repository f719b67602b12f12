// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/report.hpp>

#include "support/both.hpp"
#include "support/fails.hpp"

using namespace kawase;

namespace {

constexpr finding of(level l) {
  finding f;
  f.level = l;
  return f;
}

}  // namespace

TEST_CASE("clean means no errors") {
  constexpr auto r = [] {
    basic_report<2> some;
    some(of(level::warning));
    return some;
  }();
  CHECK_BOTH((r.clean() && !r.empty() && r.size() == 1));
  CHECK_BOTH((basic_report<2>{}.clean() && basic_report<2>{}.empty() && basic_report<2>{}.message() == text("nothing to report")));
}

TEST_CASE("errors take the place of lesser findings, and what is lost is counted") {
  constexpr auto r = [] {
    basic_report<2> some;
    for (const level l : {level::note, level::warning, level::error, level::error, level::error}) some(of(l));
    return some;
  }();
  CHECK_BOTH((r.size() == 2 && r.total() == 5 && r.errors() == 3 && !r.clean() && !r.is_complete()));
  CHECK_BOTH((r[0].level == level::error && r[1].level == level::error));
}

TEST_CASE("require_clean names the rule") {
  CHECK_BOTH(basic_report<2>{}.require_clean());
  basic_report<2> r;
  r(of(level::warning));
  CHECK(r.require_clean());
  r(of(level::error));
  CHECK_FAILS(r.require_clean(), domain_error, "kawase: proof-reading found a ten_fold_slip");
}

TEST_CASE("require_clean says which rule, whichever it is") {
  const auto require_clean = [](rule why) {
    basic_report<2> r;
    finding f = of(level::error);
    f.rule = why;
    r(f);
    return r.require_clean();
  };
  CHECK_FAILS(require_clean(rule::implied_rate), domain_error, "kawase: proof-reading found an implied_rate");
  CHECK_FAILS(require_clean(rule::ten_fold_slip), domain_error, "kawase: proof-reading found a ten_fold_slip");
  CHECK_FAILS(require_clean(rule::same_quantity), domain_error, "kawase: proof-reading found a same_quantity");
  CHECK_FAILS(require_clean(rule::part_and_whole), domain_error, "kawase: proof-reading found a part_and_whole");
  CHECK_FAILS(require_clean(rule::claimed_ratio), domain_error, "kawase: proof-reading found a claimed_ratio");
  CHECK_FAILS(require_clean(rule::chronology), domain_error, "kawase: proof-reading found a chronology");
  CHECK_FAILS(require_clean(rule::announced_count), domain_error, "kawase: proof-reading found an announced_count");
  CHECK_FAILS(require_clean(rule::superlative_scope), domain_error, "kawase: proof-reading found a superlative_scope");
  CHECK_FAILS(require_clean(rule::cross_ratio), domain_error, "kawase: proof-reading found an error");  // which never has that level by itself
}

TEST_CASE("a report is complete where nothing was lost and nothing was left unread") {
  basic_report<1> r;
  CHECK(r.is_complete());
  r(of(level::warning));
  CHECK(r.is_complete());
  r(of(level::note));
  CHECK(!r.is_complete());
  CHECK((r.size() == 1 && r.total() == 2 && r[0].level == level::warning));
  basic_report<1> unread;
  unread.set_incomplete();
  CHECK(!unread.is_complete());
}

TEST_CASE("a report's message is of its first gravest finding") {
  basic_report<3> r;
  finding note = of(level::note), warning = of(level::warning);
  note.rule = rule::dropped_magnitude;
  note.first = any_figure::parse("1億2000円").value();
  note.second = any_figure::parse("1億2000万円").value();
  r(note);
  CHECK(text(r.message()) == text("dropped_magnitude: 1億2,000円: is 1億2,000万円 meant?"));
  warning.rule = rule::dropped_magnitude;
  warning.first = any_figure::parse("3億5000円").value();
  warning.second = any_figure::parse("3億5000万円").value();
  r(warning);
  r(note);
  CHECK(text(r.message()) == text("dropped_magnitude: 3億5,000円: is 3億5,000万円 meant?"));
}
