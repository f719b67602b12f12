#!/bin/sh
# Drives the proof-reader as a user does: its options, its formats, what it can't read, and what it ends with.
#   proofread.sh PROGRAM SHARED-FOLDER
set -u
export LC_ALL=C
program=$1
shared=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

fault() {
  printf 'FAILED  %s\n' "$*"
  failed=1
}
# run STATUS ARGUMENT...: standard input is $work/in; leaves $work/out and $work/err.
: >"$work/in"
run() {
  want=$1
  shift
  "$program" "$@" <"$work/in" >"$work/out" 2>"$work/err"
  got=$?
  [ "$got" = "$want" ] || fault "proofread $*: ends with $got, not $want"
}
# Whole lines, in any order.
prints() { grep -qxF -- "$1" "$work/out" || fault "not printed: $1"; }
complains() { [ "$(cat "$work/err")" = "$1" ] || fault "on standard error not just '$1' but '$(cat "$work/err")'"; }
quiet_on_stderr() { [ ! -s "$work/err" ] || fault "on standard error: $(cat "$work/err")"; }
input() { printf "$1" >"$work/in"; }

# help, version, wrong use
run 0 --help
prints 'usage: proofread [OPTION]... [FILE]...'
run 0 --version
grep -qE '^proofread \(kawase\) [0-9]+\.[0-9]+\.[0-9]+$' "$work/out" || fault 'the version'
run 2 --fast
complains "proofread: unknown option '--fast'; see proofread --help"
run 2 --format xml
run 2 --rate
complains 'proofread: option --rate needs a value; see proofread --help'
run 2 --rate USD/JPX=1
complains "proofread: --rate USD/JPX=1: 'JPX' is no currency code of ISO 4217; see proofread --help"
run 2 --rate USD/JPY=0
run 2 --year 25
run 2 --year 1950

# a mark in the table is explained below it, where there is one
input '2億クウェートディナール(約900億円)\n'  # the ECB quotes no dinar
run 0 -
prints '1:1         2億クウェートディナール(約900億円)                    450 yen/KWD ?'
prints '? 1 pair with no rate to be held against; --rate gives one'
run 0 --rate KWD/JPY=450 -
if grep -qF '?' "$work/out"; then fault 'a rate was given'; fi

# more findings than are kept for the end: in the text's order all the same
awk 'BEGIN { for (i = 0; i < 4200; ++i) print "5億ドル(約75億円)" }' >"$work/in"
run 1 --rate USD/JPY=150 -
[ "$(sed -n 's/^standard input:\([0-9]*\):.*/\1/p' "$work/out" | sort -nc 2>&1)" = '' ] || fault 'the order of many findings'
[ "$(grep -c '^standard input:' "$work/out")" = 4200 ] || fault 'the number of many findings'

# a text on standard input
input '200億ドル(約3,000億円)以上\n'
run 1 --quiet -
prints 'standard input:1:8: error: off by a factor of 10 [ten_fold_slip]'
prints '    200億ドル(約3,000億円)以上'
prints '              ^^^^^^^^^^^'
prints '    suggested  約3兆円 for 約3,000億円'
quiet_on_stderr
input '5,000億ドル(約77兆円)\n'
run 0 --quiet -
[ ! -s "$work/out" ] || fault 'a clean text is not quiet'
run 0 -
prints '1:1         5,000億ドル(約77兆円)                                 154 yen/USD'
prints '2 amounts of money, 1 pair in two currencies: no errors'
run 0 --rate USD/JPY=154.5 --quiet -
input '1億2,345万ドル(約185億1,750万円)\n'
run 0 --rate USD/JPY=154.5 --quiet -
prints 'standard input:1:1: warning: a rate that its reference excludes [implied_rate]'
run 0 --rate JPY/USD=0.00667 --quiet -
run 0 --rate USD/JPY=154.5 --quiet --level error -
[ ! -s "$work/out" ] || fault '--level error prints a warning'
input '12,345ドル(約133万円)\n'
run 0 --quiet --year 2025 --base-dollar CAD -
[ ! -s "$work/out" ] || fault '--base-dollar is not heeded'

