#!/bin/sh
# Static analysis of all headers and of the examples: run.sh [all | tidy | cppcheck | analyzer]. What is not installed is skipped and named.
#   tidy      clang-tidy, with the checks that .clang-tidy chooses
#   cppcheck  a unit a floor: errors and warnings, performance and portability
#   analyzer  g++ -fanalyzer, of the program that owns memory and files: it is meant for C and knows little of C++, so that its reports about the
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
    # It asks no compiler what it is: without these it ends at "kawase needs C++20".
    as_gxx='-D__cplusplus=202002L -D__GNUC__=12 -D__cpp_exceptions=199711L -D__SIZEOF_INT128__=16 -D__x86_64__=1'
    for floor in money figure fact proof interop; do
      # fact/find.hpp and what includes it: "requires ... || requires ..." is beyond cppcheck 2.10
      (cd include && find kawase/$floor -name '*.hpp' ! -name fmt.hpp ! -name find.hpp -exec grep -L 'fact/find.hpp' {} + | sort | sed 's/.*/#include <&>/') >"$work/$floor.cpp"
      # What it can't read it passes over in silence: so each unit ends with a fault, which must be found.
      echo 'int planted() { int three[3] = {}; return three[5]; }' >>"$work/$floor.cpp"
      # noExplicitConstructor: a date becomes a printed_date on purpose, and so on; what must not convert is deleted.
      # throwInNoexceptFunction: try_... functions call what throws with what they have just checked. arrayIndexOutOfBounds: chars[1] is behind
      # sizeof(chars) > 1 &&.
      # shellcheck disable=SC2086
      cppcheck --quiet --std=c++20 --language=c++ --enable=warning,performance,portability --inline-suppr -Iinclude --template='{file}:{line}: {message} [{id}]' \
        --suppress=missingIncludeSystem --suppress=noExplicitConstructor --suppress=throwInNoexceptFunction --suppress='arrayIndexOutOfBounds:*/money/literals.hpp' \
        --suppress='arrayIndexOutOfBounds:include/kawase/money/literals.hpp' $as_gxx "$work/$floor.cpp" >"$work/log" 2>&1
      grep -q "three\[3\]" "$work/log" || { echo "cppcheck: $floor was not read"; failed=1; }
      grep -v "three\[3\]" "$work/log" && failed=1
    done
    echo "cppcheck: done"
  else
    echo 'skipped: no cppcheck'
  fi
fi
if wants analyzer; then
  # The program that opens files and keeps what it reads. "‘<unknown>’": a std::string's copy of a buffer's written part, which g++ 12 can't follow.
  g++ -std=c++20 -O1 -fanalyzer -fanalyzer-transitivity -Iinclude -c examples/proofread/main.cpp -o "$work/object.o" 2>"$work/log" || failed=1
  grep 'Wanalyzer' "$work/log" | grep -v -e '/c++/' -e '‘<unknown>’' && failed=1
  echo "g++ -fanalyzer: done"
fi
exit "$failed"
