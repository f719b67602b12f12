// SPDX-License-Identifier: BSL-1.0
// Scans a file once and prints how many figures and pairs it holds: what scan_speed.sh times against grep.

#include <kawase/figure.hpp>

#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char** argv) {
  const int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
  struct stat s{};
  if (file < 0 || fstat(file, &s) != 0 || s.st_size == 0) {
    std::fprintf(stderr, "scan_speed FILE: a file that can be read and is not empty\n");
    return 2;
  }
  const auto size = static_cast<std::size_t>(s.st_size);
  void* const bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED) return 2;
  unsigned long figures = 0, pairs = 0;
  for (const auto& f : kawase::scan(kawase::text(static_cast<const char*>(bytes), size))) {
    ++figures;
    if (f.kind == kawase::found_kind::restatement) ++pairs;
  }
  std::printf("%lu finds, %lu of them pairs\n", figures, pairs);
  munmap(bytes, size);
  close(file);
}
