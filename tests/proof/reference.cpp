// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/reference.hpp>

#include "support/both.hpp"

#include <kawase/figure/restatement.hpp>
#include <kawase/figure/read_pair.hpp>
#include <kawase/money/literals.hpp>

using namespace kawase;
using namespace kawase::literals;

TEST_CASE("a caller's rate holds both ways round") {
  constexpr reference r = detail::from_caller(154.50_JPY / 1_USD);
  CHECK_BOTH((r && r.from == reference_source::caller && r.is_dated));
  CHECK_BOTH(detail::between(r, "USD", "JPY").rate == interval::point(rational(309, 2)));
  CHECK_BOTH(detail::between(r, "JPY", "USD").rate == interval::point(rational(2, 309)));
  CHECK_BOTH(!detail::between(r, "EUR", "JPY"));
}

TEST_CASE("the margin is a tenth to either side") {
  constexpr reference r{reference_source::table, "USD", "JPY", interval::closed(rational(100), rational(150))};
  CHECK_BOTH(r.widened() == interval::closed(rational(90), rational(165)));
}

TEST_CASE("a note means what its printed digits allow") {
  constexpr auto p = any_restatement::parse("3,234億カナダ・ドル(約27兆1,656億円、Cドル、1Cドル=約84円)");
  CHECK_BOTH(detail::from_note(p->note).rate == interval::half_open(rational(167, 2), rational(169, 2)));
  CHECK_BOTH(!detail::from_note(rate_note{}));
}

TEST_CASE("a note of nothing, or at no price, is no reference; and a reference is between its own two currencies") {
  const auto note = [](text per, text price) { return detail::from_note(rate_note{any_figure::parse(per).value(), any_figure::parse(price).value()}); };
  CHECK(note("1ドル", "150円"));
  CHECK(!note("0ドル", "150円"));
  CHECK(!note("1ドル", "0円"));
  const reference r = detail::from_caller(154.50_JPY / 1_USD);
  CHECK(!detail::between(reference{}, "USD", "JPY"));
  CHECK(!detail::between(r, "USD", "EUR"));
  CHECK(!detail::between(r, "EUR", "USD"));
  CHECK(!detail::between(r, "JPY", "EUR"));
}
