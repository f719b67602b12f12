#!/bin/sh
# Writes kawase as one header to standard output, from the same sources, for Compiler Explorer or to send along:
#   single_file.sh >kawase.hpp                                               every floor and the article
#   single_file.sh kawase/money.hpp kawase/interop/ostream.hpp >money.hpp    these headers and what they need
set -eu
export LC_ALL=C
cd "$(dirname -- "$0")/../include"
[ $# != 0 ] || {
  # shellcheck disable=SC2046 # no name has a blank
  set -- kawase.hpp $(find kawase -name '*.hpp' ! -path 'kawase/interop/*' | sort)
  what="every floor and the article"
}
for header in "$@"; do
  [ -f "$header" ] || { echo "single_file.sh: $header: there is no such header in $PWD" >&2; exit 2; }
done

# First what a header includes of kawase, then itself without these lines, its licence and its guard: so it does not matter under which #if it
# includes them. What it includes of the standard library stays where it is.
awk -v "what=${what:-$*}" '
  function bring(path, line, lines, n, i) {
    if (path in brought) return
    brought[path] = 1
    n = 0
    while ((read = getline line <path) > 0) {
      if (line ~ /^# *include <kawase[\/.]/) {
        sub(/^[^<]*</, "", line)
        sub(/>.*/, "", line)
        bring(line)
      } else if (line !~ /^#pragma once/ && line !~ /^\/\/ SPDX-/) {
        lines[++n] = line
      }
    }
    if (read < 0) { print "single_file.sh: " path " can not be read" >"/dev/stderr"; exit 1 }
    close(path)
    print "\n// ---- " path
    for (i = 1; i <= n; ++i) if (lines[i] != "" || lines[i - 1] != "") print lines[i]
  }
  BEGIN {
    while ((getline line <"kawase/version.hpp") > 0) if (line ~ /^#define KAWASE_VERSION_/) version = version "." substr(line, match(line, /[0-9]+$/))
    close("kawase/version.hpp")
    print "// SPDX-License-Identifier: BSL-1.0"
    print "// kawase " substr(version, 2) " in one header: " what "."
    print "#pragma once"
    for (i = 1; i < ARGC; ++i) bring(ARGV[i])
  }' "$@"
