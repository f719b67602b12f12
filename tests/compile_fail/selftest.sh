#!/bin/sh
# Does the harness see a case that is no good?
#   selftest.sh CXX
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
cxx=$1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
status=0

# expect STATUS WORDS: the case on standard input, run alone, ends so and says so.
expect() {
  rm -rf "$folder/cases"
  mkdir -p "$folder/cases/money"
  cat >"$folder/cases/money/case.cpp"
  said=$(sh "$here/run.sh" "$cxx" "$folder" "$folder/cases" 2>&1)
  ended=$?
  if [ "$ended" != "$1" ] || ! printf '%s\n' "$said" | grep -qF -- "$2"; then
    printf 'expected status %s and "%s", got status %s and:\n%s\n' "$1" "$2" "$ended" "$said"
    status=1
  fi
}

cat >"$folder/add.hpp" <<'EOF'
template <class A, class B> struct pair_of {};
struct why { char sentence[40]; };
template <why> struct refused {};
void add(int, int);
refused<why{"whole numbers only: round it first"}> add(int, double) = delete;
EOF

expect 0 'ok      money/case.cpp' <<EOF
// phrase: whole numbers only: round it first
// phrase: delete
#include <add.hpp>
void f() { EITHER((add(1, 2)), (add(1, 2.5))); }
EOF
expect 0 '1 cases fail to compile as they should' <<EOF
// phrase g++: whole numbers only
// phrase clang++: whole numbers only
#include <add.hpp>
EITHER((void f() { add(1, 2); }), (void f() { add(1, 2.5); }))
EOF
expect 0 'ok      money/case.cpp' <<EOF
// phrase: whole numbers only
#include <add.hpp>
EITHER((pair_of<int, char> f() { add(')', 1'000); (void)")\\")"; return {}; }),
       (void f() { add(1, 2.5); }))
EOF
expect 1 'FAILED  money/case.cpp: the bad twin compiles' <<EOF
// phrase: whole numbers only
#include <add.hpp>
void f() { EITHER((add(1, 2)), (add(1, 3))); }
EOF
expect 1 'not said: write it so' <<EOF
// phrase: whole numbers only
// phrase: write it so
#include <add.hpp>
void f() { EITHER((add(1, 2)), (add(1, 2.5))); }
EOF
expect 1 'FAILED  money/case.cpp: the good twin does not compile' <<EOF
// phrase: whole numbers only
#include <add.hpp>
void f() { EITHER((add(1, 2.5)), (add(1, 2.5))); }
EOF
expect 1 'no phrase is named' <<EOF
#include <add.hpp>
void f() { EITHER((add(1, 2)), (add(1, 2.5))); }
EOF
for none in 'add(1, 2.5)' 'EITHER((add(1, 2)))' 'EITHER(add(1, 2), add(1, 2.5))' 'EITHER((add(1, 2)), (add(1, 2.5))' \
  'EITHER((add(1, 2)), (add(1, 2.5))); EITHER((add(1, 2)), (add(1, 2)))'; do
  expect 1 'there must be exactly one EITHER' <<EOF
// phrase: whole numbers only
#include <add.hpp>
void f() { $none; }
EOF
done
# What a compiler repeats of the case itself is no reason.
expect 1 'not said: remark' <<EOF
// phrase: remark
#include <add.hpp>
void f() { EITHER((add(1, 2)), (add(1, 2.5))); }  // remark
EOF
# The phrase is there, but too late; unless the case says by when.
late() {
  printf '%s\n// phrase: the last straw\nvoid f() {\nEITHER((), (\n' "$1" >"$folder/late"
  for nth in first second third fourth fifth; do printf '  static_assert(false, "the %s");\n' "$nth"; done >>"$folder/late"
  printf '  static_assert(false, "the last straw");\n))\n}\n' >>"$folder/late"
}
late '//'
expect 1 'not said: the last straw' <"$folder/late"
late '// within 12 lines: it is the sixth error.'
expect 0 'ok      money/case.cpp' <"$folder/late"
[ "$status" = 0 ] && echo "the harness sees what it must with $cxx"
exit "$status"
