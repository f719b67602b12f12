#!/bin/sh
# Measures the reader on tables of printed figures:
#   measure.sh [--all] TABLE.tsv...
# Without tables it takes the sample in ../shared/data/figures, or says that it is skipped. A table is tab-separated with a head line: pairs have
# currency1, value1, qualifier1, currency2, ...; singles currency, low, nominal, high, qualifier; traps only expression (../shared/data/README.md).
# Prints every row that is not read exactly, and the counts by class. Exit status 1 where less than 97 % of a plain class is right, 60 % of a hard
# one, or anything is read wrongly in a class that may be refused. CXX names the compiler.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
tables=0
for argument in "$@"; do [ "$argument" = --all ] || tables=1; done
if [ "$tables" = 0 ]; then
  sample=$root/../shared/data/figures
  if [ ! -d "$sample" ]; then
    echo "skipped: no $sample, and no table named"
    exit 0
  fi
  set -- "$@" "$sample/pairs.tsv" "$sample/singles.tsv" "$sample/traps.tsv"
fi
program=$(mktemp)
trap 'rm -f "$program"' EXIT
"${CXX:-c++}" -std=c++20 -O1 -I"$root/include" "$here/measure/measure_figures.cpp" -o "$program"
"$program" "$@"
