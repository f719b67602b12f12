#!/bin/sh
# What a user or an attacker may give the proof-reader, and what he gets for it: the two tables beside this script, files that can't be read, and hostile
# texts, of which no byte reaches a terminal as a command and no character leaves its JSON string, its XML element or its workflow command.
#   program.sh PROGRAM
set -u
export LC_ALL=C
program=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
cases=0
tab=$(printf '\t')
escape=$(printf '\033')

fault() {
  printf 'FAILED  %s\n' "$*"
  failed=1
}
# run STATUS ARGUMENT...: standard input is $work/in; a program that hangs is a fault like one that crashes.
run() {
  want=$1
  shift
  cases=$((cases + 1))
  timeout 20 "$program" "$@" <"$work/in" >"$work/out" 2>"$work/err"
  got=$?
  [ "$got" = "$want" ] || fault "proofread $*: ends with $got, not $want"
}
says() { [ "$(cat "$work/err")" = "$1" ] || fault "says '$(cat "$work/err")', not '$1'"; }
says_nothing_else() { [ ! -s "$work/out" ] || fault "and prints: $(cat "$work/out")"; }

# The tables. Their rows are printf's formats, but for %, which stands for itself.
rows() { grep -v '^#' "$here/$1"; }
bytes() { printf -- "$(printf '%s' "$1" | sed 's/%/%%/g')"; }

: >"$work/in"
rows command_lines.tsv >"$work/rows"
while IFS= read -r row; do
  set -f
  line=${row%%"$tab"*}
  set --
  for word in $line; do set -- "$@" "$(bytes "$word")"; done
  set +f
  run 2 "$@"
  says "proofread: ${row#*"$tab"}; see proofread --help"
  says_nothing_else
done <"$work/rows"

rows texts.tsv >"$work/rows"
while IFS= read -r row; do
  bytes "${row%%"$tab"*}" >"$work/in"
  run 2 -
  says "proofread: standard input: ${row#*"$tab"}"
  says_nothing_else
done <"$work/rows"
: >"$work/in"

# The seventeenth rate.
set --
for code in USD GBP CHF CNY AUD CAD KRW INR SGD HKD NZD MXN BRL ZAR SEK NOK DKK; do set -- "$@" --rate "$code/JPY=100"; done
run 2 "$@"
says 'proofread: --rate may be given 16 times at the most; see proofread --help'

# Files. One that can't be read does not keep the others from being read.
run 2 "$work/none.txt"
says "proofread: $work/none.txt: No such file or directory"
run 2 ''
says 'proofread: : No such file or directory'
run 2 -- --help
says 'proofread: --help: No such file or directory'
run 2 "$work"
says "proofread: $work: is a directory; -r reads what is in it"
run 2 "$program/x"
says "proofread: $program/x: Not a directory"
ln -s loop "$work/loop"
run 2 "$work/loop"
says "proofread: $work/loop: Too many levels of symbolic links"
long=$(printf '%0300d' 0)
run 2 "$work/$long"
says "proofread: $work/$long: File name too long"
printf '5億円\n' >"$work/closed.txt"
chmod 0 "$work/closed.txt"
if [ ! -r "$work/closed.txt" ]; then  # who may read all can't try this
  run 2 "$work/closed.txt"
  says "proofread: $work/closed.txt: Permission denied"
fi
if [ -w /dev/full ]; then
  cases=$((cases + 1))
  "$program" >/dev/full 2>"$work/err" </dev/null
  [ $? = 2 ] || fault 'a full disk is no fault'
  says 'proofread: standard output: No space left on device'
fi
printf '5億円\n' >"$work/fine.txt"
run 2 "$work/none.txt" "$work/fine.txt"
grep -q '5億円' "$work/out" || fault 'after a file that is missing the next one is not read'

# Texts that are long, deep or odd in one way: read to the end, in time.
odd() {  # odd WHAT: standard input of this function
  cat >"$work/in"
  cases=$((cases + 1))
  timeout 60 "$program" --format ndjson - <"$work/in" >"$work/out" 2>"$work/err"
  got=$?
  [ "$got" = 0 ] || fault "$1: ends with $got"
}
head -c 3000000 /dev/zero | tr '\0' '9' | odd 'three million digits'
head -c 3000000 /dev/zero | tr '\0' '(' | odd 'three million brackets'
{ printf '5億ドル'; head -c 3000000 /dev/zero | tr '\0' '('; } | odd 'an amount before as many brackets'
{ printf '5億ドル('; head -c 3000000 /dev/zero | tr '\0' 'x'; } | odd 'a bracket that is not closed'
yes '1,' | head -n 500000 | tr -d '\n' | odd 'half a million separators'
yes '億' | head -n 500000 | tr -d '\n' | odd 'half a million magnitudes'
yes '約' | head -n 500000 | tr -d '\n' | odd 'half a million modifiers'
yes '$' | head -n 500000 | tr -d '\n' | odd 'half a million dollar signs'
yes '1~' | head -n 500000 | tr -d '\n' | odd 'half a million ranges'
yes '' | head -n 1000000 | odd 'a million empty lines'

