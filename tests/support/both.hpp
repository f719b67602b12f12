// SPDX-License-Identifier: BSL-1.0
// One expectation, held at compile time and at run time.
#pragma once

#include "support/catch.hpp"

// CHECK_BOTH(expression): fails the build where it doesn't hold in constant evaluation, and the test where the program says otherwise.
#define CHECK_BOTH(...)         \
  do {                          \
    static_assert(__VA_ARGS__); \
    CHECK(__VA_ARGS__);         \
  } while (false)
