#!/bin/sh
# A user's program that includes every header, by -I, compiles in silence with all the warnings that the compiler has, and works.
#   warnings.sh CXX INCLUDE-FOLDER [all]      all: every standard at every level of optimisation, two minutes and more
set -u
CXX=$1
include=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
(cd "$include" && find . -name '*.hpp' | sort | sed 's|^\./|#include <|; s|$|>|') >"$work/every_header.hpp"

case $($CXX --version) in
  *clang*)
    # c++98-compat: it is C++20. padded: the order of members is no mistake.
    warnings='-Weverything -Wno-c++98-compat -Wno-c++98-compat-pedantic -Wno-padded'
    ;;
  *)
    # Whatever g++ 12 has, less what speaks of every program: -Weffc++, -Wsystem-headers, -Winline, -Waggregate-return, -Wabi-tag, -Wnoexcept,
    # -Wtemplates, -Wnamespaces, -Wlong-long, -Wpadded, -Wmultiple-inheritance, -Wvirtual-inheritance, -Wsuggest-attribute, -Wsuggest-final.
    warnings='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Warith-conversion -Wfloat-conversion -Wdouble-promotion -Wfloat-equal -Wsign-promo
      -Wshadow -Wold-style-cast -Wuseless-cast -Wcast-qual -Wcast-align=strict -Wformat=2 -Wnull-dereference -Wduplicated-cond -Wduplicated-branches
      -Wlogical-op -Wundef -Wredundant-decls -Wredundant-tags -Wmismatched-tags -Wmissing-declarations -Wnon-virtual-dtor -Woverloaded-virtual
      -Wextra-semi -Wsuggest-override -Wzero-as-null-pointer-constant -Wstrict-null-sentinel -Wcomma-subscript -Wvolatile -Wctor-dtor-privacy
      -Wdeprecated-copy-dtor -Wcatch-value=3 -Wplacement-new=2 -Wunused -Wunused-macros -Wunused-const-variable=2 -Wswitch-enum
      -Wimplicit-fallthrough=5 -Walloca -Wvla -Wstrict-overflow=2 -Wstrict-aliasing=1 -Wtrampolines -Wvector-operation-performance
      -Wdisabled-optimization -Wdate-time -Wpacked'
    ;;
esac

failed=0 tried=0
works() { echo 'int main() {}' | $CXX "$@" -x c++ - -o "$work/nothing" 2>/dev/null && "$work/nothing" 2>/dev/null; }
silent() {
  tried=$((tried + 1))
  # shellcheck disable=SC2086
  said=$($CXX $warnings -Werror "$@" "-I$include" "-I$work" "$here/every_header.cpp" -o "$work/every_header" 2>&1) && [ -z "$said" ] &&
    said=$("$work/every_header") && [ "$said" = works ] && return
  printf 'FAILED  %s\n%s\n' "$*" "$said" | head -n 60
  failed=1
}

if [ "${3:-}" = all ]; then
  for standard in c++20 c++2b c++2c; do
    works "-std=$standard" || { echo "skipped: no -std=$standard"; continue; }
    for level in -O0 -O1 -O2 -O3; do silent "-std=$standard" $level; done
  done
  silent -std=c++20 -fno-exceptions -fno-rtti -O2
  silent -std=c++20 -funsigned-char
  silent -std=c++20 -fno-char8_t
  silent -std=c++20 -DKAWASE_NO_INT128 -O2
  if works -std=c++20 -m32; then
    silent -std=c++20 -m32
    silent -std=c++20 -m32 -O3 -fno-exceptions -fno-rtti
  else
    echo 'skipped: no -m32 (g++-multilib)'
  fi
else
  silent -std=c++20
  silent -std=c++20 -O2 -fno-exceptions -fno-rtti -funsigned-char -fno-char8_t
  if works -std=c++2b; then silent -std=c++2b -O3; else echo 'skipped: no C++23'; fi
  if works -std=c++20 -m32; then silent -std=c++20 -m32; else echo 'skipped: no -m32 (g++-multilib)'; fi
fi
[ "$failed" = 0 ] && echo "silent in $tried settings with $CXX"
exit "$failed"
