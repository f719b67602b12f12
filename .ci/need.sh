# shellcheck shell=sh disable=SC2154 # top is set by the caller
# Finds what the scripts need and gets what is missing. Sourced (POSIX sh) by a script that has set
#   top     the checkout
# and calls
#   need compiler cmake catch2 clang     only those it wants; clang is wished for, the others are required
# which sets CXX (a C++20 compiler; $CXX is taken as it comes, if it works) and CLANGXX (empty where there is none). Then
#   configure DIR CMAKE-ARGUMENT...      a build folder that is fresh when the compiler or the checkout's place has changed
#
# What is missing is installed with apt-get when run as root. Other users are shown the one line that does it, and on a terminal asked whether
# to run it. Where there is no apt-get the missing things are named.

say() { echo "kawase: $*" >&2; }
die() {
  say "$*"
  exit 1
}

# works COMPILER: does it compile and link C++20, and is it no older than what kawase is tested with? (clang++ without a standard library doesn't.)
# $1 is split on purpose: CXX may carry arguments.
works() {
  command -v "${1%% *}" >/dev/null 2>&1 || return 1
  probe=$(mktemp -d) || die "no temporary folder can be made"
  cat >"$probe/probe.cpp" <<'EOF'
#if defined(__apple_build_version__)
#elif defined(__clang__) && __clang_major__ < 14
#error "clang++ 14 or newer"
#elif defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12
#error "g++ 12 or newer"
#endif
#include <compare>
#include <concepts>
#include <cstdio>
template <auto V> concept exact = std::integral<decltype(V)>;
consteval int zero() { return 0; }
int main() { static_assert(exact<3>); return zero() <=> 0 == 0 ? std::puts("") < 0 : 1; }
EOF
  # shellcheck disable=SC2086
  $1 -std=c++20 "$probe/probe.cpp" -o "$probe/probe" >/dev/null 2>&1
  probe_status=$?
  rm -rf "$probe"
  return $probe_status
}

find_compiler() {
  if [ -n "${CXX:-}" ]; then
    works "$CXX"
    return
  fi
  for compiler in g++ g++-14 g++-13 g++-12 clang++ c++; do
    if works "$compiler"; then
      CXX=$compiler
      return 0
    fi
  done
  return 1
}

find_clang() {
  CLANGXX=
  for compiler in clang++ clang++-19 clang++-18 clang++-17 clang++-16 clang++-15 clang++-14; do
    if works "$compiler"; then
      CLANGXX=$compiler
      return 0
    fi
  done
  return 1
}

# 3.20 and later. CMake generates for make unless told otherwise.
find_cmake() {
  command -v cmake >/dev/null 2>&1 || return 1
  cmake --version | awk 'NR == 1 { split($3, v, "."); exit !(v[1] > 3 || v[1] == 3 && v[2] >= 20) }'
}

find_make() {
  command -v make >/dev/null 2>&1 && return 0
  command -v ninja >/dev/null 2>&1 || return 1
  export CMAKE_GENERATOR="${CMAKE_GENERATOR:-Ninja}"
}

# 3.x or 2.13. Without a compiler to ask, the usual place.
find_catch2() {
  if [ -n "${CXX:-}" ]; then
    for header in catch2/catch_all.hpp catch2/catch.hpp; do
      # shellcheck disable=SC2086
      echo "#include <$header>" | $CXX -std=c++20 -x c++ -M - >/dev/null 2>&1 && return 0
    done
  fi
  [ -e /usr/include/catch2/catch.hpp ] || [ -e /usr/include/catch2/catch_all.hpp ]
}

