#!/bin/sh
# `import kawase;` without a build system: builds the module and a program that imports it, with a clang++ that can (16 and newer) and a g++ that
# can (14 and newer). Skipped where there is neither.
#   module.sh TOP VERSION [CXX]      CXX: the clang++ tried first, as "clang++-19 -stdlib=libc++"
set -eu
top=$1 version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf 'JPY 3088, about ¥300 billion, 2025-01-27\n12 bytes\n30 bytes\nkawase %s\n' "$version" >expected
flags="-std=c++20 -Wall -Wextra -Werror -I$top/include"
program="$top/tests/consumer/module/main.cpp $top/tests/consumer/module/in_yen.cpp"
tried=

# works COMPILER FLAGS...: does it compile a module of the kind?
printf 'module;\nexport module probe;\nexport extern "C++" {\nstatic_assert(true);\nint probe();\n}\n' >probe.cppm
works() { "$@" -std=c++20 probe.cppm -o probe.out >/dev/null 2>&1; }

for compiler in "${3:-clang++}" clang++ clang++-21 clang++-20 clang++-19 clang++-18 clang++-17 clang++-16; do
  # shellcheck disable=SC2086
  works $compiler --precompile || continue
  CXX="$compiler $flags"
  $CXX --precompile "$top/include/kawase/interop/kawase.cppm" -o kawase.pcm
  $CXX -Wno-unused-command-line-argument -c kawase.pcm -o kawase.o
  # shellcheck disable=SC2086
  $CXX -fmodule-file=kawase=kawase.pcm -Wno-unused-command-line-argument $program kawase.o -o consumer
  ./consumer | diff -u expected -

  # Every public header but the one for {fmt} is in it, and all of the standard library that they include stands before the module's begin.
  $CXX -M -MG "$top/include/kawase/interop/kawase.cppm" | tr ' ' '\n' | sed -n "s|^$top/include/||p" | grep -v ^kawase/detail/ | sort -u >brought
  (cd "$top/include" && find . -name '*.hpp' ! -path './kawase/interop/fmt.hpp' ! -path './kawase/detail/*' && echo ./kawase/interop/kawase.cppm) | sed 's|^\./||' | sort >there
  diff -u there brought
  tried=$compiler
  break
done

# g++ 12 and 13 take the flag too, but not this module.
for compiler in g++ g++-15 g++-14; do
  command -v $compiler >/dev/null && [ "$($compiler -dumpversion | sed 's/[.].*//')" -ge 14 ] && works $compiler -fmodules-ts -x c++ -c || continue
  CXX="$compiler $flags -fmodules-ts"
  $CXX -x c++ -c "$top/include/kawase/interop/kawase.cppm" -o kawase-gnu.o
  # shellcheck disable=SC2086
  $CXX $program kawase-gnu.o -o consumer-gnu
  ./consumer-gnu | diff -u expected -
  tried="${tried:+$tried and }$compiler"
  break
done
[ -n "$tried" ] || { echo 'skipped: no clang++ and no g++ that can build modules'; exit 77; }

grep -rhE '^# *include <[a-z_]+>' "$top/include" --include='*.hpp' | sort -u >needed
sed '/^export module/q' "$top/include/kawase/interop/kawase.cppm" | grep -E '^# *include' | sort -u >before
diff -u needed before
echo "import kawase; works with $tried"
