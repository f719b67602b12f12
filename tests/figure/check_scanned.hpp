// SPDX-License-Identifier: BSL-1.0
// Tables of what scan() reads.
#pragma once

#include <initializer_list>

#include "expected.hpp"
#include "support/catch.hpp"

namespace expected {

struct scanned_row {
  const char *printed, *read;
};
inline void check_scanned(std::initializer_list<scanned_row> rows) {
  for (const scanned_row& r : rows) {
    INFO(r.printed);
    CHECK(scanned(text(r.printed)) == r.read);
  }
}
// Nothing is read of any of these.
inline void check_nothing_scanned(std::initializer_list<const char*> texts) {
  for (const char* s : texts) {
    INFO(s);
    CHECK(scanned(text(s)) == "");
  }
}

}  // namespace expected
