#!/bin/sh
# Doxygen reads every public header without a warning, that of an undocumented name among them. Skipped without doxygen.
#   run.sh INCLUDE-FOLDER [OUTPUT-FOLDER]      with an output folder the pages are written there
# comments.awk says by which rule a plain // comment documents.
set -u
command -v doxygen >/dev/null || { echo 'skipped: no doxygen'; exit 77; }
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
include=$(CDPATH='' cd -- "$1" && pwd) || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
out=$work/out html=NO xml=YES
if [ $# -gt 1 ]; then
  mkdir -p "$2" && out=$(CDPATH='' cd -- "$2" && pwd) || exit 1
  html=YES xml=NO
fi

# detail is private, and the tables behind the article's ranges are reached by the ranges.
cat >"$work/Doxyfile" <<EOF
PROJECT_NAME = kawase
INPUT = "$include"
FILE_PATTERNS = *.hpp
RECURSIVE = YES
EXCLUDE = "$include/kawase/detail"
EXCLUDE_SYMBOLS = kawase::detail kawase::detail::* *::detail *::detail::* kawase::deepseek_shock::tables
INPUT_FILTER = "awk -f '$here/comments.awk'"
OUTPUT_DIRECTORY = "$out"
GENERATE_HTML = $html
GENERATE_XML = $xml
GENERATE_LATEX = NO
HAVE_DOT = NO
JAVADOC_AUTOBRIEF = YES
MARKDOWN_SUPPORT = NO
AUTOLINK_SUPPORT = NO
STRIP_FROM_PATH = "$include"
STRIP_FROM_INC_PATH = "$include"
MACRO_EXPANSION = YES
EXPAND_ONLY_PREDEF = YES
PREDEFINED = KAWASE_QUIET_BEGIN= KAWASE_QUIET_END= KAWASE_WRAPS_ON_PURPOSE= KAWASE_NOT_INLINE= KAWASE_ALWAYS_INLINE= KAWASE_RESTRICT= KAWASE_VIEWS_THIS= KAWASE_HAS_EXCEPTIONS=1 __cpp_char8_t=1 __cpp_lib_format=202306L
QUIET = YES
WARN_IF_UNDOCUMENTED = YES
EOF
doxygen "$work/Doxyfile" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }

# What needs no words: what the standard library and the language have under the same name; macros that are kawase's own; members that are public
# only because the language asks for it, whose names end in _. The rest is doxygen's: it does not find what specialises a template of the standard
# library's.
word='operator(==|<=>|\[\]|\*|->|\+\+| bool)|(begin|end|size|empty|data|what|iterator|value_type|difference_type)( |\()|KAWASE_HAS_|[a-z_]+_(\[[0-9]+\])? \('
grep -vE "warning: (Member|Compound) ([A-Za-z_]+::)*($word).*is not documented" "$work/said" |
  grep -vE 'scope for class std::|symbol .constexpr bool std::ranges::' | sort -u >"$work/left"
if [ -s "$work/left" ]; then
  cat "$work/left"
  exit 1
fi
if [ $html = NO ]; then
  names=$(cat "$out"/xml/*.xml | grep -c '<memberdef ')
  [ "$names" -gt 1000 ] || { echo "doxygen found only $names names"; exit 1; }
  echo "$names names are documented"
fi
