#!/bin/sh
# What must not compile, and whether the compiler says why.
#   run.sh CXX INCLUDE-FOLDER CASES-FOLDER
#
# A case is one file, CASES-FOLDER/<floor>/<name>.cpp:
#
#   // SPDX-License-Identifier: BSL-1.0
#   // Dollars and yen are not added.
#   // phrase: convert one of them
#   // phrase g++: use of deleted function
#   // phrase clang++: overload resolution selected deleted operator
#   #include <kawase/money.hpp>
#   using namespace kawase::literals;
#   constexpr auto sum = EITHER((5_USD + 5_USD), (5_USD + 5_JPY));
#
# EITHER is no macro: either.awk writes two twins, each with one of its sides. There is exactly one EITHER in a case (comments count); each side
# stands in parentheses, which are taken off, and may be any text, commas and line ends included. The first twin must compile. The second must
# not, and each phrase (as it stands, no pattern; "phrase:" for both compilers, "phrase g++:" and "phrase clang++:" for one) must stand in one of
# the first five lines of what the compiler says: those are what a newcomer reads. Where that can't be had the case says why:
# "// within 8 lines: REASON". At least one phrase is named for each compiler. The case's own lines, which compilers repeat, and the marks that they
# put below these, are neither counted nor searched: a phrase is what kawase or the compiler says. (g++ 14 shows whose call it is before it says why.)
set -u
export LC_ALL=C  # plain quotes, English

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1

if [ "$1" != --one ]; then
  cxx=$1
  include=$(CDPATH='' cd -- "$2" && pwd) || exit 1
  cd "$3" || exit 1
  cases=$(find . -name '*.cpp' | sed 's|^\./||' | sort)
  [ -n "$cases" ] || { echo "no case in $PWD"; exit 1; }
  cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
  printf '%s\n' "$cases" | xargs -P "$cores" -n 1 sh "$here/run.sh" --one "$cxx" "$include" || exit 1
  echo "$(printf '%s\n' "$cases" | wc -l) cases fail to compile as they should with $cxx"
  exit 0
fi

cxx=$2
include=$3
case=$4
if $cxx --version | grep -q clang; then
  family=clang++ flags=-fno-color-diagnostics
else
  family=g++ flags=-fdiagnostics-color=never
fi

twins=$(mktemp -d) || exit 1
trap 'rm -rf "$twins"' EXIT

# In one write, so that cases in parallel don't mix their lines.
fault() {
  printf 'FAILED  %s: %s\n%s\n' "$case" "$1" "${2:-}"
  exit 1
}

name=$(basename "$case")
for side in 1 2; do
  mkdir "$twins/$side"
  awk -v side="$side" -f "$here/either.awk" "$case" >"$twins/$side/$name" || fault "there must be exactly one EITHER((good), (bad))"
done
# compile SIDE: from within its folder, so that the compiler's lines are no longer than they need be.
# shellcheck disable=SC2086
compile() { (cd "$twins/$1" && $cxx -std=c++20 $flags -I"$include" -fsyntax-only "$name" 2>&1); }

phrases=$(sed -n "s|^// phrase: *||p; s|^// phrase $family: *||p" "$case")
[ -n "$phrases" ] || fault "no phrase is named for $family"
lines=$(sed -n 's|^// within \([0-9]*\) lines: .*|\1|p' "$case")
lines=${lines:-5}

said=$(compile 1) || fault "the good twin does not compile" "$said"
said=$(compile 2) && fault "the bad twin compiles"

# "  12 | …" is what g++ repeats of a file, and clang++ repeats it plain: either way it is a line of the case.
first=$(printf '%s\n' "$said" | awk -v twin="$twins/2/$name" '
  BEGIN { while ((getline line < twin) > 0) { gsub(/^[ \t]+|[ \t]+$/, "", line); if (line != "") own[line] } }
  {
    line = $0
    sub(/^ *([0-9]+)? \|/, "", line)
    gsub(/^[ \t]+|[ \t]+$/, "", line)
    if (!(line in own || line ~ /^[~^| -]*\^[~^| -]*$/)) print
  }' | head -n "$lines")
missing=$(printf '%s\n' "$phrases" | while IFS= read -r phrase; do
  printf '%s\n' "$first" | grep -qF -- "$phrase" || printf '  not said: %s\n' "$phrase"
done)
[ -z "$missing" ] || fault "the first $lines lines do not say why" "$missing
$first"
echo "ok      $case"
