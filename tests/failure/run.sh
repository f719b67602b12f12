#!/bin/sh
# Each failure reaches its user with the sentence in `sentences`: as an exception's what(), or without exceptions as the argument of the handler
# that KAWASE_ON_FAILURE names. A handler that returns, and no handler at all, end the program.
#   run.sh CXX INCLUDE-FOLDER WARNING-FLAG...
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
cxx=$1
include=$2
shift 2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
die() {
  echo "$*"
  exit 1
}
# build NAME FLAG...
# shellcheck disable=SC2086
build() {
  program=$work/$1
  shift
  $cxx -std=c++20 $warnings -I"$include" "$@" "$here/handler.cpp" -o "$program" || die "it does not build with: $*"
}
warnings=$*

said() {  # every failure of $program, a line each; each ends with status 3
  n=0
  while :; do
    "$program" $n >"$work/one"
    status=$?
    [ $status = 5 ] && return
    cat "$work/one"
    [ $status = 3 ] || die "failure $n ends with status $status, not 3"
    n=$((n + 1))
  done
}
# dies WHAT SENTENCE: the first failure says it, and ends $program by SIGABRT. (A shell within, to keep its "Aborted" out of the output.)
dies() {
  sh -c '"$0" 0' "$program" >"$work/last" 2>/dev/null
  [ $? = 134 ] || die "$1: the program was not aborted"
  [ "$(cat "$work/last")" = "$2" ] || die "$1: it said $(cat "$work/last")"
}

for flags in "" "-fno-rtti" "-fno-exceptions" "-fno-exceptions -fno-rtti -O2"; do
  # shellcheck disable=SC2086
  build handler $flags
  said >"$work/said"
  diff -u "$here/sentences" "$work/said" || die "with the flags '$flags' it says something else"
done
build returns -fno-exceptions -DRETURNING_HANDLER
dies "a handler that returns" "$(head -n 1 "$here/sentences")"
build none -fno-exceptions -DWITHOUT_HANDLER
dies "no handler" ""
echo "$(wc -l <"$here/sentences") failures say their sentence with $cxx, with exceptions and without"