input '2億ドル(約30億円)。3億ドル(約45億円)。5億ドル(約75億円)。\n'
run 1 --quiet --year 2025 -
[ "$(grep -c ': error: off by a factor of 10 ' "$work/out")" = 3 ] || fault 'three slips acquit each other'
input '1ドル=15円で換算した。600万ドル(約9億円)\n'
run 0 --quiet -
grep -q "^standard input:1:1: warning: the text's own rate is 14.5 to 15.5 yen a dollar" "$work/out" || fault 'a wrong rate note'
input '香港の100億ドル(約1900億円)\n'
run 0 --quiet -
prints '    assumed    ドル was taken for USD; HKD would fit: --base-dollar HKD'
run 0 --quiet --base-dollar HKD -
[ ! -s "$work/out" ] || fault '--base-dollar HKD is not heeded'
run 0 --format github -
grep -qF '100億ドル and 約1900億円 imply' "$work/out" || fault 'a message does not quote the text'
input 'Tencent paid ¥7.1 billion ($1 billion).\n'  # 7.1 yuan a dollar in 2024
run 0 --quiet --year 2024 -
grep -qF 'assumed    ¥ was taken for JPY; CNY would fit: --base-yen CNY' "$work/out" || fault 'the yuan is not named'
run 0 --quiet --year 2024 --base-yen CNY -
[ ! -s "$work/out" ] || fault '--base-yen CNY is not heeded'
input '600万ドル\0(約9億円)\n'
run 2 -
complains 'proofread: standard input: contains a NUL byte (byte 13)'

# documents: the two others accuse the first only where they belong to it
three='700万バーツ(約30億円)%b600万バーツ(約3,000万円)%b500万バーツ(約2,500万円)\n'
printf "$three" '\n\n' '\n' >"$work/in"
run 1 --quiet -
run 1 --quiet --document block -
grep -q "ECB's rates" "$work/out" || fault '--document block: the first block knows the second'

# byte order mark, CRLF
printf '\357\273\277200億ドル(約3,000億円)\r\n600万ドル(約9億円)\r\n' >"$work/in"
run 1 --quiet -
prints 'standard input:1:8: error: off by a factor of 10 [ten_fold_slip]'

# what can't be read: a line each, the others are read
printf '600万ドル(約9億円)\n' >"$work/fine.txt"
: >"$work/empty.txt"
printf '\223\372\226{\214\352 200\211\255\203h\203\213' >"$work/sjis.txt"
printf '\306\374\313\334\270\354 200\262\257' >"$work/euc.txt"
printf '\377\3762\0000\0000\000' >"$work/utf16.txt"
run 2 --quiet "$work/none.txt" "$work" "$work/empty.txt" "$work/sjis.txt" "$work/euc.txt" "$work/utf16.txt" "$work/fine.txt"
sed "s|$work/||; s|$work|folder|" "$work/err" >"$work/said"
cat >"$work/expected" <<EOF
proofread: none.txt: No such file or directory
proofread: folder: is a directory; -r reads what is in it
proofread: empty.txt: the file is empty
proofread: sjis.txt: not UTF-8 (byte 1), it looks like Shift_JIS
proofread: euc.txt: not UTF-8 (byte 1), it looks like EUC-JP
proofread: utf16.txt: not UTF-8 (byte 1), it looks like UTF-16
EOF
cmp -s "$work/expected" "$work/said" || fault "complaints: $(cat "$work/said")"
run 2 "$work/none.txt" "$work/fine.txt"
grep -q '600万ドル' "$work/out" || fault 'after a file that is missing the others are not read'
: >"$work/in"
run 0 --format ndjson -
cmp -s "$work/out" "$work/in" || fault 'nothing on standard input is no text, and no fault'

# NDJSON
input '「\\"」\t200億ドル(約3,000億円)以上、90億円、500VND(約3円)、1ドル=150円\n'
run 1 --format ndjson -
prints '{"schema":1,"file":"standard input","kind":"figure","offset":46,"length":8,"line":1,"column":25,"text":"90億円","currency":"JPY","assumed":false,"modifier":"exact","value":"9000000000","lower":"8950000000","upper":"9050000000","lower_open":false,"upper_open":true,"rounding_lower":"8950000000","rounding_upper":"9050000000"}'
grep -F '"kind":"pair","offset":9,"length":34,"line":1,"column":6,"text":"200億ドル(約3,000億円)以上"' "$work/out" |
  grep -F '"modifier":"at_least","value":"20000000000","lower":"20000000000","upper":null,"lower_open":false,"upper_open":false,"rounding_lower":"19950000000","rounding_upper":"20050000000"}' |
  grep -qF '"implied_rate":{"base":"USD","quote":"JPY","value":"15","lower":"14.9600997506","upper":"15.0401002506"},"reference":{"base":"USD","quote":"JPY","lower":"149.5","upper":"150.5","from":"note"},"verdict":"inconsistency"}' ||
  fault 'the pair in NDJSON'