# Hostile text. The line has the slip of the article, so that every format shows it, among what a terminal obeys (a colour, a title, the clipboard,
# 8-bit CSI, DEL), what turns its order round, what ends a line for some readers, and what HTML, JSON and workflow commands would take for theirs.
# It stands in the text and, without the slash, in the file's name.
hostile='\033[31m\033]0;owned\007\033]52;c;AAAA\007\302\2332J\177\302\205\342\200\250\342\200\256\342\201\246\363\240\201\201<script>alert(1)<\057script><!--"\\\047}]],&lt;'
{ printf "$hostile"; printf '200億ドル(約3,000億円)'; printf "$hostile"; printf '\n::error::owned\n'; } >"$work/text"
name=$(printf "$hostile" | tr -d '/')
cp "$work/text" "$work/$name,:%0A.txt" || fault 'no such file name here'
mkdir "$work/list"
cp "$work/text" "$work/list/$name.txt"
cp "$work/text" "$work/list/$(printf 'two\nlines::error::owned.txt')"
cp "$work/text" "$work/list/$(printf '\377\302.txt')"
# No byte that a terminal obeys, nor a hidden control in UTF-8, but for line breaks.
is_tame() {
  tr -d '\n' <"$2" | LC_ALL=C grep -q '[[:cntrl:]]' && fault "$1: a control character comes out"
  for control in '\302\233' '\302\205' '\342\200\250' '\342\200\256' '\342\201\246' '\363\240\201\201'; do
    grep -qF "$(printf "$control")" "$2" && fault "$1: $control comes out"
  done
  grep -qF "$escape" "$2" && fault "$1: an escape comes out"
  grep -q '^::error::owned' "$2" && fault "$1: a workflow command comes out"
}
for format in text ndjson sarif github html; do
  run 1 --format "$format" -r "$work/text" "$work/$name,:%0A.txt" "$work/list"
  is_tame "$format" "$work/out"
  is_tame "$format, errors" "$work/err"
  cp "$work/out" "$work/out.$format"
  run 2 --format "$format" "$work/none$name.txt"
  is_tame "$format, no such file" "$work/out"
  is_tame "$format, no such file, errors" "$work/err"
  cat "$work/out" >>"$work/missing.$format"
done
run 1 --suggest --rate USD/JPY=154.5 -r "$work/text" "$work/$name,:%0A.txt" "$work/list"
is_tame suggest "$work/out"
run 2 --format "$name"
is_tame 'command line' "$work/err"

[ "$(grep -c ': error: off by a factor of 10 ' "$work/out.text")" = 5 ] || fault 'text: not each of the five slips is shown'
grep -qi '<script' "$work/out.html" "$work/missing.html" && fault 'html: a script comes out'
grep -q '<!--' "$work/out.html" && fault 'html: a comment comes out'
[ "$(grep -c '^::error file=' "$work/out.github")" = 5 ] || fault 'github: not one command a slip'
[ "$(wc -l <"$work/out.github")" -le 20 ] || fault 'github: more lines than commands'
grep -v '^::' "$work/out.github" | grep . && fault 'github: a line that is no command'
if command -v python3 >/dev/null 2>&1; then
  python3 - "$work" <<'EOP' || fault 'JSON or HTML is not as it should be'
import html.parser, json, os, sys
work = sys.argv[1]
hostile = "\x1b[31m\x1b]0;owned\x07\x1b]52;c;AAAA\x07\x9b2J\x7f\x85\u2028\u202e\u2066\U000e0041<script>alert(1)<script><!--\"\\'}]],&lt;"
for name in ("out.ndjson", "missing.ndjson"):
    lines = open(os.path.join(work, name), encoding="utf-8").read().splitlines()  # which ends lines at U+0085 and U+2028 as well
    objects = [json.loads(line) for line in lines]
    assert objects and all(o["schema"] == 1 and o["kind"] in ("figure", "pair", "rate", "finding", "error") for o in objects)
    assert any(hostile in o["file"] for o in objects), name
    assert sum(o["kind"] == "finding" and o["level"] == "error" for o in objects) == (5 if name == "out.ndjson" else 0), name
sarif = json.load(open(os.path.join(work, "out.sarif"), encoding="utf-8"))
assert len([r for r in sarif["runs"][0]["results"] if r["level"] == "error"]) == 5
for r in sarif["runs"][0]["results"]:
    uri = r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert all(c.isascii() and (c.isalnum() or c in "/.-_~%") for c in uri), uri

class Page(html.parser.HTMLParser):
    stack, text = [], ""
    def handle_starttag(self, tag, attributes):
        assert tag != "script" and not any(name.startswith("on") for name, _ in attributes)
    def handle_comment(self, data):
        raise AssertionError("a comment")
    def handle_data(self, data):
        self.text += data
page = Page()
page.feed(open(os.path.join(work, "out.html"), encoding="utf-8").read())
assert "<script>alert(1)" in page.text  # shown, as text
EOP
else
  echo 'skipped: no python3 to read JSON and HTML'
fi

# What a window's end may cut: the line of a number that goes on in the next one, and the two bytes that begin kanji in ISO-2022-JP. Windows end 8 KiB before
# five pieces of 64 KiB.
{ head -c 319478 /dev/zero | tr '\0' 'a'; printf '\n1億\n2000万円が\n'; head -c 70000 /dev/zero | tr '\0' 'b'; } >"$work/in"
"$program" --format ndjson "$work/in" 2>/dev/null | grep -q . && fault 'half a number is read where a window ends'
# No pair is lost or told twice over several windows, also where all lines end in a digit, or in 億, as a number does that may go on.
for last in 5 5億; do
  awk -v last="$last" 'BEGIN { for (i = 0; i < 20000; ++i) printf "x,200億ドル(約3兆円),%s\n", last }' >"$work/in"
  [ "$("$program" --format ndjson "$work/in" 2>/dev/null | grep -c '"kind":"pair"')" = 20000 ] || fault "pairs are lost where lines end in $last"
done
{ head -c 65535 /dev/zero | tr '\0' 'a'; printf '\033$B5~\033(B\n'; } >"$work/in"
"$program" "$work/in" 2>&1 | grep -q 'byte 65536), it looks like ISO-2022-JP' || fault 'ISO-2022-JP is not named where a piece ends between its bytes'

[ "$failed" = 0 ] && echo "$cases bad command lines, files and texts, each told what is wrong with it"
exit "$failed"
