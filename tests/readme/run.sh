#!/bin/sh
# Is README.md true? Its C++ is compiled, with kawase's own warnings, and its programs print what it says.
#   run.sh CXX CHECKOUT [FLAG...]
#
# A ```cpp block with "int main" is a whole program; it must end with status 0, and print what stands in the next block if that is ```text.
# Any other ```cpp block is a fragment: its #include, "using namespace" and namespace-alias lines go to the top, the rest into a function.
#   <!-- scope: namespace -->   on a line before a block: its code stands in no function
#   <!-- continues -->          on a line before a block: the #include and using lines of the blocks before it count for it
# There are no blocks that must not compile: those are in tests/compile_fail.
# After <!-- each row names its test --> each row of the table has a test in its last cell. Whatever tests/… the page names must be there.
# A line "c++ …" in any other block is run, with this compiler as c++, beside include/, examples/ and first.cpp, the page's first program.
# The two commands must be named.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1

if [ "$1" = --one ]; then
  block=$2 checkout=$3
  number=$(basename "$block" .cpp)
  if [ -e "${block%.cpp}.program" ]; then
    # shellcheck disable=SC2086
    said=$($CXX -std=c++20 $FLAGS -I"$checkout/include" "$block" -o "${block%.cpp}" 2>&1) &&
      said=$("${block%.cpp}" </dev/null >"${block%.cpp}.printed" 2>&1 || echo "it ends with status $?") && [ -z "$said" ] &&
      { [ ! -e "${block%.cpp}.expected" ] || said=$(diff -u "${block%.cpp}.expected" "${block%.cpp}.printed"); }
  else
    # What a fragment leaves unused is for the reader.
    # shellcheck disable=SC2086
    said=$($CXX -std=c++20 $FLAGS -Wno-unused -Wno-unused-result -Wno-unused-value -I"$checkout/include" -fsyntax-only "$block" 2>&1)
  fi
  # shellcheck disable=SC2181
  [ $? = 0 ] && exit 0
  printf 'README.md:%s: this block does not hold with %s\n%s\n' "$number" "$CXX" "$said"
  exit 1
fi

export CXX="$1"
checkout=$(CDPATH='' cd -- "$2" && pwd) || exit 1
shift 2
export FLAGS="$*"
page=$checkout/README.md
[ -e "$page" ] || { echo "there is no README.md"; exit 1; }
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
status=0

awk -v folder="$folder" -f "$here/blocks.awk" "$page" || status=1

cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
find "$folder" -name '*.cpp' | sort >"$folder/list"
xargs -P "$cores" -I '{}' sh "$here/run.sh" --one '{}' "$checkout" <"$folder/list" || status=1

for command in 'sh examples/run.sh' 'sh tests/run.sh'; do
  grep -qF "$command" "$page" || { echo "README.md does not name the command: $command"; status=1; }
done

for path in $(grep -oE '(^|[` ])tests/[A-Za-z0-9_]+/[A-Za-z0-9_./]*[A-Za-z0-9_]' "$page" | tr -d '` ' | sort -u); do
  [ -e "$checkout/$path" ] || { echo "README.md names what is not there: $path"; status=1; }
done

# The lines that need no build system, run where they leave nothing in the checkout.
mkdir "$folder/bin" "$folder/copy"
printf '#!/bin/sh\nexec %s "$@"\n' "$CXX" >"$folder/bin/c++"
chmod +x "$folder/bin/c++"
ln -s "$checkout/include" "$checkout/examples" "$folder/copy/"
program=$(find "$folder" -name '*.program' | sed 's|.*/||; s|\.program$||' | sort -n | head -n 1)
[ -z "$program" ] || cp "$folder/$program.cpp" "$folder/copy/first.cpp"
touch "$folder/commands"
[ -s "$folder/commands" ] || { echo "README.md shows no line c++ -std=c++20 -Iinclude …"; status=1; }
while IFS= read -r line; do
  said=$(cd "$folder/copy" && PATH="$folder/bin:$PATH" sh -c "$line" 2>&1 </dev/null) || { printf 'README.md: this line fails with %s:\n%s\n%s\n' "$CXX" "$line" "$said"; status=1; }
done <"$folder/commands"

[ "$status" = 0 ] && echo "README.md holds with $CXX: $(wc -l <"$folder/list") blocks of C++, $(wc -l <"$folder/commands") command lines"
exit "$status"
