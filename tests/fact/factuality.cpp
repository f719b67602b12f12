// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/factuality.hpp>

#include <type_traits>

#include "support/both.hpp"
#include "support/names.hpp"

using namespace kawase;

static_assert(sizeof(factuality) == 3 && std::is_trivially_copyable_v<factuality>);
template <factuality F>
struct structural {};
static_assert(!std::is_same_v<structural<as::hearsay>, structural<as::opinion>>);

TEST_CASE("without a word, a statement is asserted as certain") {
  static_assert(factuality{} == as::asserted && as::asserted.is_fact());
  static_assert(as::asserted.act == speech_act::assertion && as::asserted.certainty == certainty::certain && as::asserted.polarity == polarity::positive);
  CHECK(!as::denied.is_fact());
}

TEST_CASE("the usual ones differ as their names say") {
  static_assert(as::hearsay.act == speech_act::hearsay && !as::hearsay.is_fact());
  static_assert(as::forecast.act == speech_act::forecast && as::possible_forecast.certainty == certainty::possible && as::certain_forecast.certainty == certainty::certain);
  static_assert(as::question.certainty == certainty::underspecified && as::question.polarity == polarity::underspecified);
  CHECK(as::denied.polarity == polarity::negative);
}

TEST_CASE("the scales have names") {
  CHECK(name(certainty::probable) == text("probable"));
  CHECK(name(polarity::negative) == text("negative"));
  CHECK(name(speech_act::question) == text("question"));
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<certainty>({"certain", "probable", "possible", "underspecified"}));
  CHECK_BOTH(test::are_named<polarity>({"positive", "negative", "underspecified"}));
  CHECK_BOTH(test::are_named<speech_act>({"assertion", "hearsay", "forecast", "opinion", "question"}));
}

TEST_CASE("each of the three parts makes a difference") {
  CHECK_BOTH((!factuality{speech_act::hearsay, certainty::certain, polarity::positive}.is_fact()));
  CHECK_BOTH((!factuality{speech_act::assertion, certainty::probable, polarity::positive}.is_fact()));
  CHECK_BOTH((!factuality{speech_act::assertion, certainty::certain, polarity::negative}.is_fact()));
  CHECK_BOTH((factuality{speech_act::assertion, certainty::certain, polarity::positive}.is_fact()));
}
