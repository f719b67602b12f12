#!/bin/sh
# Fuzzes with sanitizers: run.sh [TARGET] [SECONDS [LIBFUZZER-OPTION...]]. Needs clang++ with libFuzzer.
#   TARGET: tests/fuzz/TARGET.cpp, whose corpus is corpus/TARGET (scan_figures by itself), or "all", one after the other
#   SECONDS: 20 by itself; by hand as long as you like. What is found is kept where the variable ARTIFACTS says, "there/".
# With CORPUS=folder that folder is read and written instead of a copy of the committed corpus. With LONG=1 comparisons do not guide the fuzzer, and
# undefined behaviour stops it without a sentence (build without LONG to see which): three to ten times as many executions a second, for long runs
# on a corpus that was made without it. LONG=1 CORPUS=folder sh run.sh exchange 0 -runs=10000000
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
target=scan_figures
case ${1:-0} in
  *[!0-9]*) target=$1; shift ;;
esac
if [ "$target" = all ]; then
  for file in "$here"/*.cpp; do
    basename "$file" .cpp
    sh "$0" "$(basename "$file" .cpp)" "$@"
  done
  exit
fi
seconds=${1:-20}
[ $# = 0 ] || shift
cxx=${CXX:-clang++}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build="-fno-sanitize-recover=all"
[ -z "${LONG:-}" ] || build="-fsanitize-trap=undefined -fno-sanitize-coverage=trace-cmp"
# shellcheck disable=SC2086
if ! "$cxx" -std=c++20 -O2 -g1 -fsanitize=fuzzer,address,undefined $build -I"$here/../../include" -I"$here/.." "$here/$target.cpp" -o "$work/fuzz" 2>"$work/log"; then
  if grep -q fsanitize "$work/log"; then
    echo "skipped: $cxx has no libFuzzer"
    exit 0
  fi
  cat "$work/log"
  exit 1
fi

# Words that chance would not find: those that the readers know, or the target's own.
case $target in
  scan_*)
    grep -oh '"[^"\\]*[^"\\ ][^"\\]*"' "$here"/../../include/kawase/figure/*_words.hpp | LC_ALL=C sort -u | LC_ALL=C awk '
      BEGIN { for (i = 128; i < 256; ++i) hex[sprintf("%c", i)] = sprintf("\\x%02X", i) }
      { word = ""; for (i = 1; i <= length($0); ++i) { c = substr($0, i, 1); word = word (c in hex ? hex[c] : c) } print word }' >"$work/dict"
    ;;
  *)
    [ ! -f "$here/$target.dict" ] || cp "$here/$target.dict" "$work/dict"
    ;;
esac
[ ! -f "$work/dict" ] || set -- -dict="$work/dict" "$@"
[ -n "${CORPUS:-}" ] || cp -r "$here/corpus/$target" "$work/corpus"
# The allocator forgets what was freed sooner than it would by itself, which is quicker.
export ASAN_OPTIONS="malloc_context_size=5:quarantine_size_mb=4:thread_local_quarantine_size_kb=64${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
"$work/fuzz" -max_total_time="$seconds" -max_len=300 -timeout=5 -entropic=0 -print_final_stats=0 -artifact_prefix="${ARTIFACTS:-$work/}" "$@" "${CORPUS:-$work/corpus}"
