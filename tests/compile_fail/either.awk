# Writes a case with EITHER((good), (bad)) replaced by its first or second side (-v side=1 or 2), the side's parentheses taken off.
# Done before the compiler reads it, so that it reports what it would report to a user, with no macro in the way.
# Ends with status 2 where there is not exactly one EITHER, well-formed.

# The position after the parenthesis that closes the one at `from`; 0 if there is none. Those in literals don't count.
function after_closing(text, from,    i, depth, c, quote) {
  for (i = from; i <= length(text); ++i) {
    c = substr(text, i, 1)
    if (quote != "") {
      if (c == "\\") ++i
      else if (c == quote) quote = ""
    } else if (c == "\"" || c == "'" && substr(text, i - 1, 1) !~ /[0-9]/) {
      quote = c  # 1'000 has a separator, not a literal
    } else if (c == "(") {
      ++depth
    } else if (c == ")" && --depth == 0) {
      return i + 1
    }
  }
  return 0
}

{ text = text $0 "\n" }

END {
  at = index(text, "EITHER((")
  if (at == 0 || index(substr(text, at + 1), "EITHER(") != 0) exit 2
  good = at + length("EITHER(")
  good_end = after_closing(text, good)
  if (good_end == 0 || !match(substr(text, good_end), /^,[ \t\n]*\(/)) exit 2
  bad = good_end + RLENGTH - 1
  bad_end = after_closing(text, bad)
  if (bad_end == 0 || substr(text, bad_end, 1) != ")") exit 2
  from = side == 1 ? good : bad
  end = side == 1 ? good_end : bad_end
  printf "%s%s%s", substr(text, 1, at - 1), substr(text, from + 1, end - from - 2), substr(text, bad_end + 1)
}
