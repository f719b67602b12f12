// SPDX-License-Identifier: BSL-1.0
// The article's text cut into its blocks by hand: which line is what. For the tests that compare the data with it.
#pragma once

#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <kawase/fact/locator.hpp>

namespace article_text {

using kawase::locator;
namespace at = kawase::at;

// The lines that are not empty, in the order of the text. A caption of two lines has two entries; 参照: names the list of references.
inline const std::vector<std::optional<locator>>& lines() {
  static const std::vector<std::optional<locator>> all = {
      at::rubric(1),    at::rubric(2),    at::title,        at::byline,       at::byline,       at::byline,       at::paragraph(1),  at::caption(1),
      at::paragraph(2), at::list_head(1), at::bullet(1),    at::bullet(2),    at::bullet(3),    at::bullet(4),    at::paragraph(3),  at::paragraph(4),
      at::caption(2),   at::caption(2),   at::heading(1),   at::paragraph(5), at::paragraph(6), at::paragraph(7), at::paragraph(8),  at::caption(3),
      at::caption(3),   at::heading(2),   at::paragraph(9), at::caption(4),   at::paragraph(10), at::heading(3),  at::caption(5),    at::caption(5),
      at::paragraph(11), at::paragraph(12), std::nullopt,   at::reference(1), at::reference(2),
  };
  return all;
}

struct block_text {
  locator where;
  std::string text;
};

// The blocks with their text, or nothing where the article is not there.
inline std::optional<std::vector<block_text>> read() {
  std::ifstream in(KAWASE_SHARED_DIR "/article.txt", std::ios::binary);
  if (!in) return std::nullopt;
  std::vector<block_text> blocks;
  std::size_t n = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.find_first_not_of(" \t\r\xC2\xA0") == std::string::npos) continue;  // blank, perhaps with a no-break space
    const auto where = n < lines().size() ? lines()[n] : std::nullopt;
    ++n;
    if (!where) continue;
    if (!blocks.empty() && blocks.back().where == *where) blocks.back().text += "\n" + line;
    else blocks.push_back({*where, line});
  }
  if (n != lines().size()) blocks.clear();
  return blocks;
}

inline std::string of(const std::vector<block_text>& blocks, locator where) {
  for (const block_text& b : blocks) {
    if (b.where == where) return b.text;
  }
  return "";
}

inline std::string name(locator where) {
  char buffer[24];
  return std::string(buffer, kawase::write(where, buffer, buffer + 24).end);
}

}  // namespace article_text
