#!/bin/sh
# Has parsers of others read the JSON that kawase writes: Python's, and JavaScript's where there is a node. Skipped without python3.
#   json.sh CXX INCLUDE-FOLDER
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
command -v python3 >/dev/null 2>&1 || { echo 'skipped: no python3'; exit 77; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# shellcheck disable=SC2086
$1 -std=c++20 -I"$2" "$here/json/print_json.cpp" -o "$work/print_json" || exit 1
python3 "$here/json/check.py" "$work/print_json" "$here/json/schema_org.txt" || exit 1
command -v node >/dev/null 2>&1 || { echo 'no node: JavaScript was not asked'; exit 0; }
"$work/print_json" >"$work/documents"
node -e '
  const lines = require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n");
  console.log(lines.map(line => JSON.parse(line)).length + " lines read by node");' "$work/documents"
