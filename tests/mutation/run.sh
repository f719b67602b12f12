#!/bin/sh
# Mutation testing: run.sh [MUTATE.PY-OPTION...], 300 mutants by itself, about half an hour on one core. Needs python3; mutate.py says the rest.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
command -v python3 >/dev/null 2>&1 || { echo 'skipped: no python3'; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/mutate.py" "$here/../.." "$work" "$@"
