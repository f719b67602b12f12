#!/bin/sh
# Branch coverage of the headers by the tests: coverage.sh FOLDER [FLOOR...]. Compiles each test of the floors (detail, money, figure, fact, proof,
# deepseek_shock and bad_input by themselves) with g++ --coverage in that folder, runs it, and prints a line a header, then every line with a branch
# that no test takes and coverage_justified.tsv does not give the reason of; fails where there is one. Needs gcov and python3; JOBS: 2.
# What the compiler alone evaluates does not count, so as much as can be is left to the program (see below); what goes uncounted is constexpr data.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' "$0"; exit 2; }
mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd)
shift
for tool in g++ gcov python3; do
  command -v "$tool" >/dev/null 2>&1 || { echo "skipped: no $tool"; exit 77; }
done
include=${INCLUDE:-$here/../include}

# In a test's copy, static assertions are evaluated where they stand, and variables of a block are none that the compiler knows. With literals
# that are not consteval, and nothing expanded where it is used, every evaluation is counted and a line has one set of branches.
mkdir -p "$folder/instead/both/support"
cat >"$folder/instead/both/support/both.hpp" <<'EOF'
#pragma once
#include "support/catch.hpp"
#define CHECK_BOTH(...) CHECK(__VA_ARGS__)
EOF
cat >"$folder/instead/at_run_time.hpp" <<'EOF'
inline struct {} at_run_time;
template <class T>
T operator|(decltype(at_run_time), T x) {
  return x;
}
#define HELD_IN_A_BLOCK(...) static_cast<void>((__VA_ARGS__))
#define HELD_2(n, ...) [[maybe_unused]] static const bool held_##n = [] { static_cast<void>((__VA_ARGS__)); return at_run_time | true; }()
#define HELD_1(n, ...) HELD_2(n, __VA_ARGS__)
#define HELD(...) HELD_1(__COUNTER__, __VA_ARGS__)
EOF
# One test: its folder, its source. The more that is left to run time the better, but some of it must be constant: the first copy that compiles counts.
# Mutation testing's stand-in for Catch2 saves half the time.
cat >"$folder/one.sh" <<EOF
set -u
mkdir -p "\$1" && cd "\$1" || exit 1
rm -f ./*.gcda test.json
assertions='s/^static_assert\\(/HELD(/; s/^( +)static_assert\\(/\\1HELD_IN_A_BLOCK(/'
variables='/^ +constexpr (int|unsigned|std::[a-z0-9_]+) /!s/^( +)(constexpr |const )(auto|[a-z_:]+(<[A-Z, ]+>)?) ([a-z_0-9]+ = )/\\1\\3 \\5at_run_time | /'
constants='/^ +constexpr (int|unsigned|std::[a-z0-9_]+) /!s/^( +)(constexpr )(auto|[a-z_:]+(<[A-Z, ]+>)?) ([a-z_0-9]+ = )/\\1\\3 \\5at_run_time | /'
built=false
for script in "\$assertions; \$variables" "\$assertions; \$constants" "\$assertions" ""; do
  { echo "#line 1 \\"\$2\\""; sed -E "\$script" "\$2"; } >test.cpp
  case \$script in
    *constexpr*) instead="-I$folder/instead/both -I$folder/instead -include at_run_time.hpp" ;;
    ?*) instead="-I$folder/instead -include at_run_time.hpp" ;;
    *) instead= ;;
  esac
  if g++ -std=c++20 -O0 -w --coverage -fno-inline -fprofile-update=atomic -Dconsteval=constexpr -Dalways_inline= \$instead -I"$include" -I"$here/mutation" \\
      -I"$here" -I"$here/figure" -I"\${2%/*}" '-DKAWASE_SHARED_DIR="$here/../../shared"' '-DKAWASE_SOURCE_DIR="$here/.."' -include support/catch.hpp test.cpp -o test 2>refused; then
    built=true
    break
  fi
done
\$built || { echo "\$2 does not build:"; head -n 5 refused; exit 1; }
cd "$here/.." && "\$1/test" >"\$1/said" 2>&1 || { echo "\$2 fails:"; cat "\$1/said"; exit 1; }
cd "\$1" && gcov --json-format --stdout --branch-probabilities ./*.gcda >test.json 2>/dev/null
EOF
status=0
for floor in ${*:-detail money figure fact proof deepseek_shock bad_input}; do
  for test in "$here/$floor"/*.cpp; do echo "$folder/$floor/$(basename "$test" .cpp) $test"; done
done | xargs -P "${JOBS:-2}" -L 1 sh "$folder/one.sh" || status=1
find "$folder" -name test.json -exec cat {} + | python3 "$here/coverage.py" "$include" "$here/coverage_justified.tsv" || status=1
exit "$status"
