#!/bin/sh
# Literals leave no symbol and no data behind in an optimised program: two programs that differ only in how a constant was found, by literals or as
# numbers, have the same sizes and symbols; and where literals are compared at run time, no symbol names them or what read them.
#   no_trace.sh COMPILER INCLUDE-FOLDER
set -eu
for tool in nm size; do command -v "$tool" >/dev/null || { echo "skipped: no $tool"; exit 77; }; done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/literals.cpp" <<'CPP'
#include <kawase/figure.hpp>
using namespace kawase::literals;
constexpr auto sales = "約3,123億円"_figure;
constexpr auto pair = "5,000億ドル(約77兆円)以上"_restatement;
static_assert(pair.implied().value == kawase::rational(154));
int digits() { return static_cast<int>(sales.digits.coefficient) + "90兆円"_figure.digits.exponent; }
int second() { return pair.second.digits.exponent; }
CPP
cat >"$work/numbers.cpp" <<'CPP'
int digits() { return 3123 + 12; }
int second() { return 12; }
CPP
cat >"$work/uses.cpp" <<'CPP'
#include <kawase/figure.hpp>
using namespace kawase::literals;
bool same(const kawase::figure<kawase::JPY>& x) { return x == "約9億円"_figure; }
unsigned long long coefficient() { auto read = "約9億円"_figure; return read.digits.coefficient; }
bool same(const kawase::restatement<kawase::USD, kawase::JPY>& x) { return x == "5億ドル(約740億円)"_restatement; }
CPP
for name in literals numbers uses; do
  # shellcheck disable=SC2086  # a compiler may come with arguments
  $1 -std=c++20 -O2 -I"$2" -c "$work/$name.cpp" -o "$work/$name.o"
  # without what each compiler notes about the frames
  size -A "$work/$name.o" | awk '$1 ~ /^\.(text|data|rodata|bss)/ { print $1, $2 }' >"$work/$name.sizes"
  nm "$work/$name.o" | awk '{ print $NF }' | sort >"$work/$name.symbols"
done
status=0
for kind in sizes symbols; do
  if ! diff "$work/numbers.$kind" "$work/literals.$kind" >"$work/diff"; then
    echo "FAILED  literals leave these $kind behind (>):"
    cat "$work/diff"
    status=1
  fi
done
if grep -E '_literal|li7_figure|li12_restatement' "$work/uses.symbols"; then
  echo "FAILED  literals leave these symbols behind where they are used at run time"
  status=1
fi
[ $status != 0 ] || echo "literals leave no symbol and no data behind with $1 -O2"
exit $status
