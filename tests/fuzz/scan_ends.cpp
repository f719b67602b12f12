// SPDX-License-Identifier: BSL-1.0
// Any bytes at all, wherever they lie: what stands before and behind a text in memory, and how it is aligned, changes nothing that scanning finds; the
// vectors find the marks that the plain loop finds; and a text cut at any place keeps what was found well before the cut. A libFuzzer target; run.sh
// builds and runs it.

#include <kawase/figure.hpp>

#include <cstring>
#include <vector>

#include "fuzz/support.hpp"

namespace {

using namespace kawase;
using fuzz::require;

struct hit {
  found_kind kind;
  span_of_text where, first, second;
  any_figure a, b;
  friend bool operator==(const hit&, const hit&) = default;
};
std::vector<hit> hits_of(text s) {
  std::vector<hit> hits;
  for (const found& f : scan(s)) hits.push_back({f.kind, f.where, f.first_where, f.second_where, f.first, f.second});
  return hits;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const unsigned cut_at = data[0];
  const text s(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::vector<hit> hits = hits_of(s);

  // Neighbours that would go on with a figure at either end.
  static constexpr char before[] = "$9,999\xe5\x84\x84", behind[] = "9,999\xe5\x84\x84\xe5\x86\x86(\xe7\xb4\x84" "9\xe5\x84\x84\xe3\x83\x89\xe3\x83\xab)";
  const std::size_t shift = data[0] % 16;
  std::vector<char> room(shift + sizeof before - 1 + s.size() + sizeof behind - 1);
  char* const placed = room.data() + shift + sizeof before - 1;
  std::memcpy(placed - (sizeof before - 1), before, sizeof before - 1);
  if (!s.empty()) std::memcpy(placed, s.data(), s.size());
  std::memcpy(placed + s.size(), behind, sizeof behind - 1);
  require(hits_of(text(placed, s.size())) == hits, "what lies around a text in memory is none of it", s);

  for (std::size_t at = 0; at < s.size();) {
    const std::size_t mark = detail::find_number_mark(s, at);
    for (std::size_t i = at; i < mark && i < s.size(); ++i) require(!detail::number_mark_at(s.data(), s.size(), i), "no mark is passed over", s);
    require(mark >= s.size() || detail::number_mark_at(s.data(), s.size(), mark), "a mark is one", s);
    at = mark + 1;
  }

  // Cut behind a line: nothing changes on the lines before the last four that are not blank. A pair goes on behind blank lines, but its parts
  // stand on few lines; programs that read in windows look further ahead by far.
  std::size_t cut = s.size() * cut_at / 256;
  while (cut > 0 && s[cut - 1] != '\n') --cut;
  std::size_t safe = cut;
  bool blank = true;
  for (int lines = 0; safe > 0; --safe) {
    const char c = s[safe - 1];
    if (c == '\n') {
      if (!blank && ++lines == 4) break;
      blank = true;
    } else if (c != ' ' && c != '\t' && c != '\r' && c != "\u3000"[0] && c != "\u3000"[1]) {
      blank = false;
    }
  }
  std::vector<hit> of_all, of_part;
  for (const hit& h : hits) {
    if (h.where.end() <= safe) of_all.push_back(h);
  }
  for (const hit& h : hits_of(s.substr(0, cut))) {
    if (h.where.end() <= safe) of_part.push_back(h);
  }
  require(of_all == of_part, "a text that is cut keeps what was found well before the cut", s);
  return 0;
}