grep -F '"kind":"finding"' "$work/out" | grep -qF '"rule":"ten_fold_slip","level":"error","message":"200億ドル and 約3,000億円 imply 15 yen a dollar' || fault 'the finding in NDJSON'
grep -F '"kind":"finding"' "$work/out" | grep -qF '"suggestion":"約3兆円","offset":22,"length":14,' || fault 'its suggestion in NDJSON'
grep -F '"text":"500VND(約3円)"' "$work/out" | grep -qF '"reference":null,"verdict":"not_checkable"' || fault 'a pair without a reference in NDJSON'
grep -qF '"kind":"rate"' "$work/out" || fault 'the rate in NDJSON'
run 2 --format ndjson "$work/none.txt"
prints "{\"schema\":1,\"file\":\"$work/none.txt\",\"kind\":\"error\",\"message\":\"No such file or directory\"}"
cp "$work/in" "$work/in.txt"
"$program" --format ndjson "$work/in.txt" "$work/none.txt" >"$work/all.ndjson" 2>/dev/null
"$program" --format ndjson >>"$work/all.ndjson" 2>/dev/null
if command -v node >/dev/null 2>&1; then
  node -e 'require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n").forEach(l => JSON.parse(l))' "$work/all.ndjson" || fault 'NDJSON is no JSON'
elif command -v python3 >/dev/null 2>&1; then
  python3 -c 'import json, sys; [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]' "$work/all.ndjson" || fault 'NDJSON is no JSON'
else
  echo 'skipped: no node and no python3 to read JSON'
fi

# the other formats
printf '200億ドル(約3,000億円)以上\n' >"$work/slip, 1.txt"
(cd "$work" && "$program" --format github 'slip, 1.txt') >"$work/out"
grep -qF '::error file=slip%2C 1.txt,line=1,col=8,endColumn=16,title=ten_fold_slip::200億ドル and 約3,000億円 imply 15 yen a dollar' "$work/out" || fault '--format github'
(cd "$work" && "$program" --format sarif 'slip, 1.txt' none.txt fine.txt) >"$work/out.sarif" 2>/dev/null
grep -qF '"ruleId":"ten_fold_slip","ruleIndex":0,"level":"error"' "$work/out.sarif" || fault 'the result in SARIF'
grep -qF '"uri":"slip%2C%201.txt"},"region":{"startLine":1,"startColumn":8,"endColumn":16,"byteOffset":13,"byteLength":14}' "$work/out.sarif" || fault 'its region in SARIF'
grep -qF '"replacements":[{"deletedRegion":{"byteOffset":13,"byteLength":14},"insertedContent":{"text":"約3兆円"}}]' "$work/out.sarif" || fault 'its fix in SARIF'
grep -qF '"executionSuccessful":false' "$work/out.sarif" || fault 'the missing file in SARIF'
if command -v node >/dev/null 2>&1; then
  node -e 'const d = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")); process.exit(d.version === "2.1.0" && d.runs[0].results.length === 1 ? 0 : 1)' "$work/out.sarif" || fault 'SARIF is no JSON'
fi
# nine characters behind one, six on the next line: 17 and, with the line break, 11 bytes
printf 'あ2億3000万ドル\n(34億円)だ。\n' >"$work/lines.txt"
run 1 --format sarif "$work/lines.txt"
grep -qF '"region":{"startLine":1,"startColumn":2,"endLine":2,"endColumn":7,"byteOffset":3,"byteLength":28}' "$work/out" || fault 'a region of two lines in SARIF'
run 1 --format github "$work/lines.txt"
grep -qF ',line=1,endLine=2,col=2,endColumn=7,' "$work/out" || fault 'and in --format github'
run 2 --suggest --format ndjson "$work/lines.txt"
complains 'proofread: --suggest writes text: leave --format out; see proofread --help'
run 1 --suggest --rate USD/JPY=154.5 "$work/slip, 1.txt"
prints "$work/slip, 1.txt:1:8: 約3,000億円 -> 約3兆円"
input '5,000億ドルを投じる\n'
run 0 --suggest --rate USD/JPY=154.5 -
prints 'standard input:1:1: 5,000億ドル -> 5,000億ドル(約77兆円)'
run 0 --suggest --rate JPY/USD=0.0065 -

