#!/bin/sh
# scan() against grep over the same file in the page cache, user + system time, medians of five interleaved runs on one core:
#   scan_speed.sh [MEGABYTES]           500 by itself
# ordinary: ../shared/article.txt repeated; dense: the expressions of ../shared/data/figures joined by sentences. Targets: 2 x and 8 x.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
shared=$root/../shared
[ -f "$shared/article.txt" ] || { echo "skipped: no $shared/article.txt"; exit 0; }
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CXX:-c++}" -std=c++20 -O2 -I"$root/include" "$here/scan_speed.cpp" -o "$work/scan_speed"
python3 - "$work" "$shared" "${1:-500}" <<'PY'
import os, random, resource, statistics, subprocess, sys
work, shared, megabytes = sys.argv[1], sys.argv[2], int(sys.argv[3])
size = megabytes * 1_000_000
article = open(shared + '/article.txt', 'rb').read()
with open(work + '/ordinary', 'wb') as f:
    for _ in range(size // len(article)): f.write(article)
random.seed(1)
expressions = [line.split('\t')[1].replace('\\n', '\n') for table in ('pairs', 'singles') for line in list(open(f'{shared}/data/figures/{table}.tsv', encoding='utf8'))[1:]]
sentences = ['その計画では', 'によると、', 'は前年を上回り、総額は', 'を投資すると発表した。', 'という。同社の時価総額は', 'に達した。一方で、']
with open(work + '/dense', 'w', encoding='utf8') as f:
    block = ''.join(random.choice(sentences) + random.choice(expressions) + random.choice(sentences) + '\n' for _ in range(20000))
    for _ in range(max(1, size // 5 // len(block.encode()))): f.write(block)
if hasattr(os, 'sched_setaffinity'): os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.PIPE, env={'LC_ALL': 'C', 'PATH': os.environ['PATH']})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
for name, target in (('ordinary', 2), ('dense', 8)):
    grep, scan = ['grep', '-cE', '[0-9][0-9,.]*(万|億|兆)?(円|ドル)', f'{work}/{name}'], [f'{work}/scan_speed', f'{work}/{name}']
    seconds(grep)
    runs = [(seconds(grep), seconds(scan)) for _ in range(5)]
    g, s = (statistics.median(r[i] for r in runs) for i in (0, 1))
    print(f'{name:9} grep {g:.3f} s, scan {s:.3f} s: {s / g:.1f} x (target {target} x)')
PY
