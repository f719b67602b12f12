// SPDX-License-Identifier: BSL-1.0
#include <kawase/fact/list.hpp>

#include "support/catch.hpp"
#include "support/fails.hpp"

using namespace kawase;

namespace {
constexpr few<int, 3> two{4, 5};
constexpr int table[] = {1, 2, 3};
constexpr int one = 1, three = 3;
constexpr const int* pointers[] = {&three, &one};
}  // namespace

TEST_CASE("a few holds up to N in place") {
  static_assert(two.size() == 2 && !two.empty() && two[0] == 4 && two[1] == 5 && two.contains(5) && !two.contains(0));
  static_assert(few<int, 3>{}.empty() && few<int, 3>{1, 2, 3}.size() == 3);
  int sum = 0;
  for (const int n : two) sum += n;
  CHECK(sum == 9);
  CHECK_FAILS((few<int, 1>{1, 2}), overflow_error, "kawase: more elements than a kawase::few holds in place: give them a table with a name, and write list(table)");
}

TEST_CASE("a few refers to a table where there are more than N") {
  static constexpr int many[] = {1, 2, 3, 4, 5};
  constexpr few<int, 2> all = list(many);
  static_assert(all.size() == 5 && all.begin() == many && all.end() == many + 5 && all[4] == 5 && all.contains(3) && !all.contains(6));
  constexpr few<int, 2> copy = all;
  static_assert(copy.begin() == many && list<int>(copy).size() == 5);
  static_assert(few<int, 2>(list<int>()).empty());
}

TEST_CASE("a list views an array or a few") {
  constexpr list<int> all = table;
  static_assert(all.size() == 3 && all.begin() == table && all[2] == 3 && all.contains(2) && !all.contains(4));
  static_assert(list<int>(two).size() == 2 && list<int>().empty() && list<int>(table, 1).size() == 1);
}

TEST_CASE("references read as a range of what they point to") {
  constexpr references<int> both = pointers;
  static_assert(both.size() == 2 && both[0] == 3 && &both[1] == &one && *both.begin() == 3 && references<int>().empty());
  int sum = 0;
  for (const int& n : both) sum += n;
  CHECK(sum == 4);
}
