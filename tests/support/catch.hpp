// SPDX-License-Identifier: BSL-1.0
// Catch2, 3.x or 2.13. Precompiled for the tests.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

// A test's name begins with its file: a program has many files, and names must be unique in it. A file's tests alone: kawase_money_tests
// "tests/money/date.cpp*".
#undef TEST_CASE
#define TEST_CASE(...) INTERNAL_CATCH_TESTCASE(__FILE__ ": " __VA_ARGS__)
