# SPDX-License-Identifier: BSL-1.0
"""Whether the tests notice a fault: each mutant is one small fault in one header, and the tests of that header are compiled and run against it.

mutate.py SOURCE-FOLDER WORK-FOLDER [--count N] [--minutes M] [--seed S] [--only PATTERN] [--skip N] [--compiler CXX] [--flags ...]

Headers take turns, sites are drawn by the seed, so that a run repeats. First tests/<floor>/<name>.cpp, which mirrors the header, then the
mirrors of the headers that include it. A mutant is
  killed at compile time  a static assertion or another constant evaluation of the test fails, or a use in the test is refused
  killed at run time      the test fails, crashes or hangs
  survived                all of them pass
  stillborn, not counted  the header does not even compile alone, the place is not compiled here, or the test fails without the fault
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

FLOORS = ("detail", "money", "figure", "fact", "proof")
TOKEN = re.compile(r"//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|\b\d[\w']*(?:\.\d+)?|'(?:\\.|[^'\\])+'")
SWAPS = [  # what is looked for in code, and what it becomes; spaces tell comparisons from template brackets
    (r" < ", (" <= ", " > ")), (r" <= ", (" < ",)), (r" > ", (" >= ", " < ")), (r" >= ", (" > ",)),
    (r" == ", (" != ",)), (r" != ", (" == ",)), (r" \+ ", (" - ",)), (r" - ", (" + ",)), (r" \* ", (" / ",)), (r" / ", (" * ",)), (r" % ", (" / ",)),
    (r" && ", (" || ",)), (r" \|\| ", (" && ",)), (r" \+= ", (" -= ",)), (r" -= ", (" += ",)), (r"\+\+", ("--",)), (r"--", ("++",)),
    (r" << ", (" >> ",)), (r" >> ", (" << ",)), (r" & ", (" | ",)), (r" \| ", (" & ",)), (r" \^ ", (" | ",)),
    (r"\breturn true;", ("return false;",)), (r"\breturn false;", ("return true;",)), (r"\bcontinue;", ("break;",)), (r"\bbreak;", (";",)),
    (r"\brounding::half_even\b", ("rounding::half_up",)), (r"\brounding::half_up\b", ("rounding::half_down",)), (r"\brounding::half_down\b", ("rounding::half_even",)),
    (r"\brounding::up\b", ("rounding::down",)), (r"\brounding::down\b", ("rounding::up",)), (r"\brounding::floor\b", ("rounding::ceiling",)),
    (r"\brounding::ceiling\b", ("rounding::floor",)),
]
CHECK = re.compile(r"^(\s*)(?:else )?if \(.*\) (?:return\b.*|[\w:]+\(.*\));$")  # a check in one line
CONSTANT = re.compile(r"static assertion|static_assert|constant expression|non-constant|constant evaluation|consteval|constexpr")


def code_of(line):
    """The line with comments and literals blanked, and the literals' places."""
    literals = []

    def blank(m):
        if m[0].startswith("//"):
            return " " * len(m[0])
        literals.append(m)
        return m[0][0] + " " * (len(m[0]) - 2) + m[0][-1] if m[0][0] in "\"'" else m[0]

    return TOKEN.sub(blank, line), literals


def sites_of(path):
    """Every (line number, mutated line, what was done) of a header."""
    sites, depth = [], 0
    for n, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
        code, literals = code_of(line)
        bare = code.strip()
        if bare.startswith("#"):
            depth += bare.startswith("#if") - bare.startswith("#endif")
            continue
        if not bare or "static_assert" in code or "= delete" in code or bare.startswith(("namespace", "using ", "}")) or "KAWASE_QUIET" in code or "__attribute__" in code:
            continue

        def add(start, end, by, what):
            sites.append((n, line[:start] + by + line[end:], what, depth > 0))

        for pattern, results in SWAPS:
            for m in re.finditer(pattern, code):
                for by in results:
                    add(m.start(), m.end(), by, f"{m[0].strip()} -> {by.strip()}")
        if CHECK.match(code.rstrip()):
            add(0, len(line), CHECK.match(code.rstrip())[1] + "// dropped", "check dropped")
        m = re.match(r"^(\s*(?:else )?if )\((.*)\) (?:return|\{|[\w:+]+)", code)
        if m and "constexpr" not in m[1] and ";" not in m[2] and m[2].count("(") == m[2].count(")"):
            add(m.start(2), m.end(2), f"!({line[m.start(2):m.end(2)]})", "condition negated")
        for m in literals:
            if m[0][0] == '"' and len(m[0]) > 3:
                c = m[0][-2]
                if c.isascii() and c.isalnum():  # the last letter of a word in a table or a sentence
                    add(m.end() - 2, m.end() - 1, "z" if c != "z" else "y", "text changed")
            elif re.fullmatch(r"[\d']+[uUlL]*", m[0]):
                digits = re.match(r"[\d']+", m[0])[0]
                add(m.start(), m.start() + len(digits), str(int(digits.replace("'", "")) + 1), f"{digits} -> + 1")
    return sites


