// SPDX-License-Identifier: BSL-1.0
// The same results in every thread, in every locale; and errno stays what it was. Compiled with the thread sanitizer where there is one.

#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

extern "C" unsigned long long kawase_everything();

namespace {
void require(bool holds, const char* what) {
  if (holds) return;
  std::printf("FAILED  %s\n", what);
  std::exit(1);
}
}  // namespace

int main() {
  const unsigned long long expected = kawase_everything();
  require(expected == kawase_everything(), "the same calls give the same results");

  for (const int before : {0, ERANGE, 4711}) {
    errno = before;
    require(kawase_everything() == expected, "results do not depend on errno");
    require(errno == before, "errno stays what it was");
  }

  int locales = 0;
  for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "tr_TR.UTF-8", "ja_JP.SJIS", "hi_IN.UTF-8", "ar_EG.UTF-8"}) {
    if (std::setlocale(LC_ALL, name) == nullptr) continue;
    ++locales;
    require(kawase_everything() == expected, name);
    require(std::setlocale(LC_ALL, nullptr) != nullptr, "the locale stays what it was");
  }
  std::setlocale(LC_ALL, "C");

  // All threads begin at about the same time and share every constant object.
  std::vector<unsigned long long> results(8);
  std::vector<std::thread> threads;
  for (unsigned long long& r : results) {
    threads.emplace_back([&r, expected] {
      for (int i = 0; i < 5; ++i) {
        r = kawase_everything();
        if (r != expected) break;
      }
    });
  }
  for (std::thread& t : threads) t.join();
  for (const unsigned long long r : results) require(r == expected, "every thread has the same results");
  std::printf("the same in 8 threads and %d locales, and errno untouched\n", locales);
}
