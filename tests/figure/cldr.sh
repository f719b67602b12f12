#!/bin/sh
# Where one magnitude suffices, style::ja and style::en print what CLDR's compact forms print; an independent source is the Intl of node.
# The differences that are meant stand in cldr/compare.js. Skipped without node.
#   cldr.sh COMPILER INCLUDE-FOLDER
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
command -v node >/dev/null || { echo "skipped: no node"; exit 77; }
node -e 'process.exit(new Intl.NumberFormat("ja", { notation: "compact" }).format(3e11).includes("億") ? 0 : 1)' || { echo "skipped: this node has no Japanese"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2086  # a compiler may come with arguments
$1 -std=c++20 -O0 -I"$2" "$here/cldr/print_forms.cpp" -o "$work/print_forms"
"$work/print_forms" | node "$here/cldr/compare.js"
