// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/literals.hpp>

#include <type_traits>

#include "support/catch.hpp"
#include "expected.hpp"

using namespace expected;
using namespace kawase::literals;

// The article's nine money figures and three pairs, by hand.
TEST_CASE("the article's figures") {
  static_assert(std::is_same_v<decltype("90兆円"_figure), figure<JPY>>);
  static_assert("90兆円"_figure.nominal() == rational(90'000'000'000'000));
  static_assert("100兆円近く"_figure.nominal() == rational(100'000'000'000'000) && "100兆円近く"_figure.modifier.approximation == approximation::nearly);
  static_assert(std::is_same_v<decltype("200億ドル"_figure), figure<USD>>);
  static_assert("200億ドル"_figure.nominal() == rational(20'000'000'000) && "200億ドル"_figure.assumed);
  static_assert("約3,000億円"_figure.nominal() == rational(300'000'000'000) && "約3,000億円"_figure.modifier.approximation == approximation::about);
  static_assert("600万ドル"_figure.nominal() == rational(6'000'000));
  static_assert("約9億円"_figure.nominal() == rational(900'000'000));
  static_assert("約92兆円"_figure.nominal() == rational(92'000'000'000'000));
  static_assert("5,000億ドル"_figure.nominal() == rational(500'000'000'000));
  static_assert("約77兆円"_figure.nominal() == rational(77'000'000'000'000));
}

TEST_CASE("the article's pairs") {
  constexpr auto openai = "200億ドル(約3,000億円)以上"_restatement;
  static_assert(std::is_same_v<std::remove_const_t<decltype(openai)>, restatement<USD, JPY>>);
  static_assert(openai.first.modifier.bound == bound::at_least && openai.second.modifier.bound == bound::at_least);
  static_assert(openai.implied().value == rational(15));
  static_assert("600万ドル(約9億円)"_restatement.implied().value == rational(150));
  static_assert("5,000億ドル(約77兆円)"_restatement.implied().value == rational(154));
}

TEST_CASE("u8 literals are taken as well") {
  static_assert(u8"約9億円"_figure == "約9億円"_figure);
  static_assert(u8"600万ドル(約9億円)"_restatement == "600万ドル(約9億円)"_restatement);
}
