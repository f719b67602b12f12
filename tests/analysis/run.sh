#!/bin/sh
# Static analysis of all headers and of the examples: run.sh [all | tidy | cppcheck | analyzer]. What is not installed is skipped and named.
#   tidy      clang-tidy, with the checks that .clang-tidy chooses
#   cppcheck  what it is certain of: errors and warnings, performance and portability
#   analyzer  g++ -fanalyzer, of the programs that own memory and files: it is meant for C and knows little of C++, so that its reports about the
#             standard library's inside are not asked for
set -u
what=${1:-all}
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$top" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
wants() { [ "$what" = all ] || [ "$what" = "$1" ]; }
first_of() {
  for tool in "$@"; do command -v "$tool" 2>/dev/null && return; done
}
(cd include && find kawase -name '*.hpp' ! -name fmt.hpp | sort | sed 's/.*/#include <&>/') >"$work/all.cpp"
cp .clang-tidy "$work"
sources="$work/all.cpp tests/surprise/everything.cpp examples/proofread/main.cpp"

if wants tidy; then
  tidy=$(first_of clang-tidy clang-tidy-19 clang-tidy-14)
  if [ -n "$tidy" ]; then
    for source in $sources; do
      "$tidy" --quiet "$source" -- -std=c++20 -Iinclude >"$work/log" 2>/dev/null || { cat "$work/log"; failed=1; }
    done
    echo "clang-tidy: done"
  else
    echo 'skipped: no clang-tidy'
  fi
fi
if wants cppcheck; then
  if command -v cppcheck >/dev/null 2>&1; then
    cppcheck --quiet --std=c++20 --language=c++ --enable=warning,performance,portability --inline-suppr --error-exitcode=1 -Iinclude \
      --suppress=missingIncludeSystem --suppress=internalAstError --suppress=syntaxError --suppress=noExplicitConstructor --suppress=unknownMacro examples || failed=1
    echo "cppcheck: done"
  else
    echo 'skipped: no cppcheck'
  fi
fi
if wants analyzer; then
  for source in examples/proofread/main.cpp examples/*.cpp; do
    g++ -std=c++20 -O1 -fanalyzer -fanalyzer-transitivity -Iinclude -c "$source" -o "$work/object.o" 2>"$work/log" || failed=1
    grep 'Wanalyzer' "$work/log" | grep -v '/c++/' && failed=1
  done
  echo "g++ -fanalyzer: done"
fi
exit "$failed"
