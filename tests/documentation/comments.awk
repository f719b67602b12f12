# Makes of kawase's // comments what Doxygen reads, by the rule that they are written by: a comment holds for the declarations below it, up to a
# blank line or the next comment; a struct's or an enumeration's also for its first members.
function code_of(s) {  # without strings, characters and comments
  gsub(/\\./, "", s)
  gsub(/"[^"]*"/, "\"\"", s)
  gsub(/'[^']'/, "0", s)
  sub(/ *\/\/.*/, "", s)
  return s
}
# A comment is plain text.
function plain(comment) {
  gsub(/[\\@<>&#%]/, "\\\\&", comment)
  return comment
}
# Doxygen wants a comment at each of int a, b; and at each of enum e { a, b };
function print_declaration(line, trailing, parts, n, i, head, all) {
  all = group[depth]
  if (line ~ /^ *enum [^{]*[{] [^}]* [}];$/) {
    head = line
    sub(/[{].*/, "{", head)
    print head
    sub(/^[^{]*[{] /, "", line)
    sub(/ [}];$/, "", line)
    n = split(line, parts, /, /)
    for (i = 1; i <= n; ++i) printf "%s%s,\n", all, parts[i]
    print "};" trailing
  } else if (kind[depth] != "enum" && line ~ /^[^(<{]* [a-z_0-9]+(( = )?[{][^}]*[}]| = [^,({<]+)?(, [a-z_0-9]+(( = )?[{][^}]*[}]| = [^,({<]+)?)+;$/) {
    gsub(/[{][^}]*[}]/, "{}", line)
    match(line, /[a-z_0-9]+(( = )?[{][}]| = [^,({<]+)?, /)
    head = substr(line, 1, RSTART - 1)
    n = split(substr(line, RSTART, length(line) - RSTART), parts, /, /)
    for (i = 1; i <= n; ++i) printf "%s%s%s;%s\n", i == 1 || trailing != "" ? "" : all, head, parts[i], trailing
  } else {
    print line trailing
  }
}
# A currency's tag, in one line, is documented as one; the article is data, and each of a file's things is what the file's head says.
/^ *struct [A-Z]+ [{] .*[}];$/ { sub(/[{].*/, "{};") }
FNR == 2 && FILENAME ~ /deepseek_shock\// { head = plain($0) "\n"; sub(/\/\//, "///", head) }
FNR == 1 { print "/// @file"; next }
/^#define/ && !in_comment { printf "%s", group[depth] }
/^#/ || continued { in_comment = 0; continued = /\\$/; print; next }
/^ *\/\/ clang-format/ { print ""; next }
/^ *\/\// {
  line = plain($0)
  sub(/\/\//, "///", line)
  if (!in_comment) group[depth] = ""
  group[depth] = group[depth] line "\n"
  in_comment = 1
  print line
  next
}
/^ *$/ { if (at_start || depth == 0) group[depth] = ""; in_comment = 0; print; next }
{
  code = code_of($0)
  trailing = ""
  if (match($0, /[^ ] +\/\/ /) && $0 !~ /"[^"]*\/\/[^"]*$/) {
    trailing = plain(substr($0, RSTART + 1))
    sub(/^ *\/\//, "  ///<", trailing)
    sub(/[^ ] +\/\/ .*/, substr($0, RSTART, 1), $0)
  }
  if (kind[depth] == "namespace" && group[depth] == "") group[depth] = head
  declares = kind[depth] != "body" && statement == "" && code !~ /^ *(}|public:|private:|protected:|namespace|inline namespace|static_assert|KAWASE_QUIET)/
  if (declares && !in_comment && trailing == "") printf "%s", group[depth]

  in_comment = 0
  if (declares) print_declaration($0, trailing)
  else print $0 trailing
  # What is opened and closed here.
  n = length(code)
  for (i = 1; i <= n; ++i) {
    c = substr(code, i, 1)
    if (c == "{") {
      ++depth
      kind[depth] = "body"
      if (kind[depth - 1] != "body") {
        s = statement
        sub(/^ *(template <.*> *)?(requires.*)?(inline )?/, "", s)
        if (s ~ /^enum /) { kind[depth] = "enum"; group[depth] = group[depth - 1] }
        else if (s ~ /^(namespace)/) { kind[depth] = "namespace"; group[depth] = "" }
        else if (statement ~ /(^|[ >])(struct|class|union|enum|enum class) / && statement !~ /[=(] *$/ && statement !~ /\) *(const|noexcept| )*$/) { kind[depth] = "type"; group[depth] = group[depth - 1] }
      }
      if (kind[depth] != "body") statement = ""
    } else if (c == "}") {
      was = kind[depth]
      if (depth > 0) --depth
      statement = was == "namespace" ? "" : "}"
      if (was == "body" && substr(code, i + 1) !~ /^ *[;,)}.(]/) statement = ""
    } else if ((c == ";" || c == "," && kind[depth] == "enum") && kind[depth] != "body") {
      statement = ""
    } else if (kind[depth] != "body" && !(statement == "" && c == " ")) {
      statement = statement c
    }
  }
  if (code ~ /^ *(public|private|protected):/ || code ~ /^KAWASE_QUIET/) statement = ""
  else if (statement != "") statement = statement " "
  at_start = statement == "" && kind[depth] != "body"
}
