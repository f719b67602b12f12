#!/bin/sh
# Runs an example and compares what it prints with tests/examples/NAME.out.
#   run.sh PROGRAM EXPECTED-OUTPUT EXPECTED-STATUS
# To take a new output over:  PROGRAM >tests/examples/NAME.out
set -u
[ -e "$2" ] || { echo "this example has no expected output: write it to $2"; exit 1; }
printed=$(mktemp) || exit 1
trap 'rm -f "$printed"' EXIT
"$1" >"$printed" </dev/null
status=$?
diff -u "$2" "$printed" || { echo "it prints something else"; exit 1; }
[ "$status" = "$3" ] || { echo "it ends with status $status, not $3"; exit 1; }
