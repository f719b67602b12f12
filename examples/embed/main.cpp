// SPDX-License-Identifier: BSL-1.0
// kawase in a CMake project that exists already (CMakeLists.txt): a library that speaks of money, and a program on top of it.
#include <cstdio>

#include <kawase/money.hpp>

#include "prices.hpp"

using namespace kawase::literals;

int main() {
  for (const auto price : {4.99_USD, 19.99_USD, 100_USD}) {
    std::printf("%s dollars: %s yen\n", kawase::write(price).data(), kawase::write(shop::price_in_yen(price)).data());
  }
}
