// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/read_rate.hpp>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace kawase;

namespace {
// "USD/JPY 156" for the one rate note of a text, or "".
std::string rate_of(text s) {
  for (const found& f : scan(s)) {
    if (f.kind != found_kind::rate_note) continue;
    const std::int64_t thousandths = (f.note.value() * rational(1000)).round(rounding::half_even);
    return expected::str(f.note.base().name()) + "/" + expected::str(f.note.quote().name()) + " " + std::to_string(thousandths);
  }
  return "";
}
}  // namespace

TEST_CASE("rate notes, with their direction; in thousandths") {
  CHECK(rate_of("1ドル=156円") == "USD/JPY 156000");
  CHECK(rate_of("1ドル＝約110円で換算") == "USD/JPY 110000");
  CHECK(rate_of("1ドル=156.235円") == "USD/JPY 156235");  // no thousands in a rate
  CHECK(rate_of("100ウォン＝約11円") == "KRW/JPY 110");
  CHECK(rate_of("8.57シンガポール・ドル = 1スターリング・ポンド") == "GBP/SGD 8570");
  CHECK(rate_of("日本円1円=0.07170香港ドル") == "JPY/HKD 72");  // 71.7, rounded
  CHECK(rate_of("(1元は約17.0円)") == "CNY/JPY 17000");
}

TEST_CASE("what is an amount in two currencies is no rate") {
  CHECK(rate_of("約1億ドル=約140億円") == "");
  CHECK(rate_of("100ドル=15,000円") == "");
  CHECK(rate_of("1ドル=1ドル") == "");
  CHECK(rate_of("1ドル=0円") == "");
}
