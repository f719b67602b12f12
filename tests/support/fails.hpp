// SPDX-License-Identifier: BSL-1.0
// That an operation throws what it is documented to throw, with the sentence it is documented to say.
#pragma once

#include <string>

#include <kawase/money/failure.hpp>

#include "support/catch.hpp"

// CHECK_FAILS(expression, overflow_error, "kawase: …"): the sentence is the whole of what().
#define CHECK_FAILS(expression, type, sentence)                         \
  do {                                                                  \
    std::string said = "nothing was thrown";                            \
    try {                                                               \
      static_cast<void>(expression);                                    \
    } catch (const kawase::type& e) {                                   \
      said = e.what();                                                  \
    }                                                                   \
    CHECK(said == (sentence));                                          \
  } while (false)
