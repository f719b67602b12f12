#!/bin/sh
# Fuzzes the reader with sanitizers: run.sh [SECONDS [LIBFUZZER-OPTION...]] (20 by itself; by hand as long as you like). Needs clang++ with libFuzzer.
set -eu
seconds=${1:-20}
[ $# = 0 ] || shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cxx=${CXX:-clang++}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! "$cxx" -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -I"$here/../../include" "$here/scan_figures.cpp" -o "$work/fuzz" 2>"$work/log"; then
  if grep -q fsanitize "$work/log"; then
    echo "skipped: $cxx has no libFuzzer"
    exit 0
  fi
  cat "$work/log"
  exit 1
fi
cp -r "$here/corpus" "$work/corpus"
"$work/fuzz" -max_total_time="$seconds" "$@" -max_len=300 -timeout=5 -print_final_stats=0 -artifact_prefix="${ARTIFACTS:-$work/}" "$work/corpus"
