#!/bin/sh
# What including a header costs, as a share of what <chrono> costs over an empty unit, (X - empty) / (chrono - empty): user time of
# -fsyntax-only, medians of interleaved runs.
#   include_cost.sh [RUNS] [COMPILER...]          21 runs; g++ and clang++ where they are there ("clang++-19 -stdlib=libc++" is one COMPILER)
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
include = lambda *headers: ''.join(f'#include <{h}>\n' for h in headers)
article = ('kawase/deepseek_shock.hpp', 'kawase/proof.hpp')
# What is included, and the goal where one is set. The article's proof: the whole of it in one constant expression.
units = {
    'nothing': ('', None), '<chrono>': (include('chrono'), None), '<optional>': (include('optional'), None),
    'kawase/money.hpp': (include('kawase/money.hpp'), 0.2), 'kawase/money/iso4217.hpp': (include('kawase/money/iso4217.hpp'), 0.25),
    'kawase/figure.hpp': (include('kawase/figure.hpp'), 0.35), 'kawase/fact.hpp': (include('kawase/fact.hpp'), None),
    'kawase/deepseek_shock.hpp': (include('kawase/deepseek_shock.hpp'), 0.9), 'kawase/proof.hpp': (include('kawase/proof.hpp'), None),
    'the article, proved': (include(*article) + 'static_assert(!kawase::proofread(kawase::deepseek_shock::article).clean());\n', 1.6),
}
with tempfile.TemporaryDirectory() as work:
    for compiler, words in there(compilers):
        commands = {}
        for n, (name, (source, _)) in enumerate(units.items()):
            path = f'{work}/{n}.cpp'
            open(path, 'w').write(source)
            commands[name] = words + ['-std=c++20', f'-I{root}/include', '-fsyntax-only', path]
            seconds(commands[name])
        times = {name: [] for name in units}
        for _ in range(runs):
            for name, command in commands.items(): times[name].append(seconds(command))
        median = {name: statistics.median(t) for name, t in times.items()}
        print(f'{compiler}: nothing {median["nothing"]:.3f} s, <chrono> {median["<chrono>"]:.3f} s')
        for name, (_, goal) in units.items():
            if name in ('nothing', '<chrono>'): continue
            ratio = (median[name] - median['nothing']) / (median['<chrono>'] - median['nothing'])
            print(f'  {name:27} {ratio:.2f}' + (f'  (goal {goal})' if goal else ''))
PY
