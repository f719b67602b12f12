// SPDX-License-Identifier: BSL-1.0
// In mutation testing this stands where the tests look for Catch2: the same macros, in a tenth of the compile time. The first check that fails ends
// the program with 1. A program is one file of tests.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace quick {

struct test {
  void (*run)();
  test* next;
  static inline test* all = nullptr;
  explicit test(void (*f)()) : run(f), next(all) { all = this; }
};
[[noreturn]] inline void fail(const char* file, int line, const char* what) {
  std::fprintf(stderr, "%s:%d: %s\n", file, line, what);
  std::_Exit(1);
}
enum class thrown { nothing, that, another };

}  // namespace quick

#define QUICK_JOIN_(a, b) a##b
#define QUICK_JOIN(a, b) QUICK_JOIN_(a, b)
#define QUICK_TEST(f)   \
  static void f();      \
  static quick::test QUICK_JOIN(f, _)(f); \
  static void f()
#define TEST_CASE(...) QUICK_TEST(QUICK_JOIN(quick_test_, __LINE__))
#define SECTION(...)  // the tests' sections do not change what they share
#define CHECK(...)                                                      \
  do {                                                                  \
    if (!static_cast<bool>(__VA_ARGS__)) quick::fail(__FILE__, __LINE__, #__VA_ARGS__); \
  } while (false)
#define REQUIRE(...) CHECK(__VA_ARGS__)
#define CHECK_FALSE(...) CHECK(!(__VA_ARGS__))
#define REQUIRE_FALSE(...) CHECK(!(__VA_ARGS__))
#define CHECK_NOTHROW(...) static_cast<void>(__VA_ARGS__)
#define CHECK_THROWS_AS(expression, type)                       \
  do {                                                          \
    auto quick_thrown = quick::thrown::nothing;                 \
    try {                                                       \
      static_cast<void>(expression);                            \
    } catch (const type&) {                                     \
      quick_thrown = quick::thrown::that;                       \
    } catch (...) {                                             \
      quick_thrown = quick::thrown::another;                    \
    }                                                           \
    CHECK(quick_thrown == quick::thrown::that);                 \
  } while (false)
#define REQUIRE_THROWS_AS(...) CHECK_THROWS_AS(__VA_ARGS__)
#define FAIL(...) quick::fail(__FILE__, __LINE__, "FAIL")
#define INFO(...) static_cast<void>(0)
#define CAPTURE(...) static_cast<void>(0)
#define WARN(...) static_cast<void>(0)
#define SUCCEED(...) static_cast<void>(0)

int main() {
  for (const quick::test* t = quick::test::all; t; t = t->next) t->run();
}