# missing WHAT...: sets packages (Debian's names) and wanted (in words) for what isn't there.
missing() {
  packages=
  wanted=
  for what in "$@"; do
    case $what in
      compiler)
        find_compiler && continue
        # Where g++ is there and too old (Ubuntu 22.04), the newer one has its own name.
        if command -v g++ >/dev/null 2>&1; then package=g++-12; else package=g++; fi
        name="a C++20 compiler (g++ 12 or clang++ 14, or newer)"
        ;;
      cmake)
        find_cmake && continue
        package=cmake name="cmake 3.20 or newer"
        ;;
      make)
        find_make && continue
        package=make name="make or ninja"
        ;;
      catch2)
        find_catch2 && continue
        package=catch2 name="Catch2 3 or 2.13"
        ;;
      clang)
        find_clang && continue
        package=clang name="clang++"
        ;;
      *) die "need: what is '$what'?" ;;
    esac
    packages="$packages $package"
    wanted="$wanted${wanted:+, }$name"
  done
}

# install PACKAGE...: as root. The log is shown only where something failed.
install() {
  log=$top/.build/apt-get.log
  mkdir -p "$top/.build"
  say "installing with apt-get: $*"
  if ! {
    apt-get update -q || echo "apt-get update failed; trying with the package lists that are there"
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
  } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    say "apt-get could not install: $* (all that it said is in $log)"
    return 1
  fi
}

need() {
  required=
  wished=
  for what in "$@"; do
    case $what in
      clang) wished=clang ;;
      cmake) required="$required cmake make" ;;
      *) required="$required $what" ;;
    esac
  done

  # An own choice of compiler is not replaced by another.
  if [ -n "${CXX:-}" ] && ! works "$CXX"; then
    die "CXX is '$CXX', which is not here or can't compile C++20 (g++ 12, clang++ 14 or newer): set another, or none and g++ is taken"
  fi
  # shellcheck disable=SC2086
  missing $required
  required_packages=$packages required_wanted=$wanted
  # shellcheck disable=SC2086
  missing $required $wished

  if [ -n "$packages" ]; then
    say "missing: $wanted"
    if ! command -v apt-get >/dev/null 2>&1; then
      [ -z "$required_wanted" ] || die "there is no apt-get here: install $required_wanted with this system's package manager, then run this again"
    elif [ "$(id -u)" = 0 ]; then
      # shellcheck disable=SC2086
      [ -z "$required_packages" ] || install $required_packages || exit 1
      # Apart, so that nothing else fails with it.
      [ -z "$wished" ] || find_clang || install clang || true
    else
      line="sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends$packages'"
      say "this line installs it:"
      echo "  $line" >&2
      if ! command -v sudo >/dev/null 2>&1; then
        say "(there is no sudo here: as root, run it without that word)"
      elif [ -t 0 ] && [ -t 2 ]; then
        printf 'kawase: run it now? [y/N] ' >&2
        read -r answer || answer=
        case $answer in
          [yY]*) sh -c "$line" || say "that did not work" ;;
        esac
      fi
    fi
    # shellcheck disable=SC2086
    missing $required
    [ -z "$wanted" ] || die "cannot go on without $wanted"
  fi
  if [ -n "$wished" ] && ! find_clang; then
    say "there is no clang++: what would be compiled with it is skipped"
  fi
  export CXX CLANGXX
}

configure() {
  folder=$1
  shift
  # CMake can't change a folder's compiler, nor take over one that was copied along with the checkout.
  stamp="$top $CXX"
  if [ -e "$folder" ] && [ "$(cat "$folder/.kawase-stamp" 2>/dev/null)" != "$stamp" ]; then
    rm -rf "$folder"
  fi
  # shellcheck disable=SC2015
  mkdir -p "$folder" && echo "$stamp" >"$folder/.kawase-stamp" || die "$folder can't be written to; did another user make it? Remove it then"
  quietly "$folder/configure.log" cmake -S "$top" -B "$folder" "$@"
}

# quietly LOG COMMAND...: what it says is shown only if it fails.
quietly() {
  log=$1
  shift
  "$@" >"$log" 2>&1 </dev/null && return 0
  cat "$log" >&2
  return 1
}

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1; }
