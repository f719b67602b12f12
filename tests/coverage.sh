#!/bin/sh
# Branch coverage of the headers by the tests: coverage.sh BUILD-FOLDER [FLOOR...]. Builds the test programs of the floors (detail, money, figure, fact and
# proof by themselves) with g++ --coverage in that folder, runs them, and prints a line a header, then every line with a branch that no test takes.
# What is evaluated by the compiler alone (static_assert) does not count here, so that a header is covered better than this says. Needs gcov and python3.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -gt 0 ] || { sed -n '2,4s/^# //p' "$0"; exit 2; }
folder=$1
shift
floors=${*:-detail money figure fact proof}
for tool in g++ gcov python3 cmake; do
  command -v "$tool" >/dev/null 2>&1 || { echo "skipped: no $tool"; exit 77; }
done
# Exceptions have branches of their own at every call, and there is nothing to test about them.
CXX=g++ cmake -S "$here/.." -B "$folder" -DCMAKE_BUILD_TYPE=Debug -DKAWASE_BUILD_EXAMPLES=OFF "-DCMAKE_CXX_FLAGS=--coverage -O0 -fno-inline -fprofile-update=atomic" >/dev/null
find "$folder" -name '*.gcda' -exec rm -f {} +
for floor in $floors; do
  cmake --build "$folder" --target "kawase_${floor}_tests"
  "$folder/tests/kawase_${floor}_tests" >/dev/null
done
cd "$folder"
find . -name '*.gcda' | while read -r data; do gcov --json-format --stdout --branch-probabilities "$data" 2>/dev/null; done | python3 "$here/coverage.py"
