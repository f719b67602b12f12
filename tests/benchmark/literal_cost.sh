#!/bin/sh
# What one literal costs the compiler, in milliseconds: 100 different literals against 1, user time of -fsyntax-only, medians of interleaved runs.
#   literal_cost.sh [RUNS] [COMPILER...]          21 runs; g++ and clang++ where they are there ("clang++-19 -stdlib=libc++" is one COMPILER)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 0; }
runs=${1:-21}
[ $# = 0 ] || shift
[ $# != 0 ] || set -- g++ clang++
exec python3 - "$root" "$runs" "$@" <<'PY'
import statistics, sys, tempfile
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1] + '/tests/benchmark')
from compiling import seconds, there
root, runs, compilers = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
# What is read, and the goal where one is set.
literals = {
    '"約3,000億円"_figure': (lambda i: f'"約{i + 1},{(37 * i) % 900 + 100}億円"_figure', 1.5),
    '"5,000億ドル(約77兆円)"_restatement': (lambda i: f'"{i + 1},{(37 * i) % 900 + 100}億ドル(約{i + 20}兆円)"_restatement', None),
}
with tempfile.TemporaryDirectory() as work:
    for compiler, words in there(compilers):
        print(f'{compiler}, ms a literal:')
        for name, (written, goal) in literals.items():
            times = {1: [], 100: []}
            commands = {}
            for n in times:
                path = f'{work}/{n}.cpp'
                with open(path, 'w') as source:
                    source.write('#include <kawase/figure.hpp>\nusing namespace kawase::literals;\n')
                    source.writelines(f'constexpr auto f{i} = {written(i)};\n' for i in range(n))
                commands[n] = words + ['-std=c++20', f'-I{root}/include', '-fsyntax-only', path]
                seconds(commands[n])
            for _ in range(runs):
                for n, command in commands.items(): times[n].append(seconds(command))
            cost = (statistics.median(times[100]) - statistics.median(times[1])) / 99 * 1000
            print(f'  {name:38} {cost:.2f}' + (f'  (goal {goal})' if goal else ''))
PY