class Bench:
    def __init__(self, arguments):
        self.a, self.work = arguments, pathlib.Path(arguments.work)
        source = pathlib.Path(arguments.source)
        for folder in ("include", "tests", "examples"):
            shutil.rmtree(self.work / folder, ignore_errors=True)
            shutil.copytree(source / folder, self.work / folder)
        # The header's own copy of what is expensive: Catch2, compiled once.
        pre = self.work / "pre" / "support"
        pre.mkdir(parents=True, exist_ok=True)
        shutil.copy(self.work / "tests/support/catch.hpp", pre)
        self.base = arguments.compiler.split() + ["-std=c++20", "-O0", "-w"] + arguments.flags.split()
        subprocess.run(self.base + ["-x", "c++-header", pre / "catch.hpp", "-o", pre / "catch.hpp.gch"], check=True)
        self.main = self.work / "main.o"
        subprocess.run(self.base + ["-c", self.work / "tests/support/main.cpp", "-o", self.main], check=True)
        self.base += [f"-I{self.work}/include", f"-I{self.work}/pre", f"-I{self.work}/tests", f"-I{self.work}/tests/figure",
                      f'-DKAWASE_SOURCE_DIR="{source}"', f'-DKAWASE_SHARED_DIR="{source.resolve().parent}/shared"']
        self.headers = [p for floor in FLOORS for p in sorted((self.work / "include/kawase" / floor).glob("*.hpp"))]
        self.users, self.sound = {}, {}
        for p in self.headers:
            for name in re.findall(r"#include <kawase/([\w/]+\.hpp)>", p.read_text(encoding="utf-8")):
                self.users.setdefault(name, []).append(self.name(p))

    def name(self, path):
        return str(path.relative_to(self.work / "include/kawase"))

    def test(self, name):
        return self.work / "tests" / (name[:-4] + ".cpp")

    def run(self, command, seconds, **more):
        try:
            p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds, **more)
            return p.returncode, p.stdout.decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            return -1, "timeout"

    def alone(self, name):
        return self.run(self.base + ["-fsyntax-only", "-x", "c++", "-"], 120, input=f"#include <kawase/{name}>\n".encode())[0] == 0

    def passes_unharmed(self, test, path, original):
        """Whether the test passes without the fault; else it proves nothing. Asked once for each test that kills."""
        if test not in self.sound:
            mutated = path.read_text(encoding="utf-8")
            path.write_text(original, encoding="utf-8")
            program = self.work / "unharmed"
            self.sound[test] = self.run(self.base + ["-include", "support/catch.hpp", test, self.main, "-o", program], 240)[0] == 0 and self.run([program], 120, cwd=self.work)[0] == 0
            path.write_text(mutated, encoding="utf-8")
            if not self.sound[test]:
                print(f"fails by itself: {test}", flush=True)
        return self.sound[test]

    def judge(self, name):
        """By which test it is killed, and how; None where it survives."""
        mirrors = [name] + [u for u in self.users.get(name, ()) if u != name][: self.a.neighbours]
        tests = [t for t in (self.test(m) for m in mirrors) if t.exists()]
        for test in tests:
            program = self.work / "mutant"
            status, said = self.run(self.base + ["-include", "support/catch.hpp", test, self.main, "-o", program], 240)
            if status != 0:
                first = re.search(r"^(\S+?):\d+:\d+: (?:fatal )?error: .*", said, re.M)
                by_the_test = first is None or CONSTANT.search(said) or "/tests/" in first[1]
                return (test, "compile time") if by_the_test and self.alone(name) else (None, "stillborn")
            if self.run([program], 120, cwd=self.work)[0] != 0:
                return test, "run time"
        return None, "survived"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("work")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--seed", type=int, default=20250127)
    parser.add_argument("--skip", type=int, default=0, help="mutants that an earlier run has judged")
    parser.add_argument("--only", default="", help="headers whose name has this pattern")
    parser.add_argument("--neighbours", type=int, default=6)
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
    parser.add_argument("--flags", default="")
    a = parser.parse_args()
    bench = Bench(a)
    draw = random.Random(a.seed)
    drawn = {}
    for p in bench.headers:
        name = bench.name(p)
        if re.search(a.only, name) and bench.test(name).exists():
            drawn[name] = sites_of(p)
            draw.shuffle(drawn[name])
    turns = [(name, site) for k in range(max(map(len, drawn.values()), default=0)) for name, sites in drawn.items() if k < len(sites) for site in [sites[k]]]
    begun, counts, survivors = time.monotonic(), {}, []
    for name, (n, mutated, what, conditional) in turns[a.skip:]:
        if sum(v for k, v in counts.items() if k != "stillborn") >= a.count or time.monotonic() - begun > 60 * a.minutes:
            break
        path = bench.work / "include/kawase" / name
        original = path.read_text(encoding="utf-8")
        lines = original.split("\n")
        before, lines[n] = lines[n], mutated
        try:
            if conditional:  # is this line compiled at all?
                path.write_text("\n".join(lines[:n] + ["#error here"] + lines[n:]), encoding="utf-8")
                if bench.alone(name):
                    counts["stillborn"] = counts.get("stillborn", 0) + 1
                    continue
            path.write_text("\n".join(lines), encoding="utf-8")
            test, how = bench.judge(name)
            if test is not None and not bench.passes_unharmed(test, path, original):
                how = "stillborn"
        finally:
            path.write_text(original, encoding="utf-8")
        counts[how] = counts.get(how, 0) + 1
        by = "" if test is None else " by " + str(test.relative_to(bench.work))
        print(f"{how}{by}: {name}:{n + 1}: {what}", flush=True)
        if how == "survived":
            survivors.append(name)
            print(f"  - {before.strip()}\n  + {mutated.strip()}", flush=True)
    killed = counts.get("compile time", 0) + counts.get("run time", 0)
    total = killed + len(survivors)
    print(f"{total} mutants, {killed} killed ({100 * killed / max(total, 1):.1f} %: {counts.get('compile time', 0)} at compile time, {counts.get('run time', 0)} at run time), "
          f"{len(survivors)} survived; {counts.get('stillborn', 0)} stillborn", flush=True)
    return 0 if total and killed >= 0.95 * total else 1


sys.exit(main())
