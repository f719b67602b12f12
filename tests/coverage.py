# SPDX-License-Identifier: BSL-1.0
"""Sums up gcov's JSON from standard input, an object a line: coverage.py INCLUDE-FOLDER JUSTIFIED.TSV. Branches taken of those there are, for each
header of floors 1 to 3, proof/ and detail/; then each line with a branch that no test takes, unless JUSTIFIED.TSV says why none can: header, line
without its indentation, reason, tabs between; header#2 is the second such line. Fails where a line is left, or where a line of that file is gone.

A template has a set of branches for each of its instances; a branch counts as taken where it is in one of them."""
import json
import os
import pathlib
import sys

FLOORS = ("detail/", "money/", "figure/", "fact/", "proof/")
kawase, justified = pathlib.Path(sys.argv[1]).resolve() / "kawase", pathlib.Path(sys.argv[2])

taken, run = {}, {}  # (header, line number) -> branch -> times; -> times
for document in sys.stdin:
    for file in json.loads(document)["files"]:
        name = os.path.relpath(os.path.realpath(file["file"]), kawase)
        if not name.startswith(FLOORS):
            continue
        for line in file["lines"]:
            key = name, line["line_number"]
            run[key] = run.get(key, 0) + line["count"]
            counts = taken.setdefault(key, {})
            for k, branch in enumerate(b for b in line["branches"] if not b["throw"]):  # exceptions have branches of their own at every call
                counts[k] = counts.get(k, 0) + branch["count"]
for key in [key for key, counts in taken.items() if len(counts) == 1]:  # the way on from a call that may throw in some instance: nothing to decide
    taken[key] = {}
source = {name: (kawase / name).read_text(encoding="utf-8").split("\n") for name in {name for name, _ in run}}

reasons, gone = {}, []
for row in justified.read_text(encoding="utf-8").split("\n"):
    if not row or row.startswith("#"):
        continue
    place, text, reason = row.split("\t")
    name, _, which = place.partition("#")
    numbers = [n for n, line in enumerate(source.get(name, ()), 1) if line.strip() == text]
    if len(numbers) < int(which or 1):
        gone.append(f"no longer there: {place}: {text}")
    else:
        reasons[name, numbers[int(which or 1) - 1]] = reason

total = [0] * 5
for name in sorted(source):
    branches = [(key, n) for key, counts in taken.items() if key[0] == name for n in counts.values()]
    lines = [n for key, n in run.items() if key[0] == name]
    row = [sum(n != 0 for _, n in branches), sum(n == 0 and key in reasons for key, n in branches), len(branches), sum(n != 0 for n in lines), len(lines)]
    total = [a + b for a, b in zip(total, row)]
    print("%-34s branches taken %5d, justified %3d, of %5d   lines run %5d of %5d" % (name, *row))
print("%-34s branches taken %5d, justified %3d, of %5d   lines run %5d of %5d" % ("all", *total))

missed = sorted(key for key in run if key not in reasons and (run[key] == 0 or 0 in taken[key].values()))
for name, number in missed:
    counts = [taken[name, number][k] for k in sorted(taken[name, number])]
    print("%s:%d: %s\n    %s" % (name, number, "never run" if run[name, number] == 0 else "branches taken so often: " + " ".join(map(str, counts)), source[name][number - 1].strip()))
for name, number in sorted(reasons):
    if (name, number) in run and run[name, number] != 0 and all(taken[name, number].values()):
        print(f"is taken now: {name}:{number}: {source[name][number - 1].strip()}")
print("\n".join(gone))
sys.exit(1 if missed or gone else 0)
