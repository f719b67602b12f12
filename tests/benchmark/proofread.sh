#!/bin/sh
# The proof-reader's speed as a ratio to grep's over the same text, its growth, and its memory.
#   proofread.sh PROGRAM TEXT [MEGABYTES]
# TEXT (../shared/article.txt, say) is repeated up to so many megabytes, 100 where none are named; both programs read it through a pipe.
set -eu
program=$1
text=$2
most=${3:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk '{ print }' "$text" >"$work/one"
while [ "$(wc -c <"$work/one")" -lt 1000000 ]; do cat "$work/one" "$work/one" >"$work/two"; mv "$work/two" "$work/one"; done
head -c 1000000 "$work/one" | sed '$d' >"$work/mb"
# best COMMAND: the least of three runs, in milliseconds
best() {
  least=999999999
  for _ in 1 2 3; do
    from=$(date +%s%N)
    eval "$1" >/dev/null 2>&1 || :
    took=$((($(date +%s%N) - from) / 1000000))
    [ "$took" -lt "$least" ] && least=$took
  done
  echo "$least"
}
echo 'megabytes  grep ms  proofread ms  ratio  memory KB'
megabytes=1
while [ "$megabytes" -le "$most" ]; do
  : >"$work/text"
  i=0
  while [ $i -lt "$megabytes" ]; do cat "$work/mb" >>"$work/text"; i=$((i + 1)); done
  grep_ms=$(best "cat '$work/text' | LC_ALL=C grep -cE '[0-9][0-9,.]*(万|億|兆)?(円|ドル)'")
  ours_ms=$(best "cat '$work/text' | '$program' --format ndjson -")
  memory=$({ /usr/bin/time -f %M "$program" --format ndjson "$work/text" >/dev/null; } 2>&1 | tail -n 1) || memory='?'
  awk -v m="$megabytes" -v g="$grep_ms" -v o="$ours_ms" -v k="$memory" 'BEGIN { printf "%9d %8d %13d %6.1f %10s\n", m, g, o, o / (g ? g : 1), k }'
  megabytes=$((megabytes * 10))
done
