#!/bin/sh
# Conversions against Python's exact arithmetic; skipped without python3.
#   run.sh CXX INCLUDE-FOLDER [CONVERSIONS [SEED]]     100,000 by itself; by hand ten million or more
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
command -v python3 >/dev/null 2>&1 || { echo 'skipped: no python3'; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
$1 -std=c++20 -O2 -I"$2" "$here/exchange.cpp" -o "$work/exchange"
python3 "$here/compare.py" "$work/exchange" "${3:-100000}" ${4:+"$4"}