# the page: what is read is escaped, nothing is loaded from elsewhere
printf '<script>alert(1)</script> 200億ドル(約3,000億円)\n' >"$work/<b>&.txt"
run 1 --format html "$work/<b>&.txt"
grep -q '<b>&' "$work/out" && fault 'a file name is not escaped'
grep -qE '<script|https?://|<link[^>]*href="[^d]|@import|url\(' "$work/out" && fault 'the page loads something'
prints '</html>'
run 1 --format html
grep -qF '<mark>約3,000億円</mark> <ins>約3兆円</ins>' "$work/out" || fault 'the slip on the page'
grep -qF '<time datetime="2025-01-27">' "$work/out" || fault 'the timeline on the page'

# directories
mkdir -p "$work/tree/.hidden" "$work/tree/sub"
for f in tree/a.txt tree/sub/b.md tree/.hidden/c.txt tree/d.bin; do printf '200億ドル(約3,000億円)\n' >"$work/$f"; done
: >"$work/tree/empty.txt"
run 1 -r --quiet "$work/tree"
[ "$(grep -c ': error: ' "$work/out")" = 2 ] || fault '-r reads other files than it should'
quiet_on_stderr

# a pipe that is closed ends it quietly
yes '200億ドル(約3,000億円)' | head -n 20000 >"$work/in"
{ "$program" - <"$work/in" 2>"$work/err"; } | head -n 1 >/dev/null
grep -v 'a document of more than' "$work/err" | grep . && fault 'a closed pipe is not quiet'

# a figure where a read buffer ends (5 pieces of 64 KB, less the 8 KB that are looked ahead): the same finds whatever stands before them
cut=$((5 * 65536 - 8192))
pad=0
while [ $pad -lt 40 ]; do
  { head -c $((cut - 20 + pad)) /dev/zero | tr '\0' 'a'; printf '、200億ドル(約3,000億円)以上と600万ドル(約9億円)\n'; head -c 70000 /dev/zero | tr '\0' 'b'; } >"$work/in"
  run 1 --format ndjson -
  [ "$(grep -c '"kind":"pair"' "$work/out")" = 2 ] || fault "a pair at the end of a buffer, $pad bytes on"
  pad=$((pad + 7))
done

# the same at random distances: 2,000 pairs, in one line of 1.5 MB and in many, fed in pieces of all sizes
for newline in '' '\n'; do
  awk -v newline="$newline" 'BEGIN { srand(7); for (i = 1; i <= 2000; i++) { n = int(rand() * 1500); s = ""; while (length(s) < n) s = s "本文a "; printf "%s、%d億ドル(約%d億円)%s", substr(s, 1, n - n % 8), i, 150 * i, newline } print "" }' >"$work/in"
  "$program" --format ndjson --rate USD/JPY=150 "$work/in" 2>/dev/null | sed 's/"file":"[^"]*",//g' >"$work/out.whole"
  { dd bs=1 count=5; dd bs=777 count=300; cat; } <"$work/in" 2>/dev/null | "$program" --format ndjson --rate USD/JPY=150 - 2>/dev/null | sed 's/"file":"[^"]*",//g' | cmp -s - "$work/out.whole" || fault 'what a pipe brings in pieces is read otherwise'
  [ "$(grep -c '"kind":"pair".*"verdict":"consistent"' "$work/out.whole")" = 2000 ] || fault 'of 2,000 pairs some are lost where a buffer ends'
done

# a byte that is no UTF-8 is found wherever it stands
pad=1
while [ $pad -lt 68 ]; do
  for wrong in '\343\201' '\200' '\300\200' '\355\240\200' '\340\200\200' '\364\220\200\200' '\377'; do
    { printf '%*s' $pad ''; printf "あいうえおé円${wrong}のあとにも日本語の文が続くので、たくさんの文字がある。"; } >"$work/in"
    "$program" - <"$work/in" 2>&1 | grep -qF "not UTF-8 (byte $((pad + 21)))" || fault "a wrong byte $wrong behind $pad blanks"
  done
  pad=$((pad + 1))
done

