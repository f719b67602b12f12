#!/bin/sh
# What money costs beside code by hand: ratios within one run, and what the compiled code holds.
#   money.sh [--readme] [COMPILER [ROUNDS]]
# The compiler is $CXX or c++ by itself ("clang++-19 -stdlib=libc++" is one), the rounds 7; --readme writes the table into README.md as well.
# Instructions are counted where valgrind is there: they repeat when nothing else does.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
readme=
if [ "${1:-}" = --readme ]; then
  readme=$root/README.md
  shift
fi
cxx=${1:-${CXX:-c++}}
rounds=${2:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

library=
[ ! -e /usr/include/catch2/catch_all.hpp ] || library='-lCatch2Main -lCatch2'
# Aligned, for where a loop of seven instructions happens to begin can double its time, on either side.
# shellcheck disable=SC2086  # the compiler and the libraries are words
$cxx -std=c++20 -O2 -falign-functions=64 -falign-loops=64 -g -I"$root/include" "$here/money.cpp" -o "$work/money" $library

# instructions_of FUNCTION: what the program's function of that name is made of, without addresses.
instructions_of() {
  objdump -d -C --no-show-raw-insn "$work/money" | awk -v name="<$1(" '
    /^[0-9a-f]+ </ { inside = index($0, name) > 0 }
    inside && /^ / { sub(/^[^\t]*\t/, ""); sub(/ *<.*/, ""); sub(/[0-9a-f]{3,}$/, "there"); print }'
}

{
  KAWASE_ROUNDS=$rounds "$work/money" "~[once]" -r compact --benchmark-no-analysis --benchmark-samples 25 --benchmark-warmup-time 20 >"$work/out" || {
    cat "$work/out"
    exit 1
  }
  grep '^|' "$work/out"

  if command -v objdump >/dev/null && case $(uname -m) in x86_64) ;; *) false ;; esac; then
    instructions_of ours::convert_at_constant_rate >"$work/constant"
    grep -q mul "$work/constant" || { echo "money.sh: no code of convert_at_constant_rate is found" >&2; exit 1; }
    echo "| division instructions in a loop of \`convert\` at a constant rate | $(grep -c 'div' "$work/constant" || :) | 0 |"
  fi

  if command -v valgrind >/dev/null && command -v callgrind_annotate >/dev/null; then
    valgrind --tool=callgrind --callgrind-out-file="$work/calls" "$work/money" "[once]" >/dev/null 2>"$work/valgrind" || {
      cat "$work/valgrind" >&2
      exit 1
    }
    callgrind_annotate --inclusive=yes --threshold=100 "$work/calls" 2>/dev/null | tr -d ',' >"$work/counts"
    # ratio WHAT OURS OTHER UNIT GOAL
    ratio() {
      awk -v what="$1" -v ours=":$2(" -v other=":$3(" -v unit="$4" -v goal="$5" '
        index($0, ours) && !a { a = $1 }
        index($0, other) && !b { b = $1 }
        END { if (a && b) printf "| %s | %.2f × %s | %s |\n", what, a / b, unit, goal; else exit 1 }' "$work/counts"
    }
    # shellcheck disable=SC2016  # backticks of Markdown
    {
      ratio 'sum of an array, in instructions' ours::sum hand::sum 'a checked `int64_t` loop' 1.05
      ratio 'adding two arrays, in instructions' ours::add hand::add 'a checked `int64_t` loop' 1.05
      ratio '`parse`, in instructions' ours::parse hand::parse 'strict code by hand' 1.2
      ratio '`write`, in instructions' ours::write_all hand::write_all 'the same by hand' 1.2
    }
  fi
} >"$work/table"
cat "$work/table"

[ -n "$readme" ] || exit 0
# shellcheck disable=SC2086
version=$($cxx --version | head -n 1)
awk -v table="$work/table" -v how="$version, \`-O2\`, $(uname -m), medians of $rounds rounds:" '
  /^<!-- written by tests\/benchmark\/money.sh -->$/ {
    print
    print how "\n"
    while ((getline line < table) > 0) print line
    skipping = found = 1
  }
  /^<!-- end -->$/ { skipping = 0 }
  !skipping
  END { if (!found) { print "money.sh: README.md has no place for the table" >"/dev/stderr"; exit 1 } }' "$readme" >"$work/readme"
cat "$work/readme" >"$readme"
