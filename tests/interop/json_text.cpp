// SPDX-License-Identifier: BSL-1.0
// JSON strings: escapes by RFC 8259, section 7; what is no UTF-8 by Unicode's own examples. tests/interop/json.sh asks Python's parser as well.
#include <string>

#include <kawase/interop/json_text.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

namespace {

using kawase::json_in;
using kawase::text;

std::string quoted(text s, json_in where = json_in::file) {
  std::string out;
  kawase::put_json_text([&](text piece) { out.append(piece.data(), piece.size()); }, s, where);
  return out;
}
constexpr std::size_t length(text s) {
  std::size_t n = 0;
  kawase::put_json_text([&](text piece) { n += piece.size(); }, s);
  return n;
}

}  // namespace

TEST_CASE("plain text stands between quotation marks, in one piece") {
  CHECK(quoted("") == "\"\"");
  CHECK(quoted("約3,000億円") == "\"約3,000億円\"");
  int pieces = 0;
  kawase::put_json_text([&](text) { ++pieces; }, "約3,000億円");
  CHECK(pieces == 3);
  CHECK_BOTH(length("a\nb") == 6);
}

TEST_CASE("what must be escaped is") {
  CHECK(quoted("a\"b\\c") == R"("a\"b\\c")");
  CHECK(quoted("\n\r\t\b\f") == R"("\n\r\t\u0008\u000c")");
  CHECK(quoted(text("\0\x1f\x7f", 3)) == "\"\\u0000\\u001f\x7f\"");
  CHECK(quoted("\"") == R"("\"")");
  CHECK(quoted("/") == "\"/\"");
}

TEST_CASE("within a page's <script> no < is left") {
  CHECK(quoted("</script><!--", json_in::html) == R"("\u003c/script>\u003c!--")");
  CHECK(quoted("</script>") == "\"</script>\"");
}

// Unicode 15.0, tables 3-8 to 3-11: the bytes, and how many U+FFFD stand for them.
TEST_CASE("bytes that are no UTF-8 become U+FFFD, one for each maximal part") {
  const auto replaced = [](int n, const char* rest = "") {
    std::string s = "\"";
    for (int i = 0; i < n; ++i) s += "\uFFFD";
    return s + rest + '"';
  };
  CHECK(quoted("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41") == replaced(8, "A"));
  CHECK(quoted("\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41") == replaced(8, "A"));
  CHECK(quoted("\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42") == replaced(5, "A\uFFFD\uFFFD" "B"));
  CHECK(quoted("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41") == replaced(4, "A"));
  CHECK(quoted("\xE5\x86") == replaced(1));
  CHECK(quoted("\U0010FFFF\uD7FF\uE000\u0080") == "\"\U0010FFFF\uD7FF\uE000\u0080\"");
}
