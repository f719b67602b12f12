// SPDX-License-Identifier: BSL-1.0
// The main of the tests under Catch2 2.13, which is a header; 3.x brings its own. Not compiled with the precompiled header, whose guard would
// leave nothing here.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
