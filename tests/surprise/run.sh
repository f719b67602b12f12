#!/bin/sh
# That kawase does nothing behind a program's back.
#   run.sh CXX INCLUDE-FOLDER
set -u
cxx=$1
include=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
fault() {
  printf 'FAILED  %s\n' "$*"
  failed=1
}
compile() { $cxx -std=c++20 -I"$include" "$@"; }

# What the headers bring of the standard library, so that it can be included first; and the headers themselves.
headers=$(cd "$include" && find kawase -name '*.hpp' ! -name fmt.hpp | sort)
(cd "$include" && cat $headers) | sed -n 's/^ *# *include <\([a-z_]*\)>.*/\1/p' | sort -u >"$work/all"
: >"$work/standard.cpp"
while read -r name; do
  printf '#if __has_include(<%s>)\n#include <%s>\n#endif\n' "$name" "$name" >>"$work/standard.cpp"
done <"$work/all"
for header in $headers; do printf '#include <%s>\n' "$header"; done >"$work/kawase.cpp"

# 1. The macros that are left behind: KAWASE_… alone.
macros() { compile -dM -E -x c++ "$1" | sed -n 's/^#define \([A-Za-z_0-9]*\).*/\1/p' | sort -u; }
cat "$work/standard.cpp" "$work/kawase.cpp" >"$work/both.cpp"
macros "$work/standard.cpp" >"$work/before"
macros "$work/both.cpp" >"$work/after"
comm -13 "$work/before" "$work/after" >"$work/left"
[ -s "$work/left" ] || fault 'no macro at all is left: is this a test?'
grep -v '^KAWASE_' "$work/left" >"$work/foreign" && fault "macros that are not KAWASE_…: $(tr '\n' ' ' <"$work/foreign")"
comm -23 "$work/before" "$work/after" >"$work/lost"
[ ! -s "$work/lost" ] || fault "macros of others that are gone: $(tr '\n' ' ' <"$work/lost")"

# 2. The macros of platforms, of users and of other libraries, defined before each header. Where the standard library is included behind such macros,
# it fails by itself; so it comes first.
{
  cat "$work/standard.cpp"
  for name in min max major minor; do printf '#define %s(a, b) ((a) < (b) ? (a) : (b))\n' "$name"; done
  for name in near far interface small hyper IN OUT OPTIONAL ERROR NO_ERROR TRY ALL NONE TRUE FALSE BOOL CHAR TEXT CONST VOID STRICT DELETE YES NO \
      CHECK REQUIRE ASSERT nil; do
    printf '#define %s this must not be expanded\n' "$name"
  done
  cat "$work/kawase.cpp"
  for name in min max near far ERROR TRY ALL; do printf '#ifndef %s\n#error %s is gone\n#endif\n' "$name" "$name"; done
} >"$work/hostile.cpp"
compile -fsyntax-only "$work/hostile.cpp" 2>"$work/log" || fault "behind others' macros: $(grep -m 3 error "$work/log")"

# 3. What everything needs from outside, and what it keeps: no allocation, no locale, no errno, no stream, no clock, no variable that can change.
# Not for an address that is chosen at the start: constants that hold addresses would stand among what can change until then.
compile -O1 -fno-pie -c "$here/everything.cpp" -o "$work/everything.o" || fault 'everything.cpp does not compile'
if command -v nm >/dev/null 2>&1; then
  # Exceptions (whose own memory comes from the language's run-time library), blocks of memory, the stack protector, what the processor can: that is all.
  nm -u "$work/everything.o" | awk '{print $NF}' | grep -vE '^(mem(cpy|move|cmp|set)|strlen|bcmp|_Unwind_.*|__cxa_.*|__gxx_personality_v0|__clang_call_terminate|_ZTV.*__cxxabiv1.*|_ZTIN10__cxxabiv1.*|_ZTISt9exception|_ZTVSt9exception|_ZNSt9exceptionD[0-2]Ev|_ZNKSt9exception4whatEv|_ZSt9terminatev|_ZdlPv(m|j)?|_GLOBAL_OFFSET_TABLE_|__stack_chk_fail(_local)?|__cpu_model|__(u|)(div|mod|divmod)ti[34]|__(u|)(div|mod)di3|__floatun(ti|di)df|__x86\..*)$' >"$work/needed" &&
    fault "needs from outside: $(tr '\n' ' ' <"$work/needed")"
  # DW.ref… is the run-time library's reference to its own.
  nm "$work/everything.o" | awk '$2 ~ /^[BbDdSs]$/ {print $3}' | grep -v '^DW\.ref\.' >"$work/kept" && fault "variables that can change: $(tr '\n' ' ' <"$work/kept")"
else
  echo 'skipped: no nm'
fi

# 4. Threads, locales, errno.
sanitizer=-fsanitize=thread
if ! { printf 'int main() {}\n' | $cxx -x c++ - $sanitizer -o "$work/try" 2>/dev/null && "$work/try" 2>/dev/null; }; then
  echo 'skipped: no thread sanitizer here, so threads run without it'
  sanitizer=
fi
# shellcheck disable=SC2086
if compile -O1 -g $sanitizer -pthread "$here/everything.cpp" "$here/program.cpp" -o "$work/program"; then
  TSAN_OPTIONS=halt_on_error=1 "$work/program" || fault 'threads, locales or errno'
else
  fault 'the program of threads does not compile'
fi

[ "$failed" = 0 ] && echo "no macro, no variable, no call that a program would not expect of $(wc -l <"$work/kawase.cpp") headers"
exit "$failed"
