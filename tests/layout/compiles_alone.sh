#!/bin/sh
# Each header compiles alone and bears to be included twice.
#   compiles_alone.sh CXX INCLUDE-FOLDER [FLAG...]
set -u
export CXX="$1"
cd "$2" || exit 1
shift 2
export FLAGS="$*"
cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)

# From standard input, since "#pragma once" in a main file draws a warning. What one compiler says is printed in one piece.
# shellcheck disable=SC2016
one='
  said=$(printf "#include <%s>\n#include <%s>\n" "$1" "$1" | $CXX -std=c++20 $FLAGS -I. -fsyntax-only -x c++ - 2>&1) && exit 0
  printf "%s does not compile alone:\n%s\n" "$1" "$said"
  exit 1'
headers=$(find . -name '*.hpp' | sed 's|^\./||' | sort)
[ -n "$headers" ] || { echo "no header in $PWD"; exit 1; }
printf '%s\n' "$headers" | xargs -P "$cores" -n 1 sh -c "$one" compile || exit 1
echo "$(printf '%s\n' "$headers" | wc -l) headers compile alone with $CXX $FLAGS"
