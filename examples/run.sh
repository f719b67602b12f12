#!/bin/sh
# Builds the proof-reader and runs it on the built-in article. Installs what is missing first (see .ci/need.sh).
# The article holds a slip, and finding it is the success: this script ends with 0 if proofread ended with 1.
set -u
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 1
. "$top/.ci/need.sh"
need compiler cmake

build=$top/.build/examples
# What some other compiler warns of must not keep anyone from running it; the tests are strict.
configure "$build" -DCMAKE_BUILD_TYPE=Release -DKAWASE_BUILD_EXAMPLES=ON -DKAWASE_BUILD_TESTS=OFF -DKAWASE_WERROR=OFF || die "cmake failed"
say "building examples/proofread with $CXX"
quietly "$build/build.log" cmake --build "$build" --target proofread || die "examples/proofread does not build"

"$build/proofread"
status=$?
case $status in
  1) ;;
  0) die "proofread found no error in the article, which holds one" ;;
  *) die "proofread failed with status $status" ;;
esac
say "the same on your own files:  $build/proofread FILE...   (--help tells the rest)"
