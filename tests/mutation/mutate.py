# SPDX-License-Identifier: BSL-1.0
"""Whether the tests notice a fault: each mutant is one small fault in one line of one header of floors 1 to 3, proof/ and detail/.

mutate.py SOURCE-FOLDER WORK-FOLDER [--count N] [--seed S] [--most N] [--near N] [--only PATTERN] [--jobs N] [--replay FILE] [--minutes M] [--compiler CXX]

  --count   how many viable mutants are judged: 320
  --seed    of the sample. Each line of code that a fault fits into is drawn with the same chance, and one of its faults: so headers have mutants as
            they have code, but none has more than --most (10; a table of a thousand rows is not half of the library). The same tree and seed give
            the same list.
  --near    how many tests a mutant meets at most: the one that mirrors the header, those that include it, the mirrors of headers that include it, and
            so on: 8
  --replay  instead of a sample, the mutants of that file: header, line, mutated line, tabs between, the lines without their indentation; header#2 is
            the second such line. Survivors are printed so, behind "> "
  --only    headers whose name has this pattern

The tests are compiled at -O0 with support/catch.hpp of this folder in the place of Catch2. A mutant is
  killed at compile time  a static assertion or another constant evaluation of the test fails, or a use in the test is refused
  killed at run time      the test fails, crashes, or uses 10 times the CPU time that is normal
  survived                all of these tests pass. judged.tsv names survivors that no test can kill (equivalent), with the reason, a line each as for
                          --replay; they are counted apart
  not viable, not counted the header does not compile alone, a hard error in a header, or the line is not compiled on this machine
Of the survivors that judged.tsv does not name, at most 5 % of all may be left, or the exit status is 1.
"""
import argparse
import os
import pathlib
import queue
import random
import re
import resource
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

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
CONDITION = re.compile(r"^(\s*(?:else )?if )\((.*)\) (?:return|\{|[\w:+]+)")
CONSTANT = re.compile(r"static assertion|static_assert|constant expression|non-constant|constant evaluation|consteval|constexpr")
PASSED_OVER = ("= delete", "KAWASE_QUIET", "__attribute__", "template <", "requires ", "friend class ")  # what the compile_fail tests judge, or nobody


def code_of(line):
    """The line with comments and literals blanked, and the literals' places."""
    literals = []

    def blank(m):
        if m[0].startswith("//"):
            return " " * len(m[0])
        literals.append(m)
        return m[0][0] + " " * (len(m[0]) - 2) + m[0][-1] if m[0][0] in "\"'" else m[0]

    return TOKEN.sub(blank, line), literals


