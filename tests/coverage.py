# SPDX-License-Identifier: BSL-1.0
"""Sums up gcov's JSON from standard input, an object a line: branches taken of those there are, for each header of include/kawase."""
import json
import sys

taken, lines = {}, {}
for text in sys.stdin:
    for file in json.loads(text)["files"]:
        name = file["file"]
        if "include/kawase/" not in name:
            continue
        name = name[name.rindex("include/kawase/") + len("include/kawase/"):]
        for line in file["lines"]:
            key = (name, line["line_number"])
            lines[key] = lines.get(key, 0) + line["count"]
            # A template has a set of branches for each of its instances; a branch counts as taken where it is in one of them.
            for k, branch in enumerate(b for b in line["branches"] if not b["throw"]):
                taken.setdefault(key, {})
                taken[key][k] = taken[key].get(k, 0) + branch["count"]
headers = sorted({name for name, _ in lines})
total = [0, 0, 0, 0]
missed = []
for header in headers:
    branches = [(key, k, n) for key, counts in taken.items() if key[0] == header for k, n in counts.items()]
    here = [n for key, n in lines.items() if key[0] == header]
    row = [sum(n != 0 for _, _, n in branches), len(branches), sum(n != 0 for n in here), len(here)]
    total = [a + b for a, b in zip(total, row)]
    print("%-34s branches %5d of %5d   lines %5d of %5d" % (header, *row))
    missed += sorted({key for key, _, n in branches if n == 0})
print("%-34s branches %5d of %5d   lines %5d of %5d" % ("all", *total))
for name, number in missed:
    print("%s:%d: %s" % (name, number, "never run" if lines[name, number] == 0 else "a branch is never taken"))
