#!/bin/sh
# Builds and runs the tests. Installs what is missing first (see .ci/need.sh).
#   sh tests/run.sh [ctest's arguments]     for example -R money, or -V
#   CXX=clang++ sh tests/run.sh             with another compiler; what must hold on g++ and clang++ is tried on both in any case
set -u
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 1
. "$top/.ci/need.sh"
need compiler cmake catch2 clang

build=$top/.build/tests
configure "$build" -DCMAKE_BUILD_TYPE=Debug -DKAWASE_BUILD_TESTS=ON -DKAWASE_BUILD_EXAMPLES=ON || die "cmake failed"
say "building the tests with $CXX"
quietly "$build/build.log" cmake --build "$build" --parallel "$(cores)" || die "the tests do not build"

log=$build/ctest.log
(cd "$build" && ctest --output-on-failure --no-label-summary --no-tests=error --parallel "$(cores)" --output-log "$log" "$@")
status=$?

# ctest's own count, with the skipped ones told apart: it counts them as passed.
awk -v status="$status" '
  /% tests passed, .* tests? failed out of/ { failed = $4; total = $NF; seen = 1 }
  /^[ \t]*[0-9]+ - .*\(Skipped\)/ { ++skipped }  # newer ctests put labels after it
  END {
    if (!seen) { print "kawase: no test was run"; exit 1 }
    printf "tests: %d passed, %d failed, %d skipped\n", total - failed - skipped, failed, skipped
    exit status
  }' "$log"