def faults_of_text(m):
    """Another letter or digit in the middle of a literal, or its last character gone."""
    inside = m[0][1:-1]
    places = [i for i, c in enumerate(inside) if c.isascii() and c.isalnum() and inside[i - 1 : i] != "\\"]
    if places:
        i = places[len(places) // 2]
        c = inside[i]
        by = str((int(c) + 1) % 10) if c.isdigit() else "z" if c not in "zZ" else "y"
        yield m.start() + 1 + i, m.start() + 2 + i, by, "text changed"
    elif len(inside) > 1 and "\\" not in inside:
        yield m.end() - 2, m.end() - 1, "", "text shortened"


def faults_of(path):
    """Line number -> [(mutated line, what was done, whether it is in an #if)] of a header."""
    faults, depth, asserting = {}, 0, False
    for n, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
        code, literals = code_of(line)
        bare = code.strip()
        if bare.startswith("#"):
            depth += bare.startswith("#if") - bare.startswith("#endif")
            continue
        asserting = (asserting or "static_assert" in code) and not bare.endswith(";")
        if not bare or asserting or "static_assert" in code or any(p in code for p in PASSED_OVER) or bare.startswith(("namespace", "using ", "}")) or bare.endswith("\\"):
            continue

        def add(start, end, by, what):
            faults.setdefault(n, []).append((line[:start] + by + line[end:], what, depth > 0))

        for pattern, results in SWAPS:
            for m in re.finditer(pattern, code):
                if not code[: m.start()].endswith("operator"):
                    for by in results:
                        add(m.start(), m.end(), by, f"{m[0].strip()} -> {by.strip()}")
        if CHECK.match(code.rstrip()):
            add(0, len(line), CHECK.match(code.rstrip())[1] + "// dropped", "check dropped")
        m = CONDITION.match(code)
        if m and "constexpr" not in m[1] and ";" not in m[2] and m[2].count("(") == m[2].count(")"):
            add(m.start(2), m.end(2), f"!({line[m.start(2):m.end(2)]})", "condition negated")
        for m in literals:
            if m[0][0] == '"':
                for fault in faults_of_text(m):
                    add(*fault)
            elif re.fullmatch(r"[\d']+[uUlL]*", m[0]):
                digits = re.match(r"[\d']+", m[0])[0]
                add(m.start(), m.start() + len(digits), str(int(digits.replace("'", "")) + 1), f"{digits} -> + 1")
    return faults


class Bench:
    """The tree's copy, the tests that notice each header, and what both jobs share."""

    def __init__(self, a):
        self.a, self.work, self.here = a, pathlib.Path(a.work).resolve(), pathlib.Path(__file__).resolve().parent
        source = pathlib.Path(a.source).resolve()
        for folder in ("include", "tests"):
            shutil.rmtree(self.work / folder, ignore_errors=True)
            shutil.copytree(source / folder, self.work / folder)
        quick = self.work / "tests/mutation/support"
        self.base = a.compiler.split() + ["-std=c++20", "-O0", "-w", "-ferror-limit=1" if "clang" in a.compiler else "-fmax-errors=1"]
        subprocess.run(self.base + ["-x", "c++-header", quick / "catch.hpp", "-o", quick / "catch.hpp.gch"], check=True)
        self.base += [f"-fuse-ld={linker}" for linker in ("gold",) if shutil.which("ld." + linker)]
        self.base += [f"-I{self.work}/tests/mutation", f"-I{self.work}/tests", f"-I{self.work}/tests/figure", f'-DKAWASE_SHARED_DIR="{source.parent}/shared"']
        self.headers = {self.name(p): p for floor in FLOORS for p in sorted((self.work / "include/kawase" / floor).glob("*.hpp"))}
        self.users, self.includers, self.normal, self.lock = {}, {}, {}, threading.Lock()
        for p in sorted((self.work / "include/kawase").glob("*/*.hpp")) + sorted((self.work / "include/kawase").glob("*.hpp")):
            for used in self.included(p):
                self.users.setdefault(used, []).append(self.name(p))
        for p in sorted(p for floor in (*FLOORS, "bad_input", "deepseek_shock", "interop") for p in (self.work / "tests" / floor).glob("*.cpp")):
            for used in self.included(p):
                self.includers.setdefault(used, []).append(p)

    def name(self, path):
        return str(path.relative_to(self.work / "include/kawase"))

    @staticmethod
    def included(path):
        return re.findall(r"#include <kawase/([\w/]+\.hpp)>", path.read_text(encoding="utf-8"))

    def tests(self, name):
        """The nearest first: the mirror, who includes the header, and the mirrors of its users and of theirs."""
        found, seen, turn = [], {name}, [name]
        while turn:
            mirrors = [self.work / "tests" / (n[:-4] + ".cpp") for n in turn]
            for test in [m for m in mirrors if m.exists()] + [t for n in turn for t in self.includers.get(n, ())]:
                if test not in found:
                    found.append(test)
            turn = [u for n in turn for u in self.users.get(n, ())]
            turn = [u for u in dict.fromkeys(turn) if u not in seen]
            seen.update(turn)
        return found[: self.a.near]

    @staticmethod
    def run(command, seconds, **more):
        """(status, output); seconds of CPU time, so that a busy machine changes nothing."""
        def limits():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        try:
            p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=1200, preexec_fn=limits, **more)
            return p.returncode, p.stdout.decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            return -1, "timeout"

    def program(self, job, test):
        return self.run(self.base + [f"-I{job}/include", f'-DKAWASE_SOURCE_DIR="{job}"', "-include", "support/catch.hpp", test, "-o", job / "program"], 200)

    def normal_time(self, test):
        """CPU seconds of the test without a fault; None where it fails by itself and proves nothing. Measured once."""
        with self.lock:
            if test not in self.normal:
                compiled = self.program(self.work, test)[0] == 0
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                passed = compiled and self.run([self.work / "program"], 300, cwd=self.work)[0] == 0
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                self.normal[test] = after.ru_utime - before.ru_utime if passed else None
                if not passed:
                    print(f"fails by itself: {test}", flush=True)
            return self.normal[test]

    def alone(self, job, name):
        return self.run(self.base + [f"-I{job}/include", "-fsyntax-only", "-x", "c++", "-"], 100, input=f"#include <kawase/{name}>\n".encode())[0] == 0

    def judge(self, job, name, n, mutated, conditional):
        """(how, by which test) of one mutant, in the include folder of that job."""
        path = job / "include/kawase" / name
        original = path.read_text(encoding="utf-8")
        lines = original.split("\n")
        try:
            if conditional:  # is this line compiled at all?
                path.write_text("\n".join(lines[:n] + ["#error here"] + lines[n:]), encoding="utf-8")
                if self.alone(job, name):
                    return "not viable", None
            lines[n] = mutated
            path.write_text("\n".join(lines), encoding="utf-8")
            for test in self.tests(name):
                normal = self.normal_time(test)
                if normal is None:
                    continue
                status, said = self.program(job, test)
                if status != 0:
                    first = re.search(r"^(\S+?):\d+:\d+: (?:fatal )?error: .*", said, re.M)
                    in_the_test = first is not None and "/tests/" in first[1]  # behind the header, then, which is sound by itself
                    by_the_test = in_the_test or ((first is None or CONSTANT.search(first[0])) and self.alone(job, name))
                    return ("compile time", test) if by_the_test else ("not viable", None)
                if self.run([job / "program"], 5 + int(10 * normal), cwd=job)[0] != 0:
                    return "run time", test
            return "survived", None
        finally:
            path.write_text(original, encoding="utf-8")


