#!/bin/sh
# The proof-reader's speed as a ratio to grep's over the same file in the page cache, its growth with the text and with the pairs in it, and its memory.
#   proofread.sh PROGRAM TEXT [MEGABYTES]          up to 100 by itself; 1000 for the whole
# TEXT (../shared/article.txt, say) is repeated. Times are user + system, medians of three interleaved runs on one core. Goals: 3 x, 16 MB.
set -eu
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$work" "$@" <<'PY'
import os, resource, statistics, subprocess, sys
work, program, text = sys.argv[1:4]
most = int(sys.argv[4]) if len(sys.argv) > 4 else 100
if hasattr(os, 'sched_setaffinity'): os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
path = work + '/text'
grep = ['grep', '-cE', '[0-9][0-9,.]*(万|億|兆)?(円|ドル)', path]
ours = [program, '--format', 'ndjson', path]
# Seconds. grep's output goes through a pipe: into /dev/null it stops at the first match.
def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.PIPE if command is grep else subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={'LC_ALL': 'C', 'PATH': os.environ['PATH']})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
def measure(*commands):
    runs = [[run(c) for c in commands] for _ in range(3)]
    return [statistics.median(r[i] for r in runs) for i in range(len(commands))]
def kilobytes(command):  # of a child of `time`, since a child of this process begins as large as this
    try: return subprocess.run(['/usr/bin/time', '-f', '%M', *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr.split()[-1]
    except FileNotFoundError: return '?'
once = open(text, 'rb').read()
if not once.endswith(b'\n'): once += b'\n'
print('megabytes   grep s  proofread s  ratio  memory KB')
megabytes = 1
while megabytes <= most:
    with open(path, 'wb') as f:
        for _ in range(megabytes * 1_000_000 // len(once)): f.write(once)
    run(grep)
    g, p = measure(grep, ours)
    print(f'{megabytes:9d} {g:8.3f} {p:12.3f} {p / max(g, 0.001):6.1f} {kilobytes(ours):>10}', flush=True)
    megabytes *= 10
print('pairs in 10 MB  proofread s  microseconds a pair')
size, plain = min(most, 10) * 1_000_000, 'その計画について、関係者の間では様々な見方が広がっている。'
without = None
for pairs in (0, 1_000, 10_000, 100_000):
    with open(path, 'w', encoding='utf8') as f:
        each = max(1, size // max(pairs, 1000) // len(plain.encode()))
        for i in range(max(pairs, 1000)): f.write(plain * each + (f'{i % 900 + 1}億ドル(約{(i % 900 + 1) * 150}億円)\n' if pairs else '\n'))
    [p] = measure(ours)
    without = p if without is None else without
    print(f'{pairs:14d} {p:12.3f} {(p - without) / max(pairs, 1) * 1e6:20.1f}', flush=True)
PY
