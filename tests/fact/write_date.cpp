// SPDX-License-Identifier: BSL-1.0
// Expected texts by hand.
#include <kawase/fact/write_date.hpp>

#include "support/both.hpp"

using namespace kawase;

TEST_CASE("dates in Japanese and in English") {
  constexpr auto day = printed_date::on(2025, 1, 27), undoubted = printed_date::in(2019), month = printed_date::in(2025, 12);
  CHECK_BOTH(write(day, language::ja) == text("2025年1月27日"));
  CHECK_BOTH(write(day, language::en) == text("27 January 2025"));
  CHECK_BOTH(write(day, language::zh) == text("27 January 2025"));
  CHECK_BOTH(write(month, language::ja) == text("2025年12月"));
  CHECK_BOTH(write(month, language::en) == text("December 2025"));
  CHECK_BOTH(write(undoubted, language::ja) == text("2019年"));
  CHECK_BOTH(write(undoubted.as_approximate(), language::ja) == text("2019年頃"));
  CHECK_BOTH(write(undoubted.as_approximate(), language::en) == text("about 2019"));
  CHECK_BOTH(write(undoubted.as_uncertain(), language::en) == text("2019?"));
  CHECK_BOTH(write(date(2025, 1, 27), language::ja) == text("2025年1月27日"));
}

TEST_CASE("a day without its year, and with the one that the context gives") {
  CHECK_BOTH(write(*printed_date::parse("1月29日"), language::ja) == text("1月29日"));
  CHECK_BOTH(write(*printed_date::parse("1月29日"), language::en) == text("29 January"));
  CHECK_BOTH(write(printed_date::parse("1月29日")->with_inferred_year(2025), language::ja) == text("2025年1月29日"));
}

TEST_CASE("nothing, the longest, and a buffer too small") {
  CHECK_BOTH(write(printed_date(), language::en) == text());
  CHECK_BOTH(write(printed_date::on(2025, 9, 27).as_approximate().as_uncertain(), language::en) == text("about 27 September 2025?"));
  char buffer[8];
  CHECK_FALSE(write(printed_date::on(2025, 1, 27), buffer, buffer + sizeof buffer, language::ja).fits);
}
