#!/bin/sh
# Under C++26 the compiler's own error prints what proof-reading found, in words: static_assert(report.clean(), report.message()).
#   static_assert_message.sh INCLUDE COMPILER...      those that have no static_assert with a message of its own (P2741) are passed over; 77 where none has
set -eu
include=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Two pairs imply 150 yen a dollar; the third is right, then off by ten.
for third in 約3兆円 約3,000億円; do
  cat >"$work/$third.cpp" <<CPP
#include <kawase/proof.hpp>
constexpr auto findings = kawase::proofread("600万ドル(約9億円)、4億ドル(約600億円)、200億ドル($third)");
static_assert(findings.clean(), findings.message());
CPP
done
cat >"$work/has.cpp" <<'CPP'
#if !defined(__cpp_static_assert) || __cpp_static_assert < 202306L
#error
#endif
CPP
tried=
for compiler in "$@"; do
  # shellcheck disable=SC2086 # a compiler may carry arguments
  $compiler -std=c++26 -fsyntax-only "$work/has.cpp" 2>/dev/null || continue
  tried="$tried $compiler"
  $compiler -std=c++26 -I"$include" -fsyntax-only "$work/約3兆円.cpp"
  if $compiler -std=c++26 -I"$include" -fsyntax-only "$work/約3,000億円.cpp" 2>"$work/said"; then
    echo "$compiler: a text with a slip is taken for clean"
    exit 1
  fi
  for words in ten_fold_slip '200億ドル' '15 yen a dollar' '約3兆円 for 約3,000億円 is suggested'; do
    head -n 5 "$work/said" | grep -qF "$words" || { head -n 5 "$work/said"; echo "$compiler: its first five lines do not say: $words"; exit 1; }
  done
done
[ -n "$tried" ] || { echo "skipped: no compiler with C++26's static_assert"; exit 77; }
echo "the finding in words:$tried"
