// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/currencies.hpp>

// struct USD, EUR, JPY, GBP, CNY, CHF, AUD, CAD, HKD, SGD

#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "support/both.hpp"
#include "support/csv.hpp"

using namespace kawase;

static_assert(currency<USD> && currency<EUR> && currency<JPY> && currency<GBP> && currency<CNY>);
static_assert(currency<CHF> && currency<AUD> && currency<CAD> && currency<HKD> && currency<SGD>);

namespace {

struct row {
  std::string code, name;
  int numeric_code, minor_digits;
};
template <currency C>
row row_of() {
  return {std::string(std::string_view(C::code)), std::string(std::string_view(C::name)), C::numeric_code, C::minor_digits};
}
}  // namespace

// ISO 4217, read by a person
TEST_CASE("codes, numbers and minor units") {
  CHECK_BOTH(USD::code == text("USD"));
  CHECK_BOTH(USD::numeric_code == 840);
  CHECK_BOTH(USD::minor_digits == 2);
  CHECK_BOTH(JPY::numeric_code == 392);
  CHECK_BOTH(JPY::minor_digits == 0);
  CHECK_BOTH(EUR::numeric_code == 978);
}

TEST_CASE("the ten agree with ISO 4217 list one") {
  const std::vector<row> ten = {row_of<USD>(), row_of<EUR>(), row_of<JPY>(), row_of<GBP>(), row_of<CNY>(),
                                row_of<CHF>(), row_of<AUD>(), row_of<CAD>(), row_of<HKD>(), row_of<SGD>()};
  std::ifstream list(KAWASE_SHARED_DIR "/data/iso4217-list-one.csv");
  if (!list) {
    std::cout << "skipped: ISO 4217's list one is not here\n";
    return;
  }
  for (const row& r : ten) {
    bool found = false;
    list.clear();
    list.seekg(0);
    for (std::string line; std::getline(list, line);) {  // entity,currency,alphabetic_code,numeric_code,minor_unit,fund
      const auto f = test::fields(line);
      if (f.size() < 5 || f[2] != r.code) continue;
      found = true;
      CHECK(f[1] == r.name);
      CHECK(std::stoi(f[3]) == r.numeric_code);
      CHECK(f[4] == std::to_string(r.minor_digits));
    }
    CAPTURE(r.code);
    CHECK(found);
  }
}
