// SPDX-License-Identifier: BSL-1.0
// Directories, and which of their files are read with -r.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace proofread {

inline bool is_directory(const std::string& name) {
  std::error_code ignored;
  return std::filesystem::is_directory(name, ignored);
}

inline bool is_text_file(const std::filesystem::path& p) {
  static constexpr std::string_view extensions[] = {".txt", ".md",  ".markdown", ".rst",  ".adoc", ".org", ".tex", ".html", ".htm", ".xhtml", ".xml", ".csv",
                                                    ".tsv", ".json", ".jsonl",    ".ndjson", ".yaml", ".yml", ".srt", ".vtt",  ".log", ".po"};
  std::string extension = p.extension().string();
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(std::begin(extensions), std::end(extensions), extension) != std::end(extensions);
}

// In the order of their names; what is hidden is passed over, links to directories are not followed. why: what could not be read.
inline std::vector<std::string> text_files_in(const std::string& directory, std::string& why) {
  std::vector<std::string> files;
  std::error_code e;
  const auto hidden = [](const std::filesystem::path& p) { return p.filename().string().front() == '.'; };
  for (std::filesystem::recursive_directory_iterator i(directory, e), end; !e && i != end; i.increment(e)) {
    std::error_code ignored;
    if (hidden(i->path())) {
      if (i->is_directory(ignored)) i.disable_recursion_pending();
    } else if (i->is_regular_file(ignored) && is_text_file(i->path())) {
      files.push_back(i->path().string());
    }
  }
  if (e) why = e.message();
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace proofread
