#!/bin/sh
# `import kawase;` with clang++ alone: builds the module and a program that imports it. Skipped where no clang++ can build modules (16 and newer).
#   module.sh TOP VERSION [CXX]      CXX: the compiler tried first, as "clang++-19 -stdlib=libc++"
set -eu
top=$1 version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo 'module; export module probe; export extern "C++" { static_assert(true); }' >probe.cppm
CXX=
for compiler in "${3:-clang++}" clang++ clang++-21 clang++-20 clang++-19 clang++-18 clang++-17 clang++-16; do
  if $compiler -std=c++20 --precompile probe.cppm -o probe.pcm 2>/dev/null; then
    CXX=$compiler
    break
  fi
done
[ -n "$CXX" ] || { echo 'skipped: no clang++ that can build modules'; exit 77; }

CXX="$CXX -std=c++20 -Wall -Wextra -Werror -I$top/include"
$CXX --precompile "$top/include/kawase.cppm" -o kawase.pcm
$CXX -Wno-unused-command-line-argument -c kawase.pcm -o kawase.o
$CXX -fmodule-file=kawase=kawase.pcm -Wno-unused-command-line-argument "$top/tests/consumer/module/main.cpp" "$top/tests/consumer/module/in_yen.cpp" kawase.o -o consumer
printf 'JPY 3088, about ¥300 billion, 2025-01-27\n12 bytes\n30 bytes\nkawase %s\n' "$version" >expected
./consumer | diff -u expected -

# Every public header but the one for {fmt} is in it, and all of the standard library that they include stands before the module's begin.
$CXX -M -MG "$top/include/kawase.cppm" | tr ' ' '\n' | sed -n "s|^$top/include/||p" | grep -v ^kawase/detail/ | sort -u >brought
(cd "$top/include" && find . -name '*.hpp' ! -path './kawase/interop/fmt.hpp' ! -path './kawase/detail/*' && echo ./kawase.cppm) | sed 's|^\./||' | sort >there
diff -u there brought
grep -rhE '^# *include <[a-z_]+>' "$top/include" --include='*.hpp' | sort -u >needed
sed '/^export module/q' "$top/include/kawase.cppm" | grep -E '^# *include' | sort -u >before
diff -u needed before
echo "import kawase; works with $CXX"
