// SPDX-License-Identifier: BSL-1.0
// Scans a file once and prints how many figures and pairs it holds: what scan_speed.sh times against grep. It reads as grep does, and as a program would
// that must not grow with its input: in windows, each scanned as far as a line's end well before its own, so that no figure and no pair is cut.

#include <kawase/figure.hpp>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

int main(int argc, char** argv) {
  static char window[256 * 1024];
  constexpr std::size_t ahead = 8 * 1024;
  const int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
  if (file < 0) {
    std::fprintf(stderr, "scan_speed FILE: a file that can be read\n");
    return 2;
  }
  unsigned long figures = 0, pairs = 0;
  std::size_t held = 0;
  for (bool ends = false; !ends;) {
    while (held < sizeof window && !ends) {
      const ssize_t n = read(file, window + held, sizeof window - held);
      ends = n <= 0;
      held += ends ? 0 : static_cast<std::size_t>(n);
    }
    std::size_t end = held;
    if (!ends) {
      end = held - ahead;
      while (end > 0 && window[end - 1] != '\n') --end;
      if (end == 0) end = held - ahead;
    }
    for (const auto& f : kawase::scan(kawase::text(window, held))) {
      if (f.where.offset >= end && !ends) break;
      ++figures;
      if (f.kind == kawase::found_kind::restatement) ++pairs;
      if (f.where.end() > end) end = f.where.end();
    }
    held -= end;
    std::memmove(window, window + end, held);
  }
  std::printf("%lu finds, %lu of them pairs\n", figures, pairs);
  close(file);
}
