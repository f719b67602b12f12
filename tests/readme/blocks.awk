# Takes README.md apart, for run.sh: each ```cpp block becomes FOLDER/N.cpp (-v folder=FOLDER), with #line directives that lead back to the page.
# A whole program (it has "int main") gets FOLDER/N.expected where the next block is ```text. What is wrong with the page itself is printed, a
# line each, and makes the status 1.

function wrong(line, what) {
  printf "README.md:%d: %s\n", line, what
  faults = 1
}

# Lines that go to the top of a fragment: they can't stand in a function, or are wanted by blocks that continue this one.
function hoisted(line) { return line ~ /^[ \t]*(#|using namespace |namespace [a-zA-Z_0-9]+ *= )/ }

function write_block(    file, i, is_program, top) {
  file = sprintf("%s/%d.cpp", folder, begin)
  is_program = 0
  for (i = 1; i <= n; ++i) if (line[i] ~ /^int main\(/) is_program = 1
  if (continues) printf "%s", tops > file
  for (i = 1; i <= n; ++i) {
    if (!hoisted(line[i])) continue
    top = sprintf("#line %d \"README.md\"\n%s\n", begin + i, line[i])
    tops = tops top
    if (!is_program) printf "%s", top > file
  }
  if (is_program || at_namespace_scope) {
    printf "#line %d \"README.md\"\n", begin + 1 > file
  } else {
    printf "void fragment();\nvoid fragment() {\n#line %d \"README.md\"\n", begin + 1 > file
  }
  for (i = 1; i <= n; ++i) print (is_program || !hoisted(line[i]) ? line[i] : "") > file
  if (!is_program && !at_namespace_scope) print "}" > file
  close(file)
  if (is_program) {
    print "" > (sprintf("%s/%d.program", folder, begin))
    waits_for_output = begin
  }
}

/^```/ && !inside {
  inside = 1
  kind = substr($0, 4)
  begin = NR
  n = 0
  if (kind ~ /^(c\+\+|C\+\+|cc|cxx|CPP|hpp)/ || kind ~ /^cpp./) wrong(NR, "a block of C++ begins with ```cpp")
  next
}
/^```/ && inside {
  inside = 0
  if (kind == "cpp") {
    waits_for_output = 0
    write_block()
    ++blocks
  } else {
    if (kind == "text" && waits_for_output) {
      file = sprintf("%s/%d.expected", folder, waits_for_output)
      printf "" > file
      for (i = 1; i <= n; ++i) print line[i] > file
      close(file)
    }
    waits_for_output = 0
    # Command lines that compile something are run as well.
    for (i = 1; i <= n; ++i) if (line[i] ~ /^(\$ )?c\+\+ /) {
      sub(/^\$ /, "", line[i])
      print line[i] > (folder "/commands")
    }
  }
  at_namespace_scope = continues = 0
  next
}
inside { line[++n] = $0; next }

/^[ \t]+```/ || /^~~~/ { wrong(NR, "a block begins with ``` at the left edge") }
/^<!-- scope: namespace -->$/ { at_namespace_scope = 1; next }
/^<!-- continues -->$/ { continues = 1; next }
/^<!-- each row names its test -->$/ { rows = 1; next }
rows && /^\|/ {
  cells = split($0, cell, "|")
  if (rows++ > 2 && cell[cells - 1] !~ /`tests\//) wrong(NR, "this row names no test")
  next
}
rows { rows = 0 }
/^<!--/ && !/-->$/ { next }
NF { at_namespace_scope = continues = 0 }  # it speaks of the block right after it

index($0, "sh examples/run.sh") { examples = 1 }
index($0, "sh tests/run.sh") { tests = 1 }

END {
  if (inside) wrong(begin, "this block does not end")
  if (!blocks) wrong(NR, "there is no block of C++")
  exit faults
}
