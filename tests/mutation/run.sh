#!/bin/sh
# Mutation testing: run.sh [MUTATE.PY-OPTION...]. 320 mutants by itself, some 40 minutes of one core; --count 20 for a look, --seed 7 for others,
# --only '^money/' for a floor, --jobs 2 on two cores, --near 200 for every test that can notice. mutate.py says the rest. Needs python3.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
command -v python3 >/dev/null 2>&1 || { echo 'skipped: no python3'; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/mutate.py" "$here/../.." "$work" "$@"