def sample(bench):
    """(header, line number, mutated line, what was done, in an #if), in the order drawn."""
    draw, taken = random.Random(bench.a.seed), {}
    lines = [(name, n, f) for name, p in bench.headers.items() if re.search(bench.a.only, name) for n, f in faults_of(p).items()]
    draw.shuffle(lines)
    for name, n, faults in lines:
        fault = draw.choice(faults)
        if taken.setdefault(name, 0) < bench.a.most:
            taken[name] += 1
            yield name, n, *fault


def listed(path):
    """[(header, line, mutated line, the rest)] of a list."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    return [(r[0], r[1], r[2], r[3:]) for r in rows]


def replayed(bench, path):
    for place, before, after, _ in listed(path):
        name, _, which = place.partition("#")
        lines = bench.headers[name].read_text(encoding="utf-8").split("\n")
        places = [n for n, line in enumerate(lines) if line.strip() == before][int(which or 1) - 1 :]
        if not places:
            print(f"no longer there: {place}: {before}", flush=True)
        for n in places[:1]:
            yield name, n, lines[n].replace(before, after), "replayed", True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("work")
    parser.add_argument("--count", type=int, default=320)
    parser.add_argument("--seed", type=int, default=20250127)
    parser.add_argument("--most", type=int, default=10)
    parser.add_argument("--near", type=int, default=8)
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--replay", type=pathlib.Path)
    parser.add_argument("--compiler", default=os.environ.get("CXX", "g++"))
    a = parser.parse_args()
    bench = Bench(a)
    known = {row[:3]: row[3] for row in listed(bench.here / "judged.tsv")} if (bench.here / "judged.tsv").exists() else {}
    jobs, begun, done = queue.Queue(), time.monotonic(), threading.Event()
    for k in range(a.jobs):
        shutil.rmtree(bench.work / str(k), ignore_errors=True)
        shutil.copytree(bench.work / "include", bench.work / str(k) / "include")
        (bench.work / str(k) / "tests").symlink_to(bench.work / "tests")
        jobs.put(bench.work / str(k))

    def judged(mutant):
        if done.is_set() or time.monotonic() - begun > 60 * a.minutes:
            return None
        job = jobs.get()
        try:
            name, n, mutated, _, conditional = mutant
            return bench.judge(job, name, n, mutated, conditional)
        finally:
            jobs.put(job)

    counts, floors = {}, {}
    mutants = list(replayed(bench, a.replay) if a.replay else sample(bench))
    with ThreadPoolExecutor(a.jobs) as pool:
        for (name, n, mutated, what, _), verdict in zip(mutants, pool.map(judged, mutants)):
            if verdict is None or sum(v for k, v in counts.items() if k != "not viable") >= a.count:
                done.set()
                break
            how, test = verdict
            lines = [line.strip() for line in bench.headers[name].read_text(encoding="utf-8").split("\n")]
            before, which = lines[n], lines[: n + 1].count(lines[n])
            place = name if which == 1 else f"{name}#{which}"
            if how == "survived" and (place, before, mutated.strip()) in known:
                how = "equivalent"
            counts[how] = counts.get(how, 0) + 1
            if how != "not viable":
                of = floors.setdefault(name.split("/")[0], [0, 0])
                of[0] += how.endswith("time")
                of[1] += 1
            print(f"{how}\t{name}:{n + 1}\t{what}\t{test.relative_to(bench.work) if test else ''}", flush=True)
            if how == "survived":
                print(f"> {place}\t{before}\t{mutated.strip()}", flush=True)
    killed, survived, equivalent = counts.get("compile time", 0) + counts.get("run time", 0), counts.get("survived", 0), counts.get("equivalent", 0)
    total = killed + survived + equivalent
    print(", ".join(f"{floor} {of[0]} of {of[1]}" for floor, of in sorted(floors.items())))
    print(f"{total} mutants, {killed} killed ({100 * killed / max(total, 1):.1f} %: {counts.get('compile time', 0)} at compile time, {counts.get('run time', 0)} at run time), "
          f"{survived} survived, {equivalent} equivalent by judged.tsv; {counts.get('not viable', 0)} not viable", flush=True)
    return 0 if total and survived <= 0.05 * total else 1


sys.exit(main())
