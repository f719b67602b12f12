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
