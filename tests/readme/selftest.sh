#!/bin/sh
# Does run.sh see a page that does not hold?
#   selftest.sh CXX [FLAG...]
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
cxx=$1
shift
flags=$*
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/include" "$folder/examples"
printf '#pragma once\n%s\n' 'namespace n { struct s {}; constexpr int one() { return 1; } }' >"$folder/include/n.hpp"
echo 'int main() {}' >"$folder/examples/hello.cpp"
status=0

commands='The commands `sh examples/run.sh` and `sh tests/run.sh`, or by hand
```sh
c++ -std=c++20 -Iinclude examples/hello.cpp -o hello && ./hello
```'

# expect STATUS WORDS: a page of standard input (and the commands) ends so and says so.
expect() {
  { cat; printf '%s\n' "$commands"; } >"$folder/README.md"
  # shellcheck disable=SC2086
  said=$(sh "$here/run.sh" "$cxx" "$folder" $flags 2>&1)
  ended=$?
  if [ "$ended" != "$1" ] || ! printf '%s\n' "$said" | grep -qF -- "$2"; then
    printf 'expected status %s and "%s", got status %s and:\n%s\nof:\n' "$1" "$2" "$ended" "$said"
    cat "$folder/README.md"
    status=1
  fi
}

expect 0 '6 blocks of C++, 1 command lines' <<'EOF'
```cpp
#include <n.hpp>
#include <cstdio>
int main() { std::printf("%d\nand more\n", n::one()); }
```
It prints
```text
1
and more
```
A fragment:
```cpp
#include <n.hpp>
namespace short_name = n;
constexpr auto x = short_name::one();
static_assert(x == 1);
x + 1;                              // an unused value is for the reader
```
<!-- continues -->
```cpp
short_name::s unused;
```
<!-- scope: namespace -->
```cpp
template <class T> struct t {};
```

<!-- a remark
     of two lines -->
<!-- scope: namespace -->
<!-- continues -->

```cpp
template <class T> n::s f();
```
```cpp
int y = 0;
```
```text
a block that follows no program is left alone
```
EOF
expect 1 'README.md:5:' <<'EOF'
The line of the page is named.
```cpp
#include <cstdio>
int a = 0;
int b = c;
```
EOF
expect 1 '-2' <<'EOF'
```cpp
#include <cstdio>
int main() { std::puts("1"); }
```
```text
2
```
EOF
expect 1 'it ends with status 3' <<'EOF'
```cpp
int main() { return 3; }
```
EOF
expect 1 'this block does not hold' <<'EOF'
The blocks before count only where that is said.
```cpp
#include <n.hpp>
n::s a;
```
```cpp
n::s b;
```
EOF
expect 1 'this block does not hold' <<'EOF'
```cpp
template <class T> struct in_a_function {};
```
EOF
expect 1 'this block does not hold' <<'EOF'
<!-- scope: namespace -->
It counts for the block right after it.
```cpp
template <class T> struct in_a_function {};
```
EOF
expect 1 'static' <<'EOF'
```cpp
static_assert(1 + 1 == 3);
```
EOF
expect 1 'README.md:1: a block of C++ begins with' <<'EOF'
```c++
int x = 0;
```
EOF
expect 1 'a block begins with ``` at the left edge' <<'EOF'
* an item
  ```cpp
  int x = 0;
  ```
EOF
expect 1 'README.md:6: this row names no test' <<'EOF'
<!-- each row names its test -->
| promise | held by |
|---|---|
| `x` | `tests/x.cpp` |
| `y` | by hand: tests/y.cpp |
| `tests/z.cpp` | |

| another | table |
|---|---|
| x | y |
```cpp
int x = 0;
```
EOF
expect 1 'README.md names what is not there: tests/money/gone.cpp' <<'EOF'
It is held by `tests/money/gone.cpp`.
```cpp
int x = 0;
```
EOF
expect 1 'there is no block of C++' </dev/null
good=$commands
commands='`sh examples/run.sh`
```sh
c++ -std=c++20 -Iinclude examples/hello.cpp -o hello
```'
expect 1 'does not name the command: sh tests/run.sh' <<'EOF'
```cpp
int x = 0;
```
EOF
commands='`sh examples/run.sh` `sh tests/run.sh`'
expect 1 'shows no line c++' <<'EOF'
```cpp
int x = 0;
```
EOF
commands=$(printf '%s\n' "$good" | sed 's/hello.cpp/gone.cpp/')
expect 1 'this line fails' <<'EOF'
```cpp
int x = 0;
```
EOF
commands=$(printf '%s\n' "$good" | sed 's/examples.hello.cpp/first.cpp/')
expect 0 '1 command lines' <<'EOF'
```cpp
int main() {}
```
```cpp
int main(int argc, char**) { return argc == 1 ? 0 : 1; }
```
EOF
expect 1 'this line fails' <<'EOF'
```cpp
int x = 0;
```
EOF
commands='```cpp'
expect 1 'this block does not end' </dev/null
[ "$status" = 0 ] && echo "the check of README.md sees what it must with $cxx"
exit "$status"
