#!/bin/sh
# Fuzzes with sanitizers: run.sh [TARGET] [SECONDS [LIBFUZZER-OPTION...]]. Needs clang++ with libFuzzer.
#   TARGET: tests/fuzz/TARGET.cpp, whose corpus is corpus/TARGET (scan_figures by itself), or "all", one after the other
#   SECONDS: 20 by itself; by hand as long as you like. What is found is kept where the variable ARTIFACTS says, "there/".
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
target=scan_figures
case ${1:-0} in
  *[!0-9]*) target=$1; shift ;;
esac
if [ "$target" = all ]; then
  for file in "$here"/*.cpp; do
    echo "$(basename "$file" .cpp)"
    sh "$0" "$(basename "$file" .cpp)" "$@"
  done
  exit
fi
seconds=${1:-20}
[ $# = 0 ] || shift
cxx=${CXX:-clang++}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! "$cxx" -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -I"$here/../../include" -I"$here/.." "$here/$target.cpp" -o "$work/fuzz" 2>"$work/log"; then
  if grep -q fsanitize "$work/log"; then
    echo "skipped: $cxx has no libFuzzer"
    exit 0
  fi
  cat "$work/log"
  exit 1
fi
cp -r "$here/corpus/$target" "$work/corpus"
"$work/fuzz" -max_total_time="$seconds" "$@" -max_len=300 -timeout=5 -print_final_stats=0 -artifact_prefix="${ARTIFACTS:-$work/}" "$work/corpus"
