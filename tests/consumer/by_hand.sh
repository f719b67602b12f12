#!/bin/sh
# The ways in that need no build system: the folder copied into a user's tree, and the single header.
#   by_hand.sh CXX TOP VERSION
set -eu
CXX=$1 top=$2 version=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
expected="1999 cents, 3088 yen, kawase $version"
# prints PROGRAM
prints() { [ "$("./$1")" = "$expected" ] || { echo "$1 prints: $("./$1")"; exit 1; }; }
CXX="$CXX -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"

# The folder include/kawase, wherever the user keeps it.
mkdir -p project/vendor
cp -R "$top/include/kawase" project/vendor
$CXX -Iproject/vendor "$top/tests/consumer/main.cpp" -o copied
prints copied

# Without -std=c++20 the first error says so.
for standard in c++17 c++14; do
  if ${CXX%% -std=*} -std=$standard -Iproject/vendor -fsyntax-only "$top/tests/consumer/main.cpp" 2>said; then echo "$standard is accepted"; exit 1; fi
  grep -m 1 'error: ' said | grep -q 'kawase needs C++20' || { echo "the first error under $standard:"; head -n 5 said; exit 1; }
done

# The single header: alone in its folder, in two translation units of one program.
mkdir single
sh "$top/examples/single_file.sh" >single/kawase.hpp
sed 's|#include <kawase/.*|#include <kawase.hpp>|' "$top/tests/consumer/main.cpp" >single/main.cpp
grep -q '^#include <kawase\.hpp>' single/main.cpp
printf '#include "kawase.hpp"\n#include "kawase.hpp"\nextern const bool clean;\nconst bool clean = kawase::proofread(kawase::deepseek_shock::article).clean();\n' >single/other.cpp
$CXX -Isingle single/main.cpp single/other.cpp -o single_header
prints single_header
grep '^ *# *include *[<"]kawase' single/kawase.hpp && { echo 'the single header includes more of kawase'; exit 1; }
grep -q "^// kawase $version in one header" single/kawase.hpp || { echo 'the single header does not say its version'; exit 1; }
[ "$(grep -c '^#pragma once' single/kawase.hpp)" = 1 ] || { echo 'the single header needs one #pragma once'; exit 1; }
[ "$(sed 1q single/kawase.hpp)" = '// SPDX-License-Identifier: BSL-1.0' ] || { echo 'the single header does not begin with its licence'; exit 1; }

# A part of it, with what it needs and nothing else.
sh "$top/examples/single_file.sh" kawase/money.hpp kawase/interop/ostream.hpp >money.hpp
printf '#include "money.hpp"\n#include <iostream>\nint main() { std::cout << kawase::money<kawase::JPY>::from_count(3088) << std::endl; }\n' >part.cpp
$CXX -I. part.cpp -o part
[ "$(./part)" = 'JPY 3088' ] || { echo "the part prints: $(./part)"; exit 1; }
grep '^// ---- kawase/\(proof\|deepseek_shock\|interop/format.hpp\)' money.hpp && { echo 'the part brings what was not asked for'; exit 1; }
if sh "$top/examples/single_file.sh" kawase/mony.hpp >none.hpp 2>said; then echo 'a header that is not there is not missed'; exit 1; fi
grep -q 'kawase/mony.hpp: there is no such header' said

# The README's changes begin with this version.
[ "$(sed -n '/^## Changes/,$s/^### \([0-9.]*\).*/\1/p' "$top/README.md" | sed 1q)" = "$version" ] || { echo "the README's section Changes does not begin with $version"; exit 1; }
echo "the copied folder and the single header work with $CXX"