# as a filter: a document a line in, NDJSON out; what stands in one line says nothing of another
awk 'BEGIN { for (i = 1; i <= 3000; i++) printf "%d億ドル(約%d億円)、3億ドル(約%d億円)、2億ドル(約%d億円)\n", i + 3, (i % 2 ? 150 : 15) * (i + 3), i % 2 ? 450 : 45, i % 2 ? 300 : 30 }' |
  "$program" --format ndjson --document line - >"$work/out" 2>"$work/err"
quiet_on_stderr
[ "$(grep -c '"kind":"pair"' "$work/out")" = 9000 ] || fault 'a filter of 3,000 lines'
awk '/"kind":"pair"/ && /"verdict":"inconsistency"/ { match($0, /"line":[0-9]+/); if (substr($0, RSTART + 7, RLENGTH - 7) % 2) exit 1 }' "$work/out" || fault 'a line accuses another'

# 1,000 files, several processes at a time into one pipe: every line comes out whole
if command -v xargs >/dev/null 2>&1 && echo x | xargs -P 2 echo >/dev/null 2>&1; then
  mkdir "$work/many"
  i=0
  while [ $i -lt 1000 ]; do
    printf '%d億ドル(約%d億円)、%d億円、200億ドル(約3兆円)\n' $((i + 1)) $((150 * (i + 1))) $((i + 2)) >"$work/many/$i.txt"
    i=$((i + 1))
  done
  find "$work/many" -name '*.txt' | xargs -P 8 -n 7 "$program" --format ndjson --rate USD/JPY=150 | cat >"$work/out"
  [ "$(grep -c . "$work/out")" = 3000 ] || fault 'xargs -P: lines are missing'
  grep -v '^{"schema":1,"file":"[^"]*","kind":"[a-z]*",.*}$' "$work/out" | grep -q . && fault 'xargs -P: lines mix'
  [ "$(grep '"kind":"pair"' "$work/out" | sed 's/.*"file":"\([^"]*\)".*/\1/' | sort -u | grep -c .)" = 1000 ] || fault 'xargs -P: files are missing'
  find "$work/many" -name '*.txt' | sort | xargs "$program" --format ndjson --rate USD/JPY=150 | sort >"$work/out.one"
  sort "$work/out" | cmp -s - "$work/out.one" || fault 'xargs -P: not the lines of one process'
else
  echo 'skipped: no xargs -P'
fi

# a full disk is no success
if [ -w /dev/full ]; then
  "$program" --format ndjson "$work/fine.txt" >/dev/full 2>/dev/null
  [ $? = 2 ] || fault 'a full disk goes unnoticed'
fi

# the article, where it is at hand
if [ -r "$shared/article.txt" ]; then
  run 1 "$shared/article.txt"
  prints '9 amounts of money, 3 pairs in two currencies: 1 error'
  [ "$(grep -c ': error: ' "$work/out")" = 1 ] || fault 'the article has one error'
  prints '    suggested  約3兆円 for 約3,000億円'
  run 1 --format ndjson "$shared/article.txt"
  [ "$(grep -o '"text":"[^"(]*"' "$work/out" | tr '\n' ' ')" = '"text":"90兆円" "text":"100兆円近く" "text":"200億ドル" "text":"約3,000億円" "text":"600万ドル" "text":"約9億円" "text":"約92兆円" "text":"5,000億ドル" "text":"約77兆円" ' ] ||
    fault "the article's nine amounts"
  [ "$(grep -c '"kind":"pair"' "$work/out")" = 3 ] || fault 'the article has three pairs'
  [ "$(grep -c '^{"schema":1,"file":"[^"]*","kind":"figure"' "$work/out")" = 3 ] || fault 'and three figures that stand alone'
  grep -v '"kind":"figure"' "$work/out" | grep -v '"kind":"pair"' | grep -vc '"kind":"finding"' | grep -qx 0 || fault 'and nothing else'
  # A document that outgrew its store, and then could not be read, has no part in the next one.
  awk 'BEGIN { for (i = 0; i < 5000; ++i) print "5億円"; for (i = 0; i < 300000; ++i) printf "x"; printf "\377" }' >"$work/spoiled.txt"
  run 1 --format ndjson "$shared/article.txt"
  mv "$work/out" "$work/alone"
  run 2 --format ndjson "$work/spoiled.txt" "$shared/article.txt"
  grep -F '/article.txt"' "$work/out" | cmp -s - "$work/alone" || fault 'an unreadable document leaves something behind'
else
  echo 'skipped: no article.txt'
fi

[ "$failed" = 0 ] && echo 'the proof-reader does as it should'
exit "$failed"
